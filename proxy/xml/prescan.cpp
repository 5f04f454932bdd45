// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/prescan.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

// The encoding that the XML declaration names, when it is not the usual one.
QByteArray declaredEncoding(const QByteArray &document)
{
    const qsizetype end = document.startsWith("<?xml") ? document.indexOf("?>") : -1;
    if (end < 0)
        return {};
    const QByteArray declaration = document.first(end + 2);
    const QByteArray lower = declaration.toLower();
    if (lower.contains("\"utf-8\"") || lower.contains("'utf-8'") || !lower.contains("encoding"))
        return {};
    QXmlStreamReader reader(declaration);
    reader.readNext();
    return reader.documentEncoding().toLatin1();
}

QStringDecoder decoderOf(const QByteArray &document)
{
    const auto told = QStringDecoder::encodingForData(document, u'<');
    if (told)
        return *told == QStringConverter::Utf8 ? QStringDecoder() : QStringDecoder(*told);
    return QStringDecoder(declaredEncoding(document).constData());
}

XmlError errorAt(QByteArrayView document, qsizetype position, XmlError::Kind kind, const QString &message)
{
    const QByteArrayView before = document.first(position);
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {kind, message, before.count('\n') + 1, QString::fromUtf8(line).size() + 1};
}

qsizetype behind(QByteArrayView document, QByteArrayView mark, qsizetype from)
{
    const qsizetype at = document.indexOf(mark, from);
    return at < 0 ? document.size() : at + mark.size();
}

// Goes behind the tag that starts at a position and counts its quoted values, which may hold any '>'.
qsizetype behindTag(QByteArrayView document, qsizetype position, int &values)
{
    for (++position; position < document.size(); ++position) {
        const char c = document[position];
        if (c == '>')
            return position + 1;
        if (c == '<')
            return position; // not well-formed; the parser stops here
        if (c != '"' && c != '\'')
            continue;
        ++values;
        position = document.indexOf(c, position + 1);
        if (position < 0)
            break;
    }
    return document.size();
}

} // namespace

std::optional<QByteArray> toUtf8(const QByteArray &document)
{
    QStringDecoder decoder = decoderOf(document);
    if (!decoder.isValid())
        return document;
    const QString text = decoder(document);
    return decoder.hasError() || !text.isValidUtf16() ? std::nullopt : std::optional(text.toUtf8());
}

XmlError findRefusedMarkup(QByteArrayView document, const ReaderQuotas &quotas)
{
    for (qsizetype position = document.indexOf('<'); position >= 0; position = document.indexOf('<', position)) {
        const QByteArrayView markup = document.sliced(position);
        int values = 0;
        if (markup.startsWith("<!--"))
            position = behind(document, "-->", position + 4);
        else if (markup.startsWith("<![CDATA["))
            position = behind(document, "]]>", position);
        else if (markup.startsWith("<?"))
            position = behind(document, "?>", position);
        else if (markup.startsWith("<!DOCTYPE"))
            return errorAt(document, position, XmlError::Kind::NotWellFormed,
                           tr("a message may not have a document type definition (DTD)"));
        else if (const qsizetype end = behindTag(document, position, values); values > quotas.maxAttributesPerElement)
            return errorAt(document, position, XmlError::Kind::QuotaExceeded,
                           tr("an element has more than %1 attributes").arg(quotas.maxAttributesPerElement));
        else
            position = end;
    }
    return {};
}

} // namespace ServiceModel
