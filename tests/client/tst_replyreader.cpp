// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorreplies.h"
#include "support/dividecall.h"
#include "support/soapmessages.h"

#include <QLocale>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray quotient = responseBody("Divide", "115.99");

QByteArray deepBody(int depth)
{
    return "<DivideResponse xmlns='http://Microsoft.ServiceModel.Samples'>" + QByteArray("<a>").repeated(depth)
        + QByteArray("</a>").repeated(depth) + "</DivideResponse>";
}

// A header of HTTP that says when to come again: in an hour.
QByteArray inAnHour()
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(3600);
    return QLocale::c().toString(then, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Answer ok(const QByteArray &envelope, const Answer::Headers &headers = {})
{
    return Answer::http(200, envelope, headers);
}

// Content that unpacks to so many spaces.
QByteArray deflated(qsizetype size)
{
    return qCompress(QByteArray(size, ' ')).sliced(4); // without Qt's own length
}

} // namespace

// What a reply that is no answer is taken for: the exact exception and its sentence. Those that are: tst_foreignreplies.
class tst_ReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void faults_data();
    void faults();
    void typedFault();
    void retryAfter_data();
    void retryAfter();
    void emptyReplies();
    void replyInfo();
};

void tst_ReplyReader::refused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const Answer &answer, const char16_t *exception, const QString &says) {
        QTest::newRow(name) << answer << QStringView(exception).toString() << says;
    };
    row("401", Answer::http(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}), u"MessageSecurityException", u"with HTTP 401 Scripted. It wants other credentials."_s);
    row("403", Answer::http(403, {}), u"MessageSecurityException", u"with HTTP 403 Scripted. The service, or a proxy on the way to it, does not allow this caller to make the call."_s);
    row("404", Answer::http(404, "<html>Not Found</html>", {{"Content-Type", "text/html"}}), u"EndpointNotFoundException", u"with HTTP 404 Scripted. Check the path of the address."_s);
    row("410", Answer::http(410, {}), u"EndpointNotFoundException", u"with HTTP 410"_s);
    row("413", Answer::http(413, {}), u"QuotaExceededException", u"The request is larger than the service accepts."_s);
    row("429", Answer::http(429, {}), u"ServerTooBusyException", u"Try again later."_s);
    row("503 with Retry-After", Answer::http(503, {}, {{"Retry-After", "7"}}), u"ServerTooBusyException", u"Try again in 7 s."_s);
    row("500 with a page", Answer::http(500, "<!DOCTYPE html><html><head><style>p { color: red }</style></head><body><p>The  disk\nis full</p></body></html>", {{"Content-Type", "text/html"}}),
        u"ProtocolException", u"with HTTP 500 Scripted. It wrote: The disk is full"_s);
    row("500 with nothing", Answer::http(500, {}), u"ProtocolException", u"with HTTP 500 Scripted."_s);
    row("500 with an envelope that holds no fault", Answer::http(500, soap11Envelope(quotient)), u"ProtocolException", u"with HTTP 500 Scripted."_s);
    row("500 with half a fault", Answer::http(500, soap11Envelope(faultBody11("s:Client", "no")).first(150)), u"ProtocolException", u"cannot be read: line 1, column 151: the document ends too early"_s);
    row("418 in plain words", Answer::http(418, "I'm a teapot, \x01 short and stout"), u"ProtocolException", u"It wrote: I'm a teapot"_s);
    row("a long text is cut", Answer::http(400, QByteArray(9000, 'x')), u"ProtocolException", u"xxx\u2026"_s);
    row("302", Answer::http(302, {}, {{"Location", "http://127.0.0.1:1/elsewhere"}}), u"ProtocolException", u"change the address to http://127.0.0.1:1/elsewhere."_s);
    row("307 with a body", Answer::http(307, soap11Envelope(quotient), {{"Location", "/elsewhere"}}), u"ProtocolException", u"/elsewhere."_s);
    row("200 with nothing", ok({}), u"ProtocolException", u"The reply is empty, where a SOAP message was expected."_s);
    row("204", Answer().send("HTTP/1.1 204 No Content\r\n\r\n"), u"ProtocolException", u"with HTTP 204 No Content. The reply is empty"_s);
    row("200 with a page", ok("<!DOCTYPE html><html><br></html>", {{"Content-Type", "Text/HTML; charset=utf-8"}}), u"ProtocolException",
        u"The reply is a web page, where a SOAP message was expected. Check the path of the address."_s);
    row("200 with a page that says it were XML", ok("<html/>"), u"ProtocolException", u"line 1, column 8, in /html: a SOAP 1.1 or 1.2 Envelope was expected, not the element 'html'"_s);
    row("200 with plain text", ok("115.99"), u"ProtocolException", u"cannot be read: line 1"_s);
    row("cut XML", ok(soap11Envelope(quotient).chopped(20)), u"ProtocolException", u"the document ends too early"_s);
    row("a DTD", ok("<!DOCTYPE x>" + soap11Envelope(quotient)), u"ProtocolException", u"line 1, column 1: a document type definition (DTD) is not allowed"_s);
    row("another namespace", ok(soap11Envelope(QByteArray(quotient).replace("Samples", "Other"))), u"ProtocolException",
        u"the element '{http://Microsoft.ServiceModel.Samples}DivideResponse' was expected, not '{http://Microsoft.ServiceModel.Other}DivideResponse'"_s);
    row("another element", ok(soap11Envelope(responseBody("Add", "3"))), u"ProtocolException", u"was expected, not '{http://Microsoft.ServiceModel.Samples}AddResponse'"_s);
    row("an empty body", ok(soap11Envelope({})), u"ProtocolException", u"the SOAP Body is empty; the element '{http://Microsoft.ServiceModel.Samples}DivideResponse' was expected"_s);
    row("two elements in the body", ok(soap11Envelope(quotient + quotient)), u"ProtocolException", u"the SOAP Body has a second element"_s);
    row("two bodies", ok(soap11Envelope(quotient).replace("</s:Envelope>", "<s:Body/></s:Envelope>")), u"ProtocolException", u"stands behind the SOAP Body"_s);
    row("no result", ok(soap11Envelope(responseBody("Divide", {}))), u"ProtocolException", u"the element 'DivideResult' is missing"_s);
    row("a word for a double", ok(soap11Envelope(responseBody("Divide", "abc"))), u"ProtocolException", u"the element 'DivideResult' holds 'abc', which is not an xs:double"_s);
    row("nothing for a double", ok(soap11Envelope(responseBody("Divide", ""))), u"ProtocolException", u"the element 'DivideResult' holds '', which is not an xs:double"_s);
    row("an element for a double", ok(soap11Envelope(responseBody("Divide", "<x/>"))), u"ProtocolException", u"text was expected here, not the element 'x'"_s);
    row("an error behind the value", ok(soap11Envelope(quotient) + "<"), u"ProtocolException", u"cannot be read"_s);
    row("a header that must be understood", ok(soap11Envelope(quotient, "<T xmlns='urn:t' s:mustUnderstand='1'/>")), u"ProtocolException",
        u"demands that the header '{urn:t}T' be understood"_s);
    row("a header that the next one must understand", ok(soap11Envelope(quotient, "<T xmlns='urn:t' s:mustUnderstand='1' s:actor='http://schemas.xmlsoap.org/soap/actor/next'/>")),
        u"ProtocolException", u"demands that the header '{urn:t}T' be understood"_s);
    row("levels", ok(soap11Envelope(deepBody(300))), u"QuotaExceededException", u"elements are nested deeper than 256 levels"_s);
    row("levels in a fault", Answer::http(500, soap11Envelope(faultBody11("s:Client", "no", QByteArray("<a>").repeated(300)))), u"QuotaExceededException", u"elements are nested deeper than 256 levels"_s);
    row("too large, with an error", Answer::http(404, QByteArray(20'000, 'x')), u"QuotaExceededException", u"has more than the 10000 bytes"_s);
    row("too large, as it says", ok(soap11Envelope(quotient + QByteArray(20'000, ' '))), u"QuotaExceededException", u"has more than the 10000 bytes that the binding allows; raise maxReceivedMessageSize"_s);
    row("too large, in chunks", Answer::chunked(200, QList<QByteArray>(30, QByteArray(1000, ' '))), u"QuotaExceededException", u"has more than the 10000 bytes"_s);
    row("too large, and it never ends", Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n" + QByteArray(20'000, ' ')).hold(), u"QuotaExceededException", u"has more than the 10000 bytes"_s);
    row("too large once unpacked", ok(deflated(100'000'000), {{"Content-Encoding", "deflate"}}), u"QuotaExceededException", u"has more than the 10000 bytes"_s);
    row("not what its encoding says", ok("no deflate at all", {{"Content-Encoding", "deflate"}}), u"ProtocolException", u"cannot be unpacked"_s);
    row("closed before the headers", Answer().close(), u"CommunicationException", u"closed the connection before its reply to Divide was complete"_s);
    row("closed in the headers", Answer().send("HTTP/1.1 200 OK\r\nContent-").close(), u"CommunicationException", u"closed the connection"_s);
    row("closed in the body", Answer().send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<s:Envelope").close(), u"CommunicationException", u"closed the connection"_s);
    row("closed in a chunk", Answer().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<s:Envelope").close(), u"CommunicationException", u"closed the connection"_s);
    row("reset", Answer().reset(), u"CommunicationException", u"closed the connection"_s);
    row("not HTTP", Answer().send("220 mail.example.org ESMTP\r\n\r\n").hold(), u"CommunicationException", u"closed the connection"_s);
}

void tst_ReplyReader::refused()
{
    QFETCH(Answer, answer);
    QFETCH(QString, exception);
    QFETCH(QString, says);
    ScriptedServer server;
    server.setHandler([&](const Request &) { return answer; });
    BasicHttpBinding binding;
    binding.maxReceivedMessageSize = 10'000;
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, binding, channel);
    QTRY_VERIFY(future.isFinished());
    const QString message = errorMessage(errorOf(future));
    QVERIFY2(message.contains(says), qPrintable(message));
    QCOMPARE(exceptionName(errorOf(future)), exception);
    QVERIFY2(message.contains(u"http://127.0.0.1:%1/calculator"_s.arg(server.port())) && message.contains(u"Divide"_s), qPrintable(message));
    QVERIFY2(message.size() < 450, qPrintable(message));
    QCOMPARE(server.requests().size(), 1); // never a second time
}

void tst_ReplyReader::faults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<bool>("ws");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("reason");

    const QString plain = u"FaultException<void>"_s, typed = u"FaultException<MathFault>"_s;
    const QByteArray other = "<OtherFault xmlns='urn:other'><x>1</x></OtherFault>";
    QTest::newRow("SOAP 1.1 on 500") << 500 << soap11Envelope(faultBody11("s:Server", "no")) << false << plain << u"no"_s;
    QTest::newRow("SOAP 1.2 on 400") << 400 << soap12Envelope(faultBody12("s:Sender", "no")) << true << plain << u"no"_s;
    QTest::newRow("on 200") << 200 << soap11Envelope(faultBody11("s:Server", "no")) << false << plain << u"no"_s;
    QTest::newRow("on 404") << 404 << soap11Envelope(faultBody11("s:Client", "no such method")) << false << plain << u"no such method"_s;
    QTest::newRow("on 503") << 503 << soap11Envelope(faultBody11("s:Server", "later")) << false << plain << u"later"_s;
    QTest::newRow("of the other version") << 500 << soap11Envelope(faultBody11("s:VersionMismatch", "no")) << true << plain
                                      << u"The service speaks another version of SOAP; change the binding of the endpoint. no"_s;
    QTest::newRow("without a reason") << 500 << soap11Envelope("<s:Fault><faultcode>s:Server</faultcode></s:Fault>") << false << plain
                                      << u"The service answered with the fault 'Receiver' and gave no reason."_s;
    QTest::newRow("with a declared detail") << 500 << soap11Envelope(faultBody11("s:Client", "no", mathFault("zero"))) << false << typed << u"no"_s;
    QTest::newRow("with a declared detail, in SOAP 1.2") << 500 << soap12Envelope(faultBody12("s:Sender", "no", mathFault("zero"))) << true << typed << u"no"_s;
    QTest::newRow("with a declared detail behind another") << 500 << soap11Envelope(faultBody11("s:Client", "no", other + mathFault("zero"))) << false << typed << u"no"_s;
    QTest::newRow("with an undeclared detail") << 500 << soap11Envelope(faultBody11("s:Client", "no", other)) << false << plain << u"no"_s;
    QTest::newRow("with a declared detail of another namespace")
        << 500 << soap11Envelope(faultBody11("s:Client", "no", mathFault("zero").replace("Samples", "Other"))) << false << plain << u"no"_s;
    QTest::newRow("with a declared detail that cannot be read")
        << 500 << soap11Envelope(faultBody11("s:Client", "no", mathFault("<zero/>"))) << false << plain << u"no"_s;
    QTest::newRow("with a header that must be understood")
        << 500 << soap11Envelope(faultBody11("s:Client", "no"), "<T xmlns='urn:t' s:mustUnderstand='1'/>") << false << plain << u"no"_s;
}

void tst_ReplyReader::faults()
{
    QFETCH(int, status);
    QFETCH(QByteArray, envelope);
    QFETCH(bool, ws);
    QFETCH(QString, exception);
    QFETCH(QString, reason);
    ScriptedServer server;
    server.enqueue(Answer::http(status, envelope));
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, ws ? Binding(WSHttpBinding()) : Binding(BasicHttpBinding()), channel);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), exception);
    QCOMPARE(errorMessage(errorOf(future)), reason);
}

void tst_ReplyReader::typedFault()
{
    ScriptedServer server;
    server.enqueue(Answer::http(500, soap11Envelope(faultBody11("s:Client", "why", mathFault("division &lt; zero")))));
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QString problem, operation, reason;
    qsizetype details = 0;
    const AsyncResult result = channel->beginDivide(1, 0, this, [&](const AsyncResult &ar) {
        try {
            channel->endDivide(ar);
        } catch (const FaultException<MathFault> &fault) {
            problem = fault.detail().problem;
            operation = fault.detail().operation;
            reason = fault.reason();
            details = fault.detailElements().size();
        }
    });
    QTRY_COMPARE(problem, u"division < zero"_s);
    QCOMPARE(operation, u"Divide"_s);
    QCOMPARE(reason, u"why"_s);
    QCOMPARE(details, 1);
    QCOMPARE(result.reply().httpStatus, 500);
}

void tst_ReplyReader::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("least"); // seconds; -1 is none
    QTest::addColumn<int>("most");
    QTest::newRow("seconds") << QByteArray("120") << 120 << 120;
    QTest::newRow("now") << QByteArray("0") << 0 << 0;
    QTest::newRow("a date") << inAnHour() << 3500 << 3600;
    QTest::newRow("a date that is over") << QByteArray("Fri, 31 Dec 1999 23:59:59 GMT") << 0 << 0;
    QTest::newRow("rubbish") << QByteArray("soon") << -1 << -1;
    QTest::newRow("a negative number") << QByteArray("-5") << -1 << -1;
    QTest::newRow("nothing") << QByteArray() << -1 << -1;
}

void tst_ReplyReader::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, least);
    QFETCH(int, most);
    ScriptedServer server;
    server.enqueue(Answer::http(429, {}, {{"Retry-After", header}}));
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, BasicHttpBinding(), channel);
    QTRY_VERIFY(future.isFinished());
    try {
        future.waitForFinished();
        QFAIL("the call did not fail");
    } catch (const ServerTooBusyException &busy) {
        const auto wait = busy.retryAfter().value_or(-1s).count();
        QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
    }
}

void tst_ReplyReader::emptyReplies()
{
    ScriptedServer server;
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    const auto outcome = [&](const Answer &answer, QFuture<void> (*begin)(ICalculatorChannel &)) {
        server.enqueue(answer);
        QFuture<void> future = begin(*channel);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? exceptionName(thrownBy([&] { future.waitForFinished(); })) : u"no end"_s;
    };
    const auto clear = [](ICalculatorChannel &to) { return to.clearAsync(); };
    const auto notify = [](ICalculatorChannel &to) { return to.notifyAsync(u"x"_s); };
    QCOMPARE(outcome(ok(soap11Envelope(responseBody("Clear", {}))), clear), QString());
    QCOMPARE(outcome(ok({}), clear), u"ProtocolException"_s); // it has a reply, although without a value
    QCOMPARE(outcome(ok(soap11Envelope({})), clear), u"ProtocolException"_s);
    QCOMPARE(outcome(Answer::http(202, {}), notify), QString());
    QCOMPARE(outcome(ok({}), notify), QString());
    QCOMPARE(outcome(ok(soap11Envelope({})), notify), QString());
    QCOMPARE(outcome(ok(soap11Envelope("<NotifyResponse/>")), notify), QString());
    QCOMPARE(outcome(Answer::http(500, {}), notify), u"ProtocolException"_s);
    QCOMPARE(outcome(Answer::http(500, soap11Envelope(faultBody11("s:Server", "no"))), notify), u"FaultException<void>"_s);
}

void tst_ReplyReader::replyInfo()
{
    ScriptedServer server;
    server.enqueue(Answer::http(202, soap11Envelope(quotient, "<T xmlns='urn:t'>v</T>"), {{"X-Trace", "42"}}));
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    const AsyncResult result = channel->beginDivide(1, 2, this, {});
    QCOMPARE(result.reply().httpStatus, 0);
    QTRY_VERIFY(result.isCompleted());
    const ReplyInfo reply = result.reply();
    QCOMPARE(reply.httpStatus, 202);
    QVERIFY(reply.httpHeaders.contains({"X-Trace", "42"}));
    QCOMPARE(reply.headers.size(), 1);
    QCOMPARE(reply.headers.first().element.text(), u"v"_s);
    QVERIFY(reply.elapsed > 0us && reply.elapsed < 60s);

    server.enqueue(Answer().close());
    const AsyncResult broken = channel->beginDivide(1, 2, this, {});
    QTRY_VERIFY(broken.isCompleted());
    QCOMPARE(broken.reply().httpStatus, 0);
    QVERIFY(broken.reply().elapsed > 0us);
}

QTEST_GUILESS_MAIN(tst_ReplyReader)
#include "tst_replyreader.moc"
