// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagetext.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace ServiceModel {

namespace {

const QString mask = QStringLiteral("***");

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::MessageText", text);
}

// XML says by its first bytes whether it is UTF-16 (XML 1.0, appendix F); what else there is reads well enough as UTF-8.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8));
    return decoder(bytes);
}

// The reader stands at the start of an element; goes to its end. False when the document ends first.
bool skipElement(QXmlStreamReader &reader)
{
    for (int depth = 1; depth > 0;) {
        const auto token = reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (reader.hasError())
            return false;
    }
    return true;
}

QString raw(const QString &text, const QStringList &secrets)
{
    QString out;
    qsizetype copied = 0;
    bool isXml = false;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        const bool isElement = reader.readNext() == QXmlStreamReader::StartElement;
        isXml |= isElement;
        if (!isElement || !secrets.contains(reader.name()))
            continue;
        const qsizetype from = reader.characterOffset();
        const qsizetype to = skipElement(reader) ? text.lastIndexOf(u"</", reader.characterOffset() - 1) : text.size();
        if (from < to) { // else it is empty
            out.append(QStringView(text).sliced(copied, from - copied)).append(mask);
            copied = to;
        }
    }
    const qsizetype end = !isXml ? copied : reader.hasError() ? qMax(copied, reader.characterOffset()) : text.size();
    return out.append(QStringView(text).sliced(copied, end - copied));
}

QString attributeText(const QString &name, QStringView value)
{
    return u' ' + name + QStringLiteral("=\"") + value.toString().toHtmlEscaped() + u'"';
}

QString startTag(const QXmlStreamReader &reader)
{
    QString tag = u'<' + reader.qualifiedName().toString();
    for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations()) {
        const QString prefix = declaration.prefix().toString();
        tag += attributeText(prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix, declaration.namespaceUri());
    }
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        tag += attributeText(attribute.qualifiedName().toString(), attribute.value());
    return tag + u'>';
}

// QXmlStreamWriter would choose other prefixes.
QString pretty(const QString &text, const QStringList &secrets, qsizetype maxSize)
{
    QString out;
    int depth = 0;
    bool hasChildren = false; // of the element that is open
    const auto startLine = [&] { out += u'\n' + QString(2 * depth, u' '); };
    QXmlStreamReader reader(text);
    while (!reader.atEnd() && out.size() <= maxSize) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            startLine();
            out += startTag(reader);
            ++depth;
            hasChildren = false;
            if (!secrets.contains(reader.name()))
                break;
            out += mask;
            if (!skipElement(reader))
                return out.trimmed();
            [[fallthrough]];
        case QXmlStreamReader::EndElement:
            --depth;
            if (hasChildren)
                startLine();
            out += QStringLiteral("</") + reader.qualifiedName().toString() + u'>';
            hasChildren = true;
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace() || reader.isCDATA())
                out += reader.text().toString().toHtmlEscaped();
            break;
        default:
            break;
        }
    }
    return out.trimmed();
}

} // namespace

QString MessageText::write(const QByteArray &xml) const
{
    const QString text = decoded(xml.left(2 * maxSize));
    QString out = isPretty ? pretty(text, secretElements, maxSize) : raw(text, secretElements);
    if (out.isEmpty() && !xml.isEmpty())
        return tr("(%1 bytes that are no XML)").arg(xml.size());
    if (out.size() > maxSize || xml.size() > 2 * maxSize)
        out = out.left(maxSize) + u'\u2026' + u' ' + tr("(%1 bytes in all)").arg(xml.size());
    return out;
}

} // namespace ServiceModel
