// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/operationcontext.h"
#include "host/servicebase.h"
#include "host/servicecall.h"
#include "host/servicecertificate.h"
#include "host/servicethrottling.h"
#include "host/usernamecredential.h"
#include "model/communicationobject.h"
#include "model/serviceendpoint.h"

namespace ServiceModel {

class HostLink;
class HttpListener;
class ServiceSite;

// Makes a service reachable over HTTP:
//
//     CalculatorService service;
//     ServiceHost host(&service, QUrl(u"http://localhost:8000/servicemodelsamples/service"_s));
//     host.addServiceEndpoint(BasicHttpBinding());              // SOAP 1.1
//     host.addServiceEndpoint(WSHttpBinding());                 // SOAP 1.2 with WS-Addressing, at the same address
//     host.addMetadataExchangeEndpoint();                       // .../service/mex
//     if (!host.open())
//         qFatal("%ls", qUtf16Printable(host.errorString()));
//
// Endpoints that share an address are told apart by the envelopes. A plain GET of the base address shows a page for people.
// Everything is set before open(). /health of the host and port tells load balancers whether it is open.
//
// Threads: host and service live in one thread, which runs an event loop. Make them there, or move both there before open();
// open, close and delete the host there. A service may be deleted before its host; it is not owned.
class ServiceHost : public CommunicationObject
{
    Q_OBJECT
public:
    // Port 0 of the address lets the system choose one; "localhost" is 127.0.0.1 and ::1.
    ServiceHost(ServiceBase *service, const QUrl &baseAddress, QObject *parent = nullptr);
    ~ServiceHost() override;

    // An address relative to the base, such as "ws"; none is the base itself.
    void addServiceEndpoint(const Binding &binding, const QString &address = {});
    // WS-MetadataExchange; a GET there gives the WSDL.
    void addMetadataExchangeEndpoint(const QString &address = QStringLiteral("mex"));
    // Whether ?wsdl, ?singleWsdl and ?xsd= are answered; they are, unless this says no.
    void setHttpGetEnabled(bool enabled) { m_isHttpGetEnabled = enabled; }
    // Whether callers are told the text of exceptions that are not FaultException. For development: it may tell too much.
    void setIncludeExceptionDetailInFaults(bool include) { m_includeExceptionDetail = include; }
    // For an address with https, and only there.
    void setServiceCertificate(const ServiceCertificate &certificate) { m_certificate = certificate; }
    // Every call needs a user name then, by HTTP Basic or in a UsernameToken; metadata does not. Use it with https: without
    // it everybody on the way can read the passwords.
    void setUserNameValidator(const UserNameValidator &validator) { m_validator = validator; }
    // A header that operations read from their OperationContext, so that callers may mark it mustUnderstand.
    void addUnderstoodHeader(const QName &name) { m_understood.append(name); }
    // Whether X-Forwarded-Proto and X-Forwarded-Host are believed in the addresses of metadata. Only behind a proxy that
    // sets them itself.
    void setForwardedHeadersTrusted(bool trusted) { m_trustsForwarded = trusted; }
    void setThrottling(const ServiceThrottling &throttling) { m_throttling = throttling; }
    // How long close() lets calls finish; 10 seconds at first.
    void setCloseTimeout(std::chrono::milliseconds timeout) { m_closeTimeout = timeout; }
    // Of the WSDL and the help page; made of the contract's name at first.
    void setServiceName(const QString &name) { m_serviceName = name; }
    QString serviceName() const { return m_serviceName; }

    // Everything goes on, but /health says 503 from now on, so that load balancers send their callers elsewhere.
    void drain();

    // With the real port, once opened.
    QUrl baseAddress() const { return m_baseAddress; }
    QList<ServiceEndpoint> endpoints() const;
    QUrl metadataExchangeAddress() const;

Q_SIGNALS:
    // Each call whose operation was found, before the service hears of it.
    void callReceived(const ServiceModel::ServiceCall &call);
    // Each of them when it is answered; error is empty when it succeeded.
    void callCompleted(const ServiceModel::ServiceCall &call, const QString &error);

protected:
    QString onOpen() override;
    bool onClose() override;
    void onAbort() override;

private:
    friend class HostLink;

    struct Endpoint { Binding binding; QString address; };

    bool isObserved() const;
    QUrl resolved(const QString &address) const;
    QString mistake() const;
    bool isHttps() const { return m_baseAddress.scheme() == u"https"; }
    std::unique_ptr<ServiceSite> makeSite() const;

    QPointer<ServiceBase> m_service;
    QUrl m_baseAddress;
    QString m_serviceName;
    QList<Endpoint> m_endpoints;
    QString m_metadataExchange; // relative; null when there is none
    ServiceCertificate m_certificate;
    UserNameValidator m_validator;
    QList<QName> m_understood;
    ServiceThrottling m_throttling;
    std::chrono::milliseconds m_closeTimeout = std::chrono::seconds(10);
    bool m_isHttpGetEnabled = true;
    bool m_includeExceptionDetail = false;
    bool m_trustsForwarded = false;
    std::shared_ptr<HostLink> m_link;
    std::unique_ptr<ServiceSite> m_site;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace ServiceModel
