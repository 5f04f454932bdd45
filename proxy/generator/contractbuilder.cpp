// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractbuilder.h"

#include "generator/contractwsdl.h"

#include <algorithm>

namespace ServiceModel::Generator {

using namespace Metadata;
using Metadata::Binding; // not that of endpoints

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

// Two services may have ports of one name.
QString uniqueName(const QString &name, const QList<Endpoint> &endpoints)
{
    QString result = name;
    const auto hasIt = [&](const Endpoint &endpoint) { return endpoint.name == result; };
    for (int i = 2; std::any_of(endpoints.cbegin(), endpoints.cend(), hasIt); ++i)
        result = name + QString::number(i);
    return result;
}

} // namespace

ContractBuilder::ContractBuilder(const ServiceDescription &description, Diagnostics &diagnostics)
    : m_description(description)
    , m_diagnostics(diagnostics)
    , m_typeNames(libraryTypeNames())
    , m_types(description.schema, m_typeNames, diagnostics)
{
}

CodeModel ContractBuilder::build(const BuildRequest &request)
{
    CodeModel model;
    model.cppNamespace = request.cppNamespace;
    model.baseName = request.baseName;
    model.hasSync = request.hasSync;
    selectContracts(request, model);
    m_types.finish();
    model.includes = m_types.includes();
    model.enums = m_types.enums();
    model.structs = m_types.structs();
    return model;
}

void ContractBuilder::selectContracts(const BuildRequest &request, CodeModel &model)
{
    QList<const PortType *> selected;
    const auto select = [&](const Binding &binding) {
        const PortType *portType = m_description.portType(binding.portType);
        if (!binding.messageVersion)
            m_diagnostics.note(binding.location, QStringLiteral("the binding '%1' is not SOAP over HTTP and is left out").arg(binding.name.localName));
        else if (portType && !selected.contains(portType))
            selected.append(portType);
        return binding.messageVersion && portType;
    };
    for (const Service &service : m_description.services) {
        if (!request.service.isEmpty() && service.name.localName != request.service)
            continue;
        for (const Port &port : service.ports) {
            const Binding *binding = m_description.binding(port.binding);
            if (!binding || !select(*binding))
                continue;
            model.endpoints.append({uniqueName(port.name, model.endpoints), port.address, binding->portType.localName, *binding->messageVersion, binding->policy});
        }
    }
    if (!request.service.isEmpty() && selected.isEmpty())
        return m_diagnostics.error({}, QStringLiteral("there is no service '%1' with a SOAP port").arg(request.service));
    if (m_description.portTypes.isEmpty())
        return m_types.makeAll();
    // Metadata may stop at the bindings, or even at the contract.
    if (selected.isEmpty()) {
        for (const Binding &binding : m_description.bindings)
            select(binding);
    }
    if (selected.isEmpty() && m_description.bindings.isEmpty()) {
        for (const PortType &portType : m_description.portTypes)
            selected.append(&portType);
    }
    if (selected.isEmpty())
        return m_diagnostics.error(m_description.portTypes.first().location, QStringLiteral("no binding of this contract, nor of another, is SOAP over HTTP"));
    for (const PortType *portType : std::as_const(selected))
        addContract(*portType, model);
    if (!m_diagnostics.hasErrors()) {
        for (Contract &contract : model.contracts)
            contract.wsdl = contractWsdl(contract, m_description.schemaDocuments);
    }
}

void ContractBuilder::addContract(const PortType &portType, CodeModel &model)
{
    const QString plainName = withoutInterfacePrefix(portType.name.localName);
    const QString plainClass = upperCamel(plainName);
    Contract contract;
    contract.name = portType.name;
    contract.configurationName = portType.name.localName;
    contract.documentation = portType.documentation;
    contract.channelClass = m_typeNames.take(upperCamel(portType.name.localName) + QLatin1StringView("Channel"));
    contract.channelImplementation = m_typeNames.take(plainClass + QLatin1StringView("ChannelImpl"));
    contract.clientClass = m_typeNames.take(plainClass + QLatin1StringView("Client"));
    contract.serviceClass = m_typeNames.take(plainClass + (plainClass.endsWith(QLatin1StringView("Service")) ? QLatin1StringView("Base") : QLatin1StringView("ServiceBase")));
    contract.describeFunction = m_typeNames.take(lowerCamel(plainName) + QLatin1StringView("Contract"));

    m_channelNames = NameScope(channelMemberNames());
    m_serviceNames = NameScope(serviceMemberNames());
    for (const OperationDeclaration &operation : portType.operations) {
        QList<BoundOperation> bindings;
        for (const Binding &binding : m_description.bindings) {
            if (binding.messageVersion && binding.portType == portType.name) {
                if (const BindingOperation *bound = binding.operation(operation.name))
                    bindings.append({bound, binding.messageVersion->hasAddressing()});
            }
        }
        addOperation(operation, bindings, contract);
    }
    model.contracts.append(contract);
}

void ContractBuilder::addOperation(const OperationDeclaration &declaration, const QList<BoundOperation> &bindings, Contract &contract)
{
    if (!checkBindings(declaration, bindings))
        return;
    const bool isKnown = std::any_of(contract.operations.cbegin(), contract.operations.cend(),
                                     [&](const Operation &other) { return other.name == declaration.name; });
    if (isKnown)
        return m_diagnostics.error(declaration.location, QStringLiteral("the overloaded operation '%1' is not supported yet").arg(declaration.name));

    Operation operation;
    operation.name = declaration.name;
    operation.documentation = declaration.documentation;
    operation.isOneWay = !declaration.output;
    nameOperation(operation);

    const Message request = buildMessage(*declaration.input, Wrapper::OfOperation, declaration.name);
    operation.request = request.message;
    operation.isRequestWrapped = request.isWrapped;
    operation.parameters = request.members;
    if (isFromWcf(declaration.input->message, contract))
        beLenient(operation.parameters);
    NameScope scope(localNames() + QSet<QString>{operation.serviceName, operation.syncName, operation.lowerName + QLatin1StringView("Async")});
    for (Member &parameter : operation.parameters)
        parameter.name = scope.take(lowerCamel(parameter.xmlName.localName));

    if (declaration.output) {
        Message reply = buildMessage(*declaration.output, request.isWrapped ? Wrapper::OfOneValue : Wrapper::Empty, {});
        if (isFromWcf(declaration.output->message, contract))
            beLenient(reply.members);
        operation.reply = reply.message;
        operation.isReplyWrapped = reply.isWrapped;
        if (!reply.members.isEmpty())
            operation.result = reply.members.first();
    }

    setActions(declaration, bindings, contract, operation);
    addFaults(declaration, operation, contract);
    contract.operations.append(operation);
}

bool ContractBuilder::checkBindings(const OperationDeclaration &declaration, const QList<BoundOperation> &bindings)
{
    const qsizetype before = m_diagnostics.list().size();
    const auto refuse = [this](const SourceLocation &where, const QString &construct) {
        m_diagnostics.error(where, QStringLiteral("%1 is not supported yet").arg(construct));
    };
    if (!declaration.input || declaration.isOutputFirst)
        refuse(declaration.location, QStringLiteral("an operation that the service starts (notification, solicit-response)"));
    for (const BoundOperation &each : bindings) {
        const BindingOperation &bound = *each.operation;
        if (bound.style == BindingOperation::Style::Rpc)
            refuse(bound.location, QStringLiteral("style=\"rpc\""));
        if (bound.inputUse == BindingOperation::Use::Encoded || bound.outputUse == BindingOperation::Use::Encoded)
            refuse(bound.location, QStringLiteral("use=\"encoded\""));
        for (const SchemaType::Construct &other : bound.others)
            refuse(other.location, other.name);
    }
    return m_diagnostics.list().size() == before;
}

void ContractBuilder::setActions(const OperationDeclaration &declaration, const QList<BoundOperation> &bindings,
                                 const Contract &contract, Operation &operation)
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
        const QString name = declaration.output ? declaration.name + QLatin1StringView("Request") : declaration.name;
        operation.action = defaultAction(contract, {input.name.isEmpty() ? name : input.name});
    }
    if (!declaration.output)
        return;
    const OperationMessage &output = *declaration.output;
    const QString name = output.name.isEmpty() ? declaration.name + QLatin1StringView("Response") : output.name;
    operation.replyAction = output.action.isEmpty() ? defaultAction(contract, {name}) : output.action;
}

void ContractBuilder::nameOperation(Operation &operation)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? operation.name : operation.name + QString::number(i);
        operation.upperName = upperCamel(name);
        operation.lowerName = lowerCamel(name);
        const QStringList names{QStringLiteral("begin") + operation.upperName, QStringLiteral("end") + operation.upperName,
                                operation.lowerName + QLatin1StringView("Async"), operation.lowerName + QLatin1StringView("Completed")};
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
    for (int i = 2; !m_typeNames.isFree(operation.symbol + QLatin1StringView("CompletedEventArgs")); ++i)
        operation.symbol = operation.upperName + QString::number(i);
    operation.completedArgs = m_typeNames.take(operation.symbol + QLatin1StringView("CompletedEventArgs"));
}

void ContractBuilder::addFaults(const OperationDeclaration &declaration, Operation &operation, const Contract &contract)
{
    for (const OperationMessage &fault : declaration.faults) {
        const MessageDeclaration *message = m_description.message(fault.message);
        if (!message) {
            m_diagnostics.error(fault.location, QStringLiteral("there is no message '%1'").arg(toString(fault.message)));
            continue;
        }
        if (message->parts.size() != 1 || message->parts.first().element.isEmpty()) {
            m_diagnostics.error(message->location, QStringLiteral("a fault that is not one element is not supported yet"));
            continue;
        }
        const MessagePart &part = message->parts.first();
        if (const ElementDeclaration *element = m_types.globalElement(part.element, part.location)) {
            const QString action = fault.action.isEmpty() ? defaultAction(contract, {declaration.name, QStringLiteral("Fault"), fault.name}) : fault.action;
            operation.faults.append({fault.name, m_types.element(*element, part.element.localName).valueType, {message->name, part.name, part.element}, action});
        }
    }
}

ContractBuilder::Message ContractBuilder::buildMessage(const OperationMessage &use, Wrapper wrapper, const QString &operation)
{
    const MessageDeclaration *message = m_description.message(use.message);
    if (!message) {
        m_diagnostics.error(use.location, QStringLiteral("there is no message '%1'").arg(toString(use.message)));
        return {};
    }
    if (message->parts.isEmpty())
        return {{message->name, {}, {}}, true, {}};
    if (message->parts.size() > 1) {
        m_diagnostics.error(message->location, QStringLiteral("a message of several parts is not supported yet"));
        return {};
    }
    const MessagePart &part = message->parts.first();
    if (part.element.isEmpty()) {
        m_diagnostics.error(part.location, QStringLiteral("a message part with a type instead of an element is not supported yet"));
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

void ContractBuilder::beLenient(QList<Member> &members) const
{
    for (Member &member : members) {
        const bool isValue = member.isScalar || member.valueType == u"ServiceModel::DateTime" || member.valueType == u"ServiceModel::Decimal";
        if (member.occurrence == Member::Occurrence::Optional && (member.isNillable || isValue)) {
            member.occurrence = Member::Occurrence::Once;
            member.isLenient = true;
        }
    }
}

} // namespace ServiceModel::Generator
