// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/operationbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// WS-Addressing 1.0 WSDL Binding, section 4.4.4: the action of a message that does not name one.
QString defaultAction(const Contract &contract, const QStringList &lastParts)
{
    const QString &namespaceUri = contract.name.namespaceUri;
    const QChar delimiter = namespaceUri.startsWith("urn:"_L1) ? u':' : u'/';
    const QString start = namespaceUri.endsWith(delimiter) ? namespaceUri : namespaceUri + delimiter;
    return start + (QStringList{contract.name.localName} + lastParts).join(delimiter);
}

// The messages that System.ServiceModel describes. It says that every member may be absent, but never leaves one out:
// null is written as nil. What is missing in what it reads has a default value.
bool isFromWcf(const QName &message, const Contract &contract)
{
    return message.localName.startsWith(contract.name.localName + u'_')
        && (message.localName.endsWith("_InputMessage"_L1) || message.localName.endsWith("_OutputMessage"_L1));
}

void beLenient(QList<Member> &members)
{
    for (Member &member : members) {
        const bool isValue
            = member.isScalar || member.valueType == u"QDateTime" || member.valueType == u"ServiceModel::Decimal";
        if (member.occurrence == Member::Occurrence::Optional && (member.isNillable || isValue)) {
            member.occurrence = Member::Occurrence::Once;
            member.isLenient = true;
        }
    }
}

} // namespace

OperationBuilder::OperationBuilder(const ServiceDescription &description, TypeBuilder &types, NameScope &typeNames,
                                   Diagnostics &diagnostics, Contract &contract)
    : m_description(description)
    , m_types(types)
    , m_typeNames(typeNames)
    , m_diagnostics(diagnostics)
    , m_contract(contract)
    , m_channelNames(channelMemberNames())
    , m_serviceNames(serviceMemberNames())
{
}

void OperationBuilder::add(const OperationDeclaration &declaration)
{
    const QList<BoundOperation> bindings = bindingsOf(declaration.name);
    if (!checkBindings(declaration, bindings))
        return;
    const bool isKnown = std::any_of(m_contract.operations.cbegin(), m_contract.operations.cend(),
                                     [&](const Operation &other) { return other.name == declaration.name; });
    if (isKnown)
        return m_diagnostics.error(declaration.location,
                                   u"the overloaded operation '%1' is not supported yet"_s.arg(declaration.name));

    Operation operation;
    operation.name = declaration.name;
    operation.documentation = declaration.documentation;
    operation.isOneWay = !declaration.output;
    nameOperation(operation);

    const Message request = buildMessage(*declaration.input, Wrapper::OfOperation, declaration.name);
    operation.request = request.message;
    operation.isRequestWrapped = request.isWrapped;
    operation.parameters = request.members;
    if (isFromWcf(declaration.input->message, m_contract))
        beLenient(operation.parameters);
    NameScope scope(localNames()
                    + QSet<QString>{operation.serviceName, operation.syncName, operation.lowerName + "Async"_L1});
    for (Member &parameter : operation.parameters)
        parameter.name = scope.take(lowerCamel(parameter.xmlName.localName));

    if (declaration.output) {
        Message reply = buildMessage(*declaration.output, request.isWrapped ? Wrapper::OfOneValue : Wrapper::Empty, {});
        if (isFromWcf(declaration.output->message, m_contract))
            beLenient(reply.members);
        operation.reply = reply.message;
        operation.isReplyWrapped = reply.isWrapped;
        if (!reply.members.isEmpty())
            operation.result = reply.members.first();
    }

    setActions(declaration, bindings, operation);
    addFaults(declaration, operation);
    m_contract.operations.append(operation);
}

QList<OperationBuilder::BoundOperation> OperationBuilder::bindingsOf(const QString &operation) const
{
    QList<BoundOperation> result;
    for (const Binding &binding : m_description.bindings) {
        if (!binding.messageVersion || binding.portType != m_contract.name)
            continue;
        if (const BindingOperation *bound = binding.operation(operation))
            result.append({bound, binding.messageVersion->hasAddressing()});
    }
    return result;
}

bool OperationBuilder::checkBindings(const OperationDeclaration &declaration, const QList<BoundOperation> &bindings)
{
    const qsizetype before = m_diagnostics.list().size();
    const auto refuse = [this](const SourceLocation &where, const QString &construct) {
        m_diagnostics.error(where, u"%1 is not supported yet"_s.arg(construct));
    };
    if (!declaration.input || declaration.isOutputFirst)
        refuse(declaration.location, u"an operation that the service starts (notification, solicit-response)"_s);
    for (const BoundOperation &each : bindings) {
        const BindingOperation &bound = *each.operation;
        if (bound.style == BindingOperation::Style::Rpc)
            refuse(bound.location, u"style=\"rpc\""_s);
        if (bound.inputUse == BindingOperation::Use::Encoded || bound.outputUse == BindingOperation::Use::Encoded)
            refuse(bound.location, u"use=\"encoded\""_s);
        for (const SchemaType::Construct &other : bound.others)
            refuse(other.location, other.name);
    }
    return m_diagnostics.list().size() == before;
}

void OperationBuilder::setActions(const OperationDeclaration &declaration, const QList<BoundOperation> &bindings,
                                  Operation &operation) const
{
    const OperationMessage &input = *declaration.input;
    bool needsAction = bindings.isEmpty();
    for (const BoundOperation &bound : bindings) {
        needsAction = needsAction || bound.hasAddressing;
        if (operation.action.isEmpty())
            operation.action = bound.operation->soapAction;
    }
    if (operation.action.isEmpty())
        operation.action = input.action;
    // An empty SOAPAction is good enough where there is no WS-Addressing, and some services want no other. Messages without
    // names have those of WSDL 1.1, section 2.4.5.
    if (operation.action.isEmpty() && needsAction) {
        const QString name = declaration.output ? declaration.name + "Request"_L1 : declaration.name;
        operation.action = defaultAction(m_contract, {input.name.isEmpty() ? name : input.name});
    }
    if (!declaration.output)
        return;
    const OperationMessage &output = *declaration.output;
    const QString name = output.name.isEmpty() ? declaration.name + "Response"_L1 : output.name;
    operation.replyAction = output.action.isEmpty() ? defaultAction(m_contract, {name}) : output.action;
}

void OperationBuilder::nameOperation(Operation &operation)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? operation.name : operation.name + QString::number(i);
        operation.upperName = upperCamel(name);
        operation.lowerName = lowerCamel(name);
        const QStringList names{u"begin"_s + operation.upperName, u"end"_s + operation.upperName,
                                operation.lowerName + "Async"_L1, operation.lowerName + "Completed"_L1};
        const bool isFree = std::all_of(names.cbegin(), names.cend(), [this](const QString &used) {
            return m_channelNames.isFree(used) && m_serviceNames.isFree(used);
        });
        if (!isFree)
            continue;
        for (const QString &used : names) {
            m_channelNames.take(used);
            m_serviceNames.take(used);
        }
        break;
    }
    operation.syncName = m_channelNames.take(operation.lowerName);
    operation.serviceName = m_serviceNames.take(operation.lowerName);
    operation.symbol = operation.upperName;
    for (int i = 2; !m_typeNames.isFree(operation.symbol + "CompletedEventArgs"_L1); ++i)
        operation.symbol = operation.upperName + QString::number(i);
    operation.completedArgs = m_typeNames.take(operation.symbol + "CompletedEventArgs"_L1);
}

void OperationBuilder::addFaults(const OperationDeclaration &declaration, Operation &operation)
{
    for (const OperationMessage &fault : declaration.faults) {
        const MessageDeclaration *message = m_description.message(fault.message);
        if (!message) {
            m_diagnostics.error(fault.location, u"there is no message '%1'"_s.arg(toString(fault.message)));
            continue;
        }
        if (message->parts.size() != 1 || message->parts.first().element.isEmpty()) {
            m_diagnostics.error(message->location, u"a fault that is not one element is not supported yet"_s);
            continue;
        }
        const MessagePart &part = message->parts.first();
        if (const ElementDeclaration *element = m_types.globalElement(part.element, part.location)) {
            const QString action = fault.action.isEmpty()
                ? defaultAction(m_contract, {declaration.name, u"Fault"_s, fault.name})
                : fault.action;
            operation.faults.append({fault.name,
                                     m_types.element(*element, part.element.localName).itemType(),
                                     {message->name, part.name, part.element},
                                     action});
        }
    }
}

OperationBuilder::Message OperationBuilder::buildMessage(const OperationMessage &use, Wrapper wrapper,
                                                       const QString &operation)
{
    const MessageDeclaration *message = m_description.message(use.message);
    if (!message) {
        m_diagnostics.error(use.location, u"there is no message '%1'"_s.arg(toString(use.message)));
        return {};
    }
    if (message->parts.isEmpty())
        return {{message->name, {}, {}}, true, {}};
    if (message->parts.size() > 1) {
        m_diagnostics.error(message->location, u"a message of several parts is not supported yet"_s);
        return {};
    }
    const MessagePart &part = message->parts.first();
    if (part.element.isEmpty()) {
        m_diagnostics.error(part.location, u"a message part with a type instead of an element is not supported yet"_s);
        return {};
    }
    const ElementDeclaration *element = m_types.globalElement(part.element, part.location);
    if (!element)
        return {};
    Message result{{message->name, part.name, part.element}, true, {}};
    if (const SchemaType *type = m_types.wrapperType(*element)) {
        const std::size_t size = type->content ? type->content->children.size() : 0;
        const bool isWrapper = wrapper == Wrapper::OfOperation ? part.element.localName == operation
                                                               : size <= (wrapper == Wrapper::OfOneValue ? 1 : 0);
        if (isWrapper) {
            result.members = m_types.members(*type, upperCamel(part.element.localName), NameScope());
            return result;
        }
    }
    Member member = m_types.element(*element, part.element.localName);
    member.name = lowerCamel(part.element.localName);
    result.isWrapped = false;
    result.members = {member};
    return result;
}

} // namespace ServiceModel::Generator
