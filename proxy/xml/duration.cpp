// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/calendar.h"

#include "xml/simplelist.h"

#include <algorithm>
#include <limits>

namespace ServiceModel {

namespace {

// The number in front of the designator; 0, and nothing taken, when another one follows. False when it is too large.
bool takePart(QStringView &text, QChar designator, qint64 unit, qint64 &sum, bool &isAny)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    if (count == 0 || count == text.size() || text[count] != designator)
        return true;
    bool isNumber = false;
    const qint64 number = text.first(count).toLongLong(&isNumber);
    qint64 product = 0;
    if (!isNumber || qMulOverflow(number, unit, &product) || qAddOverflow(sum, product, &sum))
        return false;
    isAny = true;
    text = text.sliced(count + 1);
    return true;
}

bool takeSeconds(QStringView &text, Duration &value, bool &isAny)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return takePart(text, u'S', 1, value.seconds, isAny);
    if (!text.endsWith(u'S') || point == 0)
        return false;
    const QStringView fraction = text.sliced(point + 1).chopped(1);
    const QString whole = text.first(point).toString() + u'S';
    QStringView rest = whole;
    if (fraction.isEmpty() || !std::all_of(fraction.cbegin(), fraction.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    if (!takePart(rest, u'S', 1, value.seconds, isAny) || !rest.isEmpty())
        return false;
    value.fraction = fraction.toLatin1();
    while (value.fraction.endsWith('0'))
        value.fraction.chop(1);
    text = {};
    return true;
}

// "1Y" or nothing
QString part(qint64 number, QChar designator)
{
    return number == 0 ? QString() : QString::number(number) + designator;
}

} // namespace

std::chrono::milliseconds Duration::time() const
{
    qint64 milliseconds = 0;
    if (qMulOverflow(seconds, qint64(1000), &milliseconds)
        || qAddOverflow(milliseconds, fraction.first(qMin<qsizetype>(3, fraction.size())).leftJustified(3, '0').toLongLong(), &milliseconds))
        milliseconds = std::numeric_limits<qint64>::max();
    return std::chrono::milliseconds(isNegative ? -milliseconds : milliseconds);
}

Duration Duration::of(std::chrono::milliseconds time)
{
    Duration result;
    result.isNegative = time.count() < 0;
    const qint64 milliseconds = qAbs(std::max(time, -std::chrono::milliseconds::max()).count()); // the least has no counterpart
    result.seconds = milliseconds / 1000;
    result.fraction = QByteArray::number(milliseconds % 1000).rightJustified(3, '0');
    while (result.fraction.endsWith('0'))
        result.fraction.chop(1);
    return result;
}

QString toText(const Duration &value)
{
    QString result = value.isNegative ? QStringLiteral("-P") : QStringLiteral("P");
    result += part(value.months / 12, u'Y') + part(value.months % 12, u'M') + part(value.seconds / 86400, u'D');
    const qint64 rest = value.seconds % 86400;
    QString time = part(rest / 3600, u'H') + part(rest / 60 % 60, u'M');
    if (!value.fraction.isEmpty())
        time += QString::number(rest % 60) + u'.' + QString::fromLatin1(value.fraction) + u'S';
    else
        time += part(rest % 60, u'S');
    if (!time.isEmpty())
        result += u'T' + time;
    return result.endsWith(u'P') ? result + QLatin1StringView("T0S") : result;
}

bool fromText(QStringView text, Duration &value)
{
    text = text.trimmed();
    Duration result;
    result.isNegative = text.startsWith(u'-');
    if (result.isNegative)
        text = text.sliced(1);
    if (!text.startsWith(u'P'))
        return false;
    text = text.sliced(1);
    bool isAny = false;
    if (!takePart(text, u'Y', 12, result.months, isAny) || !takePart(text, u'M', 1, result.months, isAny) || !takePart(text, u'D', 86400, result.seconds, isAny))
        return false;
    if (text.startsWith(u'T')) {
        text = text.sliced(1);
        isAny = false; // there must be something behind the T
        if (!takePart(text, u'H', 3600, result.seconds, isAny) || !takePart(text, u'M', 60, result.seconds, isAny) || !takeSeconds(text, result, isAny))
            return false;
    }
    if (!text.isEmpty() || !isAny)
        return false;
    if (result.months == 0 && result.seconds == 0 && result.fraction.isEmpty())
        result.isNegative = false;
    value = result;
    return true;
}

// The codec of all of them: simple values.
#define SERVICEMODEL_CALENDAR_CODEC(Type, name) \
    void writeValue(XmlWriter &writer, const Type &value) \
    { \
        writer.encodedType(QStringView(name).sliced(3)); \
        writeSimpleValue(writer, value); \
    } \
    bool readValue(XmlReader &reader, Type &value) { return readSimpleValue(reader, value, name); }
SERVICEMODEL_CALENDAR_CODEC(DateTime, u"xs:dateTime")
SERVICEMODEL_CALENDAR_CODEC(Date, u"xs:date")
SERVICEMODEL_CALENDAR_CODEC(Time, u"xs:time")
SERVICEMODEL_CALENDAR_CODEC(Duration, u"xs:duration")
SERVICEMODEL_CALENDAR_CODEC(GYear, u"xs:gYear")
SERVICEMODEL_CALENDAR_CODEC(GYearMonth, u"xs:gYearMonth")
SERVICEMODEL_CALENDAR_CODEC(GMonth, u"xs:gMonth")
SERVICEMODEL_CALENDAR_CODEC(GMonthDay, u"xs:gMonthDay")
SERVICEMODEL_CALENDAR_CODEC(GDay, u"xs:gDay")
#undef SERVICEMODEL_CALENDAR_CODEC

// Two times are equal when they are the same in different zones.
size_t qHash(const DateTime &value, size_t seed)
{
    return ::qHash(value.toMSecsSinceEpoch(), seed);
}

#define SERVICEMODEL_CALENDAR_HASH(Type) \
    size_t qHash(const Type &value, size_t seed) { return qHash(toText(value), seed); }
SERVICEMODEL_CALENDAR_HASH(Date)
SERVICEMODEL_CALENDAR_HASH(Time)
SERVICEMODEL_CALENDAR_HASH(Duration)
SERVICEMODEL_CALENDAR_HASH(GYear)
SERVICEMODEL_CALENDAR_HASH(GYearMonth)
SERVICEMODEL_CALENDAR_HASH(GMonth)
SERVICEMODEL_CALENDAR_HASH(GMonthDay)
SERVICEMODEL_CALENDAR_HASH(GDay)
#undef SERVICEMODEL_CALENDAR_HASH

} // namespace ServiceModel
