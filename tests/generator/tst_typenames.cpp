// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/contracts.h"

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace ServiceModel::Generator;

namespace {

QString nameOf(const CodeModel &model, const QString &namespaceUri, const QString &localName)
{
    for (const StructType &type : model.structs) {
        if (type.schemaName == QName{namespaceUri, localName})
            return type.name;
    }
    for (const EnumType &type : model.enums) {
        if (type.namespaceUri == namespaceUri && type.schemaName == localName)
            return type.name;
    }
    return {};
}

// Two schemas with types of one name, and a contract with one operation that takes both.
QByteArray document(const QByteArrayList &schemas, const QByteArrayList &parts)
{
    QByteArray types;
    for (const QByteArray &letter : schemas) {
        types += "<xs:schema targetNamespace='urn:" + letter + "'><xs:complexType name='Item'><xs:sequence><xs:element name='" + letter
            + "' type='xs:int'/></xs:sequence></xs:complexType><xs:simpleType name='Kind'><xs:restriction base='xs:string'><xs:enumeration value='"
            + letter + "'/></xs:restriction></xs:simpleType><xs:complexType name='Item2'><xs:attribute name='" + letter + "' type='x:Kind' xmlns:x='urn:"
            + letter + "'/></xs:complexType></xs:schema>";
    }
    QByteArray message;
    for (const QByteArray &part : parts)
        message += "<part name='" + part + "1' type='" + part + ":Item'/><part name='" + part + "2' type='" + part + ":Item2'/>";
    return "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' xmlns:xs='http://www.w3.org/2001/XMLSchema' "
           "xmlns:t='urn:t' xmlns:a='urn:a' xmlns:b='urn:b' targetNamespace='urn:t'><types>" + types + "</types><message name='i'>" + message
        + "</message><portType name='P'><operation name='Do'><input message='t:i'/></operation></portType><binding name='B' type='t:P'>"
          "<soap:binding style='rpc' transport='http://schemas.xmlsoap.org/soap/http'/><operation name='Do'><input><soap:body use='literal'/></input></operation></binding></definitions>";
}

} // namespace

// What is called what does not depend on the order in which a document says things.
class tst_TypeNames : public QObject, public ContractRun
{
    Q_OBJECT

private Q_SLOTS:
    void typesOfOneName_data();
    void typesOfOneName();
    void namesOfWhatIsNotUsed();
    void membersInScriptsWithoutCapitals();
    void operationsInScriptsWithoutCapitals();
    void overloads();
};

void tst_TypeNames::typesOfOneName_data()
{
    QTest::addColumn<QByteArrayList>("schemas");
    QTest::addColumn<QByteArrayList>("parts");

    QTest::newRow("in order") << QByteArrayList{"a", "b"} << QByteArrayList{"a", "b"};
    QTest::newRow("the parts turned round") << QByteArrayList{"a", "b"} << QByteArrayList{"b", "a"};
    QTest::newRow("the schemas turned round") << QByteArrayList{"b", "a"} << QByteArrayList{"a", "b"};
    QTest::newRow("both turned round") << QByteArrayList{"b", "a"} << QByteArrayList{"b", "a"};
}

void tst_TypeNames::typesOfOneName()
{
    QFETCH(QByteArrayList, schemas);
    QFETCH(QByteArrayList, parts);
    const CodeModel model = build(document(schemas, parts));
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QCOMPARE(nameOf(model, u"urn:a"_s, u"Item"_s), u"Item"_s);
    QCOMPARE(nameOf(model, u"urn:b"_s, u"Item"_s), u"Item3"_s); // because one is called Item2
    QCOMPARE(nameOf(model, u"urn:a"_s, u"Item2"_s), u"Item2"_s);
    QCOMPARE(nameOf(model, u"urn:a"_s, u"Kind"_s), u"Kind"_s);
    QCOMPARE(nameOf(model, u"urn:b"_s, u"Kind"_s), u"Kind2"_s);
}

// They are free for others.
void tst_TypeNames::namesOfWhatIsNotUsed()
{
    const CodeModel model = build(document({"a", "b"}, {"b"}));
    QCOMPARE(nameOf(model, u"urn:b"_s, u"Item"_s), u"Item"_s);
    QCOMPARE(nameOf(model, u"urn:a"_s, u"Item"_s), QString());
}

// A member would hide the type that the next one is of.
void tst_TypeNames::membersInScriptsWithoutCapitals()
{
    Parts parts = with("<xs:element name='名前' type='t:名前'/><xs:element name='次' type='t:名前'/>");
    parts.schema += "<xs:complexType name='名前'><xs:attribute name='x'/></xs:complexType>";
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    QStringList names;
    for (const Member &member : model.contracts.first().operations.first().parameters())
        names.append(member.valueType + u' ' + member.name);
    QCOMPARE(names, QStringList({u"名前 名前_"_s, u"名前 次"_s}));
}

// Nor may the function of an operation, nor its parameter that function.
void tst_TypeNames::operationsInScriptsWithoutCapitals()
{
    Parts parts = with("<xs:element name='名前' type='t:名前'/>");
    parts.schema += "<xs:complexType name='名前'><xs:attribute name='x'/></xs:complexType>";
    parts.messages.replace("'t:Do'", "'t:名前'");
    for (QByteArray *part : {&parts.schema, &parts.portType, &parts.binding})
        part->replace("name='Do'", "name='名前'");
    const CodeModel model = build(parts);
    QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
    const Operation &operation = model.contracts.first().operations.first();
    QCOMPARE(operation.syncName, u"名前_"_s);
    QCOMPARE(operation.serviceName, u"名前_"_s);
    QCOMPARE(operation.parameters().first().name, u"名前_2"_s);
}

void tst_TypeNames::overloads()
{
    const QByteArray byNumber = "<operation name='Do'><input name='byNumber' message='t:j'/></operation>";
    const QByteArray byText = "<operation name='Do'><input name='byText' message='t:k'/></operation>";
    for (const QByteArray &operations : {byNumber + byText, byText + byNumber}) {
        Parts parts;
        parts.messages += "<message name='j'><part name='n' type='xs:int'/></message><message name='k'><part name='n' type='xs:string'/></message>";
        parts.portType = "<portType name='IWorker'>" + operations + "</portType>";
        parts.binding = "<binding name='B' type='t:IWorker'><soap:binding transport='http://schemas.xmlsoap.org/soap/http'/></binding>";
        const CodeModel model = build(parts);
        QVERIFY2(!m_diagnostics.hasErrors(), qPrintable(diagnosed()));
        QStringList names;
        for (const Operation &operation : model.contracts.first().operations)
            names.append(operation.lowerName + u' ' + operation.parameters().first().valueType);
        names.sort();
        QCOMPARE(names, QStringList({u"do qint32"_s, u"do2 QString"_s}));
    }
}

QTEST_GUILESS_MAIN(tst_TypeNames)
#include "tst_typenames.moc"
