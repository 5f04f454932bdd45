// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "attachments_client.h"
#include "attachments_service.h"

#include "client/channelfactory.h"
#include "client/configuration.h"
#include "host/servicehost.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Answers with what it got.
class Service : public Attachments::AttachmentsServiceBase
{
public:
    Attachment upload(const Attachment &content) override { return content; }
    SwaRef refer(const SwaRef &picture) override { return picture; }
};

Binding bindingOf(MessageEncoding encoding)
{
    Binding binding = BasicHttpBinding();
    binding.messageEncoding = encoding;
    return binding;
}

class Host
{
public:
    Host() : m_host(&m_service, QUrl(u"http://127.0.0.1:0/attachments"_s))
    {
        m_host.addServiceEndpoint(bindingOf(MessageEncoding::Mtom));
        if (!m_host.open())
            qFatal("%ls", qUtf16Printable(m_host.errorString()));
    }
    QUrl url() const { return m_host.baseAddress(); }

private:
    Service m_service;
    ServiceHost m_host;
};

template <class R>
R result(QFuture<R> future)
{
    QEventLoop loop;
    QFutureWatcher<R> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace

// Generated code whose schema has binary content: WCF's StreamBody, and the swaRef of WS-I.
class tst_GeneratedAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void thePolicyThatIsPublished();
};

void tst_GeneratedAttachments::thereAndBack_data()
{
    QTest::addColumn<MessageEncoding>("encoding");
    QTest::newRow("MTOM") << MessageEncoding::Mtom;
    QTest::newRow("SwA") << MessageEncoding::Swa;
}

void tst_GeneratedAttachments::thereAndBack()
{
    QFETCH(MessageEncoding, encoding);
    const Host host;
    ChannelFactory<Attachments::AttachmentsChannel> factory(bindingOf(encoding), EndpointAddress(host.url()));
    const auto channel = factory.createChannel();
    const QByteArray content = QByteArray("0123456789\r\n--").repeated(10'000);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"content"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(content) == content.size() && file.flush());
    QCOMPARE(result(channel->uploadAsync(Attachment::fromFile(file.fileName()))).bytes(), content);
    QCOMPARE(result(channel->referAsync({Attachment(content, u"image/png"_s)})).attachment.bytes(), content);
}

// And what qsvcutil makes of it: a client that has MTOM without being told.
void tst_GeneratedAttachments::thePolicyThatIsPublished()
{
    const Host host;
    QTemporaryDir folder;
    QProcess tool;
    QEventLoop loop; // the host is in this thread
    connect(&tool, &QProcess::finished, &loop, &QEventLoop::quit);
    tool.start(QStringLiteral(QSVCUTIL), {host.url().toString() + u"?wsdl"_s, u"--out-dir"_s, folder.path()});
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY2(tool.state() == QProcess::NotRunning && tool.exitCode() == 0, tool.readAllStandardError());

    const Configuration configuration = Configuration::fromFile(folder.filePath(u"output.config"_s));
    ChannelFactory<Attachments::AttachmentsChannel> factory(u"*"_s, configuration);
    QCOMPARE(factory.endpoint().binding.messageEncoding, MessageEncoding::Mtom);
    QCOMPARE(result(factory.createChannel()->uploadAsync(Attachment("few"))).bytes(), "few");
}

QTEST_GUILESS_MAIN(tst_GeneratedAttachments)
#include "tst_generatedattachments.moc"
