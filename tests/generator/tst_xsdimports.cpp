// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/schematest.h"

using namespace ServiceModel;
using namespace ServiceModel::Metadata;

// What schemas take from other documents.
class tst_XsdImports : public SchemaTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void imports();
    void includes();
    void chameleonIncludes();
    void schemasThatAreImportedAndIncluded();
    void copiesOfOneDocument();
    void redefinitions();
    void cyclicImports();
    void chainsOfImports();
    void namespacesThatNeedNoDocument();
    void copiesOfKnownSchemas();
    void documentsWithoutLocations();
    void missingImport();
    void importOfAnotherNamespace();
};

void tst_XsdImports::imports()
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

void tst_XsdImports::includes()
{
    write(u"part.xsd"_s, schemaWith("<xs:element name='o'/>"));
    read(schemaWith("<xs:include schemaLocation='part.xsd'/><xs:element name='e'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element(name(u"o"_s)));
    QVERIFY(!m_documents.at(0).contains("include"));
}

void tst_XsdImports::chameleonIncludes()
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

// In no namespace and, included, in that of whoever includes it.
void tst_XsdImports::schemasThatAreImportedAndIncluded()
{
    write(u"plain.xsd"_s, schemaWith("<xs:element name='o'/>", ""));
    read(schemaWith("<xs:import schemaLocation='plain.xsd'/><xs:include schemaLocation='plain.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element({{}, u"o"_s}));
    QVERIFY(m_schema.element(name(u"o"_s)));
}

// What is alike is one, whatever prefixes and comments it has.
void tst_XsdImports::copiesOfOneDocument()
{
    write(u"a.xsd"_s, schemaWith("<xs:complexType name='x'><xs:sequence><xs:element ref='t:e'/></xs:sequence></xs:complexType><xs:element name='e' type='xs:int'/>"));
    write(u"b.xsd"_s, "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:t' xmlns:o='urn:t' elementFormDefault='qualified'><element type='int' name='e'/>"
                      "<complexType name='x'><annotation><documentation>X</documentation></annotation><sequence>\n<element ref='o:e'/></sequence></complexType></schema>");
    read(schemaWith("<xs:include schemaLocation='a.xsd'/><xs:include schemaLocation='b.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QCOMPARE(m_schema.typeOrder.size(), 1);
    QCOMPARE(m_documents.size(), 1);
}

void tst_XsdImports::redefinitions()
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

    // In one document nothing can be redefined: what is published has names for what was.
    const QByteArray published = m_documents.join();
    QVERIFY2(!published.contains("redefine ") && !published.contains("<xs:redefine"), published.constData());
    for (const QByteArray text : {"<xs:complexType name=\"x\">", "<xs:extension base=\"t:x.redefined\"/>", "<xs:complexType name=\"x.redefined\">",
                                  "<xs:extension base=\"t:x.redefined2\"/>", "<xs:complexType name=\"x.redefined2\"/>", "<xs:group name=\"g\">",
                                  "<xs:group minOccurs=\"0\" ref=\"t:g.redefined\"/>", "<xs:group name=\"g.redefined\">",
                                  "<xs:attributeGroup ref=\"t:m.redefined\"/>", "<xs:attributeGroup name=\"m.redefined\">"})
        QVERIFY2(published.contains(text), (text + " is not in " + published).constData());
}

void tst_XsdImports::cyclicImports()
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

void tst_XsdImports::chainsOfImports()
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

void tst_XsdImports::namespacesThatNeedNoDocument()
{
    // Mono answers a page of HTML there.
    read(schemaWith("<xs:import namespace='http://www.w3.org/2001/XMLSchema' schemaLocation='nowhere'/>"
                    "<xs:import namespace='http://www.w3.org/XML/1998/namespace' schemaLocation='http://www.w3.org/2001/xml.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
}

// Copies of what a standard declares differ in how they write it, and mean the same.
void tst_XsdImports::copiesOfKnownSchemas()
{
    write(u"mime.xsd"_s, "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/2005/05/xmlmime'>"
                         "<xs:attribute name='contentType' type='xs:string'/><xs:element name='more'/></xs:schema>");
    read(schemaWith("<xs:import namespace='http://www.w3.org/2005/05/xmlmime' schemaLocation='http://www.w3.org/2005/05/xmlmime'/>"
                    "<xs:import namespace='http://www.w3.org/2005/05/xmlmime' schemaLocation='mime.xsd'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QVERIFY(m_schema.element({u"http://www.w3.org/2005/05/xmlmime"_s, u"more"_s}));
    QCOMPARE(m_documents.join().count("<xs:attribute name=\"contentType\""), 1); // for whoever reads what is published
    QVERIFY(m_schema.type({u"http://www.w3.org/2005/05/xmlmime"_s, u"base64Binary"_s}));
}

void tst_XsdImports::documentsWithoutLocations()
{
    read(schemaWith("<xs:import namespace='urn:elsewhere'/><xs:element name='e' xmlns:x='urn:elsewhere' type='x:y'/>"));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(messages()));
    QCOMPARE(m_schema.element(name(u"e"_s))->type.name.namespaceUri, u"urn:elsewhere"_s);
}

void tst_XsdImports::missingImport()
{
    read(schemaWith("\n <xs:import namespace='urn:o' schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), u"main.xsd:3:2: error: the schema that is imported here is missing: cannot read 'other.xsd': No such file or directory"_s);
    init();
    write(u"other.xsd"_s, "<html/>");
    read(schemaWith("<xs:import namespace='urn:o' schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), u"other.xsd:1:1: error: this is not an XML schema, but 'html'"_s);
}

// What is missing then is told where it is used; here is why.
void tst_XsdImports::importOfAnotherNamespace()
{
    write(u"other.xsd"_s, schemaWith("<xs:element name='o'/>", "targetNamespace='urn:other'"));
    read(schemaWith("\n <xs:import namespace='urn:o' schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), u"main.xsd:3:2: warning: 'other.xsd' is imported for the namespace 'urn:o', but its targetNamespace is 'urn:other'"_s);
    init();
    write(u"other.xsd"_s, schemaWith("<xs:element name='o'/>", "targetNamespace='urn:other'"));
    read(schemaWith("<xs:import schemaLocation='other.xsd'/>"));
    QCOMPARE(messages(), QString());
}

QTEST_APPLESS_MAIN(tst_XsdImports)
#include "tst_xsdimports.moc"
