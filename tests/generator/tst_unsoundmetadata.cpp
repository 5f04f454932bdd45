// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractbuilder.h"
#include "metadata/wsdlreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

namespace {

// Line 2 is where the content begins.
QByteArray schema(const QByteArray &content)
{
    return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' xmlns:soapenc='http://schemas.xmlsoap.org/soap/encoding/' "
           "xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' targetNamespace='urn:t'>\n" + content + "</xs:schema>";
}

QByteArray complexType(const QByteArray &content)
{
    return schema("<xs:complexType name='A'>" + content + "</xs:complexType>");
}

// A contract of one operation.
QByteArray wsdl(const QByteArray &operation, const QByteArray &message, const QByteArray &body)
{
    return "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' "
           "xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'>\n"
        + message + "\n<portType name='P'><operation name='" + operation + "'><input message='t:In'/></operation></portType>\n"
        "<binding name='B' type='t:P'><soap:binding transport='http://schemas.xmlsoap.org/soap/http' style='rpc'/>"
        "<operation name='" + operation + "'><soap:operation soapAction=''/><input>" + body + "</input></operation></binding></definitions>";
}

// n of "before", each with its number in place of "#", and "after" behind the last.
QByteArray numbered(int n, const QByteArray &text)
{
    QByteArray result;
    for (int i = 1; i <= n; ++i)
        result += QByteArray(text).replace("#+1", QByteArray::number(i + 1)).replace('#', QByteArray::number(i));
    return result;
}

CodeModel build(const QByteArray &document, Metadata::Diagnostics &diagnostics)
{
    Metadata::ImportResolver resolver;
    Metadata::WsdlReader reader(resolver, diagnostics);
    reader.read({{QUrl(), u"unsound.wsdl"_s, document}});
    return ContractBuilder(reader.description(), diagnostics).build({});
}

QStringList linesOf(const Metadata::Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Metadata::Diagnostic &diagnostic : diagnostics.list())
        lines.append(diagnostic.toString());
    return lines;
}

} // namespace

// Documents that mean nothing, or more than anybody could hold: each is refused at its place, with a reason, in a moment.
// And those that only look as if they were.
class tst_UnsoundMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void namesThatBecomeEqual();
    void partsThatAreNotThere();
    void aBindingThatDoesNotSayItIsSoap();
    void aDraftOfXmlSchema();
};

void tst_UnsoundMetadata::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("error");

    const QByteArray twice = "<xs:group ref='t:G#+1'/><xs:group ref='t:G#+1'/>";
    const QByteArray last = "<xs:group name='G41'><xs:sequence><xs:element name='e' type='xs:int'/></xs:sequence></xs:group>";
    const QByteArray user = "<xs:complexType name='A'><xs:group ref='t:G1'/></xs:complexType>";
    QTest::newRow("a group in itself") << schema("<xs:group name='G'><xs:sequence><xs:group ref='t:G'/></xs:sequence></xs:group>")
        << u"unsound.wsdl:2:33: error: the group '{urn:t}G' holds itself"_s;
    QTest::newRow("a group in itself, through a choice") << schema(
        "<xs:group name='G'><xs:sequence><xs:choice><xs:sequence><xs:group ref='t:G'/><xs:element name='a' type='xs:int'/></xs:sequence>"
        "<xs:element name='b' type='xs:int'/></xs:choice></xs:sequence></xs:group><xs:complexType name='A'><xs:group ref='t:G'/></xs:complexType>")
        << u"the group '{urn:t}G' holds itself"_s;
    QTest::newRow("groups in each other") << schema("<xs:group name='G'><xs:choice><xs:group ref='t:H'/></xs:choice></xs:group>"
                                                    "<xs:group name='H'><xs:choice><xs:group ref='t:G'/></xs:choice></xs:group>")
        << u"unsound.wsdl:2:105: error: the group '{urn:t}G' holds itself"_s; // in every run
    QTest::newRow("an attribute group in itself") << schema("<xs:attributeGroup name='G'><xs:attributeGroup ref='t:G'/><xs:attributeGroup ref='t:G'/></xs:attributeGroup>")
        << u"the attribute group '{urn:t}G' holds itself"_s;
    QTest::newRow("2^40 elements") << schema(numbered(40, "<xs:group name='G#'><xs:sequence>" + twice + "</xs:sequence></xs:group>") + last + user)
        << u"has more than 10000 members, with all groups in it"_s;
    QTest::newRow("2^40 alternatives") << schema(numbered(40, "<xs:group name='G#'><xs:choice>" + twice + "</xs:choice></xs:group>") + last + user)
        << u"has more than 10000 members, with all groups in it"_s;
    QTest::newRow("2^40 attributes") << schema(
        numbered(40, "<xs:attributeGroup name='G#'><xs:attributeGroup ref='t:G#+1'/><xs:attributeGroup ref='t:G#+1'/></xs:attributeGroup>")
        + "<xs:attributeGroup name='G41'><xs:attribute name='a'/></xs:attributeGroup>") << u"has more than 10000 members, with all groups in it"_s;
    QTest::newRow("groups 1000 deep") << schema(numbered(1000, "<xs:group name='G#'><xs:sequence><xs:group ref='t:G#+1'/></xs:sequence></xs:group>"))
        << u"deep"_s;
    QTest::newRow("a simple type of itself") << schema("<xs:simpleType name='A'><xs:restriction base='t:B'/></xs:simpleType>"
                                                       "<xs:simpleType name='B'><xs:list itemType='t:A'/></xs:simpleType>")
        << u"unsound.wsdl:2:1: error: the type 'A' is derived from itself"_s;
    QTest::newRow("2^40 types of a union") << schema(numbered(40, "<xs:simpleType name='U#'><xs:union memberTypes='t:U#+1 t:U#+1'/></xs:simpleType>")
        + "<xs:simpleType name='U41'><xs:restriction base='xs:string'><xs:enumeration value='a'/></xs:restriction></xs:simpleType>")
        << u"has more than 100000 types and values, with all unions in it"_s;
    QTest::newRow("a complex type of itself") << complexType("<xs:complexContent><xs:extension base='t:A'/></xs:complexContent>")
        << u"unsound.wsdl:2:1: error: the type 'A' is derived from itself"_s;
    QTest::newRow("20 000 types, each of the next") << schema(numbered(20000, "<xs:simpleType name='A#'><xs:restriction base='t:A#+1'/></xs:simpleType>")
        + "<xs:simpleType name='A20001'><xs:restriction base='xs:int'/></xs:simpleType>") << u"more than 200 types are derived one from another here"_s;
    QTest::newRow("20 000 types, each of the one before") << schema("<xs:simpleType name='A1'><xs:restriction base='xs:int'/></xs:simpleType>"
        + numbered(20000, "<xs:simpleType name='A#+1'><xs:restriction base='t:A#'/></xs:simpleType>")) << u"more than 200 types are derived one from another here"_s;
    QTest::newRow("an array of arrays of arrays") << complexType("<xs:complexContent><xs:restriction base='soapenc:Array'><xs:attribute ref='soapenc:arrayType' wsdl:arrayType='xs:int"
        + QByteArray("[]").repeated(100000) + "'/></xs:restriction></xs:complexContent>") << u"more than 16 arrays in arrays are not supported"_s;
    QTest::newRow("an attribute of a complex type") << complexType("<xs:attribute name='a' type='t:A'/>") << u"unsound.wsdl:2:26: error: the attribute 'a' cannot be of a complex type"_s;
    QTest::newRow("an attribute of anything") << complexType("<xs:attribute name='a' type='xs:anyType'/>") << u"the attribute 'a' cannot be of a complex type"_s;
    QTest::newRow("a list of complex types") << schema("<xs:complexType name='A'/><xs:simpleType name='L'><xs:list itemType='t:A'/></xs:simpleType>")
        << u"an item of the list 'L' cannot be of a complex type"_s;
    QTest::newRow("more at least than at most") << complexType("<xs:sequence><xs:element name='e' type='xs:int' minOccurs='3' maxOccurs='2'/></xs:sequence>")
        << u"minOccurs=\"3\" is more than maxOccurs=\"2\""_s;
    QTest::newRow("an extension of nothing") << complexType("<xs:complexContent><xs:extension/></xs:complexContent>") << u"unsound.wsdl:2:45: error: xs:extension needs a base"_s;

    const QByteArray used = "<xs:complexType name='A'/><xs:element name='e' type='xs:int'/>";
    QTest::newRow("a type that is an element") << schema(used + "<xs:element name='f' type='t:e'/>") << u"unsound.wsdl:2:63: error: there is no type '{urn:t}e'; an element has that name"_s;
    QTest::newRow("an element that is a type") << schema(used + "<xs:complexType name='B'><xs:sequence><xs:element ref='t:A'/></xs:sequence></xs:complexType>")
        << u"there is no element '{urn:t}A'; a type has that name"_s;
    QTest::newRow("a type of another namespace") << schema(used + "<xs:element name='f' type='xs:A'/>")
        << u"there is no type '{http://www.w3.org/2001/XMLSchema}A'; there is one in the namespace 'urn:t'"_s;
    QTest::newRow("a group that is nowhere") << schema("<xs:complexType name='A'><xs:group ref='t:G'/></xs:complexType>") << u"there is no group '{urn:t}G'"_s;
    QTest::newRow("a schema without its namespace") << wsdl("Do", "<types><xs:schema><xs:complexType name='C'/></xs:schema></types><message name='In'><part name='p' type='t:C'/></message>",
        "<soap:body use='literal' namespace='urn:t'/>") << u"there is no type '{urn:t}C'; there is one in no namespace, where its schema has no targetNamespace"_s;

    const QByteArray in = "<message name='In'><part name='p' type='xs:int'/></message>";
    const QByteArray body = "<soap:body use='literal' namespace='urn:t'/>";
    QTest::newRow("a part without a name") << wsdl("Do", "<message name='In'><part type='xs:int'/></message>", body) << u"unsound.wsdl:2:20: error: wsdl:part needs a name"_s;
    QTest::newRow("a part whose name is none") << wsdl("Do", "<message name='In'><part name='a b' type='xs:int'/></message>", body) << u"'a b' is not a name in XML"_s;
    QTest::newRow("an operation whose name is none") << wsdl("Do &lt;this", in, body) << u"unsound.wsdl:3:20: error: 'Do <this' is not a name in XML"_s;
}

void tst_UnsoundMetadata::refused()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, error);
    Metadata::Diagnostics diagnostics;
    build(document, diagnostics);
    const QStringList said = linesOf(diagnostics);
    QVERIFY(diagnostics.hasErrors());
    QVERIFY2(said.first().contains(error), qPrintable(said.join(u'\n')));
    QVERIFY2(said.size() <= 2, qPrintable(said.join(u'\n')));
}

void tst_UnsoundMetadata::accepted_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("members"); // of A

    QByteArray choices = "<xs:element name='e' type='xs:int'/>";
    for (int i = 0; i < 150; ++i)
        choices = "<xs:choice>" + choices + "</xs:choice>";
    QTest::newRow("choices 150 deep") << complexType(choices) << QStringList{u"e"_s};
    const QByteArray empty = "<xs:sequence><xs:element name='a' type='xs:int' maxOccurs='0' minOccurs='0'/></xs:sequence>";
    const QByteArray element = "<xs:element name='b' type='xs:int'/>";
    QTest::newRow("a choice between something and nothing") << complexType("<xs:choice>" + empty + element + "</xs:choice>") << QStringList{u"b"_s};
    QTest::newRow("nothing, many times") << complexType("<xs:sequence maxOccurs='unbounded'>" + empty + empty + "</xs:sequence>") << QStringList();
    QTest::newRow("a choice between nothing and nothing") << complexType("<xs:sequence>" + element + "<xs:choice>" + empty + empty + "</xs:choice></xs:sequence>") << QStringList{u"b"_s};
    QTest::newRow("more than a number holds") << complexType("<xs:sequence><xs:element name='e' type='xs:int' maxOccurs='4294967295'/></xs:sequence>") << QStringList{u"e"_s};
    QTest::newRow("what SOAP's encoding has for references") << complexType("<xs:attribute ref='soapenc:root'/><xs:attribute name='a'/><xs:attributeGroup ref='soapenc:commonAttributes'/>") << QStringList{u"a"_s};
    QTest::newRow("a DataSet of .NET") << complexType("<xs:sequence><xs:element ref='xs:schema'/><xs:any/></xs:sequence>") << QStringList{u"schema"_s, u"any"_s};
    QTest::newRow("a restriction that says its attributes again") << schema(
        "<xs:complexType name='A'><xs:complexContent><xs:restriction base='t:Base'><xs:attribute name='code' use='required'/><xs:anyAttribute/></xs:restriction>"
        "</xs:complexContent></xs:complexType><xs:complexType name='Base'><xs:attribute name='code'/><xs:anyAttribute/></xs:complexType>") << QStringList();
    QTest::newRow("an extension with more of any attributes") << schema(
        "<xs:complexType name='A'><xs:complexContent><xs:extension base='t:Base'><xs:attribute name='more'/><xs:anyAttribute/></xs:extension>"
        "</xs:complexContent></xs:complexType><xs:complexType name='Base'><xs:anyAttribute/></xs:complexType>") << QStringList{u"more"_s};
}

void tst_UnsoundMetadata::accepted()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, members);
    Metadata::Diagnostics diagnostics;
    const CodeModel model = build(document, diagnostics);
    QCOMPARE(linesOf(diagnostics), QStringList());
    for (const StructType &type : model.structs) {
        if (type.name != u"A")
            continue;
        QStringList names;
        for (const Member &member : type.members)
            names.append(member.name);
        QCOMPARE(names, members);
        return;
    }
    QFAIL("there is no A");
}

void tst_UnsoundMetadata::namesThatBecomeEqual()
{
    QByteArray values;
    for (int i = 1; i <= 5000; ++i)
        values += "<xs:enumeration value='" + QByteArray("-").repeated(i % 70 + 1) + QByteArray(".").repeated(i / 70) + "'/>";
    Metadata::Diagnostics diagnostics;
    const CodeModel model = build(schema("<xs:simpleType name='A'><xs:restriction base='xs:string'>" + values + "</xs:restriction></xs:simpleType>"), diagnostics);
    QVERIFY(!diagnostics.hasErrors());
    QSet<QString> names;
    for (const EnumType::Value &value : model.enums.first().values)
        names.insert(value.name);
    QCOMPARE(names.size(), 5000);
}

// Real services say so and work without.
void tst_UnsoundMetadata::partsThatAreNotThere()
{
    Metadata::Diagnostics diagnostics;
    const CodeModel model = build(wsdl("Do", "<message name='In'><part name='p' type='xs:int'/></message>",
                                       "<soap:body use='literal' namespace='urn:t' parts='p q'/>"), diagnostics);
    QCOMPARE(linesOf(diagnostics), QStringList{u"unsound.wsdl:2:1: warning: the message '{urn:t}In' has no part 'q', which a binding puts into the body: it is left out"_s});
    QCOMPARE(model.contracts.first().operations.first().request.members.size(), 1);
}

void tst_UnsoundMetadata::aBindingThatDoesNotSayItIsSoap()
{
    QByteArray document = wsdl("Do", "<types><xs:schema targetNamespace='urn:t'><xs:element name='e' type='xs:int'/></xs:schema></types>"
                                     "<message name='In'><part name='p' element='t:e'/></message>", "<soap:body use='literal'/>");
    document.replace("<soap:binding transport='http://schemas.xmlsoap.org/soap/http' style='rpc'/>", "");
    Metadata::Diagnostics diagnostics;
    const CodeModel model = build(document, diagnostics);
    QCOMPARE(linesOf(diagnostics), QStringList{u"unsound.wsdl:4:1: warning: the binding 'B' has no soap:binding and is read as if it had one of style=\"document\" over HTTP"_s});
    QCOMPARE(model.contracts.size(), 1);
    QCOMPARE(model.contracts.first().operations.first().request.members.first().xmlName.localName, u"e"_s);
}

void tst_UnsoundMetadata::aDraftOfXmlSchema()
{
    QByteArray document = complexType("<xs:sequence><xs:element name='e' type='xs:int'/></xs:sequence>");
    document.replace("http://www.w3.org/2001/XMLSchema", "http://www.w3.org/2000/10/XMLSchema");
    Metadata::Diagnostics diagnostics;
    const CodeModel model = build(document, diagnostics);
    QCOMPARE(linesOf(diagnostics), QStringList{u"unsound.wsdl:1:1: warning: this is a schema of a draft, 'http://www.w3.org/2000/10/XMLSchema', and read as one of 'http://www.w3.org/2001/XMLSchema'"_s});
    QCOMPARE(model.structs.first().members.first().valueType, u"qint32"_s);
}

QTEST_GUILESS_MAIN(tst_UnsoundMetadata)

#include "tst_unsoundmetadata.moc"
