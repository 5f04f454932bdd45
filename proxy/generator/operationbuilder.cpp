// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/operationbuilder.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// WS-Addressing 1.0 WSDL Binding, section 4.4.4: the action of a message that does not name one.
QString defaultAction(const Contract &contract, const QStringList &lastParts)
{
    const QString &namespaceUri = contract.name.namespaceUri;
    const QChar delimiter = namespaceUri.startsWith(QLatin1StringView("urn:")) ? u':' : u'/';
    const QString start = namespaceUri.endsWith(delimiter) ? namespaceUri : namespaceUri + delimiter;
    return start + (QStringList{contract.name.localName} + lastParts).join(delimiter);
}

// The messages that System.ServiceModel describes. It says that every member may be absent, but never leaves one out:
// null is written as nil. What is missing in what it reads has a default value.
bool isFromWcf(const QName &message, const Contract &contract)
{
    return message.localName.startsWith(contract.name.localName + u'_')
        && (message.localName.endsWith(QLatin1StringView("_InputMessage")) || message.localName.endsWith(QLatin1StringView("_OutputMessage")));
}

void beLenient(QList<Member> &members)
{
    for (Member &member : members) {
        const bool isValue = member.isScalar || member.valueType == u"ServiceModel::DateTime" || member.valueType == u"ServiceModel::Decimal";
        if (member.occurrence == Member::Occurrence::Optional && (member.isNillable || isValue)) {
            member.occurrence = Member::Occurrence::Once;
            member.isLenient = true;
        }
    }
}

struct Bound { const BindingOperation *operation; bool hasAddressing; };

QList<Bound> boundBy(const OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings)
{
    QList<Bound> result;
    for (const Metadata::Binding *binding : bindings) {
        if (const BindingOperation *operation = binding->operation(declaration))
            result.append({operation, binding->messageVersion->hasAddressing()});
    }
    return result;
}

QString reasonAgainst(const OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings)
{
    if (!declaration.input || declaration.isOutputFirst)
        return QStringLiteral("the service would start it (notification, solicit-response), and over HTTP it cannot");
    // A binding without any operation says nothing of them.
    const bool isBound = !boundBy(declaration, bindings).isEmpty()
        || std::ranges::all_of(bindings, [](const Metadata::Binding *binding) { return binding->operations.isEmpty(); });
    return isBound ? QString() : QStringLiteral("no binding has it");
}

} // namespace

OperationBuilder::OperationBuilder(const ServiceDescription &description, TypeBuilder &types, NameScope &typeNames,
                                   Diagnostics &diagnostics)
    : m_diagnostics(diagnostics)
    , m_typeNames(typeNames)
    , m_channelNames(channelMemberNames())
    , m_serviceNames(serviceMemberNames())
    , m_messages(description, types, diagnostics)
{
}

// Overloads have numbers by the names of their messages, whichever stands first.
void OperationBuilder::add(const PortType &portType, const QList<const Metadata::Binding *> &bindings, bool hasMessageStructs, Contract &contract)
{
    std::vector<const OperationDeclaration *> declarations;
    for (const OperationDeclaration &declaration : portType.operations) {
        if (const QString reason = reasonAgainst(declaration, bindings); reason.isEmpty())
            declarations.push_back(&declaration);
        else
            m_diagnostics.note(declaration.location, QStringLiteral("the operation '%1' is left out: %2").arg(declaration.name, reason));
    }
    std::vector<const OperationDeclaration *> ordered = declarations;
    std::ranges::stable_sort(ordered, {}, [](const OperationDeclaration *each) {
        return std::tuple(each->name, each->input->name, each->input->message.namespaceUri, each->input->message.localName);
    });
    QHash<const OperationDeclaration *, Operation> named;
    for (const OperationDeclaration *declaration : ordered)
        named.insert(declaration, nameOperation(declaration->name));
    for (const OperationDeclaration *declaration : declarations)
        addOperation(*declaration, bindings, hasMessageStructs, named.value(declaration), contract);
    m_messages.tellApart(contract.operations);
}

void OperationBuilder::addOperation(const OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings,
                                    bool hasMessageStructs, Operation operation, Contract &contract)
{
    const QList<Bound> bounds = boundBy(declaration, bindings);
    const BindingOperation unbound;
    const BindingOperation &bound = bounds.isEmpty() ? unbound : *bounds.first().operation;
    operation.documentation = declaration.documentation;
    operation.isOneWay = !declaration.output;
    operation.isRpc = bound.isRpc;
    operation.request = request(declaration, bound, contract);
    if (declaration.output)
        operation.reply = reply(declaration, bound, contract, operation.request);
    nameMembers(operation, hasMessageStructs);
    setActions(declaration, bindings, contract, operation);
    addFaults(declaration, bound, operation, contract);
    contract.operations.append(operation);
}

EnvelopeMessage OperationBuilder::request(const OperationDeclaration &declaration, const BindingOperation &bound, const Contract &contract)
{
    const QString &ns = bound.input.namespaceUri.isEmpty() ? contract.name.namespaceUri : bound.input.namespaceUri;
    EnvelopeMessage result = m_messages.build({*declaration.input, bound.input, bound.isRpc, {ns, declaration.name},
                                               MessageBuilder::Wrapper::OfOperation, declaration.name});
    if (isFromWcf(declaration.input->message, contract))
        beLenient(result.members);
    return result;
}

// WSDL 1.1, section 3.5, leaves the name of a reply's wrapper open; this one is what all use (WS-I BP 1.1, R2729).
EnvelopeMessage OperationBuilder::reply(const OperationDeclaration &declaration, const BindingOperation &bound, const Contract &contract,
                                        const EnvelopeMessage &request)
{
    using Wrapper = MessageBuilder::Wrapper;
    const QString &ns = bound.output.namespaceUri.isEmpty() ? contract.name.namespaceUri : bound.output.namespaceUri;
    const bool isWrapped = !request.wrapper.isEmpty() || request.members.isEmpty();
    EnvelopeMessage result = m_messages.build({*declaration.output, bound.output, bound.isRpc, {ns, declaration.name + QLatin1StringView("Response")},
                                               isWrapped ? Wrapper::OfOneValue : Wrapper::Empty, declaration.name});
    if (isFromWcf(declaration.output->message, contract))
        beLenient(result.members);
    return result;
}

void OperationBuilder::setActions(const OperationDeclaration &declaration, const QList<const Metadata::Binding *> &bindings,
                                  const Contract &contract, Operation &operation)
{
    const QList<Bound> bounds = boundBy(declaration, bindings);
    const OperationMessage &input = *declaration.input;
    bool needsAction = bounds.isEmpty();
    for (const Bound &bound : bounds) {
        needsAction = needsAction || bound.hasAddressing;
        if (operation.action.isEmpty())
            operation.action = bound.operation->soapAction;
    }
    if (operation.action.isEmpty())
        operation.action = input.action;
    // An empty SOAPAction is good enough where there is no WS-Addressing, and some services want no other. Messages without
    // names have those of WSDL 1.1, section 2.4.5.
    if (operation.action.isEmpty() && needsAction) {
        const QString name = declaration.output ? declaration.name + QLatin1StringView("Request") : declaration.name;
        operation.action = defaultAction(contract, {input.name.isEmpty() ? name : input.name});
    }
    if (!declaration.output)
        return;
    const OperationMessage &output = *declaration.output;
    const QString name = output.name.isEmpty() ? declaration.name + QLatin1StringView("Response") : output.name;
    operation.replyAction = output.action.isEmpty() ? defaultAction(contract, {name}) : output.action;
}

// Overloads are told apart by a number: signals and begin functions of one name would be hard to connect and to read.
Operation OperationBuilder::nameOperation(const QString &declared)
{
    Operation operation;
    operation.name = declared;
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? operation.name : operation.name + QString::number(i);
        operation.upperName = upperCamel(name);
        operation.lowerName = lowerCamel(name);
        const QStringList names{QStringLiteral("begin") + operation.upperName, QStringLiteral("end") + operation.upperName,
                                operation.lowerName + QLatin1StringView("Async"), operation.lowerName + QLatin1StringView("Completed")};
        const bool isFree = std::ranges::all_of(names, [this](const QString &used) {
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
    operation.syncName = m_channelNames.take(memberName(operation.lowerName, m_typeNames));
    operation.serviceName = m_serviceNames.take(memberName(operation.lowerName, m_typeNames));
    operation.symbol = operation.upperName;
    const auto isUsed = [&] {
        return !m_typeNames.isFree(operation.symbol + QLatin1StringView("CompletedEventArgs")) || !m_typeNames.isFree(operation.entryFunction());
    };
    for (int i = 2; isUsed(); ++i)
        operation.symbol = operation.upperName + QString::number(i);
    m_typeNames.take(operation.entryFunction());
    operation.completedArgs = m_typeNames.take(operation.symbol + QLatin1StringView("CompletedEventArgs"));
    return operation;
}

void OperationBuilder::nameAll(QList<Member> &members, NameScope &scope) const
{
    for (Member &member : members)
        member.name = scope.take(member.kind != Member::Kind::Element || member.xmlName.isEmpty() ? member.name : memberName(member.xmlName.localName, m_typeNames));
}

// A request is passed one by one unless it is asked for as a whole; a reply is one value or a struct.
void OperationBuilder::nameMembers(Operation &operation, bool hasMessageStructs)
{
    EnvelopeMessage &request = operation.request;
    EnvelopeMessage &reply = operation.reply;
    if (hasMessageStructs && !request.all().isEmpty())
        request.structName = m_typeNames.take(operation.symbol + QLatin1StringView("Request"));
    if (hasMessageStructs && operation.hasResult())
        reply.structName = m_typeNames.take(operation.symbol + QLatin1StringView("Reply"));
    else if (reply.all().size() > 1)
        reply.structName = m_typeNames.take(operation.symbol + QLatin1StringView("Result"));

    NameScope parameters(localNames() + QSet<QString>{operation.serviceName, operation.syncName, operation.lowerName + QLatin1StringView("Async"), operation.entryFunction()});
    NameScope requestScope({request.structName});
    NameScope &scope = request.structName.isEmpty() ? parameters : requestScope;
    nameAll(request.members, scope);
    nameAll(request.mimeParts, scope);
    nameAll(request.headers, scope);
    NameScope replyScope({reply.structName});
    nameAll(reply.members, replyScope);
    nameAll(reply.mimeParts, replyScope);
    nameAll(reply.headers, replyScope);
}

void OperationBuilder::addFaults(const OperationDeclaration &declaration, const BindingOperation &bound, Operation &operation, const Contract &contract)
{
    for (const OperationMessage &declared : declaration.faults) {
        for (Fault fault : m_messages.faults(declared)) {
            if (fault.action.isEmpty())
                fault.action = defaultAction(contract, {declaration.name, QStringLiteral("Fault"), declared.name});
            fault.encoding = bound.faults.value(declared.name, bound.output).encoding;
            operation.faults.append(fault);
        }
    }
    for (const Fault &fault : m_messages.headerFaults(bound.input) + m_messages.headerFaults(bound.output)) {
        if (!std::ranges::any_of(operation.faults, [&](const Fault &other) { return other.isHeader && other.element == fault.element; }))
            operation.faults.append(fault);
    }
}

} // namespace ServiceModel::Generator
