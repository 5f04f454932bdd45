// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/calendar.h"
#include "xml/simplelist.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

template <class T>
T from(QStringView text)
{
    T value;
    if (!fromText(text, value))
        qFatal("not a value: %ls", qUtf16Printable(text.toString()));
    return value;
}

template <class Write>
MessageBody bodyOf(Write write)
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"order");
    write(writer);
    writer.endElement();
    return writer.takeBody();
}

template <class T>
QByteArray encoded(const T &value)
{
    XmlWriter writer;
    writer.setEncoding(Namespaces::SoapEncoding11);
    writeElement(writer, u"", u"value", value);
    return writer.take();
}

} // namespace

// The dates, times and durations of XML Schema.
class tst_Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateTimeToText_data();
    void dateTimeToText();
    void dateTimeFromText_data();
    void dateTimeFromText();
    void datesAndTimes_data();
    void datesAndTimes();
    void finerDigitsBelongToTheirTime();
    void whatWasNotSetIsRefused_data();
    void whatWasNotSetIsRefused();
    void longDurations();
    void encodedTypes();
};

void tst_Calendar::dateTimeToText_data()
{
    QTest::addColumn<QDateTime>("value");
    QTest::addColumn<QString>("text");

    const QDate day(2026, 11, 23);
    QTest::newRow("UTC") << QDateTime(day, QTime(7, 5, 9), Qt::UTC) << u"2026-11-23T07:05:09Z"_s;
    QTest::newRow("milliseconds") << QDateTime(day, QTime(7, 5, 9, 50), Qt::UTC) << u"2026-11-23T07:05:09.05Z"_s;
    QTest::newRow("no zone") << QDateTime(day, QTime(7, 5, 9), Qt::LocalTime) << u"2026-11-23T07:05:09"_s;
    QTest::newRow("east") << QDateTime(day, QTime(7, 5, 9), Qt::OffsetFromUTC, 19800) << u"2026-11-23T07:05:09+05:30"_s;
    QTest::newRow("west") << QDateTime(day, QTime(7, 5, 9, 1), Qt::OffsetFromUTC, -12600) << u"2026-11-23T07:05:09.001-03:30"_s;
    QTest::newRow("a named zone becomes its offset")
        << QDateTime(day, QTime(7, 5, 9), QTimeZone(7200)) << u"2026-11-23T07:05:09+02:00"_s;
}

void tst_Calendar::dateTimeToText()
{
    QFETCH(QDateTime, value);
    QFETCH(QString, text);
    QCOMPARE(toText(DateTime(value)), text);
    const auto back = from<DateTime>(text);
    QCOMPARE(back, value);
    QCOMPARE(toText(back), text);
}

void tst_Calendar::dateTimeFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("value");

    const QDate day(2026, 11, 23);
    QTest::newRow("white space around") << u" 2026-11-23T07:05:09Z\n"_s << QDateTime(day, QTime(7, 5, 9), Qt::UTC);
    QTest::newRow("one digit") << u"2026-11-23T07:05:09.5Z"_s << QDateTime(day, QTime(7, 5, 9, 500), Qt::UTC);
    QTest::newRow("midnight at the end of the day")
        << u"2026-11-23T24:00:00Z"_s << QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC);
    QTest::newRow("the easternmost zone")
        << u"2026-11-23T07:05:09+14:00"_s << QDateTime(day, QTime(7, 5, 9), Qt::OffsetFromUTC, 50400);
    QTest::newRow("a leap day") << u"2028-02-29T00:00:00Z"_s << QDateTime(QDate(2028, 2, 29), QTime(0, 0), Qt::UTC);
    for (const char *text : {"", "2026-11-23", "07:05:09", "2026-11-23 07:05:09", "2026-11-23T07:05", "2026-11-23T07:05+02:00",
                             "2026-11-23T07:05:09+0200", "2026-11-23T07:05:09,5Z", "2026-11-23T07:05:09.Z", "2026-11-23T07:05:60Z",
                             "2026-11-23T25:00:00Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-23T07:05:09z", "23.11.2026 07:05"})
        QTest::addRow("not a time: '%s'", text) << QString::fromLatin1(text) << QDateTime();
}

void tst_Calendar::dateTimeFromText()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, value);
    DateTime result;
    QCOMPARE(fromText(text, result), value.isValid());
    QCOMPARE(static_cast<const QDateTime &>(result), value);
    QCOMPARE(result.timeSpec(), value.timeSpec());
}

void tst_Calendar::datesAndTimes_data()
{
    QTest::addColumn<bool>("isDate");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back"); // null: refused
    const auto row = [](bool isDate, const QString &text, const QString &back) { QTest::addRow("%s", qPrintable(text)) << isDate << text << back; };
    row(true, u" 2026-11-23 "_s, u"2026-11-23"_s);
    row(true, u"2026-11-23Z"_s, u"2026-11-23Z"_s);
    row(true, u"2026-11-23+05:30"_s, u"2026-11-23+05:30"_s);
    row(true, u"2026-02-29"_s, {});
    row(true, u"23.11.2026"_s, {});
    row(true, u"2026-11-23T00:00:00"_s, {});
    row(false, u"07:05:09"_s, u"07:05:09"_s);
    row(false, u"07:05:09.050Z"_s, u"07:05:09.05Z"_s);
    row(false, u"07:05:09-03:30"_s, u"07:05:09-03:30"_s);
    row(false, u"07:05"_s, {});
    row(false, u"25:00:00"_s, {});
}

void tst_Calendar::datesAndTimes()
{
    QFETCH(bool, isDate);
    QFETCH(QString, text);
    QFETCH(QString, back);
    const Date date(QDate(1815, 12, 10));
    const Time time(QTime(7, 7));
    Date readDate = date;
    Time readTime = time;
    QCOMPARE(isDate ? fromText(text, readDate) : fromText(text, readTime), !back.isNull());
    if (back.isNull())
        QVERIFY(readDate == date && readTime == time);
    else
        QCOMPARE(isDate ? toText(readDate) : toText(readTime), back);
}

void tst_Calendar::finerDigitsBelongToTheirTime()
{
    auto when = from<DateTime>(u"2026-11-23T12:00:00.1234567Z");
    QCOMPARE(when.finerDigits(), "4567");
    QCOMPARE(toText(when), u"2026-11-23T12:00:00.1234567Z"_s);
    DateTime another = when;
    another.setDate(QDate(2027, 1, 1)); // another day, the same time
    QCOMPARE(toText(another), u"2027-01-01T12:00:00.1234567Z"_s);
    another = when;
    another.setTime(QTime(12, 0));
    QCOMPARE(toText(another), u"2026-11-23T12:00:00Z"_s);
    QVERIFY(another == QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    another = when;
    another.setMSecsSinceEpoch(0);
    QCOMPARE(toText(another), u"1970-01-01T00:00:00Z"_s);
    when = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 123), Qt::UTC);
    QCOMPARE(when.finerDigits(), "");

    auto time = from<Time>(u"12:00:00.1234567");
    QCOMPARE(toText(time), u"12:00:00.1234567"_s);
    time.setHMS(1, 2, 3);
    QCOMPARE(toText(time), u"01:02:03"_s);
}

void tst_Calendar::whatWasNotSetIsRefused_data()
{
    QTest::addColumn<MessageBody>("body");
    QTest::addColumn<QString>("name"); // of what is refused
    const auto row = [](const char *name, const MessageBody &body, const QString &refused) { QTest::newRow(name) << body << refused; };
    const DateTime noon(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    row("a time that was set", bodyOf([=](XmlWriter &writer) { writeElement(writer, u"urn:x", u"when", noon); }), {});
    row("a date and a time", bodyOf([](XmlWriter &writer) { writeElement(writer, u"urn:x", u"when", DateTime()); }), u"when"_s);
    row("a date", bodyOf([](XmlWriter &writer) { writeElement(writer, u"urn:x", u"day", Date()); }), u"day"_s);
    row("a time", bodyOf([](XmlWriter &writer) { writeElement(writer, u"urn:x", u"hour", Time()); }), u"hour"_s);
    row("one of several", bodyOf([=](XmlWriter &writer) { writeElement(writer, u"urn:x", u"days", QList<DateTime>{noon, {}}); }), u"days"_s);
    row("an attribute", bodyOf([](XmlWriter &writer) { writeAttribute(writer, {}, u"on", Date()); }), u"on"_s);
    row("an optional attribute", bodyOf([](XmlWriter &writer) { writeOptionalAttribute(writer, {}, u"on", std::optional<Date>(Date())); }), u"on"_s);
    row("an optional one that is not there", bodyOf([](XmlWriter &writer) { writeOptionalElement(writer, u"urn:x", u"when", std::optional<DateTime>()); }), {});
    row("the first of two", bodyOf([](XmlWriter &writer) {
        writeElement(writer, u"urn:x", u"when", DateTime());
        writeElement(writer, u"urn:x", u"day", Date());
    }), u"when"_s);
}

void tst_Calendar::whatWasNotSetIsRefused()
{
    QFETCH(MessageBody, body);
    QFETCH(QString, name);
    QCOMPARE(body.problem, name.isNull() ? QString() : u"'%1' is a date or a time that was not set"_s.arg(name));
    QVERIFY2(!body.xml.contains("0000-") && !body.xml.contains("-1:"), body.xml); // not as if it were a value
}

void tst_Calendar::longDurations()
{
    QCOMPARE(from<Duration>(u"PT1.5S").time(), 1500ms);
    QCOMPARE(from<Duration>(u"-P1DT0.001S").time(), -86400001ms);
    QCOMPARE(from<Duration>(u"PT9223372036854775807S").time(), std::chrono::milliseconds::max());
    QCOMPARE(from<Duration>(u"-PT9223372036854775807S").time(), -std::chrono::milliseconds::max());
    QCOMPARE(from<Duration>(u"PT9223372036854775.9S").time(), std::chrono::milliseconds::max());
    QCOMPARE(toText(Duration::of(std::chrono::milliseconds::min())), toText(Duration::of(-std::chrono::milliseconds::max())));
    QCOMPARE(Duration::of(-1500ms).time(), -1500ms);
}

void tst_Calendar::encodedTypes()
{
    const DateTime noon(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    QVERIFY2(encoded(noon).contains("type=\"n2:dateTime\""), encoded(noon));
    QVERIFY(encoded(Date(noon.date())).contains("type=\"n2:date\""));
    QVERIFY(encoded(Time(noon.time())).contains("type=\"n2:time\""));
    QVERIFY(encoded(Duration()).contains("type=\"n2:duration\""));
    QVERIFY(encoded(GYearMonth()).contains("type=\"n2:gYearMonth\""));
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
