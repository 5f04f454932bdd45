// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/attachmentscene.h"

#include <QBuffer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace AttachmentScene;

namespace {

// A device as others write them: says once that it is at its end.
class Tape : public QIODevice
{
public:
    explicit Tape(const QByteArray &content) : m_content(content)
    {
        open(ReadOnly | Unbuffered);
        QMetaObject::invokeMethod(this, [this] { m_isAtItsEnd = true; Q_EMIT readyRead(); Q_EMIT readChannelFinished(); }, Qt::QueuedConnection);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const QByteArray piece = m_isAtItsEnd ? m_content.first(qMin<qint64>(maxSize, m_content.size())) : QByteArray();
        m_content.remove(0, piece.size());
        std::copy_n(piece.constData(), piece.size(), data);
        return piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    bool m_isAtItsEnd = false;
};

std::shared_ptr<QIODevice> endedProcess()
{
    auto process = std::make_shared<QProcess>();
    process->start(u"printf"_s, {u"0123456789\\r\\n--"_s});
    process->waitForFinished();
    return process;
}

} // namespace

// Binary content that is read from devices and written to those of the caller.
class tst_AttachmentDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceOfUnknownSize();
    void aProcessThatIsSent();
    void aDeviceThatGoesAway();
    void cancelledWhileItIsSent();
    void madeAgain();
    void aFileThatGrows();
    void sentTwice_data();
    void sentTwice();
    void sentByTwoCalls_data();
    void sentByTwoCalls();
    void toADeviceOfTheCaller();
    void aSinkThatThrows();
    void whatCannotBeSent();
};

void tst_AttachmentDevices::aDeviceOfUnknownSize()
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
    QSignalSpy arrived(&socket, &QIODevice::readyRead);
    peer->write(content);
    QTRY_VERIFY(!arrived.isEmpty() && socket.bytesAvailable() == 0);
    QVERIFY(!future.isFinished());
    peer->write(content);
    peer->disconnectFromHost();
    QVERIFY(wait(future));
    QCOMPARE(future.result().bytes(), content + content);
}

void tst_AttachmentDevices::aProcessThatIsSent()
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

void tst_AttachmentDevices::aDeviceThatGoesAway()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    auto socket = std::make_unique<SocketPair>();
    const auto future = channel->storeAsync(Attachment::fromDevice(&socket->reader(), {}, 1'000'000));
    QSignalSpy arrived(&socket->reader(), &QIODevice::readyRead);
    socket->write("some bytes");
    QTRY_VERIFY(!arrived.isEmpty() && socket->reader().bytesAvailable() == 0);
    socket.reset();
    QVERIFY(wait(future));
    QVERIFY2(errorOf(future).startsWith(u"CommunicationException: Store could not be sent to http://127.0.0.1"_s), qPrintable(errorOf(future)));
    QVERIFY2(errorOf(future).contains(u": the device of an attachment is gone or not open."_s), qPrintable(errorOf(future)));
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");
}

void tst_AttachmentDevices::cancelledWhileItIsSent()
{
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const QByteArray large(20'000'000, 'x');
    for (const bool isUnknown : {false, true}) {
        SocketPair pair;
        QSignalSpy arrived(&pair.reader(), &QIODevice::readyRead);
        bool isBeingSent = false;
        const CallOptions options{.progress = [&](const TransferProgress &) { isBeingSent = true; }};
        pair.write(content);
        QFuture<Attachment> future = isUnknown ? channel->storeAsync(Attachment::fromDevice(&pair.reader()), options) : channel->storeAsync(large, options);
        QTRY_VERIFY(isUnknown ? !arrived.isEmpty() && pair.reader().bytesAvailable() == 0 : isBeingSent);
        QVERIFY(!future.isFinished());
        future.cancel();
        QVERIFY(wait(future));
        QTRY_COMPARE(channel->callsInFlight(), 0);
    }
    const auto next = channel->storeAsync(Attachment("next"));
    QVERIFY(wait(next));
    QCOMPARE(next.result().bytes(), "next");
}

// Another attempt reads the file once more.
void tst_AttachmentDevices::madeAgain()
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

// A log, for instance: what was there when the call began is sent.
void tst_AttachmentDevices::aFileThatGrows()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"log"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(content) == content.size() && file.flush());
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const auto future = channel->storeAsync(Attachment::fromFile(file.fileName()));
    QVERIFY(file.write("one line more") > 0 && file.flush());
    QVERIFY(wait(future));
    QCOMPARE(errorOf(future), u": "_s);
    QCOMPARE(future.result().bytes(), content);
}

void tst_AttachmentDevices::sentTwice_data()
{
    QTest::addColumn<Binding>("binding");
    QTest::addColumn<ClientCredentials>("credentials");
    QTest::addColumn<Answer>("first");
    QTest::addColumn<bool>("isTape");
    QTest::addColumn<qint64>("size");
    const auto rows = [](const char *name, HttpCredentialType type, const ClientCredentials &credentials, const Answer &first) {
        for (const bool isTape : {false, true}) {
            for (const qint64 size : {-1, 14}) {
                Binding binding = bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom);
                if (type != HttpCredentialType::None)
                    binding.security = {SecurityMode::TransportCredentialOnly, type};
                QTest::addRow("%s, a %s of %s size", name, isTape ? "tape" : "process", size < 0 ? "unknown" : "known")
                    << binding << credentials << first << isTape << size;
            }
        }
    };
    ClientCredentials user;
    user.userName = {u"ada"_s, u"swordfish"_s};
    ClientCredentials proxyUser;
    proxyUser.proxy = {u"ada"_s, u"swordfish"_s};
    rows("Basic", HttpCredentialType::Basic, user, Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    rows("Digest", HttpCredentialType::Digest, user, Answer::http(401, {}, {{"WWW-Authenticate", "Digest realm=\"x\", nonce=\"1\", qop=\"auth\""}}));
    rows("a proxy that asks", HttpCredentialType::None, proxyUser, Answer::http(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}}));
    rows("a service that is busy", HttpCredentialType::None, {}, Answer::http(503, {}));
}

// What a device that is sequential has given is sent once more, and whole.
void tst_AttachmentDevices::sentTwice()
{
    QFETCH(Binding, binding);
    QFETCH(ClientCredentials, credentials);
    QFETCH(Answer, first);
    QFETCH(bool, isTape);
    QFETCH(qint64, size);
    ScriptedServer server;
    server.enqueue(first);
    server.enqueue(Answer::http(200, parts(storeResponse(include), "good"), related));
    if (!credentials.proxy.isEmpty())
        binding.proxy = HttpProxy::at(server.url());
    ChannelFactory<FileChannel> factory(binding, server.url());
    factory.endpoint().retry = {.attempts = 2, .firstDelay = 1ms};
    factory.credentials() = credentials;
    const auto channel = factory.createChannel();
    const QByteArray text = "0123456789\r\n--";
    const auto device = isTape ? std::make_shared<Tape>(text) : endedProcess();
    const auto future = channel->storeAsync(Attachment::fromDevice(device, {}, size), {.timeout = 5s, .idempotent = true});
    QVERIFY(wait(future));
    QCOMPARE(errorOf(future), u": "_s);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY2(server.requests().constLast().body.contains("\r\n\r\n" + text + "\r\n--"), server.requests().constLast().body);
}

void tst_AttachmentDevices::sentByTwoCalls_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isAtOnce");
    for (const qint64 size : {-1, 14}) {
        for (const bool isAtOnce : {false, true})
            QTest::addRow("%s size, %s", size < 0 ? "unknown" : "known", isAtOnce ? "at once" : "one after the other") << size << isAtOnce;
    }
}

// Such a device has its content once, and who collected it has it for all.
void tst_AttachmentDevices::sentByTwoCalls()
{
    QFETCH(qint64, size);
    QFETCH(bool, isAtOnce);
    const Host host;
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), host.address());
    const auto channel = factory.createChannel();
    const Attachment attachment = Attachment::fromDevice(endedProcess(), {}, size);
    const auto first = channel->storeAsync(attachment);
    QVERIFY(isAtOnce || wait(first));
    const auto second = channel->storeAsync(attachment);
    QVERIFY(wait(first) && wait(second));
    QCOMPARE(first.result().bytes(), "0123456789\r\n--");
    if (!isAtOnce && size < 0)
        QCOMPARE(second.result().bytes(), "0123456789\r\n--");
    else
        QVERIFY2(errorOf(second).endsWith(u"the device of an attachment can be read once, and was."_s), qPrintable(errorOf(second)));
}

void tst_AttachmentDevices::toADeviceOfTheCaller()
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

void tst_AttachmentDevices::aSinkThatThrows()
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

void tst_AttachmentDevices::whatCannotBeSent()
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
    QBuffer shrinking; // found out when it becomes base64
    shrinking.setData(content);
    QVERIFY(shrinking.open(QBuffer::ReadOnly));
    const Attachment shorter = Attachment::fromDevice(&shrinking);
    shrinking.buffer().truncate(content.size() - 10);
    QCOMPARE(sent(MessageEncoding::Text, shorter), start + u"an attachment ended 10 bytes before its size."_s);
    SocketPair pair;
    QCOMPARE(sent(MessageEncoding::Text, Attachment::fromDevice(&pair.reader(), {}, 10)),
             start + u"an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom."_s);
}

QTEST_GUILESS_MAIN(tst_AttachmentDevices)
#include "tst_attachmentdevices.moc"
