// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/schematest.h"

using namespace ServiceModel;
using namespace ServiceModel::Metadata;

class tst_XsdReader : public SchemaTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void globalElements();
    void localElements();
    void formDefaults_data();
    void formDefaults();
    void contentModels();
    void simpleTypes();
    void derivedTypes();
    void attributes();
    void documentation();
    void groupsOfAttributes();
    void orderOfDeclarations();
    void wrong_data();
    void wrong();

private:
    const SchemaType *typeOf(const QString &element) const;
};

const SchemaType *tst_XsdReader::typeOf(const QString &element) const
{
    const ElementDeclaration *declaration = m_schema.element(name(element));
    return declaration ? declaration->type.anonymous.get() : nullptr;
}

void tst_XsdReader::globalElements()
{
    read(schemaWith("<xs:element name='a' type='xs:int' nillable='true' default='7'/>\n<xs:element name='b' abstract='1'/>"));
    const ElementDeclaration *a = m_schema.element(name(u"a"_s));
    QVERIFY(a);
    QCOMPARE(toString(a->type.name), u"{http://www.w3.org/2001/XMLSchema}int"_s);
    QVERIFY(a->isNillable);
    QVERIFY(!a->isAbstract);
    QCOMPARE(a->defaultValue, u"7"_s);
    QCOMPARE(a->fixedValue, std::nullopt);
    QCOMPARE(a->location.toString(), u"main.xsd:2:1"_s);
    QVERIFY(m_schema.element(name(u"b"_s))->isAbstract);
    QVERIFY(!m_schema.element(name(u"c"_s)));
}

void tst_XsdReader::localElements()
{
    read(schemaWith("<xs:element name='e'><xs:complexType><xs:sequence>"
                    "<xs:element name='a' type='t:x' minOccurs='0' maxOccurs='unbounded'/><xs:element ref='t:r' maxOccurs='4'/>"
                    "<xs:element name='n'><xs:complexType/></xs:element></xs:sequence></xs:complexType></xs:element>"));
    QVERIFY(typeOf(u"e"_s));
    const auto &children = typeOf(u"e"_s)->content->children;
    QCOMPARE(children.size(), 3U);
    QCOMPARE(children[0].minOccurs, 0);
    QCOMPARE(children[0].maxOccurs, Particle::Unbounded);
    QVERIFY(children[0].element.type.name == name(u"x"_s)); // kept, though nobody declares it
    QVERIFY(children[1].element.isReference);
    QVERIFY(children[1].element.name == name(u"r"_s));
    QCOMPARE(children[1].minOccurs, 1);
    QCOMPARE(children[1].maxOccurs, 4);
    QVERIFY(children[2].element.type.anonymous);
    QVERIFY(!children[2].element.type.anonymous->content);
}

void tst_XsdReader::formDefaults_data()
{
    QTest::addColumn<QByteArray>("schemaAttributes");
    QTest::addColumn<QByteArray>("elementAttributes");
    QTest::addColumn<bool>("isQualified");

    QTest::newRow("neither says anything") << QByteArray() << QByteArray() << false;
    QTest::newRow("the schema says qualified") << QByteArray("elementFormDefault='qualified'") << QByteArray() << true;
    QTest::newRow("the element says qualified") << QByteArray() << QByteArray("form='qualified'") << true;
    QTest::newRow("the element overrules the schema") << QByteArray("elementFormDefault='qualified'") << QByteArray("form='unqualified'") << false;
}

void tst_XsdReader::formDefaults()
{
    QFETCH(QByteArray, schemaAttributes);
    QFETCH(QByteArray, elementAttributes);
    QFETCH(bool, isQualified);
    read(schemaWith("<xs:element name='e'><xs:complexType><xs:all><xs:element name='a' " + elementAttributes
                        + "/></xs:all></xs:complexType></xs:element>",
                    "targetNamespace='urn:t' " + schemaAttributes));
    QVERIFY(typeOf(u"e"_s));
    QCOMPARE(typeOf(u"e"_s)->content->children[0].element.name.namespaceUri, isQualified ? u"urn:t"_s : QString());
}

void tst_XsdReader::contentModels()
{
    read(schemaWith("<xs:complexType name='x'><xs:sequence minOccurs='0'><xs:choice maxOccurs='unbounded'><xs:element name='a'/>"
                    "<xs:any processContents='lax'/></xs:choice><xs:group ref='t:g'/><xs:sequence/></xs:sequence></xs:complexType>"
                    "<xs:group name='g'><xs:sequence/></xs:group>"));
    const SchemaType *type = m_schema.type(name(u"x"_s));
    QVERIFY(type);
    const Particle &content = *type->content;
    QCOMPARE(content.kind, Particle::Kind::Sequence);
    QCOMPARE(content.minOccurs, 0);
    QCOMPARE(content.children.size(), 3U);
    QCOMPARE(content.children[0].kind, Particle::Kind::Choice);
    QCOMPARE(content.children[0].maxOccurs, Particle::Unbounded);
    QCOMPARE(content.children[0].children[1].kind, Particle::Kind::Any);
    QCOMPARE(content.children[1].kind, Particle::Kind::Group);
    QVERIFY(content.children[1].group == name(u"g"_s));
    QVERIFY(m_schema.groups.contains(name(u"g"_s)));
    QVERIFY(!m_diagnostics.hasErrors());
}

void tst_XsdReader::simpleTypes()
{
    read(schemaWith("<xs:simpleType name='color'><xs:restriction base='xs:string'><xs:enumeration value='red'/><xs:enumeration value=''/>"
                    "</xs:restriction></xs:simpleType>"
                    "<xs:simpleType name='list'><xs:list itemType='xs:int'/></xs:simpleType>"
                    "<xs:simpleType name='union'><xs:union memberTypes='xs:int xs:string'/></xs:simpleType>"
                    "<xs:simpleType name='nested'><xs:restriction><xs:simpleType><xs:restriction base='xs:int'/></xs:simpleType></xs:restriction></xs:simpleType>"));
    const SchemaType *color = m_schema.type(name(u"color"_s));
    QCOMPARE(color->kind, SchemaType::Kind::Simple);
    QCOMPARE(color->derivation, SchemaType::Derivation::Restriction);
    QCOMPARE(color->base.name.localName, u"string"_s);
    QCOMPARE(color->enumeration.size(), 2);
    QCOMPARE(color->enumeration.at(0).value, u"red"_s);
    QCOMPARE(m_schema.type(name(u"list"_s))->derivation, SchemaType::Derivation::List);
    QCOMPARE(m_schema.type(name(u"list"_s))->base.name.localName, u"int"_s);
    QCOMPARE(m_schema.type(name(u"union"_s))->derivation, SchemaType::Derivation::Union);
    QCOMPARE(m_schema.type(name(u"union"_s))->memberTypes.at(1).name.localName, u"string"_s);
    QCOMPARE(m_schema.type(name(u"nested"_s))->base.anonymous->base.name.localName, u"int"_s);
}

void tst_XsdReader::derivedTypes()
{
    read(schemaWith("<xs:complexType name='b'><xs:complexContent><xs:extension base='t:a'><xs:sequence><xs:element name='e'/></xs:sequence>"
                    "<xs:attribute name='x'/></xs:extension></xs:complexContent></xs:complexType>"
                    "<xs:complexType name='p' abstract='true' mixed='true'><xs:simpleContent><xs:extension base='xs:decimal'><xs:attribute name='c'/></xs:extension>"
                    "</xs:simpleContent></xs:complexType>"
                    "<xs:complexType name='r'><xs:complexContent><xs:restriction base='t:a'/></xs:complexContent></xs:complexType>"));
    const SchemaType *b = m_schema.type(name(u"b"_s));
    QCOMPARE(b->derivation, SchemaType::Derivation::Extension);
    QVERIFY(b->base.name == name(u"a"_s));
    QCOMPARE(b->content->children.size(), 1U);
    QCOMPARE(b->attributes.size(), 1);
    QVERIFY(!b->hasSimpleContent);
    const SchemaType *p = m_schema.type(name(u"p"_s));
    QVERIFY(p->hasSimpleContent);
    QVERIFY(p->isAbstract);
    QVERIFY(p->isMixed);
    QCOMPARE(m_schema.type(name(u"r"_s))->derivation, SchemaType::Derivation::Restriction);
}

void tst_XsdReader::attributes()
{
    read(schemaWith("<xs:attribute name='lang' type='xs:string'/>"
                    "<xs:complexType name='x'><xs:attribute name='a' type='xs:int' use='required'/><xs:attribute name='b' default='1'/>"
                    "<xs:attribute ref='t:lang'/><xs:attribute name='gone' use='prohibited'/><xs:attribute name='q' form='qualified' fixed='f'/></xs:complexType>"));
    QVERIFY(m_schema.attributes.contains(name(u"lang"_s)));
    const QList<AttributeDeclaration> &attributes = m_schema.type(name(u"x"_s))->attributes;
    QCOMPARE(attributes.size(), 4);
    QVERIFY(attributes.at(0).isRequired);
    QCOMPARE(attributes.at(0).name.namespaceUri, QString());
    QVERIFY(!attributes.at(1).isRequired);
    QCOMPARE(attributes.at(1).defaultValue, u"1"_s);
    QVERIFY(attributes.at(2).isReference);
    QVERIFY(attributes.at(3).name == name(u"q"_s));
    QCOMPARE(attributes.at(3).fixedValue, u"f"_s);
}

void tst_XsdReader::documentation()
{
    read(schemaWith("<xs:annotation><xs:documentation>ignored</xs:documentation></xs:annotation><xs:element name='e'><xs:annotation><xs:appinfo>no</xs:appinfo>"
                    "<xs:documentation> The\n  <b>e</b>. </xs:documentation></xs:annotation></xs:element>"));
    QCOMPARE(m_schema.element(name(u"e"_s))->documentation, u"The e ."_s);
}

void tst_XsdReader::groupsOfAttributes()
{
    read(schemaWith("<xs:complexType name='x'><xs:sequence/><xs:attributeGroup ref='t:g'/>\n<xs:anyAttribute namespace='##targetNamespace ##local urn:o'/></xs:complexType>"
                    "<xs:attributeGroup name='g'><xs:attribute name='a'/><xs:anyAttribute namespace='##other'/></xs:attributeGroup>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    const SchemaType *type = m_schema.type(name(u"x"_s));
    QVERIFY(type->attributes.at(0).isGroup);
    QVERIFY(type->attributes.at(0).name == name(u"g"_s));
    QCOMPARE(type->anyAttribute->kind, Wildcard::Kind::Listed);
    QCOMPARE(type->anyAttribute->namespaces, QStringList({u"urn:t"_s, QString(), u"urn:o"_s}));
    const AttributeGroup group = m_schema.attributeGroups.value(name(u"g"_s));
    QCOMPARE(group.attributes.size(), 1);
    QCOMPARE(group.anyAttribute->kind, Wildcard::Kind::Other);
    QCOMPARE(group.anyAttribute->namespaces, QStringList(u"urn:t"_s));
}

void tst_XsdReader::orderOfDeclarations()
{
    read(schemaWith("<xs:complexType name='z'/><xs:element name='y'/><xs:simpleType name='a'><xs:restriction base='xs:int'/></xs:simpleType><xs:element name='b'/>"));
    QVERIFY(m_schema.typeOrder == QList<QName>({name(u"z"_s), name(u"a"_s)}));
    QVERIFY(m_schema.elementOrder == QList<QName>({name(u"y"_s), name(u"b"_s)}));
}

void tst_XsdReader::wrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");

    QTest::newRow("an element without a name") << QByteArray("<xs:element type='xs:int'/>") << u"main.xsd:2:1: error: xs:element needs a name"_s;
    QTest::newRow("a name that XML does not know") << QByteArray("<xs:element name='a b'/>") << u"main.xsd:2:1: error: 'a b' is not a name in XML"_s;
    QTest::newRow("a name with a prefix") << QByteArray("<xs:element name='t:e'/>") << u"main.xsd:2:1: error: 't:e' is not a name in XML"_s;
    QTest::newRow("a prefix that nobody declared") << QByteArray("<xs:element name='e' type='q:int'/>")
                                                   << u"main.xsd:2:1: error: type=\"q:int\": the prefix is not declared"_s;
    QTest::newRow("occurrences that are no number") << QByteArray("<xs:complexType name='x'><xs:sequence>\n<xs:element name='e' maxOccurs='many'/></xs:sequence></xs:complexType>")
                                                    << u"main.xsd:3:1: error: maxOccurs=\"many\" is not a number of occurrences"_s;
    QTest::newRow("negative occurrences") << QByteArray("<xs:complexType name='x'><xs:sequence>\n<xs:element name='e' minOccurs='-1'/></xs:sequence></xs:complexType>")
                                          << u"main.xsd:3:1: error: minOccurs=\"-1\" is not a number of occurrences"_s;
    QTest::newRow("a type that is defined twice, once simple") << QByteArray("<xs:simpleType name='T'><xs:list itemType='xs:int'/></xs:simpleType>\n<xs:complexType name='T'/>")
                                                              << u"main.xsd:3:1: error: the type '{urn:t}T' is defined twice, in two ways: at main.xsd:2:1, too"_s;
    QTest::newRow("an element that is declared twice") << QByteArray("<xs:element name='e' type='xs:int'/>\n<xs:element name='e'/>")
                                                      << u"main.xsd:3:1: error: the element '{urn:t}e' is defined twice, in two ways: at main.xsd:2:1, too"_s;
    QTest::newRow("a group that is defined twice") << QByteArray("<xs:group name='g'><xs:sequence/></xs:group>\n<xs:group name='g'><xs:choice/></xs:group>")
                                                  << u"main.xsd:3:1: error: the group '{urn:t}g' is defined twice, in two ways: at main.xsd:2:1, too"_s;
    QTest::newRow("what has no place in a schema") << QByteArray("\n<xs:sequence/>") << u"main.xsd:3:1: error: '{http://www.w3.org/2001/XMLSchema}sequence' has no place in a schema"_s;
    QTest::newRow("what has no place in a sequence") << QByteArray("<xs:complexType name='x'><xs:sequence>\n<xs:attribute name='a'/></xs:sequence></xs:complexType>")
                                                     << u"main.xsd:3:1: error: '{http://www.w3.org/2001/XMLSchema}attribute' has no place in xs:sequence"_s;
    QTest::newRow("an include without a location") << QByteArray("<xs:include/>") << u"main.xsd:2:1: error: xs:include needs a schemaLocation"_s;
    QTest::newRow("a redefinition of nothing") << QByteArray("<xs:redefine schemaLocation='main.xsd'>\n<xs:simpleType name='x'/></xs:redefine>")
                                               << u"main.xsd:3:1: error: there is no type '{urn:t}x' to redefine"_s;
}

void tst_XsdReader::wrong()
{
    QFETCH(QByteArray, content);
    read(schemaWith(content));
    QTEST(messages(), "error");
}

QTEST_APPLESS_MAIN(tst_XsdReader)
#include "tst_xsdreader.moc"
