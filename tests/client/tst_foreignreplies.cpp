// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorreplies.h"
#include "support/dividecall.h"
#include "support/soapmessages.h"

#include <QStringEncoder>
#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray quotient = responseBody("Divide", "115.99");

Answer ok(const QByteArray &envelope, const Answer::Headers &headers = {})
{
    return Answer::http(200, envelope, headers);
}

} // namespace

// What services of other stacks answer, each in its own way, and what the client makes of it: the same value or fault.
class tst_ForeignReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void numbers_data();
    void numbers();
    void connectionsThatEnd_data();
    void connectionsThatEnd();
    void faultForms_data();
    void faultForms();
    void withAddressing_data();
    void withAddressing();
    void faultsWithAddressing();
    void captures_data();
    void captures();
};

void tst_ForeignReplies::accepted_data()
{
    QTest::addColumn<Answer>("answer");
    const auto row = [](const char *name, const Answer &answer) { QTest::newRow(name) << answer; };
    const QByteArray envelope = soap11Envelope(quotient);
    const QByteArray length = "Content-Length: " + QByteArray::number(envelope.size()) + "\r\n\r\n";

    row("a byte order mark", ok("\xEF\xBB\xBF" + envelope));
    QStringEncoder utf16(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    row("UTF-16", ok(utf16(QString::fromUtf8("<?xml version='1.0' encoding='utf-16'?>" + envelope)), {{"Content-Type", "text/xml; charset=utf-16"}}));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder unmarked(encoding);
        row(encoding == QStringConverter::Utf16LE ? "UTF-16, little end first" : "UTF-16, big end first", ok(unmarked(QString::fromUtf8("<?xml version='1.0' encoding='utf-16'?>" + envelope)), {{"Content-Type", "text/xml; charset=utf-16"}}));
    }
    row("ISO-8859-1", ok("<?xml version='1.0' encoding='iso-8859-1'?>" + QByteArray(envelope).replace("115.99", "115.99<!-- \xe4 -->")));
    row("a charset in quotes", ok(envelope, {{"Content-Type", "text/xml;charset=\"utf-8\""}}));
    row("an action behind the charset without a space", ok(soap12Envelope(quotient), {{"Content-Type", "application/soap+xml; charset=utf-8;action=\"urn:x\""}}));
    row("the content type of the request, whatever the reply is", ok(envelope, {{"Content-Type", "multipart/related; type=\"application/xop+xml\"; boundary=b"}}));
    row("the other content type", ok(envelope, {{"Content-Type", "application/soap+xml;charset=utf-8;action=\"x\""}}));
    row("no content type", Answer().send("HTTP/1.1 200 OK\r\n" + length + envelope));
    row("a content type that is none", ok(envelope, {{"Content-Type", "banana"}}));
    row("the other version of SOAP", ok(soap12Envelope(quotient)));
    row("chunks", Answer::chunked(200, {envelope.first(1), envelope.sliced(1, 100), envelope.sliced(101)}));
    row("HTTP 1.0, until it closes", Answer().send("HTTP/1.0 200 OK\r\n\r\n" + envelope).close());
    row("HTTP 1.1, until it closes", Answer().send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + envelope).close());
    row("header names in odd spelling", Answer().send("HTTP/1.1 200 OK\r\ncOnTeNt-LeNgTh:" + QByteArray::number(envelope.size()) + "\r\n\r\n" + envelope));
    row("a status line without a reason", Answer().send("HTTP/1.1 200\r\n" + length + envelope));
    row("100 Continue first", Answer().send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n" + length + envelope));
    row("byte by byte", Answer().drip("HTTP/1.1 200 OK\r\n" + length + envelope, 0ms));
    row("compressed", ok(qCompress(envelope).sliced(4), {{"Content-Encoding", "deflate"}}));
    row("202 with a message", Answer::http(202, envelope));
    row("a declaration and white space", ok("<?xml version='1.0'?>\n\n" + envelope + "\n"));
    row("another prefix", ok(QByteArray(envelope).replace("<s:", "<soapenv:").replace("</s:", "</soapenv:").replace(":s=", ":soapenv=")));
    row("the envelope in the default namespace", ok("<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/' encodingStyle='x'><Body>" + quotient + "</Body></Envelope>"));
    row("encodingStyle and declarations on the envelope",
        ok(QByteArray(envelope).replace("<s:Envelope ", "<s:Envelope xmlns:x='urn:x' xmlns:y='urn:y' s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/' ")));
    row("a prefixed payload", ok(soap11Envelope("<q:DivideResponse xmlns:q='http://Microsoft.ServiceModel.Samples'><q:DivideResult>115.99</q:DivideResult></q:DivideResponse>")));
    row("a typed result", ok(soap11Envelope(QByteArray(quotient).replace("<DivideResult>", "<DivideResult xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='xsd:double'>"))));
    row("another spelling of the number", ok(soap11Envelope(QByteArray(quotient).replace("115.99", "\n +0115.990E0 "))));
    row("elements that nobody asked for", ok(soap11Envelope(QByteArray(quotient).replace("<DivideResult>", "<x><y/></x><DivideResult>"))));
    row("a header that nobody needs to understand", ok(soap11Envelope(quotient, "<T xmlns='urn:t'/>")));
    row("a header that somebody else must understand", ok(soap11Envelope(quotient, "<T xmlns='urn:t' s:mustUnderstand='1' s:actor='urn:somebody'/>")));
    row("an action of WCF", ok(soap11Envelope(quotient, "<Action s:mustUnderstand='1' xmlns='http://schemas.microsoft.com/ws/2005/05/addressing/none'>x</Action>")));
    row("addressing that was not asked for", ok(soap11Envelope(quotient, "<a:Action s:mustUnderstand='1'>x</a:Action><a:RelatesTo>urn:x</a:RelatesTo>")));
    row("256 levels", ok(soap11Envelope("<DivideResponse xmlns='http://Microsoft.ServiceModel.Samples'><x>" + QByteArray("<a>").repeated(252) + QByteArray("</a>").repeated(252)
                                        + "</x><DivideResult>115.99</DivideResult></DivideResponse>")));
    row("as many bytes as are allowed", ok(envelope + QByteArray(10'000 - envelope.size(), '\n')));
}

void tst_ForeignReplies::accepted()
{
    QFETCH(Answer, answer);
    ScriptedServer server;
    server.enqueue(answer);
    BasicHttpBinding binding;
    binding.maxReceivedMessageSize = 10'000;
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, binding, channel);
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(!errorOf(future), qPrintable(errorMessage(errorOf(future))));
    QCOMPARE(future.result(), 115.99);
}

void tst_ForeignReplies::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const QByteArray &text, double value) { QTest::newRow(text.simplified()) << text << value; };
    row("115.99", 115.99);
    row("115.98999999999999", 115.98999999999999);
    row("3.1428571428571428", 22.0 / 7.0);
    row("3.142857142857143", 22.0 / 7.0);
    row("100.0", 100);
    row("-0", -0.0);
    row("5E-324", 5e-324);
    row("NaN", qQNaN());
    row("INF", qInf());
    row("-INF", -qInf());
    row(" \t\r\n 100 \n", 100);
    row("<![CDATA[100]]>", 100);
    row("<![CDATA[ 1]]>00<![CDATA[ ]]>", 100);
    row("1<!-- not 2 -->00", 100);
    row("&#49;&#x45;2", 100);
}

void tst_ForeignReplies::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    ScriptedServer server;
    server.enqueue(ok(soap11Envelope(responseBody("Divide", text))));
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, BasicHttpBinding(), channel);
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(!errorOf(future), qPrintable(errorMessage(errorOf(future))));
    QVERIFY(future.result() == value || (qIsNaN(value) && qIsNaN(future.result())));
    QCOMPARE(std::signbit(future.result()), std::signbit(value));
}

// Some servers close after each reply, others after a hundred of them, and say so more or less.
void tst_ForeignReplies::connectionsThatEnd_data()
{
    QTest::addColumn<int>("replies");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("after each reply, and it says so") << 1 << QByteArray("Connection: close");
    QTest::newRow("after a hundred, and it says so before") << 100 << QByteArray("Keep-Alive: timeout=15,max=100");
}

void tst_ForeignReplies::connectionsThatEnd()
{
    QFETCH(int, replies);
    QFETCH(QByteArray, header);
    constexpr int calls = 250;
    ScriptedServer server;
    const QByteArray body = soap11Envelope(quotient);
    server.setHandler([&, answered = QHash<int, int>()](const Request &request) mutable {
        Answer answer;
        answer.send("HTTP/1.1 200 OK\r\n" + header + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return ++answered[request.connection] == replies ? answer.close() : answer;
    });
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    int good = 0, done = 0;
    QString error;
    for (int i = 0; i < calls; ++i) {
        channel->beginDivide(1, 2, this, [&](const AsyncResult &ar) {
            ++done;
            if (ar.error())
                error = errorMessage(ar.error());
            else
                good += channel->endDivide(ar) == 115.99;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, calls, 30'000);
    QVERIFY2(good == calls, qPrintable(error));
    QCOMPARE(server.requests().size(), calls);
}

void tst_ForeignReplies::faultForms_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<QString>("code"); // and subcode, as Fault has them
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("detail"); // of what is in it, the names

    const QByteArray why = "<faultstring>why</faultstring>";
    const QString sender = u"Sender"_s, receiver = u"Receiver"_s, reason = u"why"_s;
    const auto in11 = [&](const char *name, const QByteArray &fault, const QString &code, const QString &detail = {}, int status = 500) {
        QTest::newRow(name) << status << soap11Envelope("<s:Fault>" + fault + "</s:Fault>") << code << reason << detail;
    };
    const auto in12 = [&](const char *name, const QByteArray &code, const QByteArray &text, const QString &expected, int status = 500) {
        QTest::newRow(name) << status << soap12Envelope("<s:Fault><s:Code>" + code + "</s:Code><s:Reason>" + text + "</s:Reason></s:Fault>") << expected << reason << QString();
    };
    const QByteArray text = "<s:Text xml:lang='en'>why</s:Text>";
    in11("the code of SOAP", "<faultcode>s:Client</faultcode>" + why, sender);
    in11("on 200", "<faultcode>s:Server</faultcode>" + why, receiver, {}, 200);
    in11("a code of the service", "<faultcode xmlns:a='urn:a'>a:DivideByZero</faultcode>" + why, u"DivideByZero"_s);
    in11("a code behind that of SOAP, and an empty actor", "<faultcode xmlns:soap11env='http://schemas.xmlsoap.org/soap/envelope/'>soap11env:Client.DivideByZero</faultcode>"
             + why + "<faultactor></faultactor>", u"Sender/DivideByZero"_s);
    in11("a detail whose children have no namespace", "<faultcode>s:Client</faultcode>" + why + "<detail><problem>zero</problem><operation/></detail>", sender, u"problem operation"_s);
    in11("a detail that is a map", "<faultcode>s:Client</faultcode>" + why + "<detail><item><key>problem</key><value>zero</value></item></detail>", sender, u"item"_s);
    in11("a detail of WCF", "<faultcode xmlns:a='http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher'>a:InternalServiceFault</faultcode>" + why
             + "<detail><ExceptionDetail xmlns='http://schemas.datacontract.org/2004/07/System.ServiceModel'><HelpLink/><Message>why</Message></ExceptionDetail></detail>",
         u"InternalServiceFault"_s, u"ExceptionDetail"_s);
    in12("SOAP 1.2 on 400", "<s:Value>s:Sender</s:Value>", text, sender, 400);
    in12("a subcode", "<s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:a='urn:a'>a:Zero</s:Value></s:Subcode>", text, u"Sender/Zero"_s);
    in12("a subcode without a prefix", "<s:Value>s:Sender</s:Value><s:Subcode><s:Value>DivideByZero</s:Value></s:Subcode>", text, u"Sender/DivideByZero"_s);
    in12("a text without a language", "<s:Value>s:Receiver</s:Value>", "<s:Text>why</s:Text>", receiver);
    in12("a text of an empty language", "<s:Value>s:Receiver</s:Value>", "<s:Text xml:lang=''>why</s:Text>", receiver);
    in12("a code that SOAP 1.2 does not have", "<s:Value xmlns:a='urn:a'>a:InternalServiceFault</s:Value>", text, u"InternalServiceFault"_s);
    QTest::newRow("the children of SOAP 1.1 in SOAP 1.2") << 500 << soap12Envelope("<s:Fault><faultcode>s:Client</faultcode>" + why + "</s:Fault>") << sender << reason << QString();
    QTest::newRow("an action that must be understood") << 500
        << soap11Envelope("<s:Fault><faultcode>s:Client</faultcode>" + why + "</s:Fault>",
                          "<Action s:mustUnderstand='1' xmlns='http://schemas.microsoft.com/ws/2005/05/addressing/none'>urn:fault</Action>") << sender << reason << QString();
}

void tst_ForeignReplies::faultForms()
{
    QFETCH(int, status);
    QFETCH(QByteArray, envelope);
    ScriptedServer server;
    server.enqueue(Answer::http(status, envelope, {{"Content-Type", envelope.contains(Namespaces::Soap12.toUtf8()) ? "application/soap+xml" : "text/xml"}}));
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, BasicHttpBinding(), channel);
    QTRY_VERIFY(future.isFinished());
    try {
        future.waitForFinished();
        QFAIL("the call did not fail");
    } catch (const FaultException<> &fault) {
        const QString code = fault.code().localName, subcode = fault.subcode().localName;
        QTEST(subcode.isEmpty() ? code : code + u'/' + subcode, "code");
        QTEST(fault.reason(), "reason");
        QStringList names;
        for (const Element &element : fault.detailElements())
            names.append(element.name().localName);
        QTEST(names.join(u' '), "detail");
    }
}

void tst_ForeignReplies::withAddressing_data()
{
    QTest::addColumn<QByteArray>("header"); // ID is the request's
    QTest::addColumn<QString>("says");      // null for a value
    QTest::newRow("none at all") << QByteArray() << QString();
    QTest::newRow("as WCF does it") << QByteArray("<a:Action s:mustUnderstand='1'>x</a:Action><a:RelatesTo>ID</a:RelatesTo>") << QString();
    QTest::newRow("with all that there is")
        << QByteArray("<a:Action s:mustUnderstand='true'>x</a:Action><a:MessageID>urn:1</a:MessageID><a:RelatesTo>\n ID </a:RelatesTo>"
                      "<a:To s:mustUnderstand='1'>http://www.w3.org/2005/08/addressing/anonymous</a:To><a:From s:mustUnderstand='1'/>") << QString();
    QTest::newRow("of another call") << QByteArray("<a:RelatesTo>urn:uuid:other</a:RelatesTo>")
                                     << u"belongs to another call than this Divide (RelatesTo 'urn:uuid:other')"_s;
    QTest::newRow("twice") << QByteArray("<a:RelatesTo>ID</a:RelatesTo><a:RelatesTo>ID</a:RelatesTo>") << u"the addressing header 'RelatesTo' is there twice"_s;
}

void tst_ForeignReplies::withAddressing()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, says);
    ScriptedServer server;
    server.setHandler([&](const Request &request) {
        const qsizetype from = request.body.indexOf("<a:MessageID>") + 13;
        const QByteArray id = request.body.mid(from, request.body.indexOf("</a:MessageID>") - from);
        return ok(soap12Envelope(quotient, QByteArray(header).replace("ID", header.contains("MessageID>urn") ? "ID" : id).replace("\n ID ", "\n " + id + ' ')));
    });
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, WSHttpBinding(), channel);
    QTRY_VERIFY(future.isFinished());
    const QString message = errorMessage(errorOf(future));
    if (says.isNull())
        QVERIFY2(!errorOf(future), qPrintable(message));
    else
        QCOMPARE(exceptionName(errorOf(future)), u"ProtocolException"_s);
    QVERIFY2(message.contains(says), qPrintable(message));
}

// Neither relates every fault to its request, nor are all of the same action.
void tst_ForeignReplies::faultsWithAddressing()
{
    const QByteArray related = "<a:RelatesTo>ID</a:RelatesTo>";
    for (const QByteArray action : {"http://www.w3.org/2005/08/addressing/soap/fault", "http://www.w3.org/2005/08/addressing/fault",
                                    "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher/fault"}) {
        for (const QByteArray &header : {QByteArray(), related}) {
            ScriptedServer server;
            server.setHandler([&](const Request &request) {
                const qsizetype from = request.body.indexOf("<a:MessageID>") + 13;
                const QByteArray id = request.body.mid(from, request.body.indexOf("</a:MessageID>") - from);
                return Answer::http(500, soap12Envelope(faultBody12("s:Sender", "why"), "<a:Action s:mustUnderstand='true'>" + action + "</a:Action>" + QByteArray(header).replace("ID", id)),
                                    {{"Content-Type", "application/soap+xml;charset=utf-8"}});
            });
            std::unique_ptr<ICalculatorChannel> channel;
            QFuture<double> future = callDivide(server, WSHttpBinding(), channel);
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(exceptionName(errorOf(future)), u"FaultException<void>"_s);
            QCOMPARE(errorMessage(errorOf(future)), u"why"_s);
        }
    }
}

void tst_ForeignReplies::captures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message"); // of the fault; null for a value
    QTest::newRow("basic-divide-response") << 200 << QString();
    QTest::newRow("soap12-divide-response") << 200 << QString();
    QTest::newRow("basic-fault-internal") << 500 << u"unhandled <exception> & more"_s;
    QTest::newRow("basic-fault-badnumber") << 500 << u"sync fault"_s;
    QTest::newRow("soap12-fault-badnumber") << 500 << u"sync fault"_s;
    QTest::newRow("ws-fault-internal") << 500 << u"unhandled <exception> & more"_s;
    QTest::newRow("soap11wsa-fault-dividebyzero") << 500 << u"Divide by zero"_s;
}

void tst_ForeignReplies::captures()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    ScriptedServer server;
    server.enqueue(Answer::http(status, captured(QTest::currentDataTag())));
    std::unique_ptr<ICalculatorChannel> channel;
    QFuture<double> future = callDivide(server, BasicHttpBinding(), channel);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(errorMessage(errorOf(future)), message);
    if (message.isNull())
        QCOMPARE(future.result(), 22.0 / 7.0);
    else
        QCOMPARE(exceptionName(errorOf(future)), u"FaultException<void>"_s);
}

QTEST_GUILESS_MAIN(tst_ForeignReplies)
#include "tst_foreignreplies.moc"
