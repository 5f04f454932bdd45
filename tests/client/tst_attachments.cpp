// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/attachmentscene.h"
#include "support/compression.h"
#include "support/eventloopwatch.h"
#include "support/residentbytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace AttachmentScene;

// Binary content beside the XML of a message: MTOM and SOAP with Attachments.
class tst_Attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void bytesAndReferences();
    void onTheWire_data();
    void onTheWire();
    void textHasItInTheXml();
    void repliesOfOthers_data();
    void repliesOfOthers();
    void largeFiles();
    void progressOfACall();
    void besideTheBody();
};

void tst_Attachments::thereAndBack_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<MessageEncoding>("encoding");
    QTest::addColumn<QString>("kind");
    for (const auto &[name, version] : {std::pair("SOAP 1.1", MessageVersion::soap11()), std::pair("SOAP 1.2 with addressing", MessageVersion::soap12Addressing10())}) {
        for (const auto &[encodingName, encoding] : {std::pair("MTOM", MessageEncoding::Mtom), std::pair("SwA", MessageEncoding::Swa), std::pair("text", MessageEncoding::Text)}) {
            for (const auto *kind : {"bytes", "few bytes", "file", "device"})
                QTest::addRow("%s, %s, %s", name, encodingName, kind) << version << encoding << QString::fromLatin1(kind);
        }
    }
}

void tst_Attachments::thereAndBack()
{
    QFETCH(MessageVersion, version);
    QFETCH(MessageEncoding, encoding);
    QFETCH(QString, kind);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"content"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(content) == content.size() && file.seek(0));
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(version, encoding), host.address());
    const auto channel = factory.createChannel();
    const Attachment sent = kind == u"file" ? Attachment::fromFile(file.fileName()) : kind == u"device" ? Attachment::fromDevice(&file)
        : Attachment(kind == u"bytes" ? content : "few");
    const auto future = channel->storeAsync(sent);
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), kind == u"few bytes" ? "few" : content);
}

void tst_Attachments::bytesAndReferences()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const auto bytes = channel->storeBytesAsync(content);
    QVERIFY(wait(bytes));
    QCOMPARE(bytes.result(), content);

    for (const auto encoding : {MessageEncoding::Mtom, MessageEncoding::Swa}) {
        ScriptedServer server; // the contract of the service knows no references
        server.setHandler([](const Request &request) {
            const qsizetype from = request.body.indexOf("cid:") + 4;
            const QByteArray id = request.body.mid(from, request.body.indexOf('<', from) - from);
            return Answer::http(200, parts(storeResponse("cid:c@x"), id), related);
        });
        ChannelFactory<FileChannel> other(bindingOf(MessageVersion::soap11(), encoding), server.url());
        const auto references = other.createChannel();
        Attachment attachment(content);
        attachment.setContentId("mine@here");
        const auto reference = references->storeReferenceAsync({attachment});
        QVERIFY(wait(reference));
        QCOMPARE(reference.result().attachment.bytes(), "mine@here");
        QVERIFY(server.requests().constFirst().body.contains("Content-ID: <mine@here>"));
        QVERIFY(server.requests().constFirst().body.contains(content));
    }
}

void tst_Attachments::onTheWire_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("soapAction");
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11() << QByteArray("start-info=\"text/xml\"") << QByteArray("\"urn:files/Store\"");
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12() << QByteArray("start-info=\"application/soap+xml\"; action=\"urn:files/Store\"") << QByteArray();
    QTest::newRow("SOAP 1.2, addressing of 2004") << MessageVersion::soap12AddressingAugust2004() << QByteArray("start-info=\"application/soap+xml\"") << QByteArray();
}

// SOAP MTOM, section 3; XOP 1.0, section 4.1; RFC 2387
void tst_Attachments::onTheWire()
{
    QFETCH(MessageVersion, version);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, soapAction);
    ScriptedServer server;
    server.enqueue(Answer::http(200, parts(storeResponse(include), content), related));
    ChannelFactory<FileChannel> factory(bindingOf(version, MessageEncoding::Mtom), server.url());
    const auto channel = factory.createChannel();
    const auto future = channel->storeAsync({content, u"text/plain"_s});
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), content);
    const Request request = server.requests().constFirst();
    const QByteArray type = request.header("Content-Type");
    QVERIFY2(type.startsWith("multipart/related; type=\"application/xop+xml\"; start=\"<"), type);
    QVERIFY2(type.contains(info), type);
    QCOMPARE(request.header("MIME-Version"), "1.0");
    QCOMPARE(request.header("SOAPAction"), soapAction);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
    const qsizetype from = type.indexOf("boundary=\"") + 10;
    const QByteArray boundary = "--" + type.mid(from, type.indexOf('"', from) - from);
    QVERIFY(request.body.startsWith(boundary + "\r\n") && request.body.endsWith("\r\n" + boundary + "--\r\n"));
    QVERIFY(request.body.contains("Content-Type: application/xop+xml; charset=utf-8; type=\"" + version.mediaType() + "\"\r\n"));
    QVERIFY(request.body.contains("Content-Transfer-Encoding: binary\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n"));
}

void tst_Attachments::textHasItInTheXml()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, storeResponse(content.toBase64())));
    ChannelFactory<FileChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    const auto future = channel->storeAsync(content);
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), content);
    QCOMPARE(server.requests().constFirst().header("Content-Type"), "text/xml; charset=utf-8");
    QVERIFY(server.requests().constFirst().body.contains("<content>" + content.toBase64() + "</content>"));
}

void tst_Attachments::repliesOfOthers_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray whole = parts(storeResponse(include), content);
    QTest::newRow("MTOM") << Answer::http(200, whole, related);
    QTest::newRow("plain") << Answer::http(200, storeResponse(content.toBase64()));
    QTest::newRow("in small pieces") << Answer::chunked(200, {whole.first(70), whole.sliced(70, 300), whole.sliced(370)}, related);
    QTest::newRow("gzip") << Answer::http(200, gzipped(whole), related + Answer::Headers{{"Content-Encoding", "gzip"}});
    QTest::newRow("HTTP/1.0 and closes") << Answer().send("HTTP/1.0 200 OK\r\nContent-Type: " + related[0].second + "\r\n\r\n" + whole).close();
    QTest::newRow("SwA with a part in base64")
        << Answer::http(200, "--b\r\nContent-Type: text/xml\r\n\r\n" + storeResponse(include) + "\r\n--b\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <c@x>\r\n\r\n"
                                 + content.toBase64() + "\r\n--b--", {{"Content-Type", "Multipart/Related; boundary=\"b\"; type=text/xml"}});
}

void tst_Attachments::repliesOfOthers()
{
    QFETCH(Answer, answer);
    ScriptedServer server;
    server.enqueue(answer);
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), server.url());
    const auto channel = factory.createChannel();
    const auto future = channel->storeBytesAsync("1");
    QVERIFY(wait(future));
    QCOMPARE(future.result(), content);
}

// Neither side has the file in memory, and no event loop stands still.
void tst_Attachments::largeFiles()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    constexpr qint64 mostMemory = 32 * 1024 * 1024;
    constexpr auto mostBlocked = isSlowBuild ? 500ms : 50ms;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(size - 4) && file.seek(size - 4) && file.write("end.") == 4 && file.flush());
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    QVERIFY(wait(channel->storeAsync(Attachment("warm up"))));

    Attachment result;
    std::chrono::milliseconds longest{0};
    for (int attempt = 0; attempt < 3; ++attempt) { // a disk may take its time
        const qint64 before = residentBytes();
        qint64 most = before;
        QTimer sampler;
        sampler.callOnTimeout([&] { most = std::max(most, residentBytes()); });
        sampler.start(10ms);
        EventLoopWatch watch;
        const auto future = channel->storeAsync(Attachment::fromFile(file.fileName(), u"video/mp4"_s));
        QVERIFY(wait(future));
        longest = watch.longestBlock();
        result = future.result();
        QCOMPARE(result.size(), size);
        QVERIFY2(isSlowBuild || most - before < mostMemory, qPrintable(QString::number((most - before) / 1024) + u" KiB"_s));
        if (longest < mostBlocked)
            break;
    }
    QVERIFY2(longest < mostBlocked, qPrintable(QString::number(longest.count())));
    const auto device = result.open();
    QVERIFY(device->seek(size - 4));
    QCOMPARE(device->readAll(), "end.");
}

void tst_Attachments::progressOfACall()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const QByteArray large(5'000'000, 'x');
    qint64 sent = 0, received = 0, toSend = 0;
    bool isInOrder = true;
    AsyncResult begun;
    connect(channel.get(), &ClientChannel::uploadProgress, this, [&](const AsyncResult &call, qint64 now, qint64 total) {
        isInOrder &= now >= sent && call.asyncState() == u"mine"_s && call.state() == begun.state();
        sent = now;
        toSend = total;
    });
    connect(channel.get(), &ClientChannel::downloadProgress, this, [&](const AsyncResult &, qint64 now, qint64) {
        isInOrder &= now >= received;
        received = now;
    });
    bool isDone = false;
    begun = channel->beginStore(large, this, [&](const AsyncResult &) { isDone = true; }, u"mine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 30'000);
    QVERIFY(isInOrder);
    QVERIFY(sent > large.size() && sent == toSend);
    QVERIFY(received > large.size());

    TransferProgress last; // of one call alone
    const auto future = channel->storeAsync(large, {.progress = [&](const TransferProgress &progress) { last = progress; }});
    QVERIFY(wait(future));
    QCOMPARE(last.bytesSent, toSend);
    QCOMPARE(last.bytesReceived, last.bytesToReceive);

    // A listener may do what it likes.
    std::unique_ptr<FileChannel> doomed = factory.createChannel();
    connect(doomed.get(), &ClientChannel::uploadProgress, this, [&] { doomed.reset(); });
    const auto aborted = doomed->storeAsync(large);
    QVERIFY(wait(aborted));
    QVERIFY(errorOf(aborted).startsWith(u"CommunicationObjectAbortedException"_s));
}

// SOAP with Attachments: parts that the XML does not speak of.
void tst_Attachments::besideTheBody()
{
    Host host;
    host.service.isAnsweringAttachments = true;
    for (const auto encoding : {MessageEncoding::Swa, MessageEncoding::Mtom}) {
        ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), encoding), host.address());
        const auto channel = factory.createChannel();
        ReplyInfo reply;
        channel->beginStore(Attachment("few"), this, [&](const AsyncResult &ar) { reply = ar.reply(); }, {},
                            {.attachments = {Attachment("first", u"text/plain"_s), Attachment(content)}});
        QTRY_COMPARE(reply.httpStatus, 200);
        QCOMPARE(reply.attachments.size(), 2);
        QCOMPARE(reply.attachments[0].contentType(), u"text/plain"_s);
        QCOMPARE(reply.attachments[0].bytes(), "first");
        QCOMPARE(reply.attachments[1].bytes(), content);
    }
}

QTEST_GUILESS_MAIN(tst_Attachments)
#include "tst_attachments.moc"
