// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/elementcontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// A type as the generator writes one: each way in which a child or an attribute may be there.
struct Person
{
    qint32 id = 0;
    std::optional<QString> note;
    QString name;
    std::optional<double> weight;
    std::optional<QString> email;
    Nillable<QString> nickname;
    QList<qint32> marks;
};

bool readValue(XmlReader &reader, Person &person)
{
    bool hasName = false, hasEmail = false;
    readAttribute(reader, {}, u"id", person.id);
    readOptionalAttribute(reader, {}, u"note", person.note);
    while (reader.readNextStartElement()) {
        if (reader.isElement(u"urn:p", u"name"))
            readElement(reader, person.name, hasName);
        else if (reader.isElement(u"urn:p", u"weight"))
            readOptionalElement(reader, person.weight);
        else if (reader.isElement(u"urn:p", u"email"))
            readElement(reader, person.email, hasEmail);
        else if (reader.isElement(u"urn:p", u"nickname"))
            readOptionalElement(reader, person.nickname);
        else if (reader.isElement(u"urn:p", u"mark"))
            readRepeatedElement(reader, person.marks);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, hasName, u"name") && requireElement(reader, hasEmail, u"email");
}

void writeValue(XmlWriter &writer, const Person &person)
{
    writeAttribute(writer, {}, u"id", person.id);
    writeOptionalAttribute(writer, {}, u"note", person.note);
    writeElement(writer, u"urn:p", u"name", person.name);
    writeOptionalElement(writer, u"urn:p", u"weight", person.weight);
    writeElement(writer, u"urn:p", u"email", person.email);
    writeOptionalElement(writer, u"urn:p", u"nickname", person.nickname);
    writeRepeatedElement(writer, u"urn:p", u"mark", person.marks);
}

QByteArray document(const QByteArray &attributes, const QByteArray &children)
{
    return "<p xmlns='urn:p' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' " + attributes + '>' + children + "</p>";
}

Person read(const QByteArray &xml, XmlError *error = nullptr)
{
    XmlReader reader(xml);
    Person person;
    if (reader.readNextStartElement())
        readValue(reader, person);
    if (error)
        *error = reader.error();
    return person;
}

QByteArray written(const Person &person)
{
    XmlWriter writer;
    writeElement(writer, u"urn:p", u"p", person);
    return writer.take();
}

} // namespace

class tst_ElementContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThere();
    void nothingMoreThanNeeded();
    void thereWithoutAValue();
    void refused_data();
    void refused();
    void nillable();
    void appended_data();
    void appended();
    void readIntoASharedList();
};

void tst_ElementContent::everythingThere()
{
    Person person;
    person.id = 7;
    person.note = u"a < b"_s;
    person.name = u"Ada"_s;
    person.weight = 55.5;
    person.email = u"ada@example.org"_s;
    person.nickname = u"A"_s;
    person.marks = {1, 2, 3};
    const QByteArray xml = written(person);
    const Person back = read(xml);
    QCOMPARE(back.id, 7);
    QCOMPARE(back.note, person.note);
    QCOMPARE(back.name, person.name);
    QCOMPARE(back.weight, person.weight);
    QCOMPARE(back.email, person.email);
    QVERIFY(back.nickname == person.nickname);
    QCOMPARE(back.marks, person.marks);
    QCOMPARE(written(back), xml);
}

void tst_ElementContent::nothingMoreThanNeeded()
{
    XmlError error;
    const Person person = read(document("id='7'", "<other><deep/></other><name>Ada</name><email i:nil='true'/>"), &error);
    QVERIFY2(!error, qPrintable(error.message));
    QVERIFY(!person.note && !person.weight && !person.email && !person.nickname && !person.nickname.isNil());
    QVERIFY(person.marks.isEmpty());
    const QByteArray xml = written(person);
    QVERIFY2(!xml.contains("weight") && !xml.contains("nickname") && !xml.contains("mark"), xml.constData());
    QVERIFY2(xml.contains("<email xmlns:") && xml.contains(":nil=\"true\""), xml.constData());
}

void tst_ElementContent::thereWithoutAValue()
{
    XmlError error;
    const Person person = read(document("id='7'", "<name/><weight i:nil='1'/><email/><nickname i:nil='true'/>"), &error);
    QVERIFY2(!error, qPrintable(error.message));
    QVERIFY(!person.weight);
    QCOMPARE(person.email, std::optional(u""_s)); // empty is not absent
    QVERIFY(person.nickname.isNil());
    QVERIFY(written(person).contains("<nickname xmlns:"));
}

void tst_ElementContent::refused_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QString>("message");

    const QByteArray id = "id='7'", needed = "<name>Ada</name><email/>";
    QTest::newRow("a missing element") << id << QByteArray("<name/>") << u"the element 'email' is missing"_s;
    QTest::newRow("one of another namespace") << id << QByteArray("<name xmlns=''/><email/>") << u"the element 'name' is missing"_s;
    QTest::newRow("twice") << id << needed + "<name/>" << u"the element 'name' may be there once only"_s;
    QTest::newRow("an optional one twice") << id << needed + "<weight>1</weight><weight>2</weight>" << u"the element 'weight' may be there once only"_s;
    QTest::newRow("one without a value twice") << id << needed + "<nickname i:nil='true'/><nickname/>" << u"the element 'nickname' may be there once only"_s;
    QTest::newRow("a wrong value") << id << needed + "<weight>heavy</weight>" << u"the element 'weight' holds 'heavy', which is not an xs:double"_s;
    QTest::newRow("a wrong value among many") << id << needed + "<mark>1</mark><mark>x</mark>" << u"the element 'mark' holds 'x', which is not an xs:int"_s;
    QTest::newRow("a missing attribute") << QByteArray() << needed << u"the element 'p' lacks the attribute 'id'"_s;
    QTest::newRow("a wrong attribute") << QByteArray("id='x'") << needed << u"'id' holds 'x', which is not of its type"_s;
}

void tst_ElementContent::refused()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, children);
    QFETCH(QString, message);
    XmlError error;
    read(document(attributes, children), &error);
    QCOMPARE(error.message, message);
}

void tst_ElementContent::nillable()
{
    Nillable<qint32> value;
    QVERIFY(!value && !value.isNil());
    value = nil;
    QVERIFY(!value && value.isNil());
    QVERIFY(value != Nillable<qint32>());
    value = 5;
    QVERIFY(value && *value == 5 && !value.isNil());
    value = nil;
    value.reset();
    QVERIFY(value == Nillable<qint32>());
    QVERIFY(value == std::nullopt && value != nil && value != 0);
    Nillable<QString> name = u"Ada"_s;
    QVERIFY(name == u"Ada"_s && u"Ada"_s == name && name == std::optional(u"Ada"_s) && name != u""_s && name != nil);
    Nillable<qint32> copy = nil;
    value = copy;
    QVERIFY(value.isNil());
    value.emplace(7);
    QVERIFY(!value.isNil() && *value == 7);
}

// A list is the same whichever way an item comes behind the others.
void tst_ElementContent::appended_data()
{
    QTest::addColumn<QStringList>("list");

    static const QString raw[] = {u"a"_s, u"b"_s};
    QStringList many, shortened{u"a"_s, u"b"_s, u"c"_s}, reserved;
    for (int i = 0; i < 100; ++i)
        many.append(QString::number(i));
    shortened.removeFirst();
    reserved.reserve(50);
    QTest::newRow("to none") << QStringList();
    QTest::newRow("to some") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("to many") << many;
    QTest::newRow("behind one whose first was taken out") << shortened;
    QTest::newRow("where there is room") << reserved;
    QTest::newRow("to items of somebody else") << QStringList(QArrayDataPointer<QString>::fromRawData(raw, 2));
}

void tst_ElementContent::appended()
{
    QFETCH(QStringList, list);
    const bool isEmpty = list.isEmpty();
    QCOMPARE(appendItem(list) != nullptr, isEmpty); // the row has it, too: what is there is not changed
    QStringList own(list.cbegin(), list.cend());
    own.prepend(u"first"_s); // so that there may be room before
    QStringList expected(own.cbegin(), own.cend());
    for (int i = 0; i < 200; ++i) {
        QString *item = appendItem(own);
        QVERIFY(item && item->isNull());
        *item = QString::number(i);
        expected.append(QString::number(i));
        if (i % 7 == 0) {
            own.removeFirst();
            expected.removeFirst();
        }
    }
    QCOMPARE(own, expected);
}

void tst_ElementContent::readIntoASharedList()
{
    Person person;
    person.marks = {1, 2};
    const Person copy = person;
    XmlReader reader(document("id='7'", "<name>Ada</name><email/><mark>3</mark>"));
    QVERIFY(reader.readNextStartElement());
    QVERIFY(!readValue(reader, person));
    QCOMPARE(reader.error().message, u"the element 'mark' cannot be read into a list that a copy shares; read into a new value"_s);
    QCOMPARE(copy.marks, (QList<qint32>{1, 2}));
}

QTEST_GUILESS_MAIN(tst_ElementContent)
#include "tst_elementcontent.moc"
