// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/credentialsource.h"
#include "generator/options.h"
#include "metadata/metadataexchange.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>

namespace ServiceModel::Generator {

// Gets the documents that the command line names: from files, from addresses, or from a service that is asked for its
// metadata in the ways there are.
class MetadataSource
{
public:
    explicit MetadataSource(const Options &options);

    // False with an error when one of them cannot be had.
    bool read(QList<Metadata::Document> &documents, QString *error);
    Metadata::ImportResolver &resolver() { return m_resolver; }
    const Metadata::ImportResolver &resolver() const { return m_resolver; }

private:
    struct Attempt { bool isExchange; QUrl address; };

    bool ask(const QUrl &address, QList<Metadata::Document> &documents, QString *error);
    static QList<Attempt> attempts(const QUrl &address);
    Metadata::MetadataReply perform(const Attempt &attempt);
    void tellProgress(const QUrl &address, qint64 bytes);

    const Options &m_options;
    CredentialSource m_credentials;
    QElapsedTimer m_sinceTold; // since something was said of what is being downloaded
    QNetworkAccessManager m_manager;
    Metadata::MetadataExchange m_exchange;
    Metadata::ImportResolver m_resolver;
};

// Whether a source is on the network.
bool isAddress(const QString &source);

} // namespace ServiceModel::Generator
