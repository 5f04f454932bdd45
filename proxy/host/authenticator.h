// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/hostlink.h"
#include "host/securitytoken.h"
#include "host/soaprequest.h"

namespace ServiceModel {

// Finds out who sent a request, by Basic or by a UsernameToken, and has it checked by the host's validator.
class Authenticator
{
public:
    Authenticator(UserNameValidator validator, const QString &realm, std::shared_ptr<HostLink> host);

    // done hears of the principal, in the host's thread, now or later. A request that is refused is answered here.
    void authenticate(const HttpRequest &request, const Message &message, const SoapReplier &replier,
                      const HttpResponder &responder, std::function<void(const QString &principal)> done) const;

private:
    void challenge(const HttpResponder &responder) const;

    UserNameValidator m_validator;
    QByteArray m_challenge;
    std::shared_ptr<HostLink> m_host;
    std::shared_ptr<NonceMemory> m_nonces = std::make_shared<NonceMemory>();
};

} // namespace ServiceModel
