// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/contracts.h"

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

class tst_ContractTypes : public QObject, public ContractRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_diagnostics = {}; }

    void onlyWhatIsNeededIsLookedAt();
    void anonymousTypes();
    void attributesOfXml();
    void structsOfSoapEncoding();
    void valuesThatTheSchemaSupplies();
    void typesThatNeedEachOther();
    void membersOfContentModels_data();
    void membersOfContentModels();
    void typesOnlyWhereTheyAreMetThroughTheirBase();
    void refused_data();
    void refused();
};

void tst_ContractTypes::onlyWhatIsNeededIsLookedAt()
{
    Parts parts;
    parts.schema += "<xs:complexType name='Broken'><xs:choice><xs:element ref='t:nothing'/></xs:choice></xs:complexType>"
                    "<xs:element name='unused' type='t:Missing'/><xs:attributeGroup name='g'/>";
    parts.messages += "<message name='unused'><part name='p' element='t:nowhere'/></message>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QVERIFY(model.structs.isEmpty());
}

void tst_ContractTypes::anonymousTypes()
{
    const CodeModel model = build(with("<xs:element name='address'><xs:complexType><xs:sequence><xs:element name='kind'><xs:simpleType>"
                                       "<xs:restriction base='xs:string'><xs:enumeration value='home'/></xs:restriction></xs:simpleType></xs:element>"
                                       "</xs:sequence></xs:complexType></xs:element>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.structs.first().name, u"DoAddress"_s);
    QCOMPARE(model.enums.first().name, u"DoAddressKind"_s);
}

void tst_ContractTypes::attributesOfXml()
{
    Parts parts = with("<xs:element name='x' type='t:X'/>");
    parts.schema += "<xs:complexType name='X'><xs:attribute ref='xml:lang' use='required'/><xs:attribute ref='xml:base'/></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const QList<Member> members = model.structs.first().members;
    QCOMPARE(members.at(0).type(), u"QString"_s);
    QCOMPARE(members.at(0).name, u"lang"_s);
    QCOMPARE(members.at(0).xmlName.namespaceUri, u"http://www.w3.org/XML/1998/namespace"_s);
    QCOMPARE(members.at(1).type(), u"std::optional<QString>"_s);

    // The group of all of them, whose schema is not read.
    parts.schema.replace("<xs:attribute ref='xml:base'/>", "<xs:attributeGroup ref='xml:specialAttrs'/>");
    const CodeModel all = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(all.structs.first().members.size(), 4);
}

void tst_ContractTypes::structsOfSoapEncoding()
{
    Parts parts = with("<xs:element name='x' type='t:X'/>");
    parts.schema += "<xs:complexType name='X'><xs:complexContent><xs:extension base='e:Struct' xmlns:e='http://schemas.xmlsoap.org/soap/encoding/'>"
                    "<xs:sequence><xs:element name='i' type='xs:int'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(model.structs.first().base, QString());
    QCOMPARE(model.structs.first().members.first().name, u"i"_s);
}

void tst_ContractTypes::valuesThatTheSchemaSupplies()
{
    const CodeModel model = build(with("<xs:element name='a' type='xs:int' default='7'><xs:annotation><xs:documentation>How many.</xs:documentation></xs:annotation></xs:element>"
                                       "<xs:element name='b' type='xs:int' fixed='1'/>"));
    const QList<Member> parameters = model.contracts.first().operations.first().parameters();
    QCOMPARE(parameters.at(0).documentation, u"How many. Default: '7'."_s);
    QCOMPARE(parameters.at(1).documentation, u"Always '1'."_s);
}

void tst_ContractTypes::typesThatNeedEachOther()
{
    Parts parts = with("<xs:element name='a' type='t:A'/>");
    parts.schema += "<xs:complexType name='A'><xs:sequence><xs:element name='b' type='t:B'/><xs:element name='c' type='t:C' maxOccurs='2'/></xs:sequence></xs:complexType>"
                    "<xs:complexType name='B'><xs:complexContent><xs:extension base='t:D'/></xs:complexContent></xs:complexType>"
                    "<xs:complexType name='C'><xs:sequence><xs:element name='a' type='t:A'/></xs:sequence></xs:complexType>"
                    "<xs:complexType name='D'><xs:sequence/></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QStringList order;
    QStringList recursive;
    for (const StructType &type : model.structs) {
        order.append(type.name);
        if (type.isRecursive)
            recursive.append(type.name);
    }
    QCOMPARE(order, QStringList({u"D"_s, u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(recursive, QStringList({u"A"_s, u"C"_s}));
}

void tst_ContractTypes::membersOfContentModels_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("members");

    const auto row = [](const char *name, const QByteArray &xml, const QString &members) { QTest::newRow(name) << xml << members; };
    row("an element without a type", "<xs:element name='x'/>", u"ServiceModel::Element x"_s);
    row("one element twice", "<xs:element name='x' type='xs:int'/><xs:element name='x' type='xs:int'/>", u"qint32 x;qint32 x2"_s);
    row("a choice of one", "<xs:choice><xs:element name='x' type='xs:int'/></xs:choice>", u"qint32 x"_s);
    row("a choice of one that repeats", "<xs:choice maxOccurs='9'><xs:element name='x' type='xs:int'/></xs:choice>", u"QList<qint32> x"_s);
    row("a choice of none", "<xs:choice/>", u""_s);
    row("a choice", "<xs:choice><xs:element name='x' type='xs:int'/><xs:element name='y' type='xs:int'/></xs:choice>", u"XChoice choice"_s);
    row("a choice that may be empty", "<xs:choice><xs:element name='x' minOccurs='0'/><xs:element name='y'/></xs:choice>", u"std::optional<XChoice> choice"_s);
    row("two choices", "<xs:choice><xs:element name='x'/><xs:element name='y'/></xs:choice><xs:choice maxOccurs='unbounded'><xs:element name='v'/><xs:element name='w'/></xs:choice>",
        u"XChoice choice;QList<XChoice2> choices"_s);
    row("a sequence that repeats", "<xs:sequence maxOccurs='2'><xs:element name='x'/><xs:element name='y'/></xs:sequence>", u"QList<XItem> items"_s);
    row("a sequence of one that repeats", "<xs:sequence maxOccurs='2'><xs:element name='x' type='xs:string'/></xs:sequence>", u"QStringList x"_s);
    row("elements that may not be there", "<xs:element name='x' maxOccurs='0'/>", u""_s);
    row("wildcards", "<xs:any minOccurs='0'/><xs:any maxOccurs='3'/>", u"std::optional<ServiceModel::Element> any;QList<ServiceModel::Element> any2"_s);
    row("a type that holds itself", "<xs:element name='x' type='t:X' minOccurs='0'/><xs:element name='y' type='t:X' maxOccurs='2'/>", u"std::optional<ServiceModel::Boxed<X>> x;QList<X> y"_s);
}

void tst_ContractTypes::membersOfContentModels()
{
    QFETCH(QByteArray, xml);
    Parts parts = with("<xs:element name='x' type='t:X'/>");
    parts.schema += "<xs:complexType name='X'><xs:sequence>" + xml + "</xs:sequence></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const auto type = std::find_if(model.structs.cbegin(), model.structs.cend(), [](const StructType &each) { return each.name == u"X"; });
    QStringList members;
    for (const Member &member : type->members)
        members.append(member.type() + u' ' + member.name);
    QTEST(members.join(u';'), "members");
}

void tst_ContractTypes::typesOnlyWhereTheyAreMetThroughTheirBase()
{
    Parts parts = with("<xs:element name='x' type='t:Derived'/>");
    parts.schema += "<xs:complexType name='Base'/><xs:complexType name='Derived'><xs:complexContent><xs:extension base='t:Base'/></xs:complexContent></xs:complexType>"
                    "<xs:complexType name='Other'><xs:complexContent><xs:extension base='t:Base'/></xs:complexContent></xs:complexType>";
    CodeModel model = build(parts);
    QCOMPARE(model.structs.size(), 2);
    QVERIFY(!model.structs.at(0).isPolymorphic);
    parts.schema.replace("type='t:Derived'", "type='t:Base'");
    model = build(parts);
    QCOMPARE(model.structs.size(), 3);
    QVERIFY(model.structs.at(1).isPolymorphic);
    QCOMPARE(model.contracts.first().operations.first().parameters().first().type(), u"ServiceModel::Polymorphic<Base>"_s);
}

void tst_ContractTypes::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("error");

    const auto add = [](const char *name, const Parts &parts, const QString &error) { QTest::newRow(name) << parts.document() << error; };
    const auto member = [&add](const char *name, const QByteArray &xml, const QString &error) { add(name, with(xml), u"x.wsdl:3:"_s + error); };
    const auto type = [&add](const char *name, const QByteArray &xml, const QString &error) {
        Parts parts = with("<xs:element name='x' type='t:X'/>");
        parts.schema += '\n' + xml;
        add(name, parts, u"x.wsdl:4:"_s + error);
    };
    const auto replaced = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &error) {
        QByteArray document = Parts().document();
        QTest::newRow(name) << document.replace(from, to) << error;
    };

    member("an unknown type", "<xs:element name='x' type='t:Missing'/>", u"1: error: there is no type '{urn:t}Missing'"_s);
    member("an unknown built-in type", "<xs:element name='x' type='xs:number'/>", u"1: error: there is no type '{http://www.w3.org/2001/XMLSchema}number'"_s);
    member("an unknown element", " <xs:element ref='t:Missing'/>", u"2: error: there is no element '{urn:t}Missing'"_s);
    member("an unknown group", "<xs:group ref='t:g'/>", u"1: error: there is no group '{urn:t}g'"_s);
    type("an unknown attribute group", "<xs:complexType name='X'><xs:attributeGroup ref='t:g'/></xs:complexType>", u"26: error: there is no attribute group '{urn:t}g'"_s);
    type("an unknown attribute", "<xs:complexType name='X'><xs:attribute ref='t:a'/></xs:complexType>", u"26: error: there is no attribute '{urn:t}a'"_s);
    type("an extension of nothing", "<xs:complexType name='X'><xs:complexContent><xs:extension base='t:Y'/></xs:complexContent></xs:complexType>",
         u"1: error: there is no type '{urn:t}Y'"_s);
    type("an extension of itself", "<xs:complexType name='X'><xs:complexContent><xs:extension base='t:X'/></xs:complexContent></xs:complexType>",
         u"1: error: the type 'X' is derived from itself"_s);
    type("an extension of a simple type by elements", "<xs:complexType name='X'><xs:complexContent><xs:extension base='xs:int'><xs:sequence/></xs:extension></xs:complexContent></xs:complexType>",
         u"1: error: '{http://www.w3.org/2001/XMLSchema}int' is not a complex type and cannot be extended by elements"_s);
    type("a group that holds itself", "<xs:complexType name='X'><xs:group ref='t:g'/></xs:complexType><xs:group name='g'><xs:sequence><xs:group ref='t:g'/></xs:sequence></xs:group>",
         u"96: error: the group '{urn:t}g' holds itself"_s);
    type("a simple type that is derived from itself", "<xs:simpleType name='X'><xs:restriction base='t:X'/></xs:simpleType>", u"1: error: the type 'X' is derived from itself"_s);

    replaced("an unknown message", "<input message='t:i'/>", "<input message='t:x'/>", u"x.wsdl:5:47: error: there is no message '{urn:t}x'"_s);
    replaced("an unknown element of a message", "element='t:Do'", "element='t:Don'", u"x.wsdl:4:19: error: there is no element '{urn:t}Don'"_s);
    replaced("a header of a message that is not there", "<input><soap:body", "<input><soap:header message='t:x' part='p' use='literal'/><soap:body", u"x.wsdl:6:165: error: there is no message '{urn:t}x'"_s);
    replaced("a header of a part that is not there", "<input><soap:body", "<input><soap:header message='t:i' part='x' use='literal'/><soap:body", u"x.wsdl:6:165: error: the message '{urn:t}i' has no part 'x'"_s);
    replaced("a fault without an element", "<output message='t:o'/>", "<output message='t:o'/><fault name='f' message='t:x'/>", u"x.wsdl:5:92: error: there is no message '{urn:t}x'"_s);
}

void tst_ContractTypes::refused()
{
    QFETCH(QByteArray, document);
    build(document);
    QTEST(diagnosed(), "error");
}

QTEST_APPLESS_MAIN(tst_ContractTypes)
#include "tst_contracttypes.moc"
