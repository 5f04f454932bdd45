// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractbuilder.h"

#include "generator/contractwsdl.h"
#include "generator/operationbuilder.h"

#include <algorithm>

namespace ServiceModel::Generator {

using namespace Metadata;
using Metadata::Binding; // not that of endpoints

namespace {

// Two services may have ports of one name.
QString uniqueName(const QString &name, const QList<Endpoint> &endpoints)
{
    QString result = name;
    const auto hasIt = [&](const Endpoint &endpoint) { return endpoint.name == result; };
    for (int i = 2; std::ranges::any_of(endpoints, hasIt); ++i)
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
    if (m_diagnostics.hasErrors()) // schemas with rings have no end
        return model;
    model.hasFacets = request.hasFacets;
    Diagnostics unheard;
    CodeModel unseen;
    ContractBuilder names(m_description, unheard);
    names.makeTypes(request, nullptr, unseen);
    makeTypes(request, &names.m_types, model);
    if (!m_diagnostics.hasErrors())
        addTexts(model);
    model.includes = m_types.includes();
    model.enums = m_types.enums();
    model.structs = m_types.structs();
    useAttachments(model);
    const bool hasObjects = std::ranges::any_of(model.structs, &StructType::isReference);
    for (Contract &contract : model.contracts) {
        for (Operation &operation : contract.operations)
            operation.request.hasObjects = operation.reply.hasObjects = hasObjects;
    }
    return model;
}

// With the names of types that others found to be needed, if any.
void ContractBuilder::makeTypes(const BuildRequest &request, const TypeBuilder *names, CodeModel &model)
{
    m_types.setFacetsChecked(request.hasFacets);
    const bool hasContracts = !request.hasTypesOnly && !m_description.portTypes.isEmpty() && selectContracts(request, model);
    for (const Selection &selection : std::as_const(m_selections))
        model.contracts.append(contractOf(selection));
    if (names)
        m_types.takeNames(*names);
    if (request.hasTypesOnly || m_description.portTypes.isEmpty())
        m_types.makeAll();
    for (qsizetype i = 0; hasContracts && i < m_selections.size(); ++i)
        addOperations(m_selections.at(i), request.hasMessageStructs, model.contracts[i]);
    m_types.finish();
}

// Parts beside the envelope, and references to such, need a message that can carry them.
void ContractBuilder::useAttachments(CodeModel &model)
{
    const auto isReference = [](const Member &member) { return member.valueType == u"ServiceModel::SwaRef"; };
    const auto isAttached = [&](const EnvelopeMessage &message) { return !message.mimeParts.isEmpty() || std::ranges::any_of(message.members, isReference); };
    const bool hasReferences = std::ranges::any_of(model.structs, [&](const StructType &type) { return std::ranges::any_of(type.members, isReference); });
    for (Endpoint &endpoint : model.endpoints) {
        const auto contract = std::ranges::find(model.contracts, endpoint.contract, &Contract::configurationName);
        const bool isWanted = hasReferences || (contract != model.contracts.end() && std::ranges::any_of(contract->operations, [&](const Operation &operation) {
            return isAttached(operation.request) || isAttached(operation.reply);
        }));
        if (isWanted && endpoint.policy.encoding == MessageEncoding::Text)
            endpoint.policy.encoding = MessageEncoding::Swa;
    }
}

// False with an error when there is none.
bool ContractBuilder::selectContracts(const BuildRequest &request, CodeModel &model)
{
    selectPorts(request, model);
    const bool isChosen = !request.service.isEmpty() || !request.ports.isEmpty();
    if (isChosen && m_selections.isEmpty()) {
        const QString what = request.service.isEmpty() ? QStringLiteral("port '%1' that is SOAP over HTTP").arg(request.ports.join(QStringLiteral("' or '")))
                                                       : QStringLiteral("service '%1' with a SOAP port").arg(request.service);
        m_diagnostics.error({}, QStringLiteral("there is no %1; --list shows what there is").arg(what));
        return false;
    }
    if (m_selections.isEmpty())
        selectBindings();
    if (m_selections.isEmpty())
        selectOtherTransports();
    if (m_selections.isEmpty())
        m_diagnostics.error(m_description.portTypes.first().location, QStringLiteral("no binding of this contract, nor of another, is SOAP over HTTP"));
    return !m_selections.isEmpty();
}

void ContractBuilder::addTexts(CodeModel &model) const
{
    for (Contract &contract : model.contracts) {
        model.hasEncoded = model.hasEncoded || std::ranges::any_of(contract.operations, [](const Operation &operation) {
            return operation.request.isEncoded() || operation.reply.isEncoded();
        });
        contract.wsdl = contractWsdl(contract, m_description.schemaDocuments);
        contract.bindingOperations = contractBinding(contract);
    }
}

void ContractBuilder::selectPorts(const BuildRequest &request, CodeModel &model)
{
    for (const Service &service : m_description.services) {
        if (!request.service.isEmpty() && service.name.localName != request.service)
            continue;
        for (const Port &port : service.ports) {
            const Binding *binding = m_description.binding(port.binding);
            if (!binding || (!request.ports.isEmpty() && !request.ports.contains(port.name)))
                continue;
            if (const Selection *selection = select(*binding))
                model.endpoints.append({uniqueName(port.name, model.endpoints), port.address, selection->name, *binding->messageVersion, binding->policy});
        }
    }
}

// Metadata may stop at the bindings, or even at the contract.
void ContractBuilder::selectBindings()
{
    for (const Binding &binding : m_description.bindings)
        select(binding);
    if (m_description.bindings.isEmpty()) {
        for (const PortType &portType : m_description.portTypes)
            m_selections.append({&portType, {}, portType.name.localName});
    }
}

// The contract is good for something even when it is to travel in other ways than those we know.
void ContractBuilder::selectOtherTransports()
{
    for (const Binding &binding : m_description.bindings) {
        if (!binding.messageVersion)
            continue;
        m_diagnostics.warning(binding.location, QStringLiteral("the binding '%1' is for the transport '%2', which is not supported: only HTTP is").arg(binding.name.localName, binding.transport));
        if (const PortType *portType = m_description.portType(binding.portType))
            m_selections.append({portType, {&binding}, binding.name.localName});
    }
}

const ContractBuilder::Selection *ContractBuilder::select(const Binding &binding)
{
    const PortType *portType = m_description.portType(binding.portType);
    const bool isOurs = binding.messageVersion && binding.isHttp;
    if (!isOurs)
        m_diagnostics.note(binding.location, QStringLiteral("the binding '%1' is not SOAP over HTTP and is left out").arg(binding.name.localName));
    if (!isOurs || !portType)
        return nullptr;
    bool isFirst = true;
    for (Selection &selection : m_selections) {
        if (selection.portType != portType)
            continue;
        if (selection.bindings.contains(&binding))
            return &selection;
        if (agree(*selection.bindings.first(), binding, *portType)) {
            selection.bindings.append(&binding);
            return &selection;
        }
        isFirst = false;
    }
    m_selections.append({portType, {&binding}, isFirst ? portType->name.localName : binding.name.localName});
    return &m_selections.last();
}

// Whether messages of one are right for the other.
bool ContractBuilder::agree(const Binding &a, const Binding &b, const PortType &portType) const
{
    return std::ranges::all_of(portType.operations, [&](const OperationDeclaration &declaration) {
        const BindingOperation *x = a.operation(declaration);
        const BindingOperation *y = b.operation(declaration);
        if (!x || !y)
            return true;
        const bool haveActions = !x->soapAction.isEmpty() && !y->soapAction.isEmpty();
        return x->isRpc == y->isRpc && x->input == y->input && x->output == y->output && (!haveActions || x->soapAction == y->soapAction);
    });
}

Contract ContractBuilder::contractOf(const Selection &selection)
{
    const PortType &portType = *selection.portType;
    const QString plainName = withoutInterfacePrefix(selection.name);
    const QString plainClass = upperCamel(plainName);
    Contract contract;
    contract.name = portType.name;
    contract.configurationName = selection.name;
    contract.documentation = portType.documentation;
    contract.channelClass = m_typeNames.take(upperCamel(selection.name) + QLatin1StringView("Channel"));
    contract.channelImplementation = m_typeNames.take(plainClass + QLatin1StringView("ChannelImpl"));
    contract.clientClass = m_typeNames.take(plainClass + QLatin1StringView("Client"));
    contract.serviceClass = m_typeNames.take(plainClass + (plainClass.endsWith(QLatin1StringView("Service")) ? QLatin1StringView("Base") : QLatin1StringView("ServiceBase")));
    contract.describeFunction = m_typeNames.take(lowerCamel(plainName) + QLatin1StringView("Contract"));
    return contract;
}

void ContractBuilder::addOperations(const Selection &selection, bool hasMessageStructs, Contract &contract)
{
    OperationBuilder operations(m_description, m_types, m_typeNames, m_diagnostics);
    operations.add(*selection.portType, selection.bindings, hasMessageStructs, contract);
    if (contract.operations.isEmpty())
        m_diagnostics.warning(selection.portType->location, QStringLiteral("the contract '%1' has no operation that can be called").arg(selection.name));
}

} // namespace ServiceModel::Generator
