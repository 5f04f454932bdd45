// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/pastetext.h"

#include "app/engine/entry.h"
#include "app/engine/numbergrammar.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumLength = 512;

QRegularExpression expressionPattern(const NumberGrammar &grammar)
{
    return QRegularExpression(u"^[-+]?%1(?:(?:[+*/]-?|-)%1)*=?$"_s.arg(grammar.number()));
}

QRegularExpression partPattern(const NumberGrammar &grammar)
{
    return QRegularExpression(
        u"(?<operator>(?<=[\\d%2])[-+*/])?(?<sign>[-+])?(?<number>%1)"_s.arg(grammar.number(), grammar.point()));
}

Key keyOf(QChar character)
{
    switch (character.unicode()) {
    case u'.':
        return Key::Point;
    case u'+':
        return Key::Add;
    case u'-':
        return Key::Subtract;
    case u'*':
        return Key::Multiply;
    case u'/':
        return Key::Divide;
    default:
        return Key(character.digitValue());
    }
}

// The digits one by one, or nothing if some of them could not be typed.
std::optional<QList<Input>> typedNumber(const QString &number, bool negative)
{
    QList<Input> inputs;
    Entry entry;
    for (const QChar character : number) {
        if (character != u'.' && (!character.isDigit() || entry.isFull()))
            return std::nullopt;
        entry.press(keyOf(character));
        inputs << keyOf(character);
    }
    if (negative)
        inputs << Key::Negate;
    return inputs;
}

std::optional<QList<Input>> numberInputs(const QString &number, bool negative)
{
    if (const auto typed = typedNumber(number, negative))
        return typed;
    const double value = number.toDouble();
    if (!std::isfinite(value))
        return std::nullopt;
    return QList<Input>{negative ? -value : value};
}

std::optional<QList<Input>> parse(const QString &text, const NumberGrammar &grammar)
{
    if (!expressionPattern(grammar).match(text).hasMatch())
        return std::nullopt;
    QList<Input> inputs{Key::ClearEntry};
    const QRegularExpression part = partPattern(grammar);
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        if (const QString sign = match.captured(u"operator"); !sign.isEmpty())
            inputs << keyOf(sign.front());
        const bool negative = match.captured(u"sign") == u"-";
        const auto number = numberInputs(grammar.canonical(match.captured(u"number")), negative);
        if (!number)
            return std::nullopt;
        inputs << *number;
    }
    if (text.endsWith(u'='))
        inputs << Key::Equals;
    return inputs;
}

} // namespace

std::optional<QList<Input>> parsePastedText(const QString &text, const QLocale &locale)
{
    if (text.size() > MaximumLength)
        return std::nullopt;
    const QString simple = SimplifiedText(text).text;
    if (const auto inputs = parse(simple, NumberGrammar(locale)))
        return inputs;
    return parse(simple, NumberGrammar(QLocale::c()));
}
