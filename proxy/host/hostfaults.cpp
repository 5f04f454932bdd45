// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/hostfaults.h"

#include <QCoreApplication>

namespace ServiceModel::HostFaults {

namespace {

constexpr QStringView addressingFaultAction = u"http://www.w3.org/2005/08/addressing/fault";
// Where WCF keeps the names of its own faults.
constexpr QStringView dispatcherNamespace
    = u"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::HostFaults", text);
}

Fault addressingFault(const QName &code, const QString &subcode, const QString &reason)
{
    return {.code = code, .subcode = {Namespaces::Addressing10.toString(), subcode}, .reason = reason,
            .action = addressingFaultAction.toString()};
}

Fault soapFault(const QString &code, const QString &reason)
{
    return {.code = {Namespaces::Soap12.toString(), code}, .reason = reason};
}

Fault fromFaultException(const FaultException<> &exception, const OperationDescription &operation)
{
    Fault fault = exception.fault();
    if (fault.reason.isEmpty())
        fault.reason = tr("The operation '%1' failed.").arg(operation.name);
    for (const FaultDescription &description : operation.faults) {
        if (const auto detail = description.detailFrom(exception, description)) {
            (description.isHeader ? fault.headers : fault.detail) = {*detail};
            fault.action = description.action;
            break;
        }
    }
    return fault;
}

} // namespace

Fault badMessage(const XmlError &error)
{
    return {.reason = tr("The request is not a SOAP message that can be read: %1.").arg(error.toString())};
}

Fault versionMismatch()
{
    return soapFault(QStringLiteral("VersionMismatch"), tr("This address does not speak the SOAP version of the request."));
}

Fault mustUnderstand(const QName &header)
{
    return soapFault(QStringLiteral("MustUnderstand"),
                     tr("The header '%1' must be understood, and this service does not know it.").arg(toString(header)));
}

namespace {

// An element with an attribute that is a qualified name: the prefix is declared where it is used.
Element qualified(const QString &element, const QName &value)
{
    Element result({Namespaces::Soap12.toString(), element});
    if (!value.namespaceUri.isEmpty())
        result.setAttribute({{}, QStringLiteral("xmlns:q")}, value.namespaceUri);
    result.setAttribute({{}, QStringLiteral("qname")}, (value.namespaceUri.isEmpty() ? QString() : QStringLiteral("q:")) + value.localName);
    return result;
}

} // namespace

Element upgrade(bool acceptsSoap11, bool acceptsSoap12)
{
    Element result({Namespaces::Soap12.toString(), QStringLiteral("Upgrade")});
    const QString envelope = QStringLiteral("Envelope");
    if (acceptsSoap12)
        result.append(qualified(QStringLiteral("SupportedEnvelope"), {Namespaces::Soap12.toString(), envelope}));
    if (acceptsSoap11)
        result.append(qualified(QStringLiteral("SupportedEnvelope"), {Namespaces::Soap11.toString(), envelope}));
    return result;
}

Element notUnderstood(const QName &header)
{
    return qualified(QStringLiteral("NotUnderstood"), header);
}

Fault invalidAddressingHeader(const QName &header, const XmlError &error)
{
    return addressingFault(Fault::senderCode(), QStringLiteral("InvalidAddressingHeader"),
                           tr("The addressing header '%1' cannot be used: %2.").arg(header.localName, error.toString()));
}

Fault actionMismatch(const QString &action, const QString &httpAction)
{
    return addressingFault(Fault::senderCode(), QStringLiteral("ActionMismatch"),
                           tr("The message says that its action is '%1', HTTP says '%2'; they have to be the same.").arg(action, httpAction));
}

Fault onlyAnonymousAddresses(const QString &address)
{
    return addressingFault(Fault::senderCode(), QStringLiteral("OnlyAnonymousAddressSupported"),
                           tr("The reply cannot be sent to '%1': this service answers on the connection of the request only.")
                               .arg(address));
}

Fault actionNotSupported(const QString &action, const QName &bodyElement, const ContractDescription &contract)
{
    const QString what = !action.isEmpty()       ? tr("action '%1'").arg(action)
                         : bodyElement.isEmpty() ? tr("empty body")
                                                 : tr("body element '%1'").arg(toString(bodyElement));
    QStringList names;
    for (const OperationDescription &operation : contract.operations)
        names.append(operation.name);
    return addressingFault(Fault::senderCode(), QStringLiteral("ActionNotSupported"),
                           tr("The %1 does not belong to an operation of this service; it has %2.").arg(what, names.join(u", ")));
}

Fault metadataActionNotSupported(const QString &action)
{
    return addressingFault(Fault::senderCode(), QStringLiteral("ActionNotSupported"),
                           tr("The action '%1' is not one of metadata exchange; send a WS-Transfer Get.").arg(action));
}

Fault wrongBody(const QName &found, const OperationDescription &operation)
{
    const QString expected = toString(operation.requestElement);
    if (found.isEmpty())
        return {.reason = tr("The body is empty; the operation '%1' takes the element '%2'.").arg(operation.name, expected)};
    if (operation.requestElement.isEmpty())
        return {.reason = tr("The body has the element '%1'; the operation '%2' takes an empty one.").arg(toString(found), operation.name)};
    return {.reason = tr("The body has the element '%1'; the operation '%2' takes '%3'.")
                          .arg(toString(found), operation.name, expected)};
}

Fault endpointUnavailable()
{
    return addressingFault(Fault::receiverCode(), QStringLiteral("EndpointUnavailable"), tr("The service has been stopped."));
}

Fault fromError(const std::exception_ptr &error, const OperationDescription &operation, bool includeExceptionDetail)
{
    try {
        std::rethrow_exception(error);
    } catch (const FaultException<> &e) {
        return fromFaultException(e, operation);
    } catch (...) {
        return {.code = Fault::receiverCode(),
                .subcode = {dispatcherNamespace.toString(), QStringLiteral("InternalServiceFault")},
                .reason = includeExceptionDetail
                    ? tr("The operation '%1' failed: %2").arg(operation.name, errorMessage(error))
                    : tr("The operation '%1' failed because of an internal error of the service.").arg(operation.name),
                .action = dispatcherNamespace.toString() + QStringLiteral("/fault")};
    }
}

} // namespace ServiceModel::HostFaults
