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

// Some say element where they mean one of XML Schema's types.
bool hasElement(const MessagePart &part)
{
    return !part.element.isEmpty() && part.element.namespaceUri != Namespaces::XmlSchema;
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
        if (const auto made = bodyMember(part))
            result.members.append(*made);
    }
    if (request.isRpc || parts.isEmpty())
        return;
    if (!hasElement(parts.first()))
        return result.bodyElements.append(typedPart(parts.first()).name);
    for (const ElementDeclaration *element : m_types.substitutes(parts.first().element))
        result.bodyElements.append(element->name);
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
        auto made = part ? headerMember(*partOf(*m_description.message(part->message), part->part)) : std::nullopt;
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

// A type has the part's name around it (rpc: WSDL 1.1, section 3.5; document: what is done).
ElementDeclaration MessageBuilder::typedPart(const MessagePart &part) const
{
    ElementDeclaration element;
    element.name = {{}, part.name};
    element.type.name = part.element.isEmpty() ? part.type : part.element;
    element.location = part.location;
    return element;
}

std::optional<Member> MessageBuilder::bodyMember(const MessagePart &part)
{
    if (hasElement(part))
        return m_types.bodyElement(part.element, part.location);
    Member result = m_types.element(typedPart(part), part.name);
    result.name = part.name;
    return result;
}

// It has one name: that of an element that may stand for its own is not known.
std::optional<Member> MessageBuilder::headerMember(const MessagePart &part)
{
    if (!hasElement(part))
        return bodyMember(part);
    const ElementDeclaration *element = m_types.globalElement(part.element, part.location);
    if (!element)
        return std::nullopt;
    if (element->isAbstract) {
        m_diagnostics.warning(part.location, QStringLiteral("the element '%1' is abstract and no header: it is left out").arg(toString(part.element)));
        return std::nullopt;
    }
    return m_types.element(*element, part.element.localName);
}

// One for each element that it may be.
QList<Fault> MessageBuilder::details(const MessagePart &part, const Fault &fault)
{
    QList<Fault> result;
    const auto add = [&](const ElementDeclaration &declaration) {
        Fault detail = fault;
        detail.type = m_types.element(declaration, declaration.name.localName).heldType();
        detail.element = declaration.name;
        detail.declaration = declaration;
        result.append(detail);
    };
    if (!hasElement(part))
        add(typedPart(part));
    else if (m_types.globalElement(part.element, part.location))
        std::ranges::for_each(m_types.substitutes(part.element), [&](const ElementDeclaration *element) { add(*element); });
    return result;
}

QList<Fault> MessageBuilder::faults(const OperationMessage &fault)
{
    QList<Fault> result;
    const MessageDeclaration *message = declaration(fault.message, fault.location);
    if (!message)
        return result;
    for (const MessagePart &part : message->parts)
        result += details(part, {fault.name, {}, message->name, message->parts, {}, {}, false, fault.action});
    return result;
}

QList<Fault> MessageBuilder::headerFaults(const BoundMessage &bound)
{
    QList<Fault> result;
    for (const HeaderBinding &header : bound.headers) {
        const auto part = headerPart(header);
        for (const HeaderPart &fault : part ? part->faults : QList<HeaderPart>())
            result += details(*partOf(*m_description.message(fault.message), fault.part), {{}, {}, fault.message, fault.messageParts, {}, {}, true, {}});
    }
    return result;
}

// Those of one type would be one exception: each whose element has another name than the type has a type of its own.
void MessageBuilder::tellApart(QList<Operation> &operations)
{
    QHash<QString, QSet<QName>> elements; // of the details of a type
    for (const Operation &operation : std::as_const(operations)) {
        for (const Fault &fault : operation.faults)
            elements[fault.type].insert(fault.element);
    }
    for (Operation &operation : operations) {
        for (Fault &fault : operation.faults) {
            const bool isTold = elements.value(fault.type).size() == 1 || upperCamel(fault.element.localName) == fault.type;
            if (!isTold && fault.type != u"ServiceModel::Element" && !fault.type.startsWith(QLatin1StringView("ServiceModel::Reference")))
                fault.type = m_types.ownType(fault.declaration);
        }
    }
}

} // namespace ServiceModel::Generator
