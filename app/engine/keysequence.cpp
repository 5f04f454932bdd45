// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/keysequence.h"

#include "app/engine/keykind.h"
#include "app/engine/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct KeyName
{
    Key key;
    QStringView word;
    QStringView label;
};

constexpr KeyName keyNames[] = {
    {Key::Add, u"+", u"+"},
    {Key::Subtract, u"-", u"-"},
    {Key::Multiply, u"*", u"×"},
    {Key::Divide, u"/", u"÷"},
    {Key::Equals, u"=", u"="},
    {Key::Percent, u"%", u"%"},
    {Key::Square, u"sqr", u"x²"},
    {Key::Reciprocal, u"inv", u"1/x"},
    {Key::Negate, u"neg", u"±"},
    {Key::Backspace, u"BS", u"⌫"},
    {Key::ClearEntry, u"CE", u"CE"},
    {Key::Clear, u"C", u"C"},
    {Key::MemoryStore, u"MS", u"MS"},
    {Key::MemoryAdd, u"M+", u"M+"},
    {Key::MemorySubtract, u"M-", u"M-"},
    {Key::MemoryRecall, u"MR", u"MR"},
    {Key::MemoryClear, u"MC", u"MC"},
};

bool isNumberCharacter(QChar character)
{
    return (character >= u'0' && character <= u'9') || character == u'.';
}

bool isNumberKey(const Input &input)
{
    const Key *key = std::get_if<Key>(&input);
    return key && (isDigit(*key) || *key == Key::Point);
}

QList<Key> numberKeys(QStringView number)
{
    QList<Key> keys;
    for (const QChar character : number)
        keys << (character == u'.' ? Key::Point : Key(character.digitValue()));
    return keys;
}

// The keys of one word; none if it is unknown.
QList<Key> wordKeys(QStringView word)
{
    if (std::all_of(word.begin(), word.end(), isNumberCharacter))
        return numberKeys(word);
    const auto name = std::find_if(std::begin(keyNames), std::end(keyNames),
                                   [word](const KeyName &name) { return name.word == word; });
    return name == std::end(keyNames) ? QList<Key>() : QList<Key>{name->key};
}

QString unknownWordError(QStringView word, qsizetype column)
{
    QStringList known;
    for (const KeyName &name : keyNames)
        known << name.word.toString();
    return QCoreApplication::translate("KeySequence", "Unknown key \"%1\" at column %2; known are 0-9 . %3")
        .arg(word, QString::number(column), known.join(u' '));
}

} // namespace

std::optional<QList<Key>> parseKeys(const QString &text, QString *error)
{
    QList<Key> keys;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QList<Key> more = wordKeys(word);
        if (more.isEmpty()) {
            if (error)
                *error = unknownWordError(word, word.data() - text.constData() + 1);
            return std::nullopt;
        }
        keys << more;
    }
    return keys;
}

QString keyText(Key key)
{
    if (isDigit(key))
        return QString::number(digitOf(key));
    if (key == Key::Point)
        return u"."_s;
    const auto name = std::find_if(std::begin(keyNames), std::end(keyNames),
                                   [key](const KeyName &name) { return name.key == key; });
    Q_ASSERT(name != std::end(keyNames));
    return name->label.toString();
}

QString inputText(const QList<Input> &inputs)
{
    QString text;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const bool sameNumber = i > 0 && isNumberKey(inputs.at(i - 1)) && isNumberKey(inputs.at(i));
        if (i > 0 && !sameNumber)
            text += u' ';
        if (const Key *key = std::get_if<Key>(&inputs.at(i)))
            text += keyText(*key);
        else if (const auto *memory = std::get_if<MemoryInput>(&inputs.at(i)))
            text += keyText(memory->key);
        else
            text += numberText(std::get<double>(inputs.at(i)), DisplayDigits);
    }
    return text;
}
