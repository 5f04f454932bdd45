// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "forms_2_client.h"
#include "forms_2_service.h"

#include "support/generatedvalues.h"
#include "support/servicescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace Wireforms;

namespace {

class FormsService : public FormsServiceBase
{
public:
    QString keep(const Texts &, const Version &, const Mixed &) override { return u"\n a  b "_s; }
    ShapeChoice draw(const ShapeChoice &shape) override
    {
        ShapeChoice drawn = shape;
        if (auto *round = std::get_if<Round>(&drawn))
            round->color += u'!';
        else
            std::get<Polymorphic<Shape>>(drawn)->color += u'!';
        return drawn;
    }
    void fail(const QString &how) override
    {
        if (how == u"problem")
            throw FaultException<Problem>({how}, how);
        if (how == u"not found")
            throw FaultException<NotFound>({{how}}, how);
        if (how == u"denied")
            throw FaultException<Denied>({{how}}, how);
        if (how == u"slow")
            throw FaultException<Slow>({how}, how);
        if (how == u"late")
            throw FaultException<Late>({how}, how);
        if (how == u"worse")
            throw FaultException<Polymorphic<Trouble>>(WorseTrouble{{u"why"_s}, u"how"_s}, how);
    }
};

// Which of the faults it was, and what it holds.
QString caught(FormsChannel &channel, const QString &how)
{
    try {
        result(channel.failAsync(how));
    } catch (const FaultException<Problem> &e) {
        return u"Problem "_s + e.detail().text;
    } catch (const FaultException<NotFound> &e) {
        return u"NotFound "_s + e.detail().text;
    } catch (const FaultException<Denied> &e) {
        return u"Denied "_s + e.detail().text;
    } catch (const FaultException<Slow> &e) {
        return u"Slow "_s + e.detail().value;
    } catch (const FaultException<Late> &e) {
        return u"Late "_s + e.detail().value;
    } catch (const FaultException<Polymorphic<Trouble>> &e) {
        const auto *worse = e.detail().as<WorseTrouble>();
        return worse ? u"WorseTrouble "_s + worse->why + worse->how : u"Trouble"_s;
    }
    return u"nothing"_s;
}

constexpr QByteArrayView textsHead = "<Texts xmlns='urn:test:wireforms' lang=' de ' raw=' a&#10;b ' mark='A '>";

} // namespace

class tst_WireForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsOfTheType();
    void enumerationsWithWhiteSpace();
    void whiteSpaceOfAReply();
    void fixedValuesAreThereFromTheStart();
    void emptyElementsStandForTheirDefault();
    void textBetweenRepeatedSequences();
    void bodiesThatOthersStandFor();
    void bodiesWithoutAnAction();
    void faultsOfOneType_data();
    void faultsOfOneType();
};

void tst_WireForms::whiteSpaceIsOfTheType()
{
    Texts texts;
    QString error;
    QVERIFY2(read(textsHead.toByteArray()
                      + "<plain> a\n b </plain><line>\ta\nb </line><word>\n a  \xC2\xA0 b\n</word><wide> x\n y </wide><link> urn:x\n</link>"
                        "<tag> t1 </tag><tag>t2\n</tag><padded>A</padded><loose> to and fro</loose><code> c  d </code><name>\n n </name></Texts>",
                  texts, &error),
             qPrintable(error));
    QCOMPARE(texts.plain, u" a\n b "_s);
    QCOMPARE(texts.line, u" a b "_s);
    QCOMPARE(texts.word, u"a \u00A0 b"_s); // which is no white space in XML
    QCOMPARE(texts.wide, u"x y"_s);
    QCOMPARE(texts.link, u"urn:x"_s);
    QCOMPARE(texts.tag, QStringList({u"t1"_s, u"t2"_s}));
    QCOMPARE(texts.code->value, u"c d"_s);
    QCOMPARE(std::get<TextsName>(*texts.choice).value, u"n"_s);
    QCOMPARE(texts.lang, u"de"_s);
    QCOMPARE(texts.raw, u" a\nb "_s);
    QVERIFY(roundTrip(texts) == texts);
}

void tst_WireForms::enumerationsWithWhiteSpace()
{
    QCOMPARE(toText(Padded::A), u"A"_s);
    QCOMPARE(toText(Padded::A2), u"A "_s);
    QCOMPARE(toText(Loose::ToAndFro), u"to and fro"_s);
    for (const Padded value : {Padded::A, Padded::A2, Padded::X}) {
        Texts texts{.lang = u"en"_s};
        texts.mark = value;
        texts.padded = value;
        const Texts again = roundTrip(texts);
        QVERIFY(again.mark == value);
        QVERIFY(again.padded == value);
    }
    Padded none{};
    QVERIFY(!fromText(u" A", none));
}

void tst_WireForms::whiteSpaceOfAReply()
{
    FormsService service;
    Scene<FormsChannel> scene(&service);
    QCOMPARE(result(scene.channel->keepAsync({}, {}, {})), u"a b"_s);
}

void tst_WireForms::fixedValuesAreThereFromTheStart()
{
    const Version version;
    QCOMPARE(version.form, u"1.0"_s);
    QVERIFY(version.kind == Padded::A2);
    QVERIFY(!version.other);
    QVERIFY(!version.minor_);
    QCOMPARE(canonical(written(version)),
             canonical("<root xmlns='urn:root' form='1.0' kind='A ' since='2026-01-31'><service xmlns='urn:test:wireforms'>ship</service>"
                       "<major xmlns='urn:test:wireforms'>26</major><price xmlns='urn:test:wireforms'>1.5</price></root>"));
}

void tst_WireForms::emptyElementsStandForTheirDefault()
{
    const QByteArray start = "<v xmlns='urn:test:wireforms' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' form='1.0' kind='A ' since='2026-01-31'>"
                             "<service>ship</service><major/><price></price>";
    Version version;
    QString error;
    QVERIFY2(read(start + "<level><!-- none --></level><track/><track> to\n and fro </track><note/></v>", version, &error), qPrintable(error));
    QCOMPARE(version.major_, 26);
    QVERIFY(version.price == ServiceModel::valueOf<ServiceModel::Decimal>(u"1.5"));
    QVERIFY(version.level == 7);
    QCOMPARE(version.track.size(), 2);
    QCOMPARE(version.note, std::optional(u""_s)); // a text may be empty
    QVERIFY(roundTrip(version) == version);
    QVERIFY2(read(start + "<track/><way/></v>", version, &error), qPrintable(error));
    QVERIFY(std::holds_alternative<Loose>(*version.choice));
    QVERIFY(!read(start + "<track/><sign/></v>", version, &error));

    // Of that element alone.
    Version nil;
    QVERIFY2(read(start + "<level i:nil='true'/><track>to and fro</track></v>", nil, &error), qPrintable(error));
    QVERIFY(nil.level.isNil());
    QVERIFY(!read(start + "<level i:nil='true'/><track>fro</track></v>", version, &error));
    QVERIFY(!read(start + "<level>seven</level></v>", version, &error));
}

void tst_WireForms::textBetweenRepeatedSequences()
{
    const QByteArray xml = "<root xmlns='urn:root' xmlns:t='urn:test:wireforms'>one<t:a>in<t:i>1</t:i>side</t:a>two<t:b>x</t:b>three<t:b>y</t:b>"
                           "<t:a/>four<t:b>z</t:b>five</root>";
    Mixed mixed;
    QString error;
    QVERIFY2(read(xml, mixed, &error), qPrintable(error));
    QCOMPARE(mixed.texts, QStringList({u"one"_s, u"two"_s, u"three"_s, u""_s, u"four"_s, u"five"_s}));
    QCOMPARE(mixed.items.size(), 3);
    QCOMPARE(mixed.items.first().a->texts, QStringList({u"in"_s, u"side"_s}));
    QCOMPARE(canonical(written(mixed)), canonical(xml));
}

void tst_WireForms::bodiesThatOthersStandFor()
{
    FormsService service;
    Scene<FormsChannel> scene(&service);
    const ShapeChoice circle = result(scene.channel->drawAsync(Round{{u"red"_s}, 3}));
    QVERIFY(std::get<Round>(circle) == (Round{{u"red!"_s}, 3}));
    const ShapeChoice square = result(scene.channel->drawAsync(Polymorphic<Shape>(Shape{u"blue"_s})));
    QCOMPARE(std::get<Polymorphic<Shape>>(square)->color, u"blue!"_s);
}

void tst_WireForms::bodiesWithoutAnAction()
{
    FormsService service;
    QVERIFY(answer(service, 1, "<t:Square xmlns:t='urn:test:wireforms'><t:color>green</t:color></t:Square>").contains("green!"));
    QString error;
    QVERIFY(answer(service, 1, "<t:Shape xmlns:t='urn:test:wireforms'><t:color>green</t:color></t:Shape>", &error).isEmpty());
    QVERIFY2(error.contains(u"Circle' or 'Square' is missing"_s), qPrintable(error));
}

void tst_WireForms::faultsOfOneType_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("what");

    QTest::newRow("the element that is called like the type") << u"problem"_s << u"Problem problem"_s;
    QTest::newRow("another element of it") << u"not found"_s << u"NotFound not found"_s;
    QTest::newRow("a third") << u"denied"_s << u"Denied denied"_s;
    QTest::newRow("text") << u"slow"_s << u"Slow slow"_s;
    QTest::newRow("other text") << u"late"_s << u"Late late"_s;
    QTest::newRow("a type that is derived from that of the detail") << u"worse"_s << u"WorseTrouble whyhow"_s;
    QTest::newRow("no fault") << u""_s << u"nothing"_s;
}

void tst_WireForms::faultsOfOneType()
{
    QFETCH(QString, how);
    FormsService service;
    Scene<FormsChannel> scene(&service);
    QTEST(caught(*scene.channel, how), "what");
}

QTEST_GUILESS_MAIN(tst_WireForms)
#include "tst_wireforms.moc"
