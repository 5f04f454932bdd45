// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/facets.h"

#include <QRegularExpression>

#include <algorithm>

namespace ServiceModel {

namespace {

bool matches(const QString &text, QStringView pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    QRegularExpression &expression = known[pattern.toString()];
    if (expression.pattern().isEmpty()) {
        expression.setPattern(QRegularExpression::anchoredPattern(pattern));
        expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    }
    return expression.match(text).hasMatch();
}

qsizetype digitsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString lengthReason(qsizetype length, const Facets &facets)
{
    if (length < facets.minLength)
        return QStringLiteral("is shorter than %1").arg(facets.minLength);
    if (length > facets.maxLength)
        return QStringLiteral("is longer than %1").arg(facets.maxLength);
    return {};
}

QString digitsReason(const QString &text, const Facets &facets)
{
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && digitsOf(QStringView(text).sliced(point)) > facets.fractionDigits)
        return QStringLiteral("has more than %1 digits behind the point").arg(facets.fractionDigits);
    const bool isFraction = text.startsWith(QLatin1StringView("0.")) || text.startsWith(QLatin1StringView("-0."));
    if (facets.totalDigits != std::numeric_limits<int>::max() && digitsOf(text) - isFraction > facets.totalDigits)
        return QStringLiteral("has more than %1 digits").arg(facets.totalDigits);
    return {};
}

QString patternReason(const QString &text, QStringView pattern)
{
    return pattern.isEmpty() || matches(text, pattern) ? QString() : QStringLiteral("does not match the pattern of its type");
}

QString otherValueReason()
{
    return QStringLiteral("is none of the values that are allowed");
}

qsizetype charactersIn(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString shownValue(const QString &text)
{
    constexpr qsizetype shown = 60;
    return text.size() > shown ? text.first(shown) + u'\u2026' : text;
}

QString FacetChecker::numbered(QStringView name, qsizetype index)
{
    return name.isEmpty() ? QString() : QStringLiteral("%1[%2]").arg(name).arg(index + 1); // as XPath counts
}

void FacetChecker::note(QStringView name, const QString &text, const QString &reason)
{
    if (!reason.isEmpty())
        m_violation = QStringLiteral("%1 holds '%2', which %3").arg(name, shownValue(text), reason);
}

void FacetChecker::noteWithin(QStringView name, const QString &violation)
{
    if (!violation.isEmpty())
        m_violation = name.isEmpty() ? violation : name.toString() + u'/' + violation;
}

} // namespace ServiceModel
