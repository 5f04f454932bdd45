// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace ServiceModel::Metadata {

// A WSDL or XML Schema document as it was found.
struct Document
{
    QUrl url;     // to resolve what it refers to; a file or http(s) URL, or empty
    QString name; // as shown to people
    QByteArray bytes;
};

// Finds the documents that a document imports: in the file system and, with a fetch function, over http.
//
//     ImportResolver resolver;
//     resolver.setImportPaths({u"schemas"_s});
//     std::optional<Document> document = resolver.open(u"service.wsdl"_s, &error);
class ImportResolver
{
public:
    // The document with the address where it was found at last, to which what it imports is relative.
    using Fetch = std::function<std::optional<Document>(const QUrl &url, QString *error)>;

    // Folders to look in for a document that is not where it should be. Relative to the current folder.
    void setImportPaths(const QStringList &folders) { m_importPaths = folders; }
    // Without it nothing is taken from the network.
    void setFetch(const Fetch &fetch) { m_fetch = fetch; }

    // A file by its path, or a document by its URL.
    std::optional<Document> open(const QString &pathOrUrl, QString *error);
    // What 'from' refers to by this location.
    std::optional<Document> resolve(const Document &from, const QString &location, QString *error);

    // Whether something that is referred to was not found.
    bool hasFailed() const { return m_hasFailed; }

    // All that was read from files so far.
    QStringList files() const { return m_files; }
    // All documents that were found so far. There are bounds to how many, and to how large all of them are.
    const QList<Document> &documents() const { return m_documents; }

private:
    std::optional<Document> find(const Document &from, const QString &location, QString *error);
    std::optional<Document> download(const QUrl &url, QString *error);
    std::optional<Document> keep(const Document &document, QString *error);
    std::optional<Document> readFile(const QString &path, const QString &name, QString *error);
    QString inImportPaths(const QString &location) const;

    QStringList m_importPaths;
    Fetch m_fetch;
    QStringList m_files;
    QList<Document> m_documents;
    qint64 m_bytes = 0; // of all documents
    bool m_hasFailed = false;
};

} // namespace ServiceModel::Metadata
