// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/pastetext.h"

#include "app/entry.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumLength = 512;

// How numbers look in a text of which only ASCII digits, operators and the locale's two separators are left.
class Grammar
{
public:
    explicit Grammar(const QLocale &locale)
        : m_group(locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) ? QString()
                                                                               : locale.groupSeparator())
        , m_point(locale.decimalPoint())
    {
    }

    QRegularExpression expression() const
    {
        return QRegularExpression(u"^[-+]?%1(?:(?:[+*/]-?|-)%1)*=?$"_s.arg(number()));
    }

    QRegularExpression part() const
    {
        return QRegularExpression(
            u"(?<operator>(?<=[\\d%2])[-+*/])?(?<sign>[-+])?(?<number>%1)"_s.arg(number(), point()));
    }

    QString canonical(QString number) const { return number.remove(m_group).replace(m_point, u"."_s); }

private:
    QString point() const { return QRegularExpression::escape(m_point); }

    QString number() const
    {
        const QString group = QRegularExpression::escape(m_group);
        const QString grouped
            = group.isEmpty() ? QString() : u"\\d{1,3}(?:%1\\d{2,3})*%1\\d{3}|"_s.arg(group);
        return u"(?=%2?\\d)(?:%1\\d+)?(?:%2\\d*)?(?:[eE][-+]?\\d+)?"_s.arg(grouped, point());
    }

    QString m_group;
    QString m_point;
};

bool isDropped(QChar character)
{
    static const QString quotes = u"\"'`´‘’‚“”„«»"_s;
    return character.isSpace() || quotes.contains(character)
        || character.category() == QChar::Other_Format; // marks of writing direction
}

QChar simplified(QChar character)
{
    if (character.isDigit())
        return QChar(u'0' + character.digitValue());
    switch (character.unicode()) {
    case u'×':
        return u'*';
    case u'÷':
        return u'/';
    case u'−':
        return u'-';
    default:
        return character;
    }
}

QString simplified(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (!isDropped(character))
            result += simplified(character);
    }
    return result;
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

std::optional<QList<Input>> parse(const QString &text, const Grammar &grammar)
{
    if (!grammar.expression().match(text).hasMatch())
        return std::nullopt;
    QList<Input> inputs{Key::ClearEntry};
    const QRegularExpression part = grammar.part();
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
    const QString simple = simplified(text);
    if (const auto inputs = parse(simple, Grammar(locale)))
        return inputs;
    return parse(simple, Grammar(QLocale::c()));
}
