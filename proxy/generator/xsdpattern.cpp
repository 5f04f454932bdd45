// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/xsdpattern.h"

#include "generator/xsdblocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

// What XML calls the first and the other characters of names, within a class.
constexpr QStringView NameStart = uR"(:_\p{L}\p{Nl})";
constexpr QStringView NameCharacter = uR"(-:._\p{L}\p{M}\p{N}\x{B7})";

class Translator
{
public:
    explicit Translator(const QString &pattern) : m_rest(pattern) { }

    QString translate()
    {
        while (m_isOk && !m_rest.isEmpty()) {
            const QChar c = take();
            if (c == u'\\')
                m_result += escape(false);
            else if (c == u'[')
                m_result += characterClass();
            else if (c == u'^' || c == u'$')
                m_result += u'\\' + QString(c); // characters like others
            else if (c == u'.')
                m_result += QLatin1StringView("[^\\n\\r]");
            else
                m_result += c;
        }
        return m_isOk ? m_result : QString();
    }

private:
    QChar take()
    {
        if (m_rest.isEmpty()) {
            m_isOk = false;
            return {};
        }
        const QChar c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    QString escape(bool isInClass)
    {
        const QChar c = take();
        const auto grouped = [&](QStringView members) { return isInClass ? members.toString() : QStringLiteral("[%1]").arg(members); };
        switch (c.unicode()) {
        case u'i':
            return grouped(NameStart);
        case u'c':
            return grouped(NameCharacter);
        case u'I':
        case u'C':
            m_isOk = m_isOk && !isInClass;
            return QStringLiteral("[^%1]").arg(c == u'I' ? NameStart : NameCharacter);
        case u'p':
        case u'P':
            if (m_rest.startsWith(u"{Is"))
                return grouped(block(c == u'P'));
            m_isOk = m_isOk && m_rest.startsWith(u'{');
            break;
        default:
            m_isOk = m_isOk && (QStringLiteral("nrtdDsSwW").contains(c) || !c.isLetterOrNumber());
        }
        return u'\\' + QString(c);
    }

    // What stands in a class for a block, whose name QRegularExpression does not know: "{IsGreek}", or all that is not in it.
    QString block(bool isWithout)
    {
        const QStringView name = m_rest.first(qMax<qsizetype>(0, m_rest.indexOf(u'}'))).mid(3);
        const auto known = std::ranges::find(xsdBlocks, name, &XsdBlock::name);
        if (known == std::end(xsdBlocks)) {
            m_isOk = false;
            return {};
        }
        m_rest = m_rest.sliced(name.size() + 4);
        const auto range = [](char32_t first, char32_t last) { return QStringLiteral("\\x{%1}-\\x{%2}").arg(uint(first), 0, 16).arg(uint(last), 0, 16); };
        if (!isWithout)
            return range(known->first, known->last);
        const QString below = known->first > 0 ? range(0, known->first == 0xE000 ? 0xD7FF : known->first - 1) : QString(); // surrogates are none
        return below + range(known->last + 1, 0x10FFFF);
    }

    // "[a-z-[aeiou]]" is what is in the first class and not in the second.
    QString characterClass()
    {
        QString result = QStringLiteral("[");
        if (m_rest.startsWith(u'^'))
            result += take();
        while (m_isOk) {
            const QChar c = take();
            if (c == u']')
                return result + c;
            if (c == u'-' && m_rest.startsWith(u'[')) {
                take();
                const QString without = characterClass();
                m_isOk = m_isOk && take() == u']';
                return QLatin1StringView("(?:(?!") + without + u')' + result + QLatin1StringView("])");
            }
            if (c == u'\\')
                result += escape(true);
            else
                result += c == u'[' ? QStringLiteral("\\[") : QString(c);
        }
        return result;
    }

    QStringView m_rest;
    QString m_result;
    bool m_isOk = true;
};

} // namespace

QString regularExpression(const QString &pattern)
{
    const QString result = Translator(pattern).translate();
    return QRegularExpression(result).isValid() ? result : QString();
}

} // namespace ServiceModel::Generator
