// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/elementcontent.h"
#include "xml/messagebody.h"
#include "xml/namespaces.h"
#include "xml/xsdtypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Attachment", text);
}

// xs:base64Binary, with white space anywhere. False for anything else.
bool decodeBase64(QByteArrayView text, QByteArray &value)
{
    QByteArray encoded = text.toByteArray();
    encoded.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    auto decoded = QByteArray::fromBase64Encoding(std::move(encoded), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    value = std::move(decoded.decoded);
    return true;
}

bool hasRightLength(QByteArrayView text)
{
    const auto digits = std::ranges::count_if(text, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return digits % 4 == 0;
}

bool readBase64(XmlReader &reader, QByteArray &value)
{
    const QByteArrayView text = reader.readUtf8Text();
    if (reader.hasError())
        return false;
    if (hasRightLength(text) && decodeBase64(text, value))
        return true;
    constexpr qsizetype shown = 40;
    return refuseText(reader, reader.localName().toString(), QString::fromUtf8(text.first(qMin(shown, text.size()))), u"xs:base64Binary");
}

} // namespace

// Either base64 or one xop:Include with nothing but white space around it (XOP 1.0, section 2.1).
bool readValue(XmlReader &reader, Attachment &value)
{
    if (!reader.hasAttachments()) {
        QByteArray bytes;
        if (!readBase64(reader, bytes))
            return false;
        value = Attachment(bytes);
        return true;
    }
    const QString element = reader.localName().toString();
    QByteArray text;
    bool isIncluded = false;
    for (;;) {
        switch (reader.readNext()) {
        case XmlReader::Token::Text:
            text += reader.text().toUtf8();
            continue;
        case XmlReader::Token::StartElement:
            if (std::exchange(isIncluded, true) || !reader.isElement(Namespaces::Xop, u"Include")) {
                reader.raiseError(XmlError::Kind::Unexpected, tr("binary content was expected here, not the element '%1'").arg(reader.localName()));
                return false;
            }
            if (!reader.takeAttachment(reader.attribute({}, u"href"), value))
                return false;
            reader.skipCurrentElement();
            continue;
        case XmlReader::Token::EndElement:
            break;
        case XmlReader::Token::EndDocument:
        case XmlReader::Token::Invalid:
            return false;
        }
        break;
    }
    QByteArray bytes;
    if (!(isIncluded ? text.trimmed().isEmpty() : hasRightLength(text) && decodeBase64(text, bytes))) {
        reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' holds what is neither base64 nor an attachment").arg(element));
        return false;
    }
    if (!isIncluded)
        value = Attachment(bytes);
    return true;
}

bool readValue(XmlReader &reader, QByteArray &value)
{
    if (!reader.hasAttachments())
        return readBase64(reader, value);
    Attachment attachment;
    if (!readValue(reader, attachment))
        return false;
    QString problem;
    value = attachment.bytes(&problem);
    if (!problem.isEmpty())
        reader.raiseError(XmlError::Kind::Unexpected, problem);
    return problem.isEmpty();
}

bool readValue(XmlReader &reader, SwaRef &value)
{
    const QString uri = reader.readText().trimmed().toString();
    return !reader.hasError() && reader.takeAttachment(uri, value.attachment);
}

void writeValue(XmlWriter &writer, const QByteArray &value) { writer.encodedType(u"base64Binary"); writer.binary(value); }
void writeValue(XmlWriter &writer, const Attachment &value) { writer.binary(value); }
void writeValue(XmlWriter &writer, const SwaRef &value) { writer.reference(value.attachment); }

QString toText(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}

bool fromText(QStringView text, QByteArray &value)
{
    const QByteArray encoded = text.toLatin1();
    return hasRightLength(encoded) && decodeBase64(encoded, value);
}

QList<Attachment> MessageBody::references() const
{
    QList<Attachment> result;
    for (const MessagePart &part : parts) {
        if (part.length == 0)
            result.append(part.content);
    }
    return result;
}

QList<Attachment> MessageBody::attachments() const
{
    QList<Attachment> result;
    for (const MessagePart &part : parts)
        result.append(part.content);
    return result;
}

QByteArray MessageBody::inlined(QString *problem) const
{
    if (parts.isEmpty())
        return xml;
    QByteArray result;
    qsizetype copied = 0;
    for (const MessagePart &part : parts) {
        if (part.length == 0)
            continue;
        QString missing;
        result.append(QByteArrayView(xml).sliced(copied, part.position - copied)).append(part.content.bytes(&missing).toBase64());
        copied = part.position + part.length;
        if (problem && problem->isEmpty())
            *problem = missing;
    }
    return result.append(QByteArrayView(xml).sliced(copied));
}

} // namespace ServiceModel
