// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagelog.h"

#include "client/messagetext.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/filechannel.h"
#include "support/soapmessages.h"

#include <QLoggingCategory>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

QStringList logged;

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "servicemodel.soap") == 0)
        logged.append(message);
}

} // namespace

// What the log of messages shows, and what it keeps to itself.
class tst_MessageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void raw_data();
    void raw();
    void pretty();
    void encodings();
    void sizes_data();
    void sizes();
    void calls();
    void attachments();
    void failures();
    void silence();

private:
    QtMessageHandler m_previous = nullptr;
};

void tst_MessageLog::init()
{
    logged.clear();
    QLoggingCategory::setFilterRules(u"servicemodel.soap.debug=true"_s);
    m_previous = qInstallMessageHandler(keep);
}

void tst_MessageLog::cleanup()
{
    qInstallMessageHandler(m_previous);
    QLoggingCategory::setFilterRules({});
}

void tst_MessageLog::raw_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *xml, const QString &text) { QTest::newRow(name) << QByteArray(xml) << text; };
    row("nothing secret is as it was", "<?xml version='1.0'?>\r\n<a  b = 'c'><d/>\n<!-- e --> </a>", u"<?xml version='1.0'?>\r\n<a  b = 'c'><d/>\n<!-- e --> </a>"_s);
    row("a password", "<a><Password>secret</Password><b>1</b></a>", u"<a><Password>***</Password><b>1</b></a>"_s);
    row("a password with prefix and attributes", "<a xmlns:w='urn:w'><w:Password Type='t>u'>secret</w:Password ></a>", u"<a xmlns:w='urn:w'><w:Password Type='t>u'>***</w:Password ></a>"_s);
    row("elements in a secret", "<a><Password><b>secret</b>secret<Password>secret</Password></Password>x</a>", u"<a><Password>***</Password>x</a>"_s);
    row("a secret in CDATA", "<a><Password><![CDATA[</Password>secret]]></Password>x</a>", u"<a><Password>***</Password>x</a>"_s);
    row("an empty secret", "<a><Password/><Password></Password>x</a>", u"<a><Password/><Password></Password>x</a>"_s);
    row("two secrets", "<a><Password>one</Password><Pin>two</Pin></a>", u"<a><Password>***</Password><Pin>***</Pin></a>"_s);
    row("a secret that is cut", "<a><Password>sec", u"<a><Password>***"_s);
    row("what is not well-formed ends there", "<a><b></a><Password>secret</Password>", u"<a><b></a>"_s);
    row("a page", "secret", u"(6 bytes that are no XML)"_s);
    row("nothing", "", QString());
}

void tst_MessageLog::raw()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    QCOMPARE((MessageText{{u"Password"_s, u"Pin"_s}, 1000, false}.write(xml)), text);
}

void tst_MessageLog::pretty()
{
    const MessageText text{{u"Password"_s}, 1000, true};
    QCOMPARE(text.write("<?xml version='1.0'?><a:a xmlns:a='urn:a'><b c='d'>1</b> <Password x='y'><z>secret</z></Password><e/></a:a>"),
             u"<a:a xmlns:a=\"urn:a\">\n  <b c=\"d\">1</b>\n  <Password x=\"y\">***</Password>\n  <e></e>\n</a:a>"_s);
    QCOMPARE(text.write("<a><Password>secret"), u"<a>\n  <Password>***"_s);
}

void tst_MessageLog::encodings()
{
    const QString xml = u"<?xml version='1.0' encoding='utf-16'?><a><Password>secret</Password>\u00e4</a>"_s;
    QStringEncoder utf16(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    QCOMPARE((MessageText{{u"Password"_s}, 1000, true}.write(utf16(xml))), u"<a>\n  <Password>***</Password>\u00e4\n</a>"_s);
    QCOMPARE((MessageText{{u"Password"_s}, 1000, true}.write(u"<a>\u00e4</a>"_s.toUtf8())), u"<a>\u00e4</a>"_s);
}

void tst_MessageLog::sizes_data()
{
    QTest::addColumn<bool>("isPretty");
    QTest::newRow("raw") << false;
    QTest::newRow("pretty") << true;
}

void tst_MessageLog::sizes()
{
    QFETCH(bool, isPretty);
    const MessageText text{{u"Password"_s}, 100, isPretty};
    const QByteArray xml = "<a>" + QByteArray("<b>1</b>").repeated(100'000) + "<Password>secret</Password></a>";
    const QString shown = text.write(xml);
    QVERIFY2(shown.size() < 150, qPrintable(shown));
    QVERIFY2(shown.endsWith(u"\u2026 (800034 bytes in all)"_s), qPrintable(shown));
}

void tst_MessageLog::calls()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, soap11Envelope(responseBody("Divide", "0.5"), "<Password xmlns='urn:p'>reply-secret</Password>"),
                                {{"Set-Cookie", "id=cookie-secret"}, {"X-Key", "key-secret"}}));
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    factory.addInspector(std::make_shared<MessageLog>(MessageLog::Options{.secretElements = {u"n2"_s}, .secretHeaders = {"x-key"}}));
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->divideAsync(1, 27182, {.httpHeaders = {{"authorization", "Basic request-secret"}, {"X-Trace", "7"}}});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 0.5);
    QCOMPARE(logged.size(), 2);
    const QString &request = logged.first(), &reply = logged.last();
    QVERIFY2(request.startsWith(u"Divide (call "_s) && request.contains(u") to "_s + server.url().toString()), qPrintable(request));
    QVERIFY2(request.contains(u"\nauthorization: ***\n"_s) && request.contains(u"\nX-Trace: 7\n"_s) && request.contains(u">1</n1>"_s), qPrintable(request));
    QVERIFY2(reply.contains(u" got HTTP 200 "_s) && reply.contains(u"Set-Cookie: ***"_s) && reply.contains(u">0.5</DivideResult>"_s), qPrintable(reply));
    QVERIFY2(!logged.join(u' ').contains(u"secret"_s) && !logged.join(u' ').contains(u"27182"_s), qPrintable(logged.join(u'\n')));
}

// Only that they are there, in the order of the message.
void tst_MessageLog::attachments()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, "--b\r\nContent-ID: <r@x>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n"
            + soap11Envelope("<StoreResponse xmlns='urn:files'><content><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:c@x'/></content></StoreResponse>")
            + "\r\n--b\r\nContent-ID: <c@x>\r\nContent-Type: image/png\r\n\r\nreply-secret\r\n--b--",
        {{"Content-Type", "multipart/related; type=\"application/xop+xml\"; start=\"<r@x>\"; start-info=\"text/xml\"; boundary=b"}}));
    Binding binding = BasicHttpBinding();
    binding.messageEncoding = MessageEncoding::Mtom;
    ChannelFactory<FileChannel> factory(binding, server.url());
    factory.addInspector(std::make_shared<MessageLog>());
    const auto channel = factory.createChannel();
    QFuture<Attachment> future = channel->storeAsync({QByteArray("request-secret").repeated(1000), u"text/plain"_s});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().bytes(), "reply-secret");
    QCOMPARE(logged.size(), 2);
    const QString &request = logged.first(), &reply = logged.last();
    QVERIFY2(request.contains(u"Include"_s) && request.endsWith(u"\n(attachment text/plain, 14000 bytes)"_s), qPrintable(request));
    QVERIFY2(reply.contains(u"href=\"cid:c@x\""_s) && reply.endsWith(u"\n(attachment image/png, 12 bytes)"_s), qPrintable(reply));
    QVERIFY(!logged.join(u' ').contains(u"secret"_s));
}

void tst_MessageLog::failures()
{
    ScriptedServer server;
    server.enqueue(Answer().close());
    server.enqueue(Answer::http(500, "<html>secret</html>", {{"Content-Type", "text/html"}}));
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    factory.addInspector(std::make_shared<MessageLog>());
    const auto channel = factory.createChannel();
    for (int i = 0; i < 2; ++i) {
        QFuture<double> future = channel->divideAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
    }
    QCOMPARE(logged.size(), 4);
    QVERIFY2(logged[1].contains(u" has no reply: The service at "_s), qPrintable(logged[1]));
    QVERIFY2(logged[3].contains(u"(19 bytes)"_s) && !logged[3].contains(u"secret"_s), qPrintable(logged[3]));
}

void tst_MessageLog::silence()
{
    QLoggingCategory::setFilterRules({});
    ScriptedServer server;
    server.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    factory.addInspector(std::make_shared<MessageLog>());
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->divideAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 0.5);
    QCOMPARE(logged, QStringList());
}

QTEST_GUILESS_MAIN(tst_MessageLog)
#include "tst_messagelog.moc"
