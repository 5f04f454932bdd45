// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/importresolver.h"

#include "metadata/knownschemas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ServiceModel::Metadata {

namespace {

constexpr qint64 MaxBytes = 16 * 1024 * 1024;     // of a file
constexpr qint64 MaxAllBytes = 256 * 1024 * 1024;
constexpr qsizetype MaxDocuments = 2000;

bool isOnTheNetwork(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
}

} // namespace

std::optional<Document> ImportResolver::open(const QString &pathOrUrl, QString *error)
{
    const QUrl url(pathOrUrl);
    if (isOnTheNetwork(url))
        return download(url, error);
    return readFile(url.isLocalFile() ? url.toLocalFile() : pathOrUrl, pathOrUrl, error);
}

std::optional<Document> ImportResolver::resolve(const Document &from, const QString &location, QString *error)
{
    std::optional<Document> result = find(from, location, error);
    m_hasFailed = m_hasFailed || !result;
    return result;
}

std::optional<Document> ImportResolver::find(const Document &from, const QString &location, QString *error)
{
    const QString portable = QString(location).replace(u'\\', u'/');
    const QUrl url = from.url.resolved(QUrl(portable)).adjusted(QUrl::RemoveUserInfo);
    if (isOnTheNetwork(url)) {
        if (const QString copy = inImportPaths(url.fileName()); !copy.isEmpty())
            return readFile(copy, copy, error);
        if (const auto known = knownSchemaAt(url))
            return keep({url, url.toString(), *known}, error);
        return download(url, error);
    }
    // A document from the network has no business with the files here.
    const QString path = isOnTheNetwork(from.url) ? QString() : url.toLocalFile();
    if (path.isEmpty()) {
        *error = QStringLiteral("'%1' is neither a file that may be read nor an http address").arg(location);
        return std::nullopt;
    }
    if (!QFileInfo(path).isFile()) {
        if (const QString copy = inImportPaths(portable); !copy.isEmpty())
            return readFile(copy, copy, error);
    }
    const bool isRelative = QUrl(portable).isRelative() && !portable.startsWith(u'/');
    const QString name = isRelative ? QDir::cleanPath(QFileInfo(from.name).path() + u'/' + QUrl(portable).path()) : path;
    return readFile(path, name, error);
}

std::optional<Document> ImportResolver::readFile(const QString &path, const QString &name, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("cannot read '%1': %2").arg(name, file.errorString());
        return std::nullopt;
    }
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes) {
        *error = QStringLiteral("'%1' has more than 16 MiB").arg(name);
        return std::nullopt;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!m_files.contains(absolute))
        m_files.append(absolute);
    return keep({QUrl::fromLocalFile(absolute), name, bytes}, error);
}

// Whoever answers could import one document after another, without end.
std::optional<Document> ImportResolver::keep(const Document &document, QString *error)
{
    m_bytes += document.bytes.size();
    if (m_documents.size() >= MaxDocuments || m_bytes > MaxAllBytes) {
        *error = QStringLiteral("'%1' would be one document too many: more than %2, or more than 256 MiB").arg(document.name).arg(MaxDocuments);
        return std::nullopt;
    }
    m_documents.append(document);
    return document;
}

std::optional<Document> ImportResolver::download(const QUrl &url, QString *error)
{
    if (!m_fetch) {
        *error = QStringLiteral("'%1' is on the network, and reading from there is switched off").arg(url.toString());
        return std::nullopt;
    }
    const auto document = m_fetch(url, error);
    return document ? keep(*document, error) : std::nullopt;
}

QString ImportResolver::inImportPaths(const QString &location) const
{
    if (location.isEmpty())
        return {};
    for (const QString &folder : m_importPaths) {
        for (const QString &name : {location, QFileInfo(location).fileName()}) {
            const QString path = QDir::cleanPath(folder + u'/' + name);
            if (QFileInfo(path).isFile())
                return path;
        }
    }
    return {};
}

} // namespace ServiceModel::Metadata
