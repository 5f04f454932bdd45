// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/calendar.h"

#include "xml/elementcontent.h"

#include <QTimeZone>

namespace ServiceModel {

namespace {

// Takes a text apart from its begin. Once something is not there, nothing else is.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text.trimmed()) { }

    bool isOk() const { return m_isOk; }
    bool isAtEnd() const { return m_isOk && m_text.isEmpty(); }

    bool take(QStringView text)
    {
        if (!m_isOk || !m_text.startsWith(text))
            return false;
        m_text = m_text.sliced(text.size());
        return true;
    }
    void expect(QStringView text) { m_isOk = take(text) && m_isOk; }

    QStringView digits()
    {
        qsizetype count = 0;
        while (m_isOk && count < m_text.size() && m_text[count] >= u'0' && m_text[count] <= u'9')
            ++count;
        const QStringView result = m_text.first(count);
        m_text = m_text.sliced(count);
        return result;
    }

    int number(int least, int most)
    {
        const QStringView text = digits();
        const int result = text.size() == 2 ? text.toInt() : -1;
        m_isOk = m_isOk && result >= least && result <= most;
        return result;
    }

    // At least four digits; there is no year 0 (section 3.2.7.1).
    int year()
    {
        const bool isNegative = take(u"-");
        const QStringView text = digits();
        bool isNumber = false;
        const int result = text.toInt(&isNumber);
        m_isOk = m_isOk && isNumber && result > 0 && text.size() >= 4 && (text.size() == 4 || text[0] != u'0');
        return isNegative ? -result : result;
    }

    ZoneOffset zone()
    {
        if (take(u"Z"))
            return 0;
        const bool isWest = m_isOk && m_text.startsWith(u'-');
        if (!isWest && !(m_isOk && m_text.startsWith(u'+')))
            return {};
        m_text = m_text.sliced(1);
        const int hours = number(0, 14);
        expect(u":");
        const int minutes = number(0, hours == 14 ? 0 : 59);
        return (isWest ? -1 : 1) * (hours * 60 + minutes);
    }

    QDate date()
    {
        const int year = this->year();
        expect(u"-");
        const int month = number(1, 12);
        expect(u"-");
        const QDate result(year, month, number(1, 31));
        m_isOk = m_isOk && result.isValid();
        return result;
    }

    // 24:00:00 is the end of the day.
    QTime time(QByteArray &finerDigits, bool *isEndOfDay)
    {
        const int hour = number(0, 24);
        expect(u":");
        const int minute = number(0, 59);
        expect(u":");
        const int second = number(0, 59);
        QByteArray fraction;
        if (take(u".")) {
            fraction = digits().toLatin1();
            m_isOk = m_isOk && !fraction.isEmpty();
        }
        while (fraction.endsWith('0'))
            fraction.chop(1);
        *isEndOfDay = hour == 24;
        m_isOk = m_isOk && (hour < 24 || (minute == 0 && second == 0 && fraction.isEmpty()));
        finerDigits = fraction.mid(3);
        return QTime(hour % 24, minute, second, fraction.first(qMin<qsizetype>(3, fraction.size())).leftJustified(3, '0').toInt());
    }

private:
    QStringView m_text;
    bool m_isOk = true;
};

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString yearText(int year)
{
    return (year < 0 ? QStringLiteral("-") : QString()) + padded(qAbs(year), 4);
}

QString zoneText(ZoneOffset zone)
{
    if (!zone)
        return {};
    if (*zone == 0)
        return QStringLiteral("Z");
    return (*zone < 0 ? u'-' : u'+') + padded(qAbs(*zone) / 60, 2) + u':' + padded(qAbs(*zone) % 60, 2);
}

QString dateText(QDate date)
{
    return yearText(date.year()) + u'-' + padded(date.month(), 2) + u'-' + padded(date.day(), 2);
}

QString timeText(QTime time, const QByteArray &finerDigits)
{
    QString result = padded(time.hour(), 2) + u':' + padded(time.minute(), 2) + u':' + padded(time.second(), 2);
    if (time.msec() == 0 && finerDigits.isEmpty())
        return result;
    QString fraction = padded(time.msec(), 3) + QString::fromLatin1(finerDigits);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return result + u'.' + fraction;
}

template <class T, class... Assignments>
bool assign(const Scanner &scanner, T &value, const T &result)
{
    if (scanner.isAtEnd())
        value = result;
    return scanner.isAtEnd();
}

ZoneOffset zoneOf(const QDateTime &value)
{
    return value.timeSpec() == Qt::LocalTime ? ZoneOffset() : ZoneOffset(value.offsetFromUtc() / 60);
}

} // namespace

bool operator==(const DateTime &left, const DateTime &right)
{
    return left.finerDigits() == right.finerDigits() && zoneOf(left).has_value() == zoneOf(right).has_value()
        && static_cast<const QDateTime &>(left) == static_cast<const QDateTime &>(right);
}

QString toText(const DateTime &value)
{
    if (!value.isValid())
        return {};
    return dateText(value.date()) + u'T' + timeText(value.time(), value.finerDigits()) + zoneText(zoneOf(value));
}

bool fromText(QStringView text, DateTime &value)
{
    Scanner scanner(text);
    QDate date = scanner.date();
    scanner.expect(u"T");
    QByteArray finerDigits;
    bool isEndOfDay = false;
    const QTime time = scanner.time(finerDigits, &isEndOfDay);
    const ZoneOffset zone = scanner.zone();
    if (!scanner.isAtEnd())
        return false;
    if (isEndOfDay)
        date = date.addDays(1);
    if (!zone)
        value = QDateTime(date, time);
    else if (*zone == 0)
        value = QDateTime(date, time, Qt::UTC);
    else
        value = QDateTime(date, time, Qt::OffsetFromUTC, *zone * 60);
    value.m_finer = {finerDigits, value.time()};
    return true;
}

bool operator==(const Date &left, const Date &right)
{
    return left.m_zone == right.m_zone && left.toJulianDay() == right.toJulianDay();
}

QString toText(const Date &value)
{
    return value.isValid() ? dateText(value) + zoneText(value.zone()) : QString();
}

bool fromText(QStringView text, Date &value)
{
    Scanner scanner(text);
    const QDate date = scanner.date();
    return assign(scanner, value, Date(date, scanner.zone()));
}

bool operator==(const Time &left, const Time &right)
{
    return left.m_zone == right.m_zone && left.finerDigits() == right.finerDigits()
        && left.msecsSinceStartOfDay() == right.msecsSinceStartOfDay();
}

QString toText(const Time &value)
{
    return value.isValid() ? timeText(value, value.finerDigits()) + zoneText(value.m_zone) : QString();
}

bool fromText(QStringView text, Time &value)
{
    Scanner scanner(text);
    QByteArray finerDigits;
    bool isEndOfDay = false;
    const QTime time = scanner.time(finerDigits, &isEndOfDay);
    Time result(time, scanner.zone());
    result.m_finer = {finerDigits, time};
    return assign(scanner, value, result);
}

QString toText(const GYear &value) { return yearText(value.year) + zoneText(value.zone); }
QString toText(const GYearMonth &value) { return yearText(value.year) + u'-' + padded(value.month, 2) + zoneText(value.zone); }
QString toText(const GMonth &value) { return QLatin1StringView("--") + padded(value.month, 2) + zoneText(value.zone); }
QString toText(const GMonthDay &value) { return QLatin1StringView("--") + padded(value.month, 2) + u'-' + padded(value.day, 2) + zoneText(value.zone); }
QString toText(const GDay &value) { return QLatin1StringView("---") + padded(value.day, 2) + zoneText(value.zone); }

bool fromText(QStringView text, GYear &value)
{
    Scanner scanner(text);
    const int year = scanner.year();
    return assign(scanner, value, GYear{year, scanner.zone()});
}

bool fromText(QStringView text, GYearMonth &value)
{
    Scanner scanner(text);
    const int year = scanner.year();
    scanner.expect(u"-");
    const int month = scanner.number(1, 12);
    return assign(scanner, value, GYearMonth{year, month, scanner.zone()});
}

bool fromText(QStringView text, GMonth &value)
{
    Scanner scanner(text);
    scanner.expect(u"--");
    const int month = scanner.number(1, 12);
    scanner.take(u"--"); // as the first edition of XML Schema had it
    return assign(scanner, value, GMonth{month, scanner.zone()});
}

bool fromText(QStringView text, GMonthDay &value)
{
    Scanner scanner(text);
    scanner.expect(u"--");
    const int month = scanner.number(1, 12);
    scanner.expect(u"-");
    const int day = scanner.number(1, qMax(1, QDate(2000, qBound(1, month, 12), 1).daysInMonth()));
    return assign(scanner, value, GMonthDay{month, day, scanner.zone()});
}

bool fromText(QStringView text, GDay &value)
{
    Scanner scanner(text);
    scanner.expect(u"---");
    const int day = scanner.number(1, 31);
    return assign(scanner, value, GDay{day, scanner.zone()});
}

} // namespace ServiceModel
