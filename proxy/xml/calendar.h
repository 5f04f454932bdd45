// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/finerdigits.h"
#include "xml/xsdvalue.h"

#include <optional>

// The dates, times and durations of XML Schema part 2 (sections 3.2.6 to 3.2.14) with all that they can say. Qt's types keep
// milliseconds, and a time zone only together with both date and time; these are Qt's types and the rest. A date or time that
// was never set has no text: the message that it stands in is refused before it is sent.
namespace ServiceModel {

// Minutes east of UTC; none is no time zone.
using ZoneOffset = std::optional<int>;

// xs:dateTime: without a zone it is Qt::LocalTime, "Z" is Qt::UTC. All digits of a fraction are kept until another time is set.
//
//     DateTime when = QDateTime::currentDateTimeUtc();
//     fromText(u"2026-01-31T12:00:00.1234567Z", when);
class DateTime : public QDateTime
{
public:
    DateTime() = default;
    DateTime(const QDateTime &value) : QDateTime(value) { }
    QByteArray finerDigits() const { return m_finer.of(time()); }
    friend bool operator==(const DateTime &left, const DateTime &right);
    friend bool operator==(const DateTime &left, const QDateTime &right) { return left == DateTime(right); }
    friend QString toText(const DateTime &value);
    friend bool fromText(QStringView text, DateTime &value);

private:
    FinerDigits m_finer;
};

// xs:date
class Date : public QDate
{
public:
    Date() = default;
    Date(QDate value, ZoneOffset zone = {}) : QDate(value), m_zone(zone) { }
    ZoneOffset zone() const { return m_zone; }
    friend bool operator==(const Date &left, const Date &right);
    friend bool operator==(const Date &left, QDate right) { return left == Date(right); }

private:
    ZoneOffset m_zone;
};

// xs:time
class Time : public QTime
{
public:
    Time() = default;
    Time(QTime value, ZoneOffset zone = {}) : QTime(value), m_zone(zone) { }
    ZoneOffset zone() const { return m_zone; }
    QByteArray finerDigits() const { return m_finer.of(*this); }
    friend bool operator==(const Time &left, const Time &right);
    friend bool operator==(const Time &left, QTime right) { return left == Time(right); }
    friend QString toText(const Time &value);
    friend bool fromText(QStringView text, Time &value);

private:
    ZoneOffset m_zone;
    FinerDigits m_finer;
};

// xs:duration. Months and seconds are not to be converted into each other.
struct Duration
{
    bool isNegative = false;
    qint64 months = 0;
    qint64 seconds = 0;
    QByteArray fraction; // digits of a second

    std::chrono::milliseconds time() const; // without the months; the longest there is when it is longer
    static Duration of(std::chrono::milliseconds time);
    friend bool operator==(const Duration &, const Duration &) = default;
};

struct GYear
{
    int year = 1;
    ZoneOffset zone = {};
    friend bool operator==(const GYear &, const GYear &) = default;
};

struct GYearMonth
{
    int year = 1;
    int month = 1;
    ZoneOffset zone = {};
    friend bool operator==(const GYearMonth &, const GYearMonth &) = default;
};

struct GMonth
{
    int month = 1;
    ZoneOffset zone = {};
    friend bool operator==(const GMonth &, const GMonth &) = default;
};

struct GMonthDay
{
    int month = 1;
    int day = 1;
    ZoneOffset zone = {};
    friend bool operator==(const GMonthDay &, const GMonthDay &) = default;
};

struct GDay
{
    int day = 1;
    ZoneOffset zone = {};
    friend bool operator==(const GDay &, const GDay &) = default;
};

QString toText(const Date &value);
QString toText(const Duration &value);
QString toText(const GYear &value);
QString toText(const GYearMonth &value);
QString toText(const GMonth &value);
QString toText(const GMonthDay &value);
QString toText(const GDay &value);

bool fromText(QStringView text, Date &value);
bool fromText(QStringView text, Duration &value);
bool fromText(QStringView text, GYear &value);
bool fromText(QStringView text, GYearMonth &value);
bool fromText(QStringView text, GMonth &value);
bool fromText(QStringView text, GMonthDay &value);
bool fromText(QStringView text, GDay &value);

#define SERVICEMODEL_CALENDAR_CODEC(Type) \
    size_t qHash(const Type &value, size_t seed = 0); \
    void writeValue(XmlWriter &writer, const Type &value); \
    bool readValue(XmlReader &reader, Type &value);
SERVICEMODEL_CALENDAR_CODEC(DateTime)
SERVICEMODEL_CALENDAR_CODEC(Date)
SERVICEMODEL_CALENDAR_CODEC(Time)
SERVICEMODEL_CALENDAR_CODEC(Duration)
SERVICEMODEL_CALENDAR_CODEC(GYear)
SERVICEMODEL_CALENDAR_CODEC(GYearMonth)
SERVICEMODEL_CALENDAR_CODEC(GMonth)
SERVICEMODEL_CALENDAR_CODEC(GMonthDay)
SERVICEMODEL_CALENDAR_CODEC(GDay)
#undef SERVICEMODEL_CALENDAR_CODEC

} // namespace ServiceModel
