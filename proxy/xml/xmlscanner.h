// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmltext.h"

namespace ServiceModel {

// The lexical level of XML 1.0: cuts a document into tags and text and checks all that can be checked without looking at
// another tag. Comments and processing instructions are checked and passed over. What it hands out are views of the
// document, which must be valid UTF-8 and outlive them. One pass, no recursion, nothing allocated but for an error.
class XmlScanner
{
public:
    enum class Lexeme {
        Text,     // text()
        StartTag, // name(), then nextAttribute() until it returns false, then isEmptyElement()
        EndTag,   // name()
        End,
        Invalid,  // error()
    };

    explicit XmlScanner(QByteArrayView document = {});

    Lexeme next();
    // Takes the end tag of a name when that is what comes next, as it stands in nearly every document; next() takes the others.
    bool takeEndTag(QByteArrayView name)
    {
        const qsizetype size = name.size() + 3;
        if (m_end - m_at < size || m_at[0] != '<' || m_at[1] != '/' || m_at[size - 1] != '>' || !isEqual({m_at + 2, name.size()}, name))
            return false;
        m_start = m_at;
        m_at += size;
        return true;
    }
    void goTo(qsizetype position) { m_at = m_begin + position; } // of a lexeme that was met before
    // The next attribute of the start tag. False behind the last, and on error.
    bool nextAttribute(XmlName &name, XmlText &value);

    const XmlName &name() const { return m_name; }
    const XmlText &text() const { return m_text; }
    bool isEmptyElement() const { return m_isEmptyElement; }
    bool isCData() const { return m_isCData; }
    bool isWhiteSpace() const; // of the text; a reference is none

    const QString &error() const { return m_error; }
    // Where the last lexeme starts.
    qsizetype start() const { return m_start - m_begin; }
    // Where it stands: behind the last lexeme, or at what is wrong.
    qsizetype position() const { return m_at - m_begin; }

private:
    Lexeme scanText();
    Lexeme scanCData();
    Lexeme scanStartTag();
    Lexeme scanEndTag();
    bool scanName(XmlName &name);
    bool scanNameCharacters();
    bool scanNameCharacter(const char *&at, bool isFirst);
    bool scanReference();
    bool skipComment();
    bool skipInstruction();
    // Up to a mark that ends a comment or the like; the text before it may hold anything that XML allows.
    bool scanContent(QByteArrayView mark, bool &hasCarriageReturn);
    bool isForbidden() const;
    bool skipSpace();
    void skipOver(uchar stop);
    bool lookingAt(QByteArrayView text) const;
    bool fail(const QString &error);
    bool failOnCharacter();

    const char *m_begin;
    const char *m_start;
    const char *m_at;
    const char *m_end;
    XmlName m_name;
    XmlText m_text;
    QString m_error;
    bool m_isEmptyElement = false;
    bool m_isCData = false;
};

} // namespace ServiceModel
