// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/exceptions.h"
#include "soap/envelope.h"
#include "soap/fault.h"
#include "support/soapmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

Fault readFrom(const QByteArray &xml)
{
    Message message = readEnvelope(xml);
    if (!message.isFault())
        return Fault{.code = {{}, u"no fault"_s}};
    Fault fault = readFault(message);
    return finishBody(message) ? fault : Fault{.code = {{}, message.reader().error().toString()}};
}

// As another program reads it: written, put into an envelope, and read.
Fault through(const Fault &fault, MessageVersion version)
{
    Message message(QString(), writeFault(fault, version));
    message.version = version;
    return readFrom(writeEnvelope(message));
}

const QString senderName = toString(Fault::senderCode());
const QString receiverName = toString(Fault::receiverCode());
const QString inSoap12 = u"{http://www.w3.org/2003/05/soap-envelope}"_s;

} // namespace

class tst_Fault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soap11Forms_data();
    void soap11Forms();
    void soap12Forms_data();
    void soap12Forms();
    void captures_data();
    void captures();
    void details();
    void roundTrip_data();
    void roundTrip();
    void detailSurvives_data();
    void detailSurvives();
    void hostileTextIsEscaped();
    void writtenForPeople();
    void truncatedAtEveryByte();
    void theSentenceOfAnException();

private:
    void compareForms(const Fault &fault);
};

void tst_Fault::compareForms(const Fault &fault)
{
    QFETCH(QString, code);
    QFETCH(QString, subcode);
    QFETCH(QString, reason);
    QCOMPARE(toString(fault.code), code);
    QCOMPARE(toString(fault.subcode), subcode);
    QCOMPARE(fault.reason, reason);
}

void tst_Fault::soap11Forms_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<QString>("reason");

    const auto reason = QByteArray("<faultstring>why</faultstring>");
    const auto row = [&](const char *name, const QByteArray &code, const QString &read, const QString &subcode = {}) {
        QTest::newRow(name) << "<faultcode>" + code + "</faultcode>" + reason << read << subcode << u"why"_s;
    };
    row("Client", "s:Client", senderName);
    row("Server", "s:Server", receiverName);
    row("Client without a prefix", "Client", senderName);
    row("with white space", "\n s:Client ", senderName);
    row("VersionMismatch", "s:VersionMismatch", inSoap12 + u"VersionMismatch"_s);
    row("MustUnderstand", "s:MustUnderstand", inSoap12 + u"MustUnderstand"_s);
    row("a dot and a reason", "s:Client.DivideByZero", senderName, u"DivideByZero"_s);
    row("a dot and a reason, under a prefix that nobody declared", "soap11env:Server.Overload.Disk", receiverName, u"Overload.Disk"_s);
    row("a word of SOAP 1.2", "s:Receiver", receiverName);
    row("a word of SOAP 1.2, under a prefix that nobody declared", "n:Sender", senderName);
    QTest::newRow("a code of the service") << "<faultcode xmlns:c='urn:c'>c:DivideByZero</faultcode>" + reason << u"{urn:c}DivideByZero"_s
                                           << QString() << u"why"_s;
    QTest::newRow("a code in the default namespace") << "<faultcode xmlns='urn:c'>DivideByZero</faultcode>" + reason
                                                     << u"{urn:c}DivideByZero"_s << QString() << u"why"_s;
    QTest::newRow("a name of SOAP in another namespace") << "<faultcode xmlns:c='urn:c'>c:Client</faultcode>" + reason << u"{urn:c}Client"_s
                                                         << QString() << u"why"_s;
    QTest::newRow("an empty actor") << "<faultcode>s:Client</faultcode>" + reason + "<faultactor/>" << senderName << QString() << u"why"_s;
    QTest::newRow("the reason first") << reason + "<faultcode>s:Client</faultcode>" << senderName << QString() << u"why"_s;
    QTest::newRow("children in the namespace of SOAP") << QByteArray("<s:faultcode>s:Client</s:faultcode><s:faultstring>why</s:faultstring>")
                                                       << senderName << QString() << u"why"_s;
    QTest::newRow("children of SOAP 1.2") << QByteArray("<s:Code><s:Value>s:Client</s:Value></s:Code><s:Reason><s:Text>why</s:Text></s:Reason>")
                                          << senderName << QString() << u"why"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString() << QString();
    QTest::newRow("an unknown child") << "<faultcode>s:Client</faultcode><x><y/></x>" + reason << senderName << QString() << u"why"_s;
    QTest::newRow("a reason in lines") << QByteArray("<faultcode>s:Client</faultcode><faultstring xml:lang=''>\n  one\n  two </faultstring>")
                                       << senderName << QString() << u"one\n  two"_s;
}

void tst_Fault::soap11Forms()
{
    QFETCH(QByteArray, fault);
    compareForms(readFrom(soap11Envelope("<s:Fault>" + fault + "</s:Fault>")));
}

void tst_Fault::soap12Forms_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<QString>("reason");

    const QByteArray reason = "<s:Reason><s:Text xml:lang='en'>why</s:Text></s:Reason>";
    const auto row = [&](const char *name, const QByteArray &code, const QString &read, const QString &subcode = {}) {
        QTest::newRow(name) << "<s:Code>" + code + "</s:Code>" + reason << read << subcode << u"why"_s;
    };
    row("Sender", "<s:Value>s:Sender</s:Value>", senderName);
    row("Receiver", "<s:Value>s:Receiver</s:Value>", receiverName);
    row("DataEncodingUnknown", "<s:Value>s:DataEncodingUnknown</s:Value>", inSoap12 + u"DataEncodingUnknown"_s);
    row("a subcode", "<s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:c='urn:c'>c:Zero</s:Value></s:Subcode>", senderName, u"{urn:c}Zero"_s);
    row("a subcode without a prefix", "<s:Value>s:Sender</s:Value><s:Subcode><s:Value>Zero</s:Value></s:Subcode>", senderName, u"Zero"_s);
    row("subcodes in subcodes: the innermost counts",
        "<s:Value>s:Sender</s:Value><s:Subcode xmlns:c='urn:c'><s:Value>c:Math</s:Value>"
        "<s:Subcode><s:Value>c:Divide</s:Value><s:Subcode><s:Value>c:Zero</s:Value></s:Subcode></s:Subcode></s:Subcode>",
        senderName, u"{urn:c}Zero"_s);
    row("a code of WS-Addressing", "<s:Value>a:InternalServiceFault</s:Value>", u"{http://www.w3.org/2005/08/addressing}InternalServiceFault"_s);
    row("a word of SOAP 1.1", "<s:Value>s:Server</s:Value>", receiverName);
    const QByteArray code = "<s:Code><s:Value>s:Sender</s:Value></s:Code>";
    const auto text = [&](const char *name, const QByteArray &texts, const QString &read) {
        QTest::newRow(name) << code + "<s:Reason>" + texts + "</s:Reason>" << senderName << QString() << read;
    };
    text("a reason without a language", "<s:Text>why</s:Text>", u"why"_s);
    text("a reason of an empty language", "<s:Text xml:lang=''>why</s:Text>", u"why"_s);
    text("English among others", "<s:Text xml:lang='de'>warum</s:Text><s:Text xml:lang='en-GB'>why</s:Text><s:Text xml:lang='en'>not</s:Text>", u"why"_s);
    text("the first when there is no English", "<s:Text xml:lang='de'>warum</s:Text><s:Text xml:lang='fr'>pourquoi</s:Text>", u"warum"_s);
    text("no reason", "", QString());
    QTest::newRow("children of SOAP 1.1") << QByteArray("<faultcode>s:Sender</faultcode><faultstring>why</faultstring>") << senderName
                                          << QString() << u"why"_s;
    QTest::newRow("children of SOAP 1.1 with its words") << QByteArray("<faultcode>s:Client.Zero</faultcode><faultstring>why</faultstring>")
                                                         << senderName << u"Zero"_s << u"why"_s;
}

void tst_Fault::soap12Forms()
{
    QFETCH(QByteArray, fault);
    compareForms(readFrom(soap12Envelope("<s:Fault>" + fault + "</s:Fault>")));
}

void tst_Fault::captures_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("details");

    const QString none = u"{http://schemas.microsoft.com/ws/2005/05/addressing/none}InternalServiceFault"_s;
    const QString addressing = u"{http://www.w3.org/2005/08/addressing}InternalServiceFault"_s;
    const QString samples = u"{http://Microsoft.ServiceModel.Samples}"_s;
    QTest::newRow("basic-fault-internal") << none << QString() << u"unhandled <exception> & more"_s << 1;
    QTest::newRow("basic-fault-badnumber") << samples + u"BadNumber"_s << QString() << u"sync fault"_s << 0;
    QTest::newRow("ws-fault-internal") << addressing << QString() << u"unhandled <exception> & more"_s << 1;
    QTest::newRow("ws-fault-nodetail") << addressing << QString()
                                       << u"The server was unable to process the request due to an internal error.  The server may be "
                                          "able to return exception details (it depends on the server settings)."_s << 0;
    QTest::newRow("ws-fault-badnumber") << senderName << samples + u"BadNumber"_s << u"sync fault"_s << 0;
    QTest::newRow("ws-fault-dividebyzero") << senderName << samples + u"DivideByZero"_s << u"Divide by zero"_s << 0;
    QTest::newRow("soap12-fault-badnumber") << senderName << samples + u"BadNumber"_s << u"sync fault"_s << 0;
    QTest::newRow("soap11wsa-fault-dividebyzero") << samples + u"DivideByZero"_s << QString() << u"Divide by zero"_s << 0;
}

void tst_Fault::captures()
{
    QFETCH(int, details);
    const Fault fault = readFrom(captured(QTest::currentDataTag()));
    compareForms(fault);
    QCOMPARE(fault.detail.size(), details);
    if (details == 0)
        return;
    constexpr QStringView wcf = u"http://schemas.datacontract.org/2004/07/System.ServiceModel";
    const Element exception = fault.detail.first();
    QCOMPARE(toString(exception.name()), u'{' + wcf.toString() + u"}ExceptionDetail"_s);
    QCOMPARE(exception.child(wcf, u"Type").text(), u"System.InvalidOperationException"_s);
    QVERIFY(exception.child(wcf, u"StackTrace").text().contains(u"<12b418a7818c4ca0893feeaaf67f1e7f>"_s));
}

void tst_Fault::details()
{
    const Fault fault = readFrom(soap11Envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>why</faultstring><faultactor>urn:me</faultactor>"
                                          "<detail>\n<item><key>a</key><value>1</value></item><m:Math xmlns:m='urn:m'><m:n>5</m:n></m:Math></detail></s:Fault>"));
    QCOMPARE(fault.role, u"urn:me"_s);
    QCOMPARE(fault.detail.size(), 2);
    QCOMPARE(fault.detail[0].child({}, u"value").text(), u"1"_s);
    QCOMPARE(fault.detail[1].child(u"urn:m", u"n").text(), u"5"_s);

    const Fault node = readFrom(soap12Envelope("<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text>why</s:Text></s:Reason>"
                                         "<s:Node>urn:node</s:Node><s:Role>urn:role</s:Role><s:Detail><x/></s:Detail></s:Fault>"));
    QCOMPARE(node.node, u"urn:node"_s);
    QCOMPARE(node.role, u"urn:role"_s);
    QCOMPARE(node.detail.size(), 1);
}

void tst_Fault::roundTrip_data()
{
    QTest::addColumn<QString>("codeNamespace");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcodeNamespace");
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<QString>("in11"); // code and subcode, as read again
    QTest::addColumn<QString>("in12");

    const QString soap = Namespaces::Soap12.toString();
    const QString soap11 = Namespaces::Soap11.toString();
    QTest::newRow("Sender") << soap << u"Sender"_s << QString() << QString() << senderName + u' ' << senderName + u' ';
    QTest::newRow("Receiver") << soap << u"Receiver"_s << QString() << QString() << receiverName + u' ' << receiverName + u' ';
    QTest::newRow("MustUnderstand") << soap << u"MustUnderstand"_s << QString() << QString() << inSoap12 + u"MustUnderstand "_s
                                    << inSoap12 + u"MustUnderstand "_s;
    QTest::newRow("one that only SOAP 1.2 has") << soap << u"DataEncodingUnknown"_s << QString() << QString()
                                                << inSoap12 + u"DataEncodingUnknown "_s << inSoap12 + u"DataEncodingUnknown "_s;
    QTest::newRow("a subcode takes the place of the code in SOAP 1.1")
        << soap << u"Sender"_s << u"urn:c"_s << u"Zero"_s << u"{urn:c}Zero "_s << senderName + u" {urn:c}Zero"_s;
    QTest::newRow("a subcode of no namespace stands behind a dot in SOAP 1.1")
        << soap << u"Sender"_s << QString() << u"Zero"_s << senderName + u" Zero"_s << senderName + u" Zero"_s;
    QTest::newRow("a code of the service is a subcode in SOAP 1.2")
        << u"urn:c"_s << u"Zero"_s << QString() << QString() << u"{urn:c}Zero "_s << receiverName + u" {urn:c}Zero"_s;
    QTest::newRow("a code of SOAP 1.1 that nobody knows")
        << soap11 << u"Odd"_s << QString() << QString() << u'{' + soap11 + u"}Odd "_s << receiverName + u" {"_s + soap11 + u"}Odd"_s;
    QTest::newRow("no code") << QString() << QString() << QString() << QString() << receiverName + u' ' << receiverName + u' ';
}

void tst_Fault::roundTrip()
{
    QFETCH(QString, codeNamespace);
    QFETCH(QString, code);
    QFETCH(QString, subcodeNamespace);
    QFETCH(QString, subcode);
    QFETCH(QString, in11);
    QFETCH(QString, in12);
    const auto codes = [](const Fault &fault) { return toString(fault.code) + u' ' + toString(fault.subcode); };
    const Fault fault{.code = {codeNamespace, code}, .subcode = {subcodeNamespace, subcode}, .reason = u"why"_s};
    const Fault as11 = through(fault, MessageVersion::soap11());
    const Fault as12 = through(fault, MessageVersion::soap12());
    QCOMPARE(codes(as11), in11);
    QCOMPARE(codes(as12), in12);
    // From one version to the other: what SOAP 1.1 can say stays the same.
    QCOMPARE(codes(through(as12, MessageVersion::soap11())), in11);
    QCOMPARE(codes(through(as11, MessageVersion::soap11())), in11);
    QCOMPARE(as11.reason, u"why"_s);
    QCOMPARE(as12.reason, u"why"_s);
}

void tst_Fault::detailSurvives_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11();
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12();
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10();
}

void tst_Fault::detailSurvives()
{
    QFETCH(MessageVersion, version);
    Element nested({u"urn:m"_s, u"MathFault"_s});
    nested.append(Element({u"urn:m"_s, u"problem"_s}, u"<division> & more"_s));
    nested.append(Element({{}, u"unqualified"_s}, u"1"_s));
    nested.setAttribute({u"urn:a"_s, u"x"_s}, u"\"1\""_s);
    const Fault fault{.reason = u"a & b <c>\r\nd"_s, .role = u"urn:role?a&b"_s, .detail = {nested, Element(QName{{}, u"second"_s})}};
    const Fault back = through(fault, version);
    QCOMPARE(back.reason, fault.reason);
    QCOMPARE(back.role, fault.role);
    QVERIFY(back.detail == fault.detail);
    QVERIFY(back.isSender() && !back.isReceiver());
}

void tst_Fault::hostileTextIsEscaped()
{
    const Fault fault{.code = {u"urn:\"<&"_s, u"<x>"_s}, .subcode = {{}, u"</s:Value>&"_s}, .reason = u"\u0001"_s, .node = u"<n>"_s};
    for (const MessageVersion version : {MessageVersion::soap11(), MessageVersion::soap12()}) {
        const Fault back = through(fault, version);
        QCOMPARE(back.reason, u"\ufffd"_s);
        QVERIFY2(!back.code.localName.contains(u"line"_s), qPrintable(back.code.localName));
    }
}

void tst_Fault::writtenForPeople()
{
    const Fault fault{.code = Fault::senderCode(), .subcode = {u"urn:c"_s, u"Zero"_s}, .reason = u"why"_s};
    QCOMPARE(writeFault(fault, MessageVersion::soap11()),
             "<s:Fault><faultcode xmlns:c=\"urn:c\">c:Zero</faultcode><faultstring xml:lang=\"en\">why</faultstring></s:Fault>");
    QCOMPARE(writeFault(fault, MessageVersion::soap12()),
             "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:c=\"urn:c\">c:Zero</s:Value></s:Subcode></s:Code>"
             "<s:Reason><s:Text xml:lang=\"en\">why</s:Text></s:Reason></s:Fault>");
}

void tst_Fault::truncatedAtEveryByte()
{
    const QByteArray xml = captured("ws-fault-internal");
    for (qsizetype size = 0; size < xml.size(); ++size) {
        Message message = readEnvelope(xml.first(size));
        if (message.isFault())
            readFault(message);
        QVERIFY(!finishBody(message));
    }
}

void tst_Fault::theSentenceOfAnException()
{
    QCOMPARE(FaultException<>(u"why"_s).message(), u"why"_s);
    const FaultException<> silent(Fault{.code = Fault::receiverCode(), .subcode = {u"urn:c"_s, u"Zero"_s}});
    QCOMPARE(silent.message(), u"The service answered with the fault 'Zero' and gave no reason."_s);
    QVERIFY(silent.reason().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Fault)
#include "tst_fault.moc"
