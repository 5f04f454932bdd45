// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/calendar.h"
#include "xml/decimal.h"
#include "xml/xsdtypes.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// What a text is written as after it was read; null when it is refused.
template <class T>
QString back(const QString &text)
{
    T value{};
    return fromText(text, value) ? toText(value) : QString();
}

QString back(const QByteArray &type, const QString &text)
{
    if (type == "dateTime")
        return back<DateTime>(text);
    if (type == "date")
        return back<Date>(text);
    if (type == "time")
        return back<Time>(text);
    if (type == "duration")
        return back<Duration>(text);
    if (type == "gYear")
        return back<GYear>(text);
    if (type == "gYearMonth")
        return back<GYearMonth>(text);
    if (type == "gMonth")
        return back<GMonth>(text);
    if (type == "gMonthDay")
        return back<GMonthDay>(text);
    if (type == "gDay")
        return back<GDay>(text);
    if (type == "guid")
        return back<QUuid>(text);
    return type == "char" ? back<QChar>(text) : u"no such type"_s;
}

template <class T>
bool areOne(const QString &left, const QString &right)
{
    T x{};
    T y{};
    return fromText(left, x) && fromText(right, y) && x == y && qHash(x, 1) == qHash(y, 1);
}

} // namespace

// The value spaces of dates, times and durations (XML Schema part 2, section 3.2), and of what System.ServiceModel adds.
class tst_CalendarForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void equalValuesHaveEqualHashes();
};

void tst_CalendarForms::forms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // null when it is refused
    const auto row = [type = QByteArray()](const char *name, const char *text, const char *written = nullptr) mutable {
        if (!text) {
            type = name;
            return;
        }
        QTest::addRow("%s: %s", type.constData(), name) << type << QString::fromLatin1(text) << QString::fromLatin1(written);
    };
    auto of = row;
    of("dateTime", nullptr);
    of("no zone", "2024-02-29T12:00:00", "2024-02-29T12:00:00");
    of("UTC", " 2024-02-29T12:00:00Z ", "2024-02-29T12:00:00Z");
    of("an offset", "2024-02-29T12:00:00-03:30", "2024-02-29T12:00:00-03:30");
    of("an offset of nothing", "2024-02-29T12:00:00+00:00", "2024-02-29T12:00:00Z");
    of("seven digits", "2024-02-29T12:00:00.1234567Z", "2024-02-29T12:00:00.1234567Z");
    of("zeros at the end", "2024-02-29T12:00:00.100Z", "2024-02-29T12:00:00.1Z");
    of("zeros in front", "2024-02-29T12:00:00.000001Z", "2024-02-29T12:00:00.000001Z");
    of("the end of a day", "2023-12-31T24:00:00Z", "2024-01-01T00:00:00Z");
    of("a year of five digits", "12024-01-01T00:00:00Z", "12024-01-01T00:00:00Z");
    of("before our era", "-0044-03-15T00:00:00Z", "-0044-03-15T00:00:00Z");
    of("the year 0", "0000-01-01T00:00:00Z");
    of("a day that is not there", "2023-02-29T00:00:00Z");
    of("no seconds", "2023-02-28T00:00Z");
    of("a fraction of no digits", "2023-02-28T00:00:00.Z");
    of("an offset without a colon", "2023-02-28T00:00:00+0100");
    of("an offset that is too far", "2023-02-28T00:00:00+14:01");
    of("nothing", "");
    of("date", nullptr);
    of("with a zone", "2024-02-29+14:00", "2024-02-29+14:00");
    of("before our era", "-0001-12-31", "-0001-12-31");
    of("a day that is not there", "2023-02-29");
    of("a time", "2024-02-29T00:00:00");
    of("time", nullptr);
    of("all digits", "23:59:59.123456789-12:00", "23:59:59.123456789-12:00");
    of("the end of a day", "24:00:00", "00:00:00");
    of("a second too much", "23:59:60");
    of("duration", nullptr);
    of("all of it", "-P1Y2M3DT4H5M6.007S", "-P1Y2M3DT4H5M6.007S");
    of("nothing in another way", "P0Y", "PT0S");
    of("carried over", "PT90M", "PT1H30M");
    of("a T without a time", "P1DT");
    of("no number", "P");
    of("a minus inside", "P-1D");
    of("gYear", nullptr);
    of("before our era, with a zone", "-0044Z", "-0044Z");
    of("two digits", "44");
    of("gYearMonth", nullptr);
    of("with a zone", "2024-02+01:00", "2024-02+01:00");
    of("a thirteenth month", "2024-13");
    of("gMonth", nullptr);
    of("as it is", "--02", "--02");
    of("as it once was", "--02--", "--02");
    of("gMonthDay", nullptr);
    of("the day of leap years", "--02-29", "--02-29");
    of("a day that is not there", "--02-30");
    of("gDay", nullptr);
    of("the last", "---31", "---31");
    of("the one behind it", "---32");
    of("guid", nullptr);
    of("capitals", "6B29FC40-CA47-1067-B31D-00DD010662DA", "6b29fc40-ca47-1067-b31d-00dd010662da");
    of("zeros", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000");
    of("braces", "{6b29fc40-ca47-1067-b31d-00dd010662da}");
    of("a digit less", "6b29fc40-ca47-1067-b31d-00dd010662d");
    of("no digits", "gggggggg-ca47-1067-b31d-00dd010662da");
    of("char", nullptr);
    of("a letter", "65", "65");
    of("half of a pair", "55357", "55357");
    of("a letter itself", "A");
    of("too large", "65536");
}

void tst_CalendarForms::forms()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, text);
    QTEST(back(type, text), "written");
}

void tst_CalendarForms::equalValuesHaveEqualHashes()
{
    QVERIFY(areOne<DateTime>(u"2024-01-01T12:00:00Z"_s, u"2024-01-01T13:00:00+01:00"_s));
    QVERIFY(!areOne<DateTime>(u"2024-01-01T12:00:00Z"_s, u"2024-01-01T12:00:00.0000001Z"_s));
    QVERIFY(areOne<Date>(u"2024-01-01Z"_s, u"2024-01-01+00:00"_s));
    QVERIFY(areOne<Time>(u"12:00:00.0"_s, u"12:00:00"_s));
    QVERIFY(areOne<Duration>(u"PT60S"_s, u"PT1M"_s));
    QVERIFY(areOne<Decimal>(u"-0.50"_s, u"-.5"_s));
    QVERIFY(areOne<Integer>(u"-0"_s, u"0"_s));
    QVERIFY(areOne<HexBinary>(u"0aFF"_s, u"0AFf"_s));
    QVERIFY(areOne<GMonthDay>(u"--02-29"_s, u"--02-29"_s));
    QCOMPARE((QSet<GYear>{GYear{1}, GYear{2}, GYear{1}}).size(), 2);
}

QTEST_GUILESS_MAIN(tst_CalendarForms)
#include "tst_calendarforms.moc"
