// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlscanner.h"

#include "xml/xmlchars.h"
#include "xml/xmldeclaration.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

} // namespace

XmlScanner::XmlScanner(QByteArrayView document)
    : m_begin(document.begin())
    , m_start(document.begin())
    , m_at(document.begin())
    , m_end(document.end())
{
    if (lookingAt("\xEF\xBB\xBF"))
        m_at += 3;
    const XmlDeclaration declaration = readXmlDeclaration({m_at, m_end});
    m_at += declaration.size;
    if (!declaration.isValid)
        fail(tr("the XML declaration is malformed"));
}

XmlScanner::Lexeme XmlScanner::next()
{
    while (m_error.isNull()) {
        m_start = m_at;
        if (m_at == m_end)
            return Lexeme::End;
        if (*m_at != '<')
            return scanText();
        const char second = m_end - m_at > 1 ? m_at[1] : '\0';
        if (second == '/')
            return scanEndTag();
        if (second == '?') {
            skipInstruction();
        } else if (second != '!') {
            return scanStartTag();
        } else if (lookingAt("<![CDATA[")) {
            return scanCData();
        } else if (lookingAt("<!--")) {
            skipComment();
        } else if (lookingAt("<!DOCTYPE")) {
            fail(tr("a document type definition (DTD) is not allowed"));
        } else {
            m_at += qMin<qsizetype>(9, m_end - m_at); // the longest of these marks
            fail(tr("'<!' starts neither a comment nor a CDATA section here"));
        }
    }
    return Lexeme::Invalid;
}

// Production [14]
XmlScanner::Lexeme XmlScanner::scanText()
{
    const char *const start = m_at;
    m_text.form = XmlText::Form::Plain;
    m_isCData = false;
    for (;;) {
        skipOver(XmlChars::TextStop);
        if (m_at == m_end || *m_at == '<')
            break;
        switch (*m_at) {
        case '&':
            m_text.form = XmlText::Form::Text;
            if (!scanReference())
                return Lexeme::Invalid;
            break;
        case '\r':
            m_text.form = XmlText::Form::Text;
            ++m_at;
            break;
        case ']':
            if (lookingAt("]]>"))
                return fail(tr("']]>' may not stand in text")), Lexeme::Invalid;
            ++m_at;
            break;
        default:
            if (isForbidden())
                return failOnCharacter(), Lexeme::Invalid;
            ++m_at;
        }
    }
    m_text.raw = {start, m_at};
    return Lexeme::Text;
}

bool XmlScanner::isWhiteSpace() const
{
    return std::all_of(m_text.raw.begin(), m_text.raw.end(), [](char c) { return XmlChars::is(c, XmlChars::Space); });
}

XmlScanner::Lexeme XmlScanner::scanCData()
{
    m_at += 9;
    const char *const start = m_at;
    bool hasCarriageReturn = false;
    if (!scanContent("]]>", hasCarriageReturn))
        return Lexeme::Invalid;
    m_isCData = true;
    m_text.raw = {start, m_at - 3};
    m_text.form = hasCarriageReturn ? XmlText::Form::CData : XmlText::Form::Plain;
    return Lexeme::Text;
}

XmlScanner::Lexeme XmlScanner::scanStartTag()
{
    ++m_at;
    m_isEmptyElement = false;
    return scanName(m_name) ? Lexeme::StartTag : Lexeme::Invalid;
}

XmlScanner::Lexeme XmlScanner::scanEndTag()
{
    m_at += 2;
    if (!scanName(m_name))
        return Lexeme::Invalid;
    skipSpace();
    if (m_at == m_end || *m_at != '>')
        return fail(tr("'>' was expected at the end of the tag '</%1'").arg(shownText(m_name.qualified))), Lexeme::Invalid;
    ++m_at;
    return Lexeme::EndTag;
}

bool XmlScanner::nextAttribute(XmlName &name, XmlText &value)
{
    const bool hasSpace = skipSpace();
    if (m_at < m_end && *m_at == '>')
        return ++m_at, false;
    if (lookingAt("/>")) {
        m_at += 2;
        m_isEmptyElement = true;
        return false;
    }
    if (m_at < m_end && !hasSpace)
        return fail(tr("white space was expected in the tag '<%1'").arg(shownText(m_name.qualified)));
    if (!scanName(name))
        return false;
    skipSpace();
    if (m_at == m_end || *m_at != '=')
        return fail(tr("'=' was expected behind the attribute '%1'").arg(shownText(name.qualified)));
    ++m_at;
    skipSpace();
    if (m_at == m_end || (*m_at != '"' && *m_at != '\''))
        return fail(tr("the value of the attribute '%1' is not quoted").arg(shownText(name.qualified)));
    const char quote = *m_at++;
    const char *const start = m_at;
    value.form = XmlText::Form::Plain;
    for (;; ++m_at) {
        skipOver(XmlChars::ValueStop);
        if (m_at == m_end)
            return fail({});
        if (*m_at == quote)
            break;
        if (*m_at == '<')
            return fail(tr("'<' may not stand in the value of the attribute '%1'").arg(shownText(name.qualified)));
        if (isForbidden())
            return failOnCharacter();
        if (*m_at == '&') {
            if (!scanReference())
                return false;
            --m_at;
            value.form = XmlText::Form::Value;
        } else if (XmlChars::is(*m_at, XmlChars::Space)) {
            value.form = XmlText::Form::Value;
        }
    }
    value.raw = {start, m_at++};
    return true;
}

// Namespaces in XML 1.0, productions [4] and [7]
bool XmlScanner::scanName(XmlName &name)
{
    const char *const start = m_at;
    name.prefixSize = 0;
    bool isName = scanNameCharacters();
    if (isName && m_at < m_end && *m_at == ':') {
        name.prefixSize = m_at - start;
        ++m_at;
        isName = scanNameCharacters() && (m_at == m_end || *m_at != ':');
    }
    name.qualified = {start, m_at};
    if (!isName) {
        return fail(m_at == start ? tr("a name was expected here")
                                  : tr("'%1' does not start a name that XML allows").arg(shownText({start, qMin(m_at + 1, m_end)})));
    }
    return true;
}

// The characters of an NCName, at least one.
bool XmlScanner::scanNameCharacters()
{
    const char *at = m_at;
    if (at < m_end && (XmlChars::is(*at, XmlChars::NameStart) || uchar(*at) >= 0x80)) {
        do {
            while (at < m_end && XmlChars::is(*at, XmlChars::Name))
                ++at;
        } while (at < m_end && uchar(*at) >= 0x80 && scanNameCharacter(at, at == m_at));
    }
    return at > std::exchange(m_at, at);
}

// One beyond ASCII.
bool XmlScanner::scanNameCharacter(const char *&at, bool isFirst)
{
    const char *behind = at;
    const char32_t c = XmlChars::decode(behind);
    if (!(isFirst ? XmlChars::isNameStart(c) : XmlChars::isName(c)))
        return false;
    at = behind;
    return true;
}

// Production [67]; the entities are those of section 4.6.
bool XmlScanner::scanReference()
{
    const char *const start = m_at;
    bool isValid = false;
    if (lookingAt("&#")) {
        m_at += 2;
        isValid = XmlChars::isAllowed(XmlChars::readNumber(m_at, m_end));
    } else {
        ++m_at;
        if (!scanNameCharacters())
            return fail(tr("'&' may stand in text only as the start of a reference"));
        const QByteArrayView name(start + 1, m_at);
        isValid = name == "lt" || name == "gt" || name == "amp" || name == "quot" || name == "apos";
    }
    if (m_at == m_end || *m_at != ';')
        return fail(tr("the reference '%1' lacks its ';'").arg(shownText({start, m_at})));
    if (!isValid) {
        return fail(start[1] == '#' ? tr("'%1;' refers to a character that XML does not allow").arg(shownText({start, m_at}))
                                    : tr("the entity '%1' is not declared").arg(shownText({start + 1, m_at})));
    }
    ++m_at;
    return true;
}

// Production [15]
bool XmlScanner::skipComment()
{
    bool hasCarriageReturn = false;
    m_at += 4;
    if (!scanContent("--", hasCarriageReturn))
        return false;
    if (m_at == m_end || *m_at != '>')
        return fail(tr("'--' may not stand in a comment"));
    ++m_at;
    return true;
}

// Production [16]
bool XmlScanner::skipInstruction()
{
    m_at += 2;
    const char *const start = m_at;
    if (!scanNameCharacters())
        return fail(tr("a processing instruction needs a name"));
    if (QByteArrayView(start, m_at).compare("xml", Qt::CaseInsensitive) == 0)
        return fail(tr("an XML declaration may stand only at the start of a document"));
    if (lookingAt("?>"))
        return m_at += 2, true;
    if (!skipSpace())
        return fail(tr("white space was expected behind the name of a processing instruction"));
    bool hasCarriageReturn = false;
    return scanContent("?>", hasCarriageReturn);
}

bool XmlScanner::scanContent(QByteArrayView mark, bool &hasCarriageReturn)
{
    for (;; ++m_at) {
        skipOver(XmlChars::ContentStop);
        if (m_at == m_end)
            return fail({});
        if (*m_at == mark[0] && lookingAt(mark)) {
            m_at += mark.size();
            return true;
        }
        if (isForbidden())
            return failOnCharacter();
        hasCarriageReturn |= *m_at == '\r';
    }
}

bool XmlScanner::isForbidden() const
{
    const auto c = uchar(*m_at);
    if (c == 0xEF) // U+FFFE and U+FFFF
        return uchar(m_at[1]) == 0xBF && uchar(m_at[2]) >= 0xBE;
    return c < 0x20 && !XmlChars::is(*m_at, XmlChars::Space);
}

bool XmlScanner::skipSpace()
{
    const char *at = m_at;
    while (at < m_end && XmlChars::is(*at, XmlChars::Space))
        ++at;
    return at > std::exchange(m_at, at);
}

// A position of its own lets the compiler keep it in a register.
void XmlScanner::skipOver(uchar stop)
{
    const char *at = m_at;
    while (at < m_end && !XmlChars::is(*at, stop))
        ++at;
    m_at = at;
}

bool XmlScanner::lookingAt(QByteArrayView text) const
{
    return m_end - m_at >= text.size() && isEqual(QByteArrayView(m_at, text.size()), text);
}

// Always false. Where the document ends, that is what is wrong.
bool XmlScanner::fail(const QString &error)
{
    m_error = m_at == m_end ? tr("the document ends too early") : error;
    return false;
}

bool XmlScanner::failOnCharacter()
{
    const char *at = m_at;
    return fail(tr("the character U+%1 may not stand in XML").arg(uint(XmlChars::decode(at)), 4, 16, QLatin1Char('0')));
}

} // namespace ServiceModel
