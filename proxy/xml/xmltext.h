// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <cstring>

namespace ServiceModel {

using Utf16Buffer = QVarLengthArray<char16_t, 64>;

// A piece of character data or an attribute's value as it stands in the document: valid UTF-8, checked, not yet resolved.
struct XmlText
{
    enum class Form : uchar {
        Plain,  // is what it says
        Text,   // holds references or carriage returns (XML 1.0, sections 2.11 and 4.6)
        CData,  // holds carriage returns
        Value,  // of an attribute: holds references or white space (section 3.3.3)
    };

    QByteArrayView raw;
    Form form = Form::Plain;

    bool isPlain() const { return form == Form::Plain; }
    void appendTo(QByteArray &out) const;
    QByteArray resolved() const;
    QString toString() const;
};

// A qualified name as it stands in the document.
struct XmlName
{
    QByteArrayView qualified;
    qsizetype prefixSize = 0; // without its colon; 0 when there is none

    QByteArrayView prefix() const { return qualified.first(prefixSize); }
    QByteArrayView localName() const { return prefixSize ? qualified.sliced(prefixSize + 1) : qualified; }
};

// Valid UTF-8 as UTF-16. Unlike QString::fromUtf8 they keep a byte order mark, which is a character where these texts stand.
QString toUtf16(QByteArrayView utf8);
QStringView toUtf16(QByteArrayView utf8, Utf16Buffer &out);

void appendUtf8(QByteArray &out, char32_t c);

// Whether both are the same text.
bool isEqual(QByteArrayView utf8, QStringView utf16);

inline bool isEqual(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && (left.isEmpty() || std::memcmp(left.data(), right.data(), size_t(left.size())) == 0);
}

// For messages to people: a text from a document, cut when it is long.
QString shownText(QByteArrayView utf8);

} // namespace ServiceModel
