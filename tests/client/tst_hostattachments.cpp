// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/attachmentscene.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace AttachmentScene;

// Binary content that a host sends, and what it does not take.
class tst_HostAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyFromADevice();
    void aReplyThatCannotBeSent();
    void aReplyThatStalls();
    void whatAHostRefuses_data();
    void whatAHostRefuses();
};

// In chunks, because nobody knows how much comes.
void tst_HostAttachments::aReplyFromADevice()
{
    Host host;
    SocketPair pair;
    host.service.nextReply = Attachment::fromDevice(&pair.reader());
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    bool isDone = false;
    ReplyInfo reply;
    QByteArray bytes;
    channel->beginStore(Attachment("few"), this, [&](const AsyncResult &ar) {
        reply = ar.reply();
        bytes = channel->endStore(ar).bytes();
        isDone = true;
    });
    QSignalSpy arrived(&pair.reader(), &QIODevice::readyRead);
    pair.write(content);
    QTRY_VERIFY(!arrived.isEmpty() && pair.reader().bytesAvailable() == 0);
    QVERIFY(!isDone);
    const auto meanwhile = channel->storeAsync(Attachment("others are served")); // by the same thread
    QVERIFY(wait(meanwhile));
    pair.write(content);
    pair.close();
    QTRY_VERIFY(isDone);
    QCOMPARE(bytes, content + content);
    QVERIFY(reply.httpHeaders.contains(std::pair(QByteArray("Transfer-Encoding"), QByteArray("chunked"))));
}

void tst_HostAttachments::aReplyThatCannotBeSent()
{
    Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    host.service.nextReply = Attachment::fromFile(u"/nowhere/x"_s);
    QTest::ignoreMessage(QtWarningMsg, "Store failed: the file '/nowhere/x' cannot be read: No such file or directory");
    const auto refused = channel->storeAsync(Attachment("few"));
    QVERIFY(wait(refused));
    QVERIFY(errorOf(refused).startsWith(u"FaultException<void>"_s));

    QBuffer shrinking; // what goes wrong in the middle of a reply can only be told by its end
    shrinking.setData(content);
    QVERIFY(shrinking.open(QBuffer::ReadOnly));
    host.service.nextReply = Attachment::fromDevice(&shrinking);
    shrinking.buffer().truncate(10);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A reply was cut off: an attachment ended"_s));
    const auto cut = channel->storeAsync(Attachment("few"));
    QVERIFY(wait(cut));
    QVERIFY2(errorOf(cut).contains(u"closed the connection before its reply"_s), qPrintable(errorOf(cut)));
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");

    ChannelFactory<FileChannel> plain(bindingOf(MessageVersion::soap11(), MessageEncoding::Text), host.address());
    const auto plainChannel = plain.createChannel(); // to which it goes as base64
    shrinking.buffer() = content;
    host.service.nextReply = Attachment::fromDevice(&shrinking);
    shrinking.buffer().truncate(10);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Store failed: an attachment ended"_s));
    const auto cutText = plainChannel->storeAsync(Attachment("few"));
    QVERIFY(wait(cutText));
    QVERIFY2(errorOf(cutText).startsWith(u"FaultException<void>"_s), qPrintable(errorOf(cutText)));
}

// Nobody sees a connection whose reply waits for its device: neither its end nor its time.
void tst_HostAttachments::aReplyThatStalls()
{
    SocketPair pair; // which stays open and silent
    FileService service;
    service.nextReply = Attachment::fromDevice(&pair.reader());
    ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/files"_s));
    host.addServiceEndpoint(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom));
    host.setThrottling({.bodyTimeout = 1s});
    QVERIFY2(host.open(), qPrintable(host.errorString()));
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), EndpointAddress(host.baseAddress()));
    const auto channel = factory.createChannel();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A reply was cut off: what it is read from gave nothing"_s));
    const auto future = channel->storeAsync(Attachment("few"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QVERIFY2(errorOf(future).contains(u"closed the connection before its reply"_s), qPrintable(errorOf(future)));
    host.close();
    QTRY_COMPARE(host.state(), CommunicationState::Closed);
}

void tst_HostAttachments::whatAHostRefuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("text");
    const QByteArray type = related[0].second;
    const QByteArray good = parts(soap11Envelope("<Store xmlns='urn:files'><content>" + include + "</content></Store>"), content);
    const auto row = [&](const char *name, const QByteArray &body, const QByteArray &status, const QByteArray &text, const QByteArray &otherType = {}) {
        QTest::newRow(name) << (otherType.isNull() ? type : otherType) << body << status << text;
    };
    row("nothing", good, "200 OK", content);
    row("no boundary", good, "400 Bad Request", "The request cannot be read: its Content-Type has no boundary between the parts.", "multipart/related");
    row("cut", good.first(good.size() / 2), "400 Bad Request", "The request cannot be read: it ends in the middle of a part.");
    row("no message", "--b\r\n\r\n1\r\n--b--", "400 Bad Request", "The request cannot be read: the part 'r@x', which should be the message, is not there.");
    row("many parts", "--b" + QByteArray("\r\n\r\n1\r\n--b").repeated(2000) + "--", "413 Content Too Large", "The request is larger than this service accepts.");
    row("long headers of a part", "--b\r\nX: " + QByteArray(100'000, 'x'), "413 Content Too Large", "The request is larger than this service accepts.");
    row("a part that is not there", parts(soap11Envelope("<Store xmlns='urn:files'><content>" + QByteArray(include).replace("c@x", "d@x") + "</content></Store>"), "1"),
        "500 Internal Server Error", "the attachment 'cid:d@x' is not in the message");
}

// And serves the next one.
void tst_HostAttachments::whatAHostRefuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, text);
    const Host host;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(host.address().url.port()));
    socket.write("POST /files HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray reply = socket.readAll();
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status), reply.first(qMin(reply.size(), 100)));
    QVERIFY2(reply.contains(text), reply);

    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");
}

QTEST_GUILESS_MAIN(tst_HostAttachments)
#include "tst_hostattachments.moc"
