// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/messagebuilder.h"

#include "xml/namespaces.h"

#include <algorithm>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

const MessagePart *partOf(const MessageDeclaration &message, const QString &name)
{
    const auto it = std::ranges::find(message.parts, name, &MessagePart::name);
    return it == message.parts.cend() ? nullptr : &*it;
}

bool isHeader(const MessagePart &part, const MessageDeclaration &message, const BoundMessage &bound)
{
    return std::ranges::any_of(bound.headers, [&](const HeaderBinding &header) { return header.message == message.name && header.part == part.name; });
}

} // namespace

EnvelopeMessage MessageBuilder::build(const Request &request)
{
    const MessageDeclaration *message = declaration(request.message.message, request.message.location);
    if (!message)
        return {};
    EnvelopeMessage result;
    result.name = message->name;
    result.parts = message->parts;
    result.encoding = request.bound.encoding;
    const QList<MessagePart> body = bodyParts(*message, request);
    for (const MessagePart &part : body)
        result.bodyParts.append(part.name);
    addBody(body, request, result);
    for (const MessagePart &part : message->parts) {
        if (!request.bound.attachments.contains(part.name))
            continue;
        Member attachment;
        attachment.xmlName.localName = part.name;
        attachment.valueType = QStringLiteral("ServiceModel::Attachment");
        result.mimeParts.append(attachment);
    }
    addHeaders(request, result);
    return result;
}

const MessageDeclaration *MessageBuilder::declaration(const QName &name, const SourceLocation &where)
{
    const MessageDeclaration *message = m_description.message(name);
    if (!message)
        m_diagnostics.error(where, QStringLiteral("there is no message '%1'").arg(toString(name)));
    return message;
}

// What the binding does not name is the body, but for what it puts into the header or beside the envelope: so everybody reads
// it.
QList<MessagePart> MessageBuilder::bodyParts(const MessageDeclaration &message, const Request &request)
{
    QList<MessagePart> result;
    for (const QString &name : request.bound.parts.value_or(QStringList())) {
        if (!partOf(message, name))
            m_diagnostics.warning(message.location, QStringLiteral("the message '%1' has no part '%2', which a binding puts into the body: it is left out").arg(toString(message.name), name));
    }
    for (const MessagePart &part : message.parts) {
        if (request.bound.attachments.contains(part.name))
            continue;
        if (request.bound.parts ? request.bound.parts->contains(part.name) : !isHeader(part, message, request.bound))
            result.append(part);
    }
    return result;
}

void MessageBuilder::addBody(const QList<MessagePart> &parts, const Request &request, EnvelopeMessage &result)
{
    if (request.isRpc)
        result.wrapper = request.rpcWrapper;
    else if (parts.size() == 1 && unwrap(parts.first(), request, result))
        return;
    for (const MessagePart &part : parts) {
        if (const auto made = member(part))
            result.members.append(*made);
    }
}

bool MessageBuilder::unwrap(const MessagePart &part, const Request &request, EnvelopeMessage &result)
{
    const ElementDeclaration *element = part.element.isEmpty() ? nullptr : m_description.schema.element(part.element);
    const SchemaType *type = element ? m_types.wrapperType(*element) : nullptr;
    if (!type)
        return false;
    const std::size_t size = type->content ? type->content->children.size() : 0;
    const bool isWrapper = request.wrapper == Wrapper::OfOperation ? part.element.localName == request.operation
                                                                   : size <= (request.wrapper == Wrapper::OfOneValue ? 1 : 0);
    if (!isWrapper)
        return false;
    result.wrapper = part.element;
    result.members = m_types.members(*type, upperCamel(part.element.localName), NameScope());
    return true;
}

void MessageBuilder::addHeaders(const Request &request, EnvelopeMessage &result)
{
    for (const HeaderBinding &header : request.bound.headers) {
        const auto part = headerPart(header);
        auto made = part ? member(*partOf(*m_description.message(part->message), part->part)) : std::nullopt;
        if (!made)
            continue;
        const bool isKnown = std::ranges::any_of(result.headers, [&](const Member &other) { return other.xmlName == made->xmlName; });
        if (isKnown)
            continue;
        result.headerParts.append(*part);
        made->occurrence = Member::Occurrence::Optional;
        made->isNillable = false;
        result.headers.append(*made);
    }
}

std::optional<HeaderPart> MessageBuilder::headerPart(const HeaderBinding &header)
{
    const MessageDeclaration *message = declaration(header.message, header.location);
    if (!message)
        return std::nullopt;
    if (!partOf(*message, header.part)) {
        m_diagnostics.error(header.location, QStringLiteral("the message '%1' has no part '%2'").arg(toString(header.message), header.part));
        return std::nullopt;
    }
    HeaderPart result{message->name, message->parts, header.part};
    for (const HeaderBinding &fault : header.faults) {
        if (const auto part = headerPart(fault))
            result.faults.append(*part);
    }
    return result;
}

// An element is itself; a type has the part's name around it (rpc: WSDL 1.1, section 3.5; document: what is done).
std::optional<Member> MessageBuilder::member(const MessagePart &part)
{
    // Some say element where they mean one of XML Schema's types.
    const bool isBuiltin = part.element.namespaceUri == Namespaces::XmlSchema;
    if (!part.element.isEmpty() && !isBuiltin) {
        const ElementDeclaration *element = m_types.globalElement(part.element, part.location);
        if (!element)
            return std::nullopt;
        Member result = m_types.element(*element, part.element.localName);
        result.name = part.element.localName;
        return result;
    }
    ElementDeclaration element;
    element.name = {{}, part.name};
    element.type.name = isBuiltin ? part.element : part.type;
    element.location = part.location;
    Member result = m_types.element(element, part.name);
    result.name = part.name;
    return result;
}

QList<Fault> MessageBuilder::faults(const OperationMessage &fault)
{
    QList<Fault> result;
    const MessageDeclaration *message = declaration(fault.message, fault.location);
    if (!message)
        return result;
    for (const MessagePart &part : message->parts) {
        if (const auto made = member(part))
            result.append({fault.name, made->valueType, message->name, message->parts, made->xmlName, false, fault.action});
    }
    return result;
}

QList<Fault> MessageBuilder::headerFaults(const BoundMessage &bound)
{
    QList<Fault> result;
    for (const HeaderBinding &header : bound.headers) {
        const auto part = headerPart(header);
        for (const HeaderPart &fault : part ? part->faults : QList<HeaderPart>()) {
            if (const auto made = member(*partOf(*m_description.message(fault.message), fault.part)))
                result.append({{}, made->valueType, fault.message, fault.messageParts, made->xmlName, true, {}});
        }
    }
    return result;
}

} // namespace ServiceModel::Generator
