// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/bindingsecurity.h"
#include "transport/httpchallenge.h"
#include "transport/requestchannel.h"

namespace ServiceModel {

// Answers a service's challenge with a user name and a password: sends a request that was refused with 401 once more. Only
// by the scheme that the binding says, Basic or Digest, whatever else is offered. Later requests to the same server bring
// the answer along.
class AuthenticatingChannel : public RequestChannel
{
public:
    AuthenticatingChannel(std::unique_ptr<RequestChannel> transport, HttpCredentialType type, const ClientCredentials &credentials);
    ~AuthenticatingChannel() override;

    quint64 send(const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver) override;
    void cancel(quint64 request) override;

private:
    class Exchange;
    struct Known { HttpChallenge challenge; int uses = 0; };

    void start(const std::shared_ptr<Exchange> &exchange, const QByteArray &authorization);
    void receive(Exchange &exchange, TransportReply &&reply);
    // The answer to a 401; empty when the request would not do better with one.
    QByteArray answer(const Exchange &exchange, TransportReply &reply);
    QByteArray authorization(const TransportRequest &request);

    std::unique_ptr<RequestChannel> m_transport;
    HttpCredentialType m_type;
    ClientCredentials m_credentials;
    QHash<QString, Known> m_known; // by scheme, host and port
    QHash<quint64, std::shared_ptr<Exchange>> m_exchanges;
    quint64 m_last = 0;
};

} // namespace ServiceModel
