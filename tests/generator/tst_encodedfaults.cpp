// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "encodedfaults_client.h"
#include "encodedfaults_service.h"

#include "support/scriptedserver.h"
#include "support/servicescene.h"

#include <QTest>

using namespace Encodedfaults;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const Refused tooMuch{u"too much"_s, Limits{{10, 20}}, Account{u"Ada"_s}};

class BankService : public BankServiceBase
{
public:
    QString pay(qint32 amount) override
    {
        switch (amount) {
        case 1: throw FaultException<Refused>(tooMuch, u"refused"_s);
        case 2: throw FaultException<Unknown>(Unknown{u"Bob"_s}, u"unknown"_s);
        case 3: throw FaultException<Until>(Until{QDate(2026, 12, 24)}, u"closed"_s);
        case 4: throw FaultException<Since>(Since{QDate(2026, 12, 24)}, u"moved"_s);
        case 5: throw FaultException<Holder>(Holder{{u"Ada"_s}}, u"held"_s);
        case 6: throw FaultException<Loser>(Loser{{u"Ada"_s}}, u"lost"_s);
        default: throw FaultException<QString>(u"for lunch"_s, u"paused"_s);
        }
    }
};

// What the call throws, in words.
QString caught(BankChannel &channel, qint32 amount)
{
    try {
        result(channel.payAsync(amount));
    } catch (const FaultException<Refused> &e) {
        QStringList words{u"Refused"_s, e.detail().reason};
        for (const qint32 limit : e.detail().limits.value_or(Limits()).item)
            words.append(QString::number(limit));
        return (words << e.detail().account.value_or(Account()).owner).join(u' ');
    } catch (const FaultException<Unknown> &e) {
        return u"Unknown "_s + e.detail().account;
    } catch (const FaultException<Until> &e) {
        return u"Until "_s + e.detail().value.toString(Qt::ISODate);
    } catch (const FaultException<Since> &e) {
        return u"Since "_s + e.detail().value.toString(Qt::ISODate);
    } catch (const FaultException<Holder> &e) {
        return u"Holder "_s + e.detail().owner;
    } catch (const FaultException<Loser> &e) {
        return u"Loser "_s + e.detail().owner;
    } catch (const FaultException<QString> &e) {
        return u"Paused "_s + e.detail();
    } catch (const FaultException<> &e) {
        return u"untyped "_s + e.fault().reason;
    } catch (const std::exception &e) {
        return QString::fromUtf8(e.what());
    }
    return u"nothing"_s;
}

} // namespace

// The details of faults in SOAP's encoding, whose names and places toolkits choose as they like.
class tst_EncodedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void details_data();
    void details();
    void thereAndBack();
    void typesAreSaid();
};

void tst_EncodedFaults::details_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QByteArray>("behind"); // the Fault
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *detail, const char *behind, const QString &what) {
        QTest::newRow(name) << QByteArray(detail) << QByteArray(behind) << what;
    };
    row("in its place", "<fault i:type='b:Refused'><reason i:type='x:string'>no</reason></fault>", "", u"Refused no "_s);
    row("with a namespace", "<b:fault i:type='b:Refused'><b:reason>no</b:reason></b:fault>", "", u"Refused no "_s);
    row("told by its type", "<fault i:type='b:Unknown'><account>Bob</account></fault>", "", u"Unknown Bob"_s);
    row("told by its type alone", "<b:Problem i:type='b:Unknown'><account>Bob</account></b:Problem>", "", u"Unknown Bob"_s);
    row("told by its name", "<b:until>2026-12-24</b:until>", "", u"Until 2026-12-24"_s);
    row("told by its name and type", "<b:since i:type='x:date'>2026-12-24</b:since>", "", u"Since 2026-12-24"_s);
    row("of a type that two have", "<b:date i:type='x:date'>2026-12-24</b:date>", "", u"untyped why"_s);
    row("of a type that nobody declared", "<b:holder i:type='b:Refused2'><number>1</number></b:holder>", "", u"untyped why"_s);
    row("literal among encoded ones", "<b:Paused>for lunch</b:Paused>", "", u"Paused for lunch"_s);
    row("behind the fault", "<b:fault href='#id0'/>", "<multiRef id='id0' e:root='0' i:type='b:Unknown'><account href='#id1'/></multiRef><multiRef id='id1'>Bob</multiRef>", u"Unknown Bob"_s);
    row("with an array", "<fault i:type='b:Refused'><reason>no</reason><limits i:type='e:Array' e:arrayType='x:int[2]'><int>1</int><int>2</int></limits><account><owner>Ada</owner></account></fault>",
        "", u"Refused no 1 2 Ada"_s);
    row("with an accessor that is nil", "<fault i:type='b:Refused'><reason>no</reason><account i:nil='true'/></fault>", "", u"Refused no "_s);
    row("after what nobody knows", "<a:exceptionName xmlns:a='http://xml.apache.org/axis/'>Unknown</a:exceptionName><fault i:type='b:Unknown'><account>Bob</account></fault>", "", u"Unknown Bob"_s);
    row("with a name that two have", "<fault><account>Bob</account></fault>", "", u"untyped why"_s);
    row("that is another one", "<other><account>Bob</account></other>", "", u"untyped why"_s);
    row("that refers to nothing", "<fault href='#id0'/>", "", u"untyped why"_s);
    row("that refers to itself", "<fault id='id0' href='#id0'/>", "", u"untyped why"_s);
    row("that is none", "", "", u"untyped why"_s);
}

void tst_EncodedFaults::details()
{
    QFETCH(QByteArray, detail);
    QFETCH(QByteArray, behind);
    QFETCH(QString, what);
    ScriptedServer server;
    server.enqueue(Answer::http(500, "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:b='urn:test:encodedfaults' xmlns:e='http://schemas.xmlsoap.org/soap/encoding/' "
                                     "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://www.w3.org/2001/XMLSchema'><s:Body>"
                                     "<s:Fault><faultcode>s:Server</faultcode><faultstring>why</faultstring><detail>" + detail + "</detail></s:Fault>" + behind
                                     + "</s:Body></s:Envelope>", {{"Content-Type", "text/xml"}}));
    ChannelFactory<BankChannel> factory(BasicHttpBinding(), EndpointAddress(server.url()));
    QCOMPARE(caught(*factory.createChannel(), 0), what);
}

void tst_EncodedFaults::thereAndBack()
{
    BankService service;
    const Scene<BankChannel> scene(&service);
    QCOMPARE(caught(*scene.channel, 1), u"Refused too much 10 20 Ada"_s);
    QCOMPARE(caught(*scene.channel, 2), u"Unknown Bob"_s);
    QCOMPARE(caught(*scene.channel, 3), u"Until 2026-12-24"_s);
    QCOMPARE(caught(*scene.channel, 4), u"Since 2026-12-24"_s);
    QCOMPARE(caught(*scene.channel, 5), u"Holder Ada"_s);
    QCOMPARE(caught(*scene.channel, 6), u"Loser Ada"_s);
    QCOMPARE(caught(*scene.channel, 7), u"Paused for lunch"_s);
}

// So that clients find them that know no WSDL.
void tst_EncodedFaults::typesAreSaid()
{
    const QList<FaultDescription> &faults = bankContract().operations.first().faults;
    const auto held = faults.at(4).detailFrom(FaultException<Holder>(Holder{{u"Ada"_s}}, u"held"_s), faults.at(4));
    QVERIFY(held);
    QVERIFY(held->attribute({Namespaces::XmlSchemaInstance.toString(), u"type"_s}).endsWith(u":Account"));
    const FaultDescription &refused = faults.first();
    const auto detail = refused.detailFrom(FaultException<Refused>(tooMuch, u"refused"_s), refused);
    QVERIFY(detail);
    QCOMPARE(detail->attribute({Namespaces::Soap11.toString(), u"encodingStyle"_s}), Namespaces::SoapEncoding11.toString());
    QVERIFY(detail->attribute({Namespaces::XmlSchemaInstance.toString(), u"type"_s}).endsWith(u":Refused"));
    const QByteArray xml = detail->toXml();
    XmlReader reader(xml);
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type")) == refused.type);
    QVERIFY2(xml.contains("int[2]"), xml.constData());
}

QTEST_GUILESS_MAIN(tst_EncodedFaults)
#include "tst_encodedfaults.moc"
