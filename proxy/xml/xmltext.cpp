// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmltext.h"

#include "xml/xmlchars.h"

namespace ServiceModel {

namespace {

// Resolves the reference behind whose '&' the position is, which the scanner has checked, and goes behind its ';'.
void appendReference(QByteArray &out, const char *&at)
{
    const char *end = at;
    while (*end != ';')
        ++end;
    const QByteArrayView name(at, end);
    at = end + 1;
    if (name[0] == '#') {
        const char *number = name.begin() + 1;
        appendUtf8(out, XmlChars::readNumber(number, end));
    } else {
        out += name[0] == 'l' ? '<' : name[0] == 'g' ? '>' : name[0] == 'q' ? '"' : name[1] == 'm' ? '&' : '\'';
    }
}

template <class Out>
Out widen(QByteArrayView utf8, Out out)
{
    for (const char *at = utf8.begin(), *const end = utf8.end(); at < end;) {
        if (uchar(*at) < 0x80) {
            *out++ = char16_t(*at++);
            continue;
        }
        const char32_t c = XmlChars::decode(at);
        if (c < 0x10000) {
            *out++ = char16_t(c);
        } else {
            *out++ = QChar::highSurrogate(c);
            *out++ = QChar::lowSurrogate(c);
        }
    }
    return out;
}

} // namespace

void XmlText::appendTo(QByteArray &out) const
{
    if (isPlain()) {
        out += raw;
        return;
    }
    for (const char *at = raw.begin(), *const end = raw.end(); at < end;) {
        const char *const start = at;
        while (at < end && !XmlChars::is(*at, XmlChars::ValueStop))
            ++at;
        out.append(start, at - start);
        if (at == end)
            break;
        const char c = *at++;
        if (c == '&' && form != Form::CData) {
            appendReference(out, at);
        } else if (c == '\r') {
            at += at < end && *at == '\n';
            out += form == Form::Value ? ' ' : '\n';
        } else {
            out += form == Form::Value && XmlChars::is(c, XmlChars::Space) ? ' ' : c;
        }
    }
}

QByteArray XmlText::resolved() const
{
    QByteArray result;
    appendTo(result);
    return result;
}

QString XmlText::toString() const
{
    return isPlain() ? toUtf16(raw) : toUtf16(resolved());
}

QString toUtf16(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QStringView toUtf16(QByteArrayView utf8, Utf16Buffer &out)
{
    out.resize(utf8.size()); // never more units than bytes
    out.resize(widen(utf8, out.data()) - out.data());
    return out;
}

bool isEqual(QByteArrayView utf8, QStringView utf16)
{
    const char *at = utf8.begin();
    const char *const end = utf8.end();
    qsizetype i = 0;
    while (at < end && i < utf16.size()) {
        if (uchar(*at) < 0x80) {
            if (utf16[i++].unicode() != uchar(*at++))
                return false;
            continue;
        }
        char16_t expected[2];
        const char *const start = at;
        XmlChars::decode(at);
        for (const char16_t *unit = expected, *const behind = widen({start, at}, expected); unit < behind; ++unit, ++i) {
            if (i == utf16.size() || utf16[i].unicode() != *unit)
                return false;
        }
    }
    return at == end && i == utf16.size();
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | c >> 6);
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3F));
        out += char(0x80 | (c >> 6 & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

QString shownText(QByteArrayView utf8)
{
    constexpr qsizetype shown = 60;
    const QString text = QString::fromUtf8(utf8.first(qMin(utf8.size(), shown * 4)));
    return text.size() > shown ? text.first(shown) + u'\u2026' : text;
}

} // namespace ServiceModel
