// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configurationsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ConfigurationReader", text);
}

// A .NET TimeSpan that is not negative: days, or [days.]hours:minutes[:seconds[.fraction]]; or Infinite.
std::optional<std::chrono::milliseconds> timeSpan(const QString &text)
{
    using namespace std::chrono;
    if (text == u"Infinite")
        return milliseconds::max();
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:(\d{1,8})$|(?:(\d{1,8})\.)?([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,7}))?)?$))"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int n) { return match.captured(n).toLongLong(); };
    const auto fraction = match.captured(6).leftJustified(3, u'0').left(3).toInt();
    return hours(24 * (part(1) + part(2)) + part(3)) + minutes(part(4)) + seconds(part(5)) + milliseconds(fraction);
}

} // namespace

QString ConfigurationSource::warn(qint64 line, const QString &what)
{
    m_warnings.append(tr("%1:%2: warning: %3").arg(m_name, QString::number(line), what));
    return what;
}

void ConfigurationSource::skipUnknown()
{
    warn(tr("<%1> is not understood and has no effect").arg(reader.localName()));
    reader.skipCurrentElement();
}

QString ConfigurationSource::text(QStringView attribute)
{
    m_known.append(attribute.toString());
    return reader.attribute({}, attribute).trimmed();
}

void ConfigurationSource::readTimeout(QStringView attribute, std::chrono::milliseconds &timeout)
{
    const QString value = text(attribute);
    if (value.isNull())
        return;
    if (const auto span = timeSpan(value))
        timeout = *span;
    else
        warn(tr("%1=\"%2\" is not a time span like 00:01:30").arg(attribute, value));
}

void ConfigurationSource::readFlag(QStringView attribute, bool &flag)
{
    const QString value = text(attribute).toLower();
    if (value == u"true" || value == u"false")
        flag = value == u"true";
    else if (!value.isNull())
        warn(tr("%1=\"%2\" is neither true nor false").arg(attribute, value));
}

template <class Number>
bool ConfigurationSource::readPositive(const QString &text, Number &value)
{
    Number number = 0;
    if (!fromText(text, number) || number <= 0)
        return false;
    value = number;
    return true;
}

void ConfigurationSource::readBytes(QStringView attribute, qint64 &bytes)
{
    const QString value = text(attribute);
    if (!value.isNull() && !readPositive(value, bytes))
        warn(tr("%1=\"%2\" is not a number of bytes").arg(attribute, value));
}

void ConfigurationSource::readLevels(QStringView attribute, int &levels)
{
    const QString value = text(attribute);
    if (!value.isNull() && !readPositive(value, levels))
        warn(tr("%1=\"%2\" is not a number of levels").arg(attribute, value));
}

void ConfigurationSource::endAttributes()
{
    for (const auto &attribute : reader.attributes()) {
        if (const QString &name = attribute.name.localName; !m_known.contains(name))
            warn(tr("the attribute %1 of <%2> is not understood and has no effect").arg(name, reader.localName()));
    }
    m_known.clear();
}

} // namespace ServiceModel
