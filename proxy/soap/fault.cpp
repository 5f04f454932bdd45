// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/fault.h"

#include "soap/message.h"
#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

namespace ServiceModel {

namespace {

QName soap12Name(const QString &localName)
{
    return {Namespaces::Soap12.toString(), localName};
}

// The code of SOAP 1.1 (section 4.4.1) in the words of SOAP 1.2. "Client.Reason" is the dot notation for a subcode.
// Services mix the versions up, so that the words of both count in both.
void setCode(Fault &fault, const QName &received)
{
    const bool standard = received.namespaceUri == Namespaces::Soap11 || received.namespaceUri == Namespaces::Soap12
        || received.namespaceUri.isEmpty();
    const QString first = received.localName.section(u'.', 0, 0);
    const QString rest = received.localName.section(u'.', 1);
    if (standard && (first == u"Client" || first == u"Sender"))
        fault.code = Fault::senderCode();
    else if (standard && (first == u"Server" || first == u"Receiver"))
        fault.code = Fault::receiverCode();
    else if (standard && (first == u"VersionMismatch" || first == u"MustUnderstand"))
        fault.code = soap12Name(first);
    else
        return void(fault.code = received);
    if (!rest.isEmpty())
        fault.subcode = {{}, rest};
}

// And back.
QName soap11Code(const Fault &fault)
{
    if (!fault.subcode.namespaceUri.isEmpty())
        return fault.subcode;
    QName code = fault.code;
    if (code.isEmpty() || code == Fault::receiverCode())
        code = {Namespaces::Soap11.toString(), QStringLiteral("Server")};
    else if (code == Fault::senderCode())
        code = {Namespaces::Soap11.toString(), QStringLiteral("Client")};
    else if (code == soap12Name(QStringLiteral("VersionMismatch")) || code == soap12Name(QStringLiteral("MustUnderstand")))
        code.namespaceUri = Namespaces::Soap11.toString();
    if (!fault.subcode.isEmpty())
        code.localName += u'.' + fault.subcode.localName;
    return code;
}

// "prefix:local" with its prefix resolved; one that nobody declared is kept as the local part.
QName readCode(XmlReader &reader)
{
    const QString text = reader.readText().trimmed().toString();
    const QName name = reader.resolveQName(text);
    return name.isEmpty() ? QName{{}, text.section(u':', -1)} : name;
}

void readCodeTree(XmlReader &reader, Fault &fault, bool isSubcode)
{
    while (reader.readNextStartElement()) {
        if (reader.localName() == u"Value" && isSubcode)
            fault.subcode = readCode(reader);
        else if (reader.localName() == u"Value")
            setCode(fault, readCode(reader));
        else if (reader.localName() == u"Subcode")
            readCodeTree(reader, fault, true);
        else
            reader.skipCurrentElement();
    }
}

void readReason(XmlReader &reader, Fault &fault)
{
    bool hasEnglish = false;
    while (reader.readNextStartElement()) {
        const bool isEnglish = reader.attribute(Namespaces::Xml, u"lang").trimmed().startsWith(u"en");
        const QString text = reader.readText().trimmed().toString();
        if (fault.reason.isEmpty() || (isEnglish && !hasEnglish))
            fault.reason = text;
        hasEnglish |= isEnglish;
    }
}

void readDetail(XmlReader &reader, Fault &fault)
{
    const Element detail = Element::read(reader);
    fault.detail = detail.children();
    fault.detailText = detail.text().trimmed();
}

// An element whose text is a qualified name, with the declaration that it needs: s is the envelope's prefix.
QByteArray codeElement(QByteArrayView tag, const QName &code, QStringView soap)
{
    QByteArray out = QByteArray("<").append(tag);
    if (code.namespaceUri == soap)
        out += ">s:";
    else if (code.namespaceUri.isEmpty())
        out += '>';
    else
        out.append(" xmlns:c=\"").append(code.namespaceUri.toHtmlEscaped().toUtf8()).append("\">c:");
    return out.append(code.localName.toHtmlEscaped().toUtf8()).append("</").append(tag).append('>');
}

QByteArray textElement(QByteArrayView startTag, const QString &text, QByteArrayView endTag)
{
    XmlWriter escaped;
    escaped.text(text);
    return QByteArray().append(startTag).append(escaped.take()).append(endTag);
}

QByteArray detailElement(QByteArrayView tag, const Fault &fault)
{
    if (fault.detail.isEmpty() && fault.detailText.isEmpty())
        return {};
    QByteArray out = textElement(QByteArray("<").append(tag).append('>'), fault.detailText, {});
    for (const Element &element : fault.detail)
        out += element.toXml();
    return out.append("</").append(tag).append('>');
}

QByteArray writeFault11(const Fault &fault)
{
    QByteArray out = "<s:Fault>";
    out += codeElement("faultcode", soap11Code(fault), Namespaces::Soap11);
    out += textElement("<faultstring xml:lang=\"en\">", fault.reason, "</faultstring>");
    if (!fault.role.isEmpty())
        out += textElement("<faultactor>", fault.role, "</faultactor>");
    out += detailElement("detail", fault);
    return out += "</s:Fault>";
}

QByteArray writeFault12(const Fault &fault)
{
    QByteArray out = "<s:Fault><s:Code>";
    const bool isCustom = fault.code.namespaceUri != Namespaces::Soap12;
    out += codeElement("s:Value", isCustom ? Fault::receiverCode() : fault.code, Namespaces::Soap12);
    const QName subcode = fault.subcode.isEmpty() && isCustom ? fault.code : fault.subcode;
    if (!subcode.isEmpty())
        out.append("<s:Subcode>").append(codeElement("s:Value", subcode, Namespaces::Soap12)).append("</s:Subcode>");
    out += "</s:Code>";
    out += textElement("<s:Reason><s:Text xml:lang=\"en\">", fault.reason, "</s:Text></s:Reason>");
    if (!fault.node.isEmpty())
        out += textElement("<s:Node>", fault.node, "</s:Node>");
    if (!fault.role.isEmpty())
        out += textElement("<s:Role>", fault.role, "</s:Role>");
    out += detailElement("s:Detail", fault);
    return out += "</s:Fault>";
}

} // namespace

QName Fault::senderCode()
{
    return soap12Name(QStringLiteral("Sender"));
}

QName Fault::receiverCode()
{
    return soap12Name(QStringLiteral("Receiver"));
}

bool Fault::isSender() const
{
    return code == senderCode();
}

bool Fault::isReceiver() const
{
    return code == receiverCode();
}

// Services mix the two versions up, so children are told by their local names alone.
Fault readFault(Message &message)
{
    XmlReader &reader = message.reader();
    Fault fault{.code = {}, .action = message.action};
    while (reader.readNextStartElement()) {
        const QStringView name = reader.localName();
        if (name == u"faultcode")
            setCode(fault, readCode(reader));
        else if (name == u"faultstring")
            fault.reason = reader.readText().trimmed().toString();
        else if (name == u"faultactor" || name == u"Role")
            fault.role = reader.readText().trimmed().toString();
        else if (name == u"Node")
            fault.node = reader.readText().trimmed().toString();
        else if (name == u"Code")
            readCodeTree(reader, fault, false);
        else if (name == u"Reason")
            readReason(reader, fault);
        else if (name == u"detail" || name == u"Detail")
            readDetail(reader, fault);
        else
            reader.skipCurrentElement();
    }
    for (const MessageHeader &header : message.headers)
        fault.headers.append(header.element);
    return fault;
}

QByteArray writeFault(const Fault &fault, const MessageVersion &version)
{
    return version.isSoap12() ? writeFault12(fault) : writeFault11(fault);
}

} // namespace ServiceModel
