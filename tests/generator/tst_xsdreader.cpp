// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/xsdreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Metadata;

namespace {

QByteArray schemaWith(const QByteArray &content, const QByteArray &attributes = "targetNamespace='urn:t' elementFormDefault='qualified'")
{
    return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' " + attributes + ">\n" + content + "\n</xs:schema>";
}

QName name(const QString &localName)
{
    return {u"urn:t"_s, localName};
}

} // namespace

class tst_XsdReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void redefinitions();
    void orderOfDeclarations();

    void imports();
    void includes();
    void chameleonIncludes();
    void cyclicImports();
    void chainsOfImports();
    void namespacesThatNeedNoDocument();
    void documentsWithoutLocations();

    void wrong_data();
    void wrong();
    void missingImport();

private:
    void read(const QByteArray &xml);
    void write(const QString &file, const QByteArray &xml);
    const SchemaType *typeOf(const QString &element) const;
    QString messages() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Schema m_schema;
    Diagnostics m_diagnostics;
    QList<QByteArray> m_documents;
};

void tst_XsdReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_schema = {};
    m_diagnostics = {};
    m_documents.clear();
}

void tst_XsdReader::read(const QByteArray &xml)
{
    ImportResolver resolver;
    XsdReader reader(resolver, m_schema, m_diagnostics);
    reader.read({QUrl::fromLocalFile(m_folder->filePath(u"main.xsd"_s)), u"main.xsd"_s, xml});
    m_documents = reader.documents();
}

void tst_XsdReader::write(const QString &file, const QByteArray &xml)
{
    QFile out(m_folder->filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(xml);
}

const SchemaType *tst_XsdReader::typeOf(const QString &element) const
{
    const ElementDeclaration *declaration = m_schema.element(name(element));
    return declaration ? declaration->type.anonymous.get() : nullptr;
}

QString tst_XsdReader::messages() const
{
    QStringList result;
    for (const Diagnostic &diagnostic : m_diagnostics.list())
        result.append(diagnostic.toString());
    return result.join(u'\n');
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

void tst_XsdReader::redefinitions()
{
    write(u"a.xsd"_s, schemaWith("<xs:redefine schemaLocation='b.xsd'><xs:complexType name='x'><xs:complexContent><xs:extension base='t:x'/></xs:complexContent></xs:complexType></xs:redefine>"));
    write(u"b.xsd"_s, schemaWith("<xs:complexType name='x'/><xs:group name='g'><xs:sequence><xs:element name='e'/></xs:sequence></xs:group>"
                                 "<xs:attributeGroup name='m'><xs:attribute name='a'/></xs:attributeGroup>"));
    read(schemaWith("<xs:redefine schemaLocation='a.xsd'><xs:complexType name='x'><xs:complexContent><xs:extension base='t:x'/></xs:complexContent></xs:complexType></xs:redefine>"
                    "<xs:redefine schemaLocation='b.xsd'><xs:group name='g'><xs:choice><xs:group ref='t:g' minOccurs='0'/><xs:element name='f'/></xs:choice></xs:group>"
                    "<xs:attributeGroup name='m'><xs:attributeGroup ref='t:m'/><xs:attribute name='b'/></xs:attributeGroup></xs:redefine>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    const SchemaType *type = m_schema.type(name(u"x"_s));
    QVERIFY(type->base.anonymous && type->base.anonymous->base.anonymous);
    QVERIFY(!type->base.anonymous->base.anonymous->base.anonymous);
    const Particle *group = m_schema.group(name(u"g"_s));
    QCOMPARE(group->kind, Particle::Kind::Choice);
    QCOMPARE(group->children[0].kind, Particle::Kind::Sequence);
    QCOMPARE(group->children[0].minOccurs, 0);
    QCOMPARE(m_schema.attributeGroups.value(name(u"m"_s)).attributes.size(), 2);
}

void tst_XsdReader::orderOfDeclarations()
{
    read(schemaWith("<xs:complexType name='z'/><xs:element name='y'/><xs:simpleType name='a'><xs:restriction base='xs:int'/></xs:simpleType><xs:element name='b'/>"));
    QVERIFY(m_schema.typeOrder == QList<QName>({name(u"z"_s), name(u"a"_s)}));
    QVERIFY(m_schema.elementOrder == QList<QName>({name(u"y"_s), name(u"b"_s)}));
}

void tst_XsdReader::imports()
{
    write(u"other.xsd"_s, schemaWith("<xs:element name='o'/>", "targetNamespace='urn:o'"));
    read(schemaWith("<xs:import namespace='urn:o' schemaLocation='other.xsd'/><xs:element name='e'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element({u"urn:o"_s, u"o"_s}));
    QCOMPARE(m_schema.element({u"urn:o"_s, u"o"_s})->location.file, u"other.xsd"_s);
    QCOMPARE(m_documents.size(), 2);
    for (const QByteArray &document : std::as_const(m_documents))
        QVERIFY2(!document.contains("schemaLocation"), document.constData());
}

void tst_XsdReader::includes()
{
    write(u"part.xsd"_s, schemaWith("<xs:element name='o'/>"));
    read(schemaWith("<xs:include schemaLocation='part.xsd'/><xs:element name='e'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element(name(u"o"_s)));
    QVERIFY(!m_documents.at(0).contains("include"));
}

void tst_XsdReader::chameleonIncludes()
{
    write(u"chameleon.xsd"_s, "<x:schema xmlns:x='http://www.w3.org/2001/XMLSchema' elementFormDefault='qualified'>"
                              "<x:element name='o' type='k'/><x:complexType name='k'><x:sequence><x:element name='i' type='x:int'/></x:sequence></x:complexType></x:schema>");
    write(u"second.xsd"_s, schemaWith("<xs:include schemaLocation='chameleon.xsd'/>", "targetNamespace='urn:s'"));
    read(schemaWith("<xs:include schemaLocation='chameleon.xsd'/><xs:import namespace='urn:s' schemaLocation='second.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    for (const QString &target : {u"urn:t"_s, u"urn:s"_s}) {
        QVERIFY(m_schema.element({target, u"o"_s}));
        QVERIFY(m_schema.element({target, u"o"_s})->type.name == (QName{target, u"k"_s}));
        QVERIFY(m_documents.contains("<x:schema elementFormDefault=\"qualified\" targetNamespace=\"" + target.toUtf8() + "\" xmlns=\"" + target.toUtf8()
                                     + "\" xmlns:x=\"http://www.w3.org/2001/XMLSchema\">\n  <x:element name=\"o\" type=\"k\"/>\n  <x:complexType name=\"k\">\n"
                                       "    <x:sequence>\n      <x:element name=\"i\" type=\"x:int\"/>\n    </x:sequence>\n  </x:complexType>\n</x:schema>\n"));
        QCOMPARE(m_schema.type({target, u"k"_s})->content->children[0].element.name.namespaceUri, target);
    }
}

void tst_XsdReader::cyclicImports()
{
    write(u"a.xsd"_s, schemaWith("<xs:import namespace='urn:t' schemaLocation='main.xsd'/><xs:import namespace='urn:b' schemaLocation='b.xsd'/><xs:element name='a'/>", "targetNamespace='urn:a'"));
    write(u"b.xsd"_s, schemaWith("<xs:import namespace='urn:a' schemaLocation='./a.xsd'/><xs:include schemaLocation='b.xsd'/><xs:element name='b'/>", "targetNamespace='urn:b'"));
    const QByteArray main = schemaWith("<xs:import namespace='urn:a' schemaLocation='a.xsd'/><xs:element name='e'/>");
    write(u"main.xsd"_s, main);
    read(main);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QCOMPARE(m_schema.elementOrder.size(), 3);
    QCOMPARE(m_documents.size(), 3);
}

void tst_XsdReader::chainsOfImports()
{
    for (int i = 0; i < 500; ++i) {
        const QByteArray next = QByteArray::number(i + 1);
        write(QString::number(i) + u".xsd"_s, schemaWith("<xs:include schemaLocation='" + next + ".xsd'/><xs:element name='e" + next + "'/>"));
    }
    write(u"500.xsd"_s, schemaWith("<xs:element name='last'/>"));
    read(schemaWith("<xs:include schemaLocation='0.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element(name(u"last"_s)));
}

void tst_XsdReader::namespacesThatNeedNoDocument()
{
    // Mono answers a page of HTML there.
    read(schemaWith("<xs:import namespace='http://www.w3.org/2001/XMLSchema' schemaLocation='nowhere'/>"
                    "<xs:import namespace='http://www.w3.org/XML/1998/namespace' schemaLocation='http://www.w3.org/2001/xml.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
}

void tst_XsdReader::documentsWithoutLocations()
{
    read(schemaWith("<xs:import namespace='urn:elsewhere'/><xs:element name='e' xmlns:x='urn:elsewhere' type='x:y'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QCOMPARE(m_schema.element(name(u"e"_s))->type.name.namespaceUri, u"urn:elsewhere"_s);
}

void tst_XsdReader::wrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");

    QTest::newRow("an element without a name") << QByteArray("<xs:element type='xs:int'/>") << u"main.xsd:2:1: error: xs:element needs a name"_s;
    QTest::newRow("a name that XML does not know") << QByteArray("<xs:element name='a b'/>") << u"main.xsd:2:1: error: 'a b' is not a name in XML"_s;
    QTest::newRow("a name with a prefix") << QByteArray("<xs:element name='t:e'/>") << u"main.xsd:2:1: error: 't:e' is not a name in XML"_s;
    QTest::newRow("a prefix that nobody declared") << QByteArray("<xs:element name='e' type='q:int'/>")
                                                   << u"main.xsd:2:1: error: type=\"q:int\": the prefix is not declared, or the name is empty"_s;
    QTest::newRow("occurrences that are no number") << QByteArray("<xs:complexType name='x'><xs:sequence>\n<xs:element name='e' maxOccurs='many'/></xs:sequence></xs:complexType>")
                                                    << u"main.xsd:3:1: error: maxOccurs=\"many\" is not a number of occurrences"_s;
    QTest::newRow("negative occurrences") << QByteArray("<xs:complexType name='x'><xs:sequence>\n<xs:element name='e' minOccurs='-1'/></xs:sequence></xs:complexType>")
                                          << u"main.xsd:3:1: error: minOccurs=\"-1\" is not a number of occurrences"_s;
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

void tst_XsdReader::missingImport()
{
    read(schemaWith("\n <xs:import namespace='urn:o' schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), u"main.xsd:3:2: error: the schema that is imported here is missing: cannot read 'other.xsd': No such file or directory"_s);
    init();
    write(u"other.xsd"_s, "<html/>");
    read(schemaWith("<xs:import namespace='urn:o' schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), u"other.xsd:1:1: error: this is not an XML schema, but 'html'"_s);
}

QTEST_APPLESS_MAIN(tst_XsdReader)
#include "tst_xsdreader.moc"
