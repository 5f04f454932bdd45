// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

#include "model/binding.h"
#include "model/clientcredentials.h"

// What servers and networks do to a call, and what it must end with. The tests play these rows; the table of README.md is
// written from them.

struct Outcome
{
    QString exception; // its exact class; empty for a value
    // All of it. {address} is the service's, * any text: of another library, or a number that differs.
    QString message;
};

struct ServerBehaviour
{
    QString what; // "closes the connection in the middle of the headers"
    ScriptedServer::Handler answer;
    Outcome outcome;
    ServiceModel::Binding binding = ServiceModel::BasicHttpBinding();
    std::chrono::milliseconds timeout = std::chrono::minutes(1);
    double value = 115.99; // when there is no exception
    int requests = 1;      // that are answered so, and no more are made
    ServiceModel::UserNamePassword user = {};
};

// Of a server that takes a request and answers badly, or oddly.
const QList<ServerBehaviour> &serverBehaviours();

struct NetworkBehaviour
{
    enum class Scene {
        NobodyListens, FullBacklog, UnknownName, LocalhostOnIpv4,
        TrustedCertificate, Expired, SelfSigned, WrongHost, OldProtocol,
        ProxyGone, ProxyForbids, ProxyWantsCredentials, ProxyCannotReach,
    };

    QString what;
    Scene scene;
    Outcome outcome;
    std::chrono::milliseconds timeout = std::chrono::minutes(1);
};

// Of what is between a call and its server.
const QList<NetworkBehaviour> &networkBehaviours();

// Whether a message is the expected one.
bool matches(const QString &message, const QString &expected, const QUrl &address);

// Both lists as a table of Markdown.
QString behaviourTable();
