// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <QUrl>

class QAuthenticator;
class QNetworkReply;

namespace ServiceModel::Generator {

// Who to be where metadata is protected: who the address names, QSVCUTIL_USER and QSVCUTIL_PASSWORD, or what is typed at the
// terminal, which does not show the password. Only servers that the command line names are told.
class CredentialSource
{
public:
    explicit CredentialSource(const QStringList &sources);

    // Answers a server's question once; the second time the answer was wrong, and nothing more is said.
    void answer(const QNetworkReply &reply, QAuthenticator &authenticator);

private:
    QHash<QString, QUrl> m_servers; // as the command line names them
    QStringList m_answered;
};

} // namespace ServiceModel::Generator
