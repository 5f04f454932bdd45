// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/xsdpattern.h"

#include <QRegularExpression>

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
            // Blocks have names that QRegularExpression does not know.
            m_isOk = m_isOk && m_rest.startsWith(u'{') && !m_rest.startsWith(u"{Is");
            break;
        default:
            m_isOk = m_isOk && (QStringLiteral("nrtdDsSwW").contains(c) || !c.isLetterOrNumber());
        }
        return u'\\' + QString(c);
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
