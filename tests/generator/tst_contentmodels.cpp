// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "content_client.h"
#include "inheritance_client.h"

#include "support/generatedvalues.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What complex types are made of, in generated structs: content models, types derived from others.
class tst_ContentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extendedTypes();
    void recursiveTypes();
    void equality();
    void contentModels_data();
    void contentModels();
    void wrongContent_data();
    void wrongContent();
    void choices();
    void choicesBetweenMany();
    void mixedText();
    void polymorphicValues();
    void boxedValues();
    void valuesInDebugOutput();
};

void tst_ContentModels::extendedTypes()
{
    Inheritance::Ring ring;
    ring.name = u"ring"_s;
    ring.id = 7;
    ring.radius = 2;
    ring.hole = 1;
    ring.color = u"red"_s;
    QVERIFY(roundTrip(ring) == ring);
    const Inheritance::Shape &shape = ring;
    QCOMPARE(roundTrip(shape).name, u"ring"_s);

    // The base's elements come first, as the schema wants them.
    const QList<ServiceModel::Element> children = tree(written(ring)).children();
    QStringList names;
    for (const ServiceModel::Element &child : children)
        names.append(child.name().localName);
    QCOMPARE(names, QStringList({u"name"_s, u"radius"_s, u"hole"_s}));
}

void tst_ContentModels::recursiveTypes()
{
    Inheritance::Folder folder;
    folder.name = u"/"_s;
    folder.folder = {{u"a"_s, {}, {}}, {u"b"_s, {{u"c"_s, {}, {}}}, {{u"x.zip"_s, Inheritance::Folder{u"zip"_s, {}, {}}}}}};
    QVERIFY(roundTrip(folder) == folder);
    QCOMPARE(roundTrip(folder).folder.at(1).file.at(0).archived->name, u"zip"_s);

    Inheritance::Ring ring;
    ring.part = {Inheritance::Ring(), Inheritance::Ring()};
    QVERIFY(roundTrip(ring) == ring);
}

void tst_ContentModels::equality()
{
    Inheritance::Circle circle;
    Inheritance::Circle other = circle;
    other.name = u"of the base"_s;
    QVERIFY(!(circle == other));
}

// What is read is written again, as the schema wants it.
void tst_ContentModels::contentModels_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("an alternative that is an element") << "<payment><amount>1</amount><card><number>1</number></card><currency>EUR</currency></payment>"_ba;
    QTest::newRow("an alternative that is text") << "<payment><amount>1</amount><cash>now</cash><currency>EUR</currency></payment>"_ba;
    QTest::newRow("an alternative that is a sequence") << "<payment><amount>1</amount><bank>B</bank><account>A</account><currency>EUR</currency></payment>"_ba;
    QTest::newRow("a sequence that is not complete") << "<payment><amount>1</amount><bank>B</bank><currency>EUR</currency></payment>"_ba;
    QTest::newRow("no alternative") << "<contact/>"_ba;
    QTest::newRow("the first of two of one type") << "<contact><email>x</email></contact>"_ba;
    QTest::newRow("an alternative that repeats") << "<contact><phone>1</phone><phone>2</phone></contact>"_ba;
    QTest::newRow("an alternative that is nil") << "<contact><visit i:nil='true'/></contact>"_ba;
    QTest::newRow("a choice that repeats") << "<drawing scale='0.5'><square>1</square><circle>2</circle><from>1</from><to>2</to><square>3</square><from>3</from><to>4</to><from>5</from><to>6</to></drawing>"_ba;
    QTest::newRow("a sequence that repeats") << "<table><key>1</key><key>2</key><value>b</value><note>x</note><note>y</note><key>3</key><note>z</note></table>"_ba;
    QTest::newRow("an element in two places") << "<range><end>1</end><end>2</end></range>"_ba;
    QTest::newRow("an element in two places, with others between") << "<range><end>1</end><open>true</open><step>3</step><step>4</step><end>2</end></range>"_ba;
    QTest::newRow("groups") << "<person id='a' mark='7' o:x='1'><first>A</first><last>L</last><title>Countess</title><year>1815</year></person>"_ba;
    QTest::newRow("a group that is not there") << "<person><first>A</first><last>L</last></person>"_ba;
    QTest::newRow("elements that stand for another") << "<zoo><dog><name>a</name><breed>b</breed></dog><cat lives='9'><name>c</name></cat><puppy><name>d</name><breed>e</breed></puppy></zoo>"_ba;
    QTest::newRow("types that stand for another") << "<farm><guard i:type='t:Puppy'><name>a</name><breed>b</breed><mother><name>c</name><breed>d</breed></mother></guard>"
                                                     "<animal i:type='t:Cat'><name>e</name></animal><animal i:type='t:Dog'><name>f</name><breed>g</breed></animal></farm>"_ba;
    QTest::newRow("a type that stands for itself") << "<farm><guard><name>a</name><breed>b</breed></guard></farm>"_ba;
    QTest::newRow("a type that holds itself") << "<node><name>a</name><next><name>b</name><next><name>c</name></next></next></node>"_ba;
    QTest::newRow("types that hold each other") << "<expression><sum><operand><number>1</number></operand><operand><not><number>2</number></not></operand></sum></expression>"_ba;
    QTest::newRow("what the schema does not name") << "<bag kind='k' o:a='1' b='2'><first>f</first><o:x y='1'>t<o:z/>u</o:x><x xmlns='urn:third' o:ref='o:q'>o:p</x></bag>"_ba;
    QTest::newRow("text among elements") << "<paragraph>some <bold>bold</bold> and <code>code</code><code/>.</paragraph>"_ba;
    QTest::newRow("text alone") << "<paragraph>plain</paragraph>"_ba;
    QTest::newRow("anything") << "<anything i:type='xs:int'>1</anything><anything a='1'>x<o:y/>z</anything>"_ba;
    QTest::newRow("a type that restricts another") << "<short><name>a</name></short>"_ba;
    QTest::newRow("a type that was redefined") << "<label><text>t</text><size>1</size></label>"_ba;
    QTest::newRow("lists") << "<lists sizes='small large' ref='o:x'><numbers>1 2 3</numbers><numbers/><words>a b</words></lists>"_ba;
    QTest::newRow("unions and names") << "<lists><size>large</size><anySize>huge</anySize><type>t:Zoo</type></lists>"_ba;
}

void tst_ContentModels::contentModels()
{
    QFETCH(QByteArray, xml);
    const QByteArray document = "<Everything xmlns='urn:test:content' xmlns:t='urn:test:content' xmlns:o='urn:other' xmlns:xs='http://www.w3.org/2001/XMLSchema' "
                                "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + xml + "</Everything>";
    QString error;
    Content::Everything value;
    QVERIFY2(read(document, value, &error), qPrintable(error));
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:test:content", u"Everything", value);
    const QByteArray result = writer.take();
    QVERIFY2(canonical(result) == canonical(document), result.constData());
    Content::Everything again;
    QVERIFY2(read(result, again, &error), qPrintable(error));
    QVERIFY(again == value);

    QTemporaryDir folder;
    for (const auto &[name, content] : {std::pair(u"/read.xml"_s, document), std::pair(u"/written.xml"_s, result)}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, QStringLiteral(WSDL_DIR "/content.xsd"), folder.filePath(u"read.xml"_s), folder.filePath(u"written.xml"_s)});
    QVERIFY2(lint.waitForFinished(), qPrintable(lint.errorString()));
    QVERIFY2(lint.exitCode() == 0, lint.readAll().constData());
}

void tst_ContentModels::wrongContent_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error");
    QTest::newRow("no alternative") << "<payment><amount>1</amount><currency>EUR</currency></payment>"_ba << u"the element 'card' or 'cash' or 'bank' or 'account' is missing"_s;
    QTest::newRow("two alternatives") << "<payment><amount>1</amount><cash/><cash/></payment>"_ba << u"the element 'cash' may be there once only"_s;
    QTest::newRow("half a sequence") << "<drawing><from>1</from></drawing>"_ba << u"the element 'to' is missing"_s;
    QTest::newRow("a sequence with the end first") << "<drawing><to>1</to><from>1</from></drawing>"_ba << u"the element 'from' is missing"_s;
    QTest::newRow("the second of two is missing") << "<range><end>1</end></range>"_ba << u"the element 'end' is missing"_s;
    QTest::newRow("a type that nobody declares") << "<farm><animal i:type='t:Cow'><name/></animal></farm>"_ba
                                                 << u"the element 'animal' is said to be of the type '{urn:test:content}Cow', which is not derived from 'Animal'"_s;
    QTest::newRow("a type that is not derived") << "<farm><guard i:type='t:Cat'><name/></guard></farm>"_ba
                                                << u"the element 'guard' is said to be of the type '{urn:test:content}Cat', which is not derived from 'Dog'"_s;
    QTest::newRow("an abstract type") << "<farm><animal><name/></animal></farm>"_ba << u"the element 'animal' is of the abstract type 'Animal'"_s;
    QTest::newRow("an item of a list") << "<lists><numbers>1 x</numbers></lists>"_ba << u"'numbers' holds '1 x', which is not of its type"_s;
    QTest::newRow("a name without its namespace") << "<lists><type>q:x</type></lists>"_ba << u"'type' holds 'q:x', which is not of the type QName"_s;
    QTest::newRow("the text of a type within") << "<expression><sum><operand><not><number>x</number></not></operand></sum></expression>"_ba
                                               << u"the element 'number' holds 'x', which is not an xs:double"_s;
}

void tst_ContentModels::wrongContent()
{
    QFETCH(QByteArray, xml);
    Content::Everything value;
    QString error;
    QVERIFY(!read("<e xmlns='urn:test:content' xmlns:t='urn:test:content' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + xml + "</e>", value, &error));
    QTEST(error, "error");
}

void tst_ContentModels::choices()
{
    Content::Payment payment;
    payment.choice = Content::Card{u"1234"_s};
    QCOMPARE(std::get<Content::Card>(roundTrip(payment).choice).number, u"1234"_s);
    payment.choice = Content::PaymentCash{u"now"_s};
    QCOMPARE(std::get_if<Content::Card>(&payment.choice), nullptr);
    QVERIFY(roundTrip(payment) == payment);

    Content::Drawing drawing;
    drawing.choices = {Content::DrawingCircle{1}, Content::DrawingFromTo{1, 2}, Content::DrawingCircle{2}};
    QVERIFY(roundTrip(drawing) == drawing);
    QVERIFY(std::holds_alternative<Content::DrawingFromTo>(roundTrip(drawing).choices.at(1)));
}

// Their copies are written out.
void tst_ContentModels::choicesBetweenMany()
{
    Content::Country country;
    QVERIFY(read("<country xmlns='urn:test:content'><c39>7</c39><c0>a</c0></country>", country));
    QCOMPARE(country.choices.size(), 2);
    Content::CountryChoice copy = country.choices.at(0);
    QVERIFY(copy == country.choices.at(0));
    QCOMPARE(std::get<39>(copy).value, 7);
    copy = country.choices.at(1);
    QCOMPARE(std::get<0>(copy).value, u"a"_s);
    Content::CountryChoice &itself = copy;
    copy = itself;
    QCOMPARE(std::get<0>(copy).value, u"a"_s);
    Content::CountryChoice moved = std::move(copy);
    QCOMPARE(std::get<0>(moved).value, u"a"_s);
    moved = Content::CountryChoice(country.choices.at(0));
    QVERIFY(moved == country.choices.at(0));
    country.choices.prepend(moved);
    QVERIFY(roundTrip(country) == country);
}

void tst_ContentModels::mixedText()
{
    Content::Paragraph paragraph;
    QVERIFY(read("<p xmlns='urn:test:content'>a <bold>b</bold> c</p>", paragraph));
    QCOMPARE(paragraph.texts, QStringList({u"a "_s, u" c"_s}));
    paragraph.texts = {u"<"_s};
    QVERIFY(written(paragraph).contains("&lt;<bold"));
    paragraph.texts.clear();
    QVERIFY(written(paragraph).contains("><bold"));
}

void tst_ContentModels::polymorphicValues()
{
    Content::Puppy puppy;
    puppy.name = u"Rex"_s;
    puppy.breed = u"mutt"_s;
    Content::Farm farm;
    farm.animal = {puppy, Content::Cat()};
    QCOMPARE(farm.animal.at(0)->name, u"Rex"_s);
    QCOMPARE(farm.animal.at(0).as<Content::Dog>()->breed, u"mutt"_s);
    QVERIFY(farm.animal.at(0).as<Content::Puppy>());
    QVERIFY(!farm.animal.at(0).as<Content::Cat>());
    QVERIFY(roundTrip(farm) == farm);

    Content::Farm other = farm;
    other.animal[0]->name = u"Fido"_s;
    QCOMPARE(farm.animal.at(0)->name, u"Rex"_s);
    QVERIFY(!(other == farm));

    // What was never set is as a value of the declared type is at first.
    ServiceModel::Polymorphic<Content::Dog> dog;
    QVERIFY(dog->name.isEmpty());
    QVERIFY(dog == ServiceModel::Polymorphic<Content::Dog>(Content::Dog()));
    QVERIFY(!(dog == ServiceModel::Polymorphic<Content::Dog>(puppy)));
    farm.guard.emplace();
    QVERIFY(roundTrip(farm) == farm);
}

void tst_ContentModels::boxedValues()
{
    Content::Node first{u"first"_s, Content::Node{u"second"_s, {}}};
    QCOMPARE((*first.next)->name, u"second"_s);
    Content::Node other = first;
    QVERIFY(other == first);
    (*other.next)->name = u"other"_s;
    QCOMPARE(std::as_const((*first.next))->name, u"second"_s);
    QVERIFY(!(other == first));
}

void tst_ContentModels::valuesInDebugOutput()
{
    QString text;
    QDebug(&text) << Content::Node{u"a b"_s, {}} << Content::Size::Large;
    QCOMPARE(text, u"<value xmlns=\"\"><name xmlns=\"urn:test:content\">a b</name></value> \"large\" "_s);
    text.clear();
    QDebug(&text) << QList<Content::DrawingChoice>{Content::DrawingCircle{1}};
    QCOMPARE(text, u"QList(<value xmlns=\"\"><circle xmlns=\"urn:test:content\">1</circle></value>) "_s);
}

QTEST_GUILESS_MAIN(tst_ContentModels)
#include "tst_contentmodels.moc"
