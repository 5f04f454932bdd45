// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/clientcredentials.h"
#include "model/replyinfo.h"

#include <QHash>

namespace ServiceModel {

// One challenge of a WWW-Authenticate header (RFC 9110, section 11.3).
struct HttpChallenge
{
    QByteArray scheme = {}; // in lower case
    QHash<QByteArray, QByteArray> parameters = {}; // names in lower case; of the schemes that have some

    bool isStale() const { return parameters.value("stale").compare("true", Qt::CaseInsensitive) == 0; }
};

// All challenges of a reply, whether they came in one header or in several.
QList<HttpChallenge> challengesOf(const HttpHeaders &headers);

// RFC 7617
QByteArray basicAuthorization(const UserNamePassword &user);

// What a Digest answer is about (RFC 7616).
struct DigestRequest
{
    QByteArray method = {};
    QByteArray target = {}; // path and query
    QByteArray clientNonce = {};
    int count = 1;          // how often the nonce of the challenge was used, with this time
};

// Empty when the challenge wants what is not done: another algorithm than MD5 and SHA-256, or the body in the hash.
QByteArray digestAuthorization(const HttpChallenge &challenge, const UserNamePassword &user, const DigestRequest &request);

} // namespace ServiceModel
