// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmldeclaration.h"

#include "xml/xmlchars.h"
#include "xml/xmltext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The parts of a declaration, in their order.
class DeclarationScanner
{
public:
    explicit DeclarationScanner(QByteArrayView rest) : m_rest(rest) { }

    QByteArrayView rest() const { return m_rest; }

    // S name S? '=' S? quoted; nothing when another name comes next. What is wrong stops before the end of the declaration.
    QByteArrayView value(QByteArrayView name)
    {
        const QByteArrayView before = m_rest;
        if (!skipSpace() || !m_rest.startsWith(name))
            return m_rest = before, QByteArrayView();
        m_rest = m_rest.sliced(name.size());
        skipSpace();
        if (!m_rest.startsWith('='))
            return {};
        m_rest = m_rest.sliced(1);
        skipSpace();
        const qsizetype end = m_rest.startsWith('"') || m_rest.startsWith('\'') ? m_rest.indexOf(m_rest.front(), 1) : -1;
        if (end < 0)
            return {};
        const QByteArrayView result = m_rest.sliced(1, end - 1);
        m_rest = m_rest.sliced(end + 1);
        return result;
    }

    bool skipSpace()
    {
        const auto isSpace = [](char c) { return XmlChars::is(c, XmlChars::Space); };
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isSpace);
        const bool found = end > m_rest.begin();
        m_rest = m_rest.sliced(end - m_rest.begin());
        return found;
    }

private:
    QByteArrayView m_rest;
};

bool isVersion(QByteArrayView text)
{
    return text.size() > 2 && text.startsWith("1.") && std::all_of(text.begin() + 2, text.end(), isDigit);
}

bool isEncodingName(QByteArrayView text)
{
    return !text.isEmpty() && text.front() != '_' && XmlChars::is(text.front(), XmlChars::NameStart)
        && std::all_of(text.begin(), text.end(), [](char c) { return XmlChars::is(c, XmlChars::Name); });
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

std::optional<QByteArray> decoded(QStringDecoder decoder, const QByteArray &document)
{
    const QString text = decoder(document);
    return decoder.hasError() || !text.isValidUtf16() ? std::nullopt : std::optional(text.toUtf8());
}

// Of a document without any mark: nothing when it is what it is taken for.
std::optional<QByteArray> fromDeclaredEncoding(const QByteArray &document, const QByteArray &encoding, QString &error)
{
    const QByteArray name = encoding.toLower();
    if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.contains("ucs-")) {
        error = tr("the document calls itself %1, but is not").arg(QString::fromLatin1(encoding));
        return {};
    }
    if (name == "us-ascii" || name == "ascii")
        return isAscii(document) ? std::optional(document) : std::nullopt;
    QStringDecoder decoder(encoding.constData());
    if (decoder.isValid())
        return decoded(std::move(decoder), document);
    error = tr("the encoding '%1' of the document is not known here").arg(QString::fromLatin1(encoding.first(qMin<qsizetype>(encoding.size(), 60))));
    return {};
}

} // namespace

XmlDeclaration readXmlDeclaration(QByteArrayView document)
{
    constexpr QByteArrayView usual = R"(<?xml version="1.0" encoding="utf-8"?>)"; // of nearly every message
    if (document.startsWith(usual))
        return {usual.size(), QByteArrayLiteral("utf-8")};
    if (document.size() < 6 || !document.startsWith("<?xml") || !XmlChars::is(document[5], XmlChars::Space))
        return {};
    DeclarationScanner scanner(document.sliced(5));
    const QByteArrayView version = scanner.value("version");
    const QByteArrayView encoding = scanner.value("encoding");
    const QByteArrayView standalone = scanner.value("standalone");
    scanner.skipSpace();
    const bool isValid = isVersion(version) && (encoding.isNull() || isEncodingName(encoding))
        && (standalone.isNull() || standalone == "yes" || standalone == "no") && scanner.rest().startsWith("?>");
    const qsizetype read = scanner.rest().begin() - document.begin();
    return {read + (isValid ? 2 : 0), encoding.toByteArray(), isValid};
}

std::optional<QByteArray> toUtf8(const QByteArray &document, QString &error)
{
    std::optional<QByteArray> result;
    const auto told = QStringConverter::encodingForData(document, u'<');
    if (told && *told != QStringConverter::Utf8) {
        result = decoded(QStringDecoder(*told), document);
    } else {
        const QByteArray encoding = told ? QByteArray() : readXmlDeclaration(document).encoding;
        const bool isUtf8 = encoding.isEmpty() || encoding.compare("utf-8", Qt::CaseInsensitive) == 0;
        result = isUtf8 ? std::optional(document) : fromDeclaredEncoding(document, encoding, error);
        if (result && isUtf8 && !QUtf8StringView(document).isValidUtf8())
            result.reset();
    }
    if (!result && error.isEmpty())
        error = tr("the document holds bytes that its encoding does not allow");
    return result;
}

} // namespace ServiceModel
