// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractbuilder.h"

#include "generator/contractwsdl.h"
#include "generator/operationbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

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
            m_diagnostics.note(binding.location,
                               u"the binding '%1' is not SOAP over HTTP and is left out"_s.arg(binding.name.localName));
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
            model.endpoints.append({uniqueName(port.name, model.endpoints), port.address, binding->portType.localName,
                                    *binding->messageVersion});
        }
    }
    if (!request.service.isEmpty() && selected.isEmpty())
        return m_diagnostics.error({}, u"there is no service '%1' with a SOAP port"_s.arg(request.service));
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
        return m_diagnostics.error(m_description.portTypes.first().location,
                                   u"no binding of this contract, nor of another, is SOAP over HTTP"_s);
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
    contract.channelClass = m_typeNames.take(upperCamel(portType.name.localName) + "Channel"_L1);
    contract.channelImplementation = m_typeNames.take(plainClass + "ChannelImpl"_L1);
    contract.clientClass = m_typeNames.take(plainClass + "Client"_L1);
    contract.serviceClass
        = m_typeNames.take(plainClass + (plainClass.endsWith("Service"_L1) ? "Base"_L1 : "ServiceBase"_L1));
    contract.describeFunction = m_typeNames.take(lowerCamel(plainName) + "Contract"_L1);

    OperationBuilder builder(m_description, m_types, m_typeNames, m_diagnostics, contract);
    for (const OperationDeclaration &operation : portType.operations)
        builder.add(operation);
    model.contracts.append(contract);
}

} // namespace ServiceModel::Generator
