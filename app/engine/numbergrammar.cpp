// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/numbergrammar.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

SimplifiedText::SimplifiedText(const QString &original)
{
    for (qsizetype i = 0; i < original.size(); ++i) {
        if (isDropped(original.at(i)))
            continue;
        text += simplified(original.at(i));
        positions.append(i);
    }
    positions.append(original.size());
}

NumberGrammar::NumberGrammar(const QLocale &locale)
    : m_group(locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) ? QString() : locale.groupSeparator())
    , m_point(locale.decimalPoint())
{
}

QString NumberGrammar::number() const
{
    const QString group = QRegularExpression::escape(m_group);
    const QString grouped = group.isEmpty() ? QString() : u"\\d{1,3}(?:%1\\d{2,3})*%1\\d{3}|"_s.arg(group);
    return u"(?=%2?\\d)(?:%1\\d+)?(?:%2\\d*)?(?:[eE][-+]?\\d+)?"_s.arg(grouped, point());
}

QString NumberGrammar::point() const
{
    return QRegularExpression::escape(m_point);
}

QString NumberGrammar::canonical(QString number) const
{
    return number.remove(m_group).replace(m_point, u"."_s);
}
