// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"
#include "soap/messageversion.h"

namespace ServiceModel {

// One place where a contract can be called.
struct WsdlPort
{
    QString name; // of the port and of its binding
    MessageVersion version;
    QString path; // of the address
    bool isMtom = false;
};

// What a caller has to bring, for the policies of the bindings.
struct WsdlSecurity
{
    bool hasTls = false;
    bool needsClientCertificate = false;
    bool needsUserName = false; // by HTTP Basic
};

// The WSDL 1.1 of a contract, as generated code has it, completed with the bindings and the service of a host: one
// self-contained file, the form that every tool reads.
class WsdlDocument
{
public:
    WsdlDocument(const ContractDescription &contract, const QString &serviceName, const QList<WsdlPort> &ports,
                 const WsdlSecurity &security = {});

    // Why there is none, in one sentence; empty when there is.
    QString errorString() const { return m_errorString; }
    QString targetNamespace() const { return m_targetNamespace; }
    // Without an XML declaration. The root is what the caller used: "http://host:port".
    QByteArray text(QByteArrayView root) const;

private:
    QByteArray m_text; // with a mark in place of the root
    QString m_targetNamespace;
    QString m_errorString;
};

// The schemas in a WSDL, each as a document of its own.
QList<QByteArray> schemasOf(const QByteArray &wsdl);

} // namespace ServiceModel
