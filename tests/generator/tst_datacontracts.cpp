// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "datacontracts_client.h"
#include "datacontracts_service.h"

#include "client/channelfactory.h"
#include "host/servicehost.h"
#include "support/generatedvalues.h"

#include <QTest>

using namespace Datacontracts;
using namespace Qt::StringLiterals;
using ServiceModel::Reference;
using namespace std::chrono_literals;

namespace {

const QByteArray start = "<p xmlns='urn:test:datacontracts' xmlns:a='http://schemas.microsoft.com/2003/10/Serialization/Arrays' "
                         "xmlns:z='http://schemas.microsoft.com/2003/10/Serialization/' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:t='urn:test:datacontracts'";

// Two who are each other's friends, and a third who leads both and himself.
const QByteArray office = start + "><Person z:Id='i1'><Friends><Person z:Id='i2'><Friends><Person z:Ref='i1'/></Friends>"
                                  "<Manager i:type='t:Engineer' z:Id='i3'><Friends i:nil='true'/><Manager z:Ref='i3'/><Name>C</Name><Field>F</Field></Manager><Name>B</Name></Person></Friends>"
                                  "<Manager z:Ref='i3'/><Name>A</Name></Person><Person z:Ref='i2'/><Person i:nil='true'/></p>";

class OfficeService : public OfficeServiceBase
{
public:
    std::optional<Reference<Person>> lead(const std::optional<ArrayOfPerson> &team, const std::optional<Reference<Person>> &leader) override
    {
        if (!leader)
            throw ServiceModel::FaultException<Missing>(Missing{u"the leader"_s}, u"nobody leads"_s);
        Reference<Person> result = *leader;
        result->friends = *team;
        return result;
    }
    void keep(const std::optional<Values> &values) override { kept = values; }

    std::optional<Values> kept;
};

} // namespace

// What System.ServiceModel's DataContractSerializer writes and reads, in generated structs.
class tst_DataContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void dictionaries();
    void dictionariesWithNamesOfTheirOwn();
    void typesInDictionariesOfTheirOwn();
    void wrongDictionaries_data();
    void wrongDictionaries();

    void referencesAreObjects();
    void referencesAreWrittenOnce();
    void circlesAreFreed();
    void circlesAreEqual();
    void partsHaveTheirOwnIds();
    void wrongReferences_data();
    void wrongReferences();

    void calls();
    void faults();
};

void tst_DataContracts::values()
{
    Values value;
    QVERIFY(read(start + "><Grade>65</Grade><Id>6b29fc40-ca47-1067-b31d-00dd010662da</Id><Names><a:string>x</a:string><a:string i:nil='true'/></Names>"
                         "<Parent i:nil='true'/><Wait>P1DT2H</Wait></p>", value));
    QCOMPARE(value.grade, QChar(u'A'));
    QCOMPARE(value.id, QUuid(u"{6b29fc40-ca47-1067-b31d-00dd010662da}"_s));
    QVERIFY(value.parent.isNil());
    QCOMPARE(value.names->string, (QList<std::optional<QString>>{u"x"_s, std::nullopt}));
    QCOMPARE(value.wait->time(), 26h);
    QVERIFY(roundTrip(value) == value);
    QVERIFY(written(value).contains(">6b29fc40-ca47-1067-b31d-00dd010662da</Id>"));
}

void tst_DataContracts::dictionaries()
{
    StringIntDictionary prices{{u"pear"_s, 2}, {u"apple"_s, 1}};
    prices.insert(u"plum"_s, 3);
    prices[u"apple"_s] = 4;
    QCOMPARE(written(prices), "<root xmlns=\"urn:root\">"
                              "<KeyValueOfstringint xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><Key>pear</Key><Value>2</Value></KeyValueOfstringint>"
                              "<KeyValueOfstringint xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><Key>apple</Key><Value>4</Value></KeyValueOfstringint>"
                              "<KeyValueOfstringint xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><Key>plum</Key><Value>3</Value></KeyValueOfstringint></root>");
    const StringIntDictionary back = roundTrip(prices);
    QVERIFY(back == prices);
    QVERIFY((back == StringIntDictionary{{u"apple"_s, 4}, {u"plum"_s, 3}, {u"pear"_s, 2}})); // in any order
    QVERIFY(!(back == StringIntDictionary{{u"apple"_s, 4}}));
    QCOMPARE(back.value(u"plum"_s), 3);
    QCOMPARE(back.value(u"fig"_s, -1), -1);
    QVERIFY(!back.find(u"fig"_s));
    QCOMPARE(back.toHash(), (QHash<QString, qint32>{{u"pear"_s, 2}, {u"apple"_s, 4}, {u"plum"_s, 3}}));
    QVERIFY(prices.remove(u"pear"_s) && !prices.contains(u"pear"_s));
    QString text;
    QDebug(&text) << StringIntDictionary{{u"k"_s, 1}};
    QVERIFY2(text.contains(u"<Key>k</Key>"), qPrintable(text));
}

void tst_DataContracts::dictionariesWithNamesOfTheirOwn()
{
    Values value;
    value.words = Dictionary{{u"a"_s, u"b"_s}, {u"c"_s, std::nullopt}};
    QVERIFY(roundTrip(value) == value);
    QVERIFY(written(value).contains("<Entry><Word>a</Word><Meaning>b</Meaning></Entry>"));
}

void tst_DataContracts::typesInDictionariesOfTheirOwn()
{
    const QUuid id = QUuid::createUuid();
    Item tree;
    tree.name = u"root"_s;
    tree.children = GuidItemDictionary{{id, Item{{}, u"leaf"_s}}, {QUuid(), std::nullopt}};
    const Item back = roundTrip(tree);
    QVERIFY(back == tree);
    QCOMPARE(*(*back.children->find(id))->name, u"leaf"_s);
}

void tst_DataContracts::wrongDictionaries_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &xml, const QString &error) { QTest::newRow(name) << xml << error; };
    row("no key", "<a:KeyValueOfstringint><a:Value>1</a:Value></a:KeyValueOfstringint>", u"the element 'Key' is missing"_s);
    row("no value", "<a:KeyValueOfstringint><a:Key>k</a:Key></a:KeyValueOfstringint>", u"the element 'Value' is missing"_s);
    row("two values", "<a:KeyValueOfstringint><a:Key>k</a:Key><a:Value>1</a:Value><a:Value>1</a:Value></a:KeyValueOfstringint>", u"the element 'Value' may be there once only"_s);
    row("a value of another type", "<a:KeyValueOfstringint><a:Key>k</a:Key><a:Value>x</a:Value></a:KeyValueOfstringint>", u"the element 'Value' holds 'x', which is not an xs:int"_s);
    row("something else", "<a:Other/>", {});
}

void tst_DataContracts::wrongDictionaries()
{
    QFETCH(QByteArray, xml);
    StringIntDictionary prices;
    QString error;
    read(start + '>' + xml + "</p>", prices, &error);
    QTEST(error, "error");
}

void tst_DataContracts::referencesAreObjects()
{
    ArrayOfPerson people;
    QString error;
    QVERIFY2(read(office, people, &error), qPrintable(error));
    QCOMPARE(people.person.size(), 3);
    Reference<Person> a = *people.person.at(0);
    Reference<Person> b = *people.person.at(1);
    QVERIFY(!people.person.at(2));
    QCOMPARE(*a->name, u"A"_s);
    QCOMPARE(&**a->friends->person.at(0), &*b);
    QCOMPARE(&**b->friends->person.at(0), &*a);
    QCOMPARE(&**a->manager, &**b->manager);
    QCOMPARE(*a->manager->as<Engineer>()->field, u"F"_s);
    QVERIFY(!b.as<Engineer>());
    b->name = u"changed"_s;
    QCOMPARE(*(*a->friends->person.at(0))->name, u"changed"_s);
}

void tst_DataContracts::referencesAreWrittenOnce()
{
    ArrayOfPerson people;
    QVERIFY(read(office, people));
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:test:datacontracts", u"p", people);
    const QByteArray xml = writer.take();
    QVERIFY2(canonical(xml) == canonical(office), xml.constData());
}

void tst_DataContracts::circlesAreFreed()
{
    Reference<Person> kept;
    {
        ArrayOfPerson people;
        QVERIFY(read(office, people));
        kept = **people.person.at(1)->owner()->friends->person.at(0); // a copy of what leads back
        QVERIFY(bool(*(*people.person.at(1))->friends->person.at(0)));
        kept = *people.person.at(1);
    }
    // Nobody owns the first one any more; what leads back to it leads nowhere.
    const Reference<Person> gone = *kept->friends->person.at(0);
    QVERIFY(!gone);
    QVERIFY(gone->name == ServiceModel::Nillable<QString>());
    QVERIFY(written(ArrayOfPerson{{gone}}).contains(":nil=\"true\""));

    Reference<Person> own = Person();
    own->manager = own.back();
    QVERIFY(bool(*own->manager));
    QCOMPARE(written(own).count("Id="), 1);
}

void tst_DataContracts::circlesAreEqual()
{
    ArrayOfPerson people;
    ArrayOfPerson others;
    QVERIFY(read(office, people) && read(office, others));
    QVERIFY(people == others);
    (*others.person[1])->name = u"other"_s;
    QVERIFY(!(people == others));
    QVERIFY(Reference<Person>() == Reference<Person>());
    QVERIFY(Reference<Person>() == Reference<Person>(Person()));
}

// DataContractSerializer reads each part of a message alone.
void tst_DataContracts::partsHaveTheirOwnIds()
{
    const Reference<Person> somebody = Person{{}, {}, u"S"_s};
    ServiceModel::XmlWriter writer;
    writer.startElement(u"urn:test:datacontracts", u"Lead");
    writer.beginParts();
    writeElement(writer, u"urn:test:datacontracts", u"team", ArrayOfPerson{{somebody, somebody}});
    writeElement(writer, u"urn:test:datacontracts", u"lead", somebody);
    writer.endElement();
    const ServiceModel::Element lead = tree(writer.take());
    const QString z = u"http://schemas.microsoft.com/2003/10/Serialization/"_s;
    const auto people = lead.children().at(0).children();
    QCOMPARE(people.at(0).attribute({z, u"Id"_s}), u"i1"_s);
    QCOMPARE(people.at(1).attribute({z, u"Ref"_s}), u"i1"_s);
    QCOMPARE(lead.children().at(1).attribute({z, u"Id"_s}), u"i2"_s);
}

void tst_DataContracts::wrongReferences_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &xml, const QString &error) { QTest::newRow(name) << xml << error; };
    row("to nothing", "<Person z:Ref='i7'/>", u"the element 'Person' refers to the object 'i7', which does not stand before it"_s);
    row("to what comes later", "<Person z:Ref='i1'/><Person z:Id='i1'/>", u"the element 'Person' refers to the object 'i1', which does not stand before it"_s);
    row("of no type", "<Person i:type='Nobody' z:Id='i1'/>", u"the element 'Person' is said to be of the type '{urn:test:datacontracts}Nobody', which is not derived from 'Person'"_s);
    row("nil all the same", "<Person z:Id='i1'/><Person i:nil='true' z:Ref='i1'/>", {});
    row("an id twice: each part has its own", "<Person z:Id='i1'><Name>A</Name></Person><Person z:Id='i1'/>", {});
}

void tst_DataContracts::wrongReferences()
{
    QFETCH(QByteArray, xml);
    ArrayOfPerson people;
    QString error;
    read(start + '>' + xml + "</p>", people, &error);
    QTEST(error, "error");
}

void tst_DataContracts::calls()
{
    OfficeService service;
    ServiceModel::ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/office"_s));
    host.addServiceEndpoint(ServiceModel::BasicHttpBinding());
    QVERIFY2(host.open(), qPrintable(host.errorString()));
    ServiceModel::ChannelFactory<IOfficeChannel> factory(ServiceModel::BasicHttpBinding(), ServiceModel::EndpointAddress(host.baseAddress()));
    const auto channel = factory.createChannel();

    ArrayOfPerson team;
    QVERIFY(read(office, team));
    QFuture<std::optional<Reference<Person>>> leads = channel->leadAsync(team, Reference<Person>(Engineer{{{}, {}, u"L"_s}, u"f"_s}));
    QTRY_VERIFY(leads.isFinished());
    const std::optional<Reference<Person>> leader = leads.result();
    QVERIFY(leader && leader->as<Engineer>());
    QVERIFY(*(*leader)->friends == team);

    Values values;
    values.prices = StringIntDictionary{{u"x"_s, 1}};
    QFuture<void> kept = channel->keepAsync(values);
    QTRY_VERIFY(kept.isFinished() && service.kept);
    QVERIFY(*service.kept == values);
}

// FaultContract
void tst_DataContracts::faults()
{
    OfficeService service;
    ServiceModel::ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/office"_s));
    host.addServiceEndpoint(ServiceModel::WSHttpBinding());
    QVERIFY2(host.open(), qPrintable(host.errorString()));
    ServiceModel::ChannelFactory<IOfficeChannel> factory(ServiceModel::WSHttpBinding(), ServiceModel::EndpointAddress(host.baseAddress()));
    const auto channel = factory.createChannel();
    auto leads = channel->leadAsync({}, {});
    QTRY_VERIFY(leads.isFinished());
    try {
        leads.result();
        QFAIL("no fault");
    } catch (const ServiceModel::FaultException<Missing> &e) {
        QCOMPARE(*e.detail().who, u"the leader"_s);
        QCOMPARE(e.action(), u"urn:test:datacontracts/IOffice/LeadMissingFault"_s);
    }
}

QTEST_GUILESS_MAIN(tst_DataContracts)
#include "tst_datacontracts.moc"
