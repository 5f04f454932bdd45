// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"

#include "xml/xmlwriter.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Envelope", text);
}

// What says that a message relates to another as its reply, when it says so. That of 2004 is a qualified name.
bool isReplyRelation(QStringView relation)
{
    return relation.isEmpty() || relation == u"http://www.w3.org/2005/08/addressing/reply"
        || relation.sliced(relation.lastIndexOf(u':') + 1) == u"Reply";
}

void writeAddressing(QByteArray &out, QByteArrayView startTag, QStringView value, QByteArrayView endTag)
{
    if (!value.isEmpty())
        out.append(startTag).append(value.toString().toHtmlEscaped().toUtf8()).append(endTag);
}

void writeHeader(QByteArray &out, const MessageHeader &header, const MessageVersion &version)
{
    Element element = header.element;
    const QString soap = version.envelopeNamespace().toString();
    if (header.mustUnderstand)
        element.setAttribute({soap, QStringLiteral("mustUnderstand")}, QStringLiteral("1"));
    if (!header.actor.isEmpty())
        element.setAttribute({soap, version.isSoap12() ? QStringLiteral("role") : QStringLiteral("actor")}, header.actor);
    out += element.toXml();
}

void writeHeaders(QByteArray &out, const Message &message)
{
    out += "<s:Header>";
    if (message.version.hasAddressing()) {
        writeAddressing(out, "<a:Action s:mustUnderstand=\"1\">", message.action, "</a:Action>");
        writeAddressing(out, "<a:MessageID>", message.messageId, "</a:MessageID>");
        writeAddressing(out, "<a:RelatesTo>", message.relatesTo, "</a:RelatesTo>");
        const bool isRequest = !message.messageId.isEmpty() && message.relatesTo.isEmpty();
        writeAddressing(out, "<a:ReplyTo><a:Address>", message.replyTo.isEmpty() && isRequest ? message.version.anonymousAddress() : message.replyTo,
                        "</a:Address></a:ReplyTo>");
        writeAddressing(out, "<a:FaultTo><a:Address>", message.faultTo, "</a:Address></a:FaultTo>");
        writeAddressing(out, "<a:To s:mustUnderstand=\"1\">", message.to, "</a:To>");
    }
    for (const MessageHeader &header : message.headers)
        writeHeader(out, header, message.version);
    out += "</s:Header>";
}

// The XML declaration and the envelope's start tag.
QByteArray openingOf(const MessageVersion &version)
{
    QByteArray opening = R"(<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s=")" + version.envelopeNamespace().toUtf8();
    if (version.hasAddressing())
        opening.append(R"(" xmlns:a=")").append(version.addressingNamespace().toUtf8());
    return opening + "\">";
}

} // namespace

// SOAP 1.1, section 4.2.2; SOAP 1.2 part 1, section 2.2.
bool MessageHeader::isForReader() const
{
    return actor.isEmpty() || actor == u"http://schemas.xmlsoap.org/soap/actor/next"
        || actor == u"http://www.w3.org/2003/05/soap-envelope/role/next"
        || actor == u"http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver";
}

QByteArray writeEnvelope(const Message &message)
{
    static const QByteArray openings[] = {openingOf(MessageVersion::soap11()), openingOf(MessageVersion::soap12())};
    const bool hasHeaders = message.version.hasAddressing() || !message.headers.isEmpty();
    QByteArray out;
    out.reserve(message.body.size() + (hasHeaders ? 1024 : 192));
    out += message.version.hasAddressing() ? openingOf(message.version) : openings[message.version.isSoap12()];
    if (hasHeaders)
        writeHeaders(out, message);
    out.append("<s:Body>").append(message.body).append("</s:Body></s:Envelope>");
    return out;
}

// Fills a message from its bytes, one header after the other, up to the body.
class EnvelopeReader
{
public:
    EnvelopeReader(const QByteArray &bytes, const ReaderQuotas &quotas, const QList<Attachment> &attachments)
    {
        m_message.m_envelope = bytes;
        m_message.m_reader = std::make_unique<XmlReader>(bytes, quotas);
        m_message.m_reader->setAttachments(attachments);
        m_message.attachments = attachments;
    }

    Message read()
    {
        if (!readRoot())
            return std::move(m_message);
        while (reader().readNextStartElement()) {
            if (reader().isElement(soap(), u"Header")) {
                readHeaders();
            } else if (reader().isElement(soap(), u"Body")) {
                enterBody();
                return std::move(m_message);
            } else {
                unexpected(tr("a SOAP Header or Body was expected, not the element '%1'"));
            }
        }
        if (!reader().hasError())
            reader().raiseError(XmlError::Kind::Unexpected, tr("the SOAP envelope has no Body"));
        return std::move(m_message);
    }

private:
    XmlReader &reader() { return *m_message.m_reader; }
    QStringView soap() const { return m_message.version.envelopeNamespace(); }
    void unexpected(const QString &text)
    {
        reader().raiseError(XmlError::Kind::Unexpected, text.arg(toString(reader().name())));
    }

    bool readRoot()
    {
        if (!reader().readNextStartElement())
            return false;
        if (reader().isElement(Namespaces::Soap12, u"Envelope"))
            m_message.version.soap = MessageVersion::Soap::Soap12;
        else if (!reader().isElement(Namespaces::Soap11, u"Envelope"))
            unexpected(tr("a SOAP 1.1 or 1.2 Envelope was expected, not the element '%1'"));
        return !reader().hasError();
    }

    void readHeaders()
    {
        while (reader().readNextStartElement()) {
            const QStringView ns = reader().namespaceUri();
            if (MessageVersion::isAddressingNamespace(ns))
                readAddressingHeader();
            else if (ns == Namespaces::AddressingNone && reader().localName() == u"Action")
                m_message.action = reader().readText().trimmed().toString();
            else
                readOtherHeader();
        }
    }

    void readOtherHeader()
    {
        MessageHeader header;
        const QString mustUnderstand = reader().attribute(soap(), u"mustUnderstand").trimmed();
        header.mustUnderstand = mustUnderstand == u"1" || mustUnderstand == u"true";
        header.actor = reader().attribute(soap(), m_message.version.isSoap12() ? u"role" : u"actor").trimmed();
        header.element = Element::read(reader());
        m_message.headers.append(header);
    }

    // WS-Addressing 1.0 Core, section 3.2; SOAP binding, section 6.4.1 forbids duplicates. Relations other than that of a
    // reply may be there as well. The submission of August 2004 has the same names.
    void readAddressingHeader()
    {
        m_message.version.addressing = reader().namespaceUri() == Namespaces::Addressing10
            ? MessageVersion::Addressing::Addressing10
            : MessageVersion::Addressing::AddressingAugust2004;
        const QString name = reader().localName().toString();
        QString *property = name == u"Action"      ? &m_message.action
                            : name == u"To"        ? &m_message.to
                            : name == u"MessageID" ? &m_message.messageId
                            : name == u"RelatesTo" ? &m_message.relatesTo
                            : name == u"ReplyTo"   ? &m_message.replyTo
                            : name == u"FaultTo"   ? &m_message.faultTo
                                                   : nullptr;
        const QString relation = reader().attribute({}, u"RelationshipType").trimmed();
        if (!property || (name == u"RelatesTo" && !isReplyRelation(relation)))
            return readOtherHeader();
        if (m_seen.contains(name))
            return reader().raiseError(XmlError::Kind::Unexpected, tr("the addressing header '%1' is there twice").arg(name));
        m_seen.append(name);
        if (name == u"ReplyTo" || name == u"FaultTo")
            *property = readEndpointReference();
        else
            *property = reader().readText().trimmed().toString();
    }

    QString readEndpointReference()
    {
        const QString address = Element::read(reader()).child(m_message.version.addressingNamespace(), u"Address").text().trimmed();
        return address == m_message.version.anonymousAddress() ? QString() : address;
    }

    void enterBody()
    {
        m_message.m_isBodyEmpty = !reader().readNextStartElement();
        m_message.m_isFault = !m_message.m_isBodyEmpty && reader().isElement(soap(), u"Fault");
    }

    Message m_message;
    QList<QString> m_seen;
};

Message readEnvelope(const QByteArray &bytes, const ReaderQuotas &quotas, const QList<Attachment> &attachments)
{
    return EnvelopeReader(bytes, quotas, attachments).read();
}

bool finishBody(Message &message)
{
    XmlReader &reader = message.reader();
    if (!message.isBodyEmpty() && reader.readNextStartElement()) {
        reader.raiseError(XmlError::Kind::Unexpected,
                          tr("the SOAP Body has a second element, '%1'").arg(toString(reader.name())));
    }
    while (reader.readNextStartElement()) {
        // SOAP 1.1 (section 4) lets elements of others follow, SOAP 1.2 none.
        if (message.version.isSoap12() || reader.namespaceUri() == Namespaces::Soap11)
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' stands behind the SOAP Body").arg(toString(reader.name())));
        else
            reader.skipCurrentElement();
    }
    return !reader.hasError() && reader.readToEnd();
}

} // namespace ServiceModel
