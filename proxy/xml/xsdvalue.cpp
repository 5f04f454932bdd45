// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xsdvalue.h"

#include "xml/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace ServiceModel {

namespace {

template <class T>
bool readSimple(XmlReader &reader, T &value, const char *type)
{
    const QString element = reader.localName().toString();
    const QStringView text = reader.readText();
    if (reader.hasError())
        return false;
    if (fromText(text, value))
        return true;
    constexpr qsizetype shown = 60;
    const QString quoted = text.size() > shown ? text.first(shown).toString() + u'\u2026' : text.toString();
    reader.raiseError(XmlError::Kind::InvalidValue,
                      QCoreApplication::translate("ServiceModel::XsdValue", "the element '%1' holds '%2', which is not an %3")
                          .arg(element, quoted, QLatin1StringView(type)));
    return false;
}

} // namespace

// XML Schema part 2, section 3.2.5
QString toText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("INF") : QStringLiteral("-INF");
    return numberToText(value);
}

bool fromText(QStringView text, double &value)
{
    text = text.trimmed();
    if (text == u"NaN")
        return value = std::numeric_limits<double>::quiet_NaN(), true;
    if (text == u"INF")
        return value = std::numeric_limits<double>::infinity(), true;
    if (text == u"-INF")
        return value = -std::numeric_limits<double>::infinity(), true;
    const NumberText number(text, QLatin1StringView(".-+eE"));
    double result = 0;
    const auto [end, error] = std::from_chars(number.begin(), number.end(), result);
    if (end != number.end() || error == std::errc::invalid_argument)
        return false;
    // Beyond the range the nearest value counts: an infinity or zero. (strtod would ask the locale for its point.)
    if (error == std::errc::result_out_of_range)
        result = QLocale::c().toDouble(QLatin1StringView(number.begin(), number.end()));
    value = result;
    return true;
}

QString toText(qint32 value) { return numberToText(value); }
QString toText(qint64 value) { return numberToText(value); }
bool fromText(QStringView text, qint32 &value) { return integerFromText(text, value); }
bool fromText(QStringView text, qint64 &value) { return integerFromText(text, value); }

QString toText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

bool fromText(QStringView text, bool &value)
{
    text = text.trimmed();
    const bool yes = text == u"true" || text == u"1";
    if (!yes && text != u"false" && text != u"0")
        return false;
    value = yes;
    return true;
}

// XML Schema part 2, section 3.2.7; Qt keeps milliseconds.
QString toText(const QDateTime &value)
{
    const bool fraction = value.time().msec() != 0;
    const QDateTime zoned = value.timeSpec() == Qt::TimeZone ? value.toOffsetFromUtc(value.offsetFromUtc()) : value;
    return zoned.toString(fraction ? Qt::ISODateWithMs : Qt::ISODate);
}

bool fromText(QStringView text, QDateTime &value)
{
    // Qt takes more forms than the schema: no seconds, a comma, a zone without its colon.
    static const QRegularExpression form(
        QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$)"));
    text = text.trimmed();
    if (!form.match(text).hasMatch())
        return false;
    const QDateTime result = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!result.isValid())
        return false;
    value = result;
    return true;
}

bool fromText(QStringView text, QString &value)
{
    value = text.toString();
    return true;
}

void writeValue(XmlWriter &writer, double value) { writer.text(toText(value)); }
void writeValue(XmlWriter &writer, qint32 value) { writer.text(toText(value)); }
void writeValue(XmlWriter &writer, qint64 value) { writer.text(toText(value)); }
void writeValue(XmlWriter &writer, bool value) { writer.text(toText(value)); }
void writeValue(XmlWriter &writer, const QDateTime &value) { writer.text(toText(value)); }
void writeValue(XmlWriter &writer, const QString &value) { writer.text(value); }

bool readValue(XmlReader &reader, double &value) { return readSimple(reader, value, "xs:double"); }
bool readValue(XmlReader &reader, qint32 &value) { return readSimple(reader, value, "xs:int"); }
bool readValue(XmlReader &reader, qint64 &value) { return readSimple(reader, value, "xs:long"); }
bool readValue(XmlReader &reader, bool &value) { return readSimple(reader, value, "xs:boolean"); }
bool readValue(XmlReader &reader, QDateTime &value) { return readSimple(reader, value, "xs:dateTime"); }
bool readValue(XmlReader &reader, QString &value) { return readSimple(reader, value, "xs:string"); }

} // namespace ServiceModel
