// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/compression.h"
#include "support/eventloopwatch.h"
#include "support/exceptionname.h"
#include "support/filechannel.h"
#include "support/fileservice.h"
#include "support/scriptedserver.h"
#include "support/soapmessages.h"

#include "host/servicehost.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QFutureWatcher>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

Binding bindingOf(MessageVersion version, MessageEncoding encoding)
{
    Binding binding;
    binding.messageVersion = version;
    binding.messageEncoding = encoding;
    binding.maxReceivedMessageSize = 1024 * 1024 * 1024;
    return binding;
}

const QByteArray content = QByteArray("0123456789\r\n--").repeated(1000);

// A service of files, at all versions and encodings.
class Host
{
public:
    Host() : m_host(&service, QUrl(u"http://127.0.0.1:0/files"_s))
    {
        for (const MessageVersion version : {MessageVersion::soap11(), MessageVersion::soap12Addressing10()})
            m_host.addServiceEndpoint(bindingOf(version, MessageEncoding::Mtom));
        if (!m_host.open())
            qFatal("%ls", qUtf16Printable(m_host.errorString()));
    }
    EndpointAddress address() const { return m_host.baseAddress(); }

    FileService service;

private:
    ServiceHost m_host;
};

template <class T>
bool wait(const QFuture<T> &future)
{
    QEventLoop loop; // QTest::qWaitFor() sleeps between the turns, of which a large message takes thousands
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(1min, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    return future.isFinished();
}

template <class T>
QString errorOf(QFuture<T> future)
{
    const auto error = thrownBy([&] { future.waitForFinished(); });
    return exceptionName(error) + u": "_s + errorMessage(error);
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

// What a service of another stack would answer.
QByteArray storeResponse(const QByteArray &content)
{
    return soap11Envelope("<StoreResponse xmlns='urn:files'><content>" + content + "</content></StoreResponse>");
}
const QByteArray include = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:c@x'/>";
const Answer::Headers related{{"Content-Type", "multipart/related; type=\"application/xop+xml\"; start=\"<r@x>\"; start-info=\"text/xml\"; boundary=b"}};
QByteArray parts(const QByteArray &root, const QByteArray &content)
{
    return "--b\r\nContent-ID: <r@x>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n" + root
        + "\r\n--b\r\nContent-ID: <c@x>\r\n\r\n" + content + "\r\n--b--";
}

} // namespace

// Binary content beside the XML of a message: MTOM and SOAP with Attachments, to and from files and devices.
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
    void aDeviceOfUnknownSize();
    void aProcessThatIsSent();
    void aDeviceThatGoesAway();
    void cancelledWhileItIsSent();
    void madeAgain();
    void besideTheBody();
    void toADeviceOfTheCaller();
    void aSinkThatThrows();
    void whatCannotBeSent();
    void aReplyFromADevice();
    void aReplyThatCannotBeSent();
    void whatAHostRefuses_data();
    void whatAHostRefuses();
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
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(size - 4) && file.seek(size - 4) && file.write("end.") == 4 && file.flush());
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    QVERIFY(wait(channel->storeAsync(Attachment("warm up"))));

    const qint64 before = residentBytes();
    qint64 most = before;
    QTimer sampler;
    sampler.callOnTimeout([&] { most = std::max(most, residentBytes()); });
    sampler.start(10ms);
    EventLoopWatch watch;
    const auto future = channel->storeAsync(Attachment::fromFile(file.fileName(), u"video/mp4"_s));
    QVERIFY(wait(future));
    const auto longest = watch.longestBlock();
    const Attachment result = future.result();
    QCOMPARE(result.size(), size);
    QVERIFY2(isSlowBuild || most - before < mostMemory, qPrintable(QString::number((most - before) / 1024) + u" KiB"_s));
    QVERIFY2(longest < (isSlowBuild ? 500ms : 100ms), qPrintable(QString::number(longest.count())));
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

void tst_Attachments::aDeviceOfUnknownSize()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    const auto future = channel->storeAsync(Attachment::fromDevice(&socket));
    QTest::qWait(20);
    QVERIFY(!future.isFinished());
    peer->write(content);
    QTest::qWait(20);
    peer->write(content);
    peer->disconnectFromHost();
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), content + content);
}

void tst_Attachments::aProcessThatIsSent()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    for (const bool hasEnded : {false, true}) {
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"for i in 1 2 3; do echo $i; done"_s});
        QVERIFY(hasEnded ? process.waitForFinished() : process.waitForStarted());
        const auto future = channel->storeAsync(Attachment::fromDevice(&process));
        QVERIFY(wait(future));
        QCOMPARE(future.result().bytes(), "1\n2\n3\n");
    }
}

void tst_Attachments::aDeviceThatGoesAway()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    auto socket = std::make_unique<SocketPair>();
    const auto future = channel->storeAsync(Attachment::fromDevice(&socket->reader(), {}, 1'000'000));
    socket->write("some bytes");
    QTest::qWait(20);
    socket.reset();
    QVERIFY(wait(future));
    QVERIFY2(errorOf(future).startsWith(u"CommunicationException: Store could not be sent to http://127.0.0.1"_s), qPrintable(errorOf(future)));
    QVERIFY2(errorOf(future).contains(u": the device of an attachment is gone or not open."_s), qPrintable(errorOf(future)));
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");
}

void tst_Attachments::cancelledWhileItIsSent()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const QByteArray large(20'000'000, 'x');
    for (const bool isUnknown : {false, true}) {
        SocketPair pair;
        QFuture<Attachment> future = isUnknown ? channel->storeAsync(Attachment::fromDevice(&pair.reader())) : channel->storeAsync(large);
        QTest::qWait(5);
        future.cancel();
        QVERIFY(wait(future));
        QTRY_COMPARE(channel->callsInFlight(), 0);
    }
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");
}

// Another attempt reads the file once more.
void tst_Attachments::madeAgain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"content"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(content) == content.size() && file.flush());
    ScriptedServer server;
    server.enqueue(Answer::http(503, {}));
    server.enqueue(Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    server.enqueue(Answer::http(200, parts(storeResponse(include), "good"), related));
    Binding binding = bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom);
    binding.security = {SecurityMode::TransportCredentialOnly, HttpCredentialType::Basic};
    ChannelFactory<FileChannel> factory(binding, server.url());
    factory.endpoint().retry = {.attempts = 3, .firstDelay = 1ms};
    factory.credentials().userName = {u"ada"_s, u"swordfish"_s};
    const auto channel = factory.createChannel();
    const auto future = channel->storeAsync(Attachment::fromFile(file.fileName()), {.idempotent = true});
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), "good");
    QCOMPARE(server.requests().size(), 3);
    for (const Request &request : server.requests())
        QVERIFY(request.body.contains("\r\n\r\n" + content + "\r\n--"));
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

void tst_Attachments::toADeviceOfTheCaller()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    QBuffer target;
    QVERIFY(target.open(QBuffer::WriteOnly));
    const auto future = channel->storeAsync({content, u"text/plain"_s}, {.attachmentSink = [&](const Attachment &attachment) {
        return attachment.contentType() == u"text/plain" ? &target : nullptr;
    }});
    QVERIFY(wait(future));
    QCOMPARE(target.data(), content);
    QCOMPARE(future.result().size(), content.size());

    QBuffer closed;
    const auto refused = channel->storeAsync(content, {.attachmentSink = [&](const Attachment &) { return &closed; }});
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(wait(refused));
    QVERIFY2(errorOf(refused).startsWith(u"CommunicationException: The reply of http://127.0.0.1"_s), qPrintable(errorOf(refused)));
    QVERIFY2(errorOf(refused).contains(u"the device that an attachment is written to takes no more"_s), qPrintable(errorOf(refused)));
}

void tst_Attachments::aSinkThatThrows()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    auto channel = factory.createChannel();
    QTest::ignoreMessage(QtCriticalMsg, "An exception escaped from a listener to Store: oh");
    const auto future = channel->storeAsync(content, {.attachmentSink = [](const Attachment &) -> QIODevice * { throw std::runtime_error("oh"); }});
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), content);

    const auto deleted = channel->storeAsync(content, {.attachmentSink = [&](const Attachment &) -> QIODevice * { return channel.reset(), nullptr; }});
    QVERIFY(wait(deleted));
    QVERIFY(errorOf(deleted).startsWith(u"CommunicationObjectAbortedException"_s));
}

void tst_Attachments::whatCannotBeSent()
{
    const Host host;
    const auto sent = [&](MessageEncoding encoding, const Attachment &attachment, const CallOptions &options = {}) {
        ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), encoding), host.address());
        const auto channel = factory.createChannel();
        const auto future = channel->storeAsync(attachment, options);
        return wait(future) ? errorOf(future) : u"nothing"_s;
    };
    const QString start = u"InvalidOperationException: Store cannot be sent: "_s;
    QCOMPARE(sent(MessageEncoding::Mtom, Attachment::fromFile(u"/nowhere/x"_s)), start + u"the file '/nowhere/x' cannot be read: No such file or directory."_s);
    QBuffer closed;
    QCOMPARE(sent(MessageEncoding::Mtom, Attachment::fromDevice(&closed)), start + u"the device of an attachment is gone or not open."_s);
    QCOMPARE(sent(MessageEncoding::Text, Attachment("few"), {.attachments = {Attachment("more")}}),
             start + u"it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa."_s);
    SocketPair pair;
    QCOMPARE(sent(MessageEncoding::Text, Attachment::fromDevice(&pair.reader(), {}, 10)),
             start + u"an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom."_s);
}

// In chunks, because nobody knows how much comes.
void tst_Attachments::aReplyFromADevice()
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
    pair.write(content);
    QTest::qWait(50);
    QVERIFY(!isDone);
    const auto meanwhile = channel->storeAsync(Attachment("others are served")); // by the same thread
    QVERIFY(wait(meanwhile));
    pair.write(content);
    pair.close();
    QTRY_VERIFY(isDone);
    QCOMPARE(bytes, content + content);
    QVERIFY(reply.httpHeaders.contains(std::pair(QByteArray("Transfer-Encoding"), QByteArray("chunked"))));
}

void tst_Attachments::aReplyThatCannotBeSent()
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
}

void tst_Attachments::whatAHostRefuses_data()
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
void tst_Attachments::whatAHostRefuses()
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

QTEST_GUILESS_MAIN(tst_Attachments)
#include "tst_attachments.moc"
