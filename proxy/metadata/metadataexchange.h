// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/importresolver.h"

#include <QFuture>
#include <QList>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace ServiceModel::Metadata {

// What a service answered when it was asked for its metadata.
struct MetadataReply
{
    QList<Document> documents;
    QList<QUrl> locations; // of documents that the answer only names
    QString error;         // one sentence when there is no answer to use; then there are no documents
    bool isFault = false;  // the error is a SOAP fault
};

// Takes metadata from the network: by WS-MetadataExchange, as WCF publishes it at /mex, or by a plain GET of ?wsdl.
//
//     MetadataExchange exchange(&manager);
//     QFuture<MetadataReply> reply = exchange.exchange(QUrl(u"http://localhost:8000/servicemodelsamples/service/mex"_s));
//
// An answer has at most 16 MiB and comes within 30 seconds, or is an error. Redirections are followed. Failures are
// values: the futures never throw.
class MetadataExchange
{
public:
    explicit MetadataExchange(QNetworkAccessManager *manager) : m_manager(manager) { }

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    void setMaxBytes(qint64 bytes) { m_maxBytes = bytes; }
    // Hears how much of an answer came so far, whenever more comes.
    using Progress = std::function<void(const QUrl &address, qint64 bytes)>;
    void setProgress(const Progress &progress) { m_progress = progress; }

    // Sends the Get of WS-Transfer in SOAP 1.2 with WS-Addressing (Web Services Metadata Exchange 1.1, section 3).
    QFuture<MetadataReply> exchange(const QUrl &address);
    // One document, by HTTP GET.
    QFuture<MetadataReply> get(const QUrl &address);

private:
    using Read = MetadataReply (*)(const QByteArray &bytes, const QUrl &address);

    QFuture<MetadataReply> receive(QNetworkReply *reply, Read read) const;

    QNetworkAccessManager *m_manager;
    std::chrono::milliseconds m_timeout = std::chrono::seconds(30);
    qint64 m_maxBytes = 16 * 1024 * 1024;
    Progress m_progress;
};

// The documents in the envelope that answers a Get: its metadata sections, each a document of its own.
MetadataReply readMetadataSections(const QByteArray &envelope, const QUrl &address);

} // namespace ServiceModel::Metadata
