// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/calculatorreplies.h"
#include "support/calloutcome.h"

// Who calls in the tests of authentication.
inline const ServiceModel::UserNamePassword ada{QStringLiteral("ada"), QStringLiteral("s\u00e9cret:1")};
inline const QByteArray adaBasic = "Basic " + QStringLiteral("ada:s\u00e9cret:1").toUtf8().toBase64();

inline ServiceModel::BasicHttpBinding bindingWith(ServiceModel::HttpCredentialType type, ServiceModel::SecurityMode mode = ServiceModel::SecurityMode::TransportCredentialOnly)
{
    ServiceModel::BasicHttpBinding binding;
    binding.security = {mode, type};
    return binding;
}

inline Answer unauthorized(const Answer::Headers &challenges)
{
    return Answer::http(401, "<html>No</html>", challenges);
}

// A service that lets nobody in but with this header.
inline ScriptedServer::Handler basicService(const QByteArray &authorization, const QByteArray &challenge = "Basic realm=\"sums\"")
{
    return [=](const Request &request) {
        return request.header("Authorization") == authorization ? calculated(request) : unauthorized({{"WWW-Authenticate", challenge}});
    };
}
