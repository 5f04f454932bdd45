// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/wsdldocument.h"

#include "xml/xmlreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace ServiceModel {

namespace {

const QByteArray rootMark = "@root@";

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::WsdlDocument", text);
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

// An operation of the portType: what its bindings have to repeat.
struct PortOperation
{
    QString name;
    bool hasOutput = false;
    QStringList faults = {};
};

QList<PortOperation> readPortType(XmlReader &reader)
{
    QList<PortOperation> operations;
    while (reader.readNextStartElement()) {
        if (!reader.isElement(Namespaces::Wsdl, u"operation")) {
            reader.skipCurrentElement();
            continue;
        }
        PortOperation operation{reader.attribute({}, u"name")};
        while (reader.readNextStartElement()) {
            operation.hasOutput |= reader.isElement(Namespaces::Wsdl, u"output");
            if (reader.isElement(Namespaces::Wsdl, u"fault"))
                operation.faults.append(reader.attribute({}, u"name"));
            reader.skipCurrentElement();
        }
        operations.append(operation);
    }
    return operations;
}

QByteArray bindingOperation(const PortOperation &operation, const QString &action, const QByteArray &soap)
{
    const QByteArray body = '<' + soap + ":body use=\"literal\"/>";
    QByteArray out = "<wsdl:operation name=\"" + escaped(operation.name) + "\"><" + soap + ":operation soapAction=\"" + escaped(action)
        + "\" style=\"document\"/><wsdl:input>" + body + "</wsdl:input>";
    if (operation.hasOutput)
        out += "<wsdl:output>" + body + "</wsdl:output>";
    for (const QString &fault : operation.faults) {
        const QByteArray name = escaped(fault);
        out += "<wsdl:fault name=\"" + name + "\"><" + soap + ":fault name=\"" + name + "\" use=\"literal\"/></wsdl:fault>";
    }
    return out + "</wsdl:operation>";
}

// The namespaces are declared here, for the contract's own root may know them by other prefixes, or not at all.
QByteArray declarations(const QString &targetNamespace)
{
    return " xmlns:wsdl=\"" + Namespaces::Wsdl.toUtf8() + "\" xmlns:soap=\"" + Namespaces::WsdlSoap11.toUtf8()
        + "\" xmlns:soap12=\"" + Namespaces::WsdlSoap12.toUtf8() + "\" xmlns:tns=\"" + escaped(targetNamespace) + '"';
}

QByteArray soapPrefix(const WsdlPort &port)
{
    return port.version.isSoap12() ? "soap12" : "soap";
}

// As WCF writes them (WS-SecurityPolicy 1.1, section 7.3).
QByteArray policy(const WsdlPort &port, const WsdlSecurity &security)
{
    QByteArray out;
    if (security.needsUserName)
        out += R"(<http:BasicAuthentication xmlns:http="http://schemas.microsoft.com/ws/06/2004/policy/http"/>)";
    if (security.hasTls) {
        out += QByteArray(R"(<sp:TransportBinding xmlns:sp="http://schemas.xmlsoap.org/ws/2005/07/securitypolicy"><wsp:Policy>)"
                          R"(<sp:TransportToken><wsp:Policy><sp:HttpsToken RequireClientCertificate="@"/></wsp:Policy></sp:TransportToken>)"
                          R"(<sp:AlgorithmSuite><wsp:Policy><sp:Basic256/></wsp:Policy></sp:AlgorithmSuite>)"
                          R"(<sp:Layout><wsp:Policy><sp:Strict/></wsp:Policy></sp:Layout></wsp:Policy></sp:TransportBinding>)")
                   .replace("@", security.needsClientCertificate ? "true" : "false");
    }
    if (port.isMtom)
        out += R"(<wsoma:OptimizedMimeSerialization xmlns:wsoma="http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization"/>)";
    if (port.version.hasAddressing())
        out += R"(<wsaw:UsingAddressing xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl"/>)";
    if (out.isEmpty())
        return out;
    return R"(<wsp:Policy xmlns:wsp="http://schemas.xmlsoap.org/ws/2004/09/policy">)" + out + "</wsp:Policy>";
}

QByteArray binding(const WsdlPort &port, const ContractDescription &contract, const QList<PortOperation> &operations,
                   const QByteArray &policy)
{
    const QByteArray soap = soapPrefix(port);
    QByteArray out = "<wsdl:binding" + declarations(contract.namespaceUri) + " name=\"" + escaped(port.name) + "\" type=\"tns:"
        + escaped(contract.name) + "\">";
    out += policy;
    out += '<' + soap + R"(:binding transport="http://schemas.xmlsoap.org/soap/http"/>)";
    if (!contract.bindingOperations.isEmpty())
        return out + QByteArray(contract.bindingOperations).replace("@soap@", soap) + "</wsdl:binding>";
    for (const PortOperation &operation : operations) {
        const auto described = std::ranges::find(contract.operations, operation.name, &OperationDescription::name);
        if (described != contract.operations.cend())
            out += bindingOperation(operation, described->action, soap);
    }
    return out + "</wsdl:binding>";
}

QByteArray service(const QString &name, const QList<WsdlPort> &ports, const QString &targetNamespace)
{
    QByteArray out = "<wsdl:service" + declarations(targetNamespace) + " name=\"" + escaped(name) + "\">";
    for (const WsdlPort &port : ports) {
        const QByteArray portName = escaped(port.name);
        out += "<wsdl:port name=\"" + portName + "\" binding=\"tns:" + portName + "\"><" + soapPrefix(port)
            + ":address location=\"" + rootMark + escaped(port.path) + "\"/></wsdl:port>";
    }
    return out + "</wsdl:service>";
}

QByteArray withoutDeclaration(const QByteArray &xml)
{
    const QByteArrayView text = QByteArrayView(xml).trimmed();
    return (text.startsWith("<?xml") ? text.sliced(text.indexOf("?>") + 2).trimmed() : text).toByteArray();
}

} // namespace

WsdlDocument::WsdlDocument(const ContractDescription &contract, const QString &serviceName, const QList<WsdlPort> &ports,
                           const WsdlSecurity &security)
{
    if (contract.wsdl.isEmpty()) {
        m_errorString = tr("The contract %1 was compiled without its WSDL.").arg(contract.name);
        return;
    }
    XmlReader reader(contract.wsdl);
    std::optional<QList<PortOperation>> operations;
    if (reader.readNextStartElement() && reader.isElement(Namespaces::Wsdl, u"definitions")) {
        m_targetNamespace = reader.attribute({}, u"targetNamespace");
        while (reader.readNextStartElement()) {
            if (reader.isElement(Namespaces::Wsdl, u"portType") && reader.attribute({}, u"name") == contract.name)
                operations = readPortType(reader);
            else
                reader.skipCurrentElement();
        }
    }
    if (reader.hasError() || !operations) {
        const QString reason = reader.hasError() ? reader.error().toString() : tr("it has no portType of that name");
        m_errorString = tr("The WSDL of the contract %1 cannot be published: %2.").arg(contract.name, reason);
        return;
    }
    m_text = withoutDeclaration(contract.wsdl);
    QByteArray ours;
    for (const WsdlPort &port : ports)
        ours += binding(port, contract, *operations, policy(port, security));
    ours += service(serviceName, ports, contract.namespaceUri);
    m_text.insert(m_text.lastIndexOf("</"), ours);
}

QByteArray WsdlDocument::text(QByteArrayView root) const
{
    return QByteArray(m_text).replace(rootMark, root);
}

} // namespace ServiceModel
