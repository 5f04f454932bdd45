// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/metadatasource.h"

#include "xml/namespaces.h"
#include "xml/xmlreader.h"

#include <QAuthenticator>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QTextStream>

#include <cstdio>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

// A console program has nothing else to do meanwhile.
MetadataReply waitFor(const QFuture<MetadataReply> &future)
{
    QEventLoop loop;
    QFutureWatcher<MetadataReply> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

bool isMetadata(const QByteArray &bytes)
{
    XmlReader reader(bytes);
    return reader.readNextStartElement()
        && (reader.isElement(Namespaces::Wsdl, u"definitions") || reader.isElement(Namespaces::XmlSchema, u"schema"));
}

QUrl withQuery(QUrl address, const QString &query)
{
    address.setQuery(query);
    return address;
}

QUrl withPath(QUrl address, const QString &ending)
{
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + ending);
    return address;
}

} // namespace

bool isAddress(const QString &source)
{
    return source.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive)
        || source.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive);
}

MetadataSource::MetadataSource(const Options &options)
    : m_options(options)
    , m_credentials(options.sources)
    , m_exchange(&m_manager)
{
    QObject::connect(&m_manager, &QNetworkAccessManager::authenticationRequired, &m_manager, [this](QNetworkReply *reply, QAuthenticator *authenticator) {
        m_credentials.answer(*reply, *authenticator);
    });
    if (options.verbosity != Options::Verbosity::Quiet)
        m_exchange.setProgress([this](const QUrl &address, qint64 bytes) { tellProgress(address, bytes); });
    m_resolver.setImportPaths(options.importPaths);
    if (options.isOffline)
        return;
    m_resolver.setFetch([this](const QUrl &url, QString *error) -> std::optional<Document> {
        const MetadataReply reply = perform({false, url});
        *error = QStringLiteral("'%1': %2").arg(url.toString(), reply.error);
        return reply.documents.isEmpty() ? std::nullopt : std::optional(reply.documents.first());
    });
}

bool MetadataSource::read(QList<Document> &documents, QString *error)
{
    for (const QString &source : m_options.sources) {
        if (isAddress(source)) {
            if (!ask(QUrl(source).adjusted(QUrl::RemoveUserInfo), documents, error))
                return false;
        } else if (source.contains(QLatin1StringView("://")) && !source.startsWith(QLatin1StringView("file:"))) {
            *error = QStringLiteral("'%1' is not an address that metadata can be taken from: only http and https are; services on other transports publish theirs there, too").arg(source);
            return false;
        } else if (const auto document = m_resolver.open(source, error)) {
            documents.append(*document);
        } else {
            return false;
        }
    }
    return true;
}

bool MetadataSource::ask(const QUrl &address, QList<Document> &documents, QString *error)
{
    if (m_options.isOffline) {
        *error = QStringLiteral("'%1' is on the network, and --offline is set").arg(address.toString());
        return false;
    }
    QStringList failures;
    const QList<Attempt> all = attempts(address);
    for (const Attempt &attempt : all) {
        MetadataReply reply = perform(attempt);
        // What is the only way in is for the reader to judge, who can say more.
        const bool isUsable = attempt.isExchange || all.size() == 1 || reply.documents.isEmpty() || isMetadata(reply.documents.first().bytes);
        if (!isUsable)
            reply.error = QStringLiteral("the answer is neither WSDL nor XML Schema");
        for (const QUrl &location : std::as_const(reply.locations)) {
            const MetadataReply located = perform({false, location});
            reply.documents += located.documents;
            if (reply.error.isEmpty())
                reply.error = located.error;
        }
        if (reply.error.isEmpty()) {
            documents += reply.documents;
            return true;
        }
        failures.append(QStringLiteral("\n  %1: %2").arg(attempt.address.toString(), reply.error));
    }
    *error = QStringLiteral("no metadata at '%1'.%2").arg(address.toString(), failures.join(QString()));
    return false;
}

// What a person may mean by an address, most likely first.
QList<MetadataSource::Attempt> MetadataSource::attempts(const QUrl &address)
{
    const QString path = address.path();
    if (path.endsWith(QLatin1StringView("/mex"), Qt::CaseInsensitive))
        return {{true, address}, {false, address}};
    const bool isDocument = path.endsWith(QLatin1StringView(".wsdl"), Qt::CaseInsensitive) || path.endsWith(QLatin1StringView(".xsd"), Qt::CaseInsensitive);
    if (address.hasQuery() || isDocument)
        return {{false, address}};
    return {{false, withQuery(address, QStringLiteral("wsdl"))}, {true, withPath(address, QStringLiteral("/mex"))}, {false, address}};
}

// What takes longer than a moment.
void MetadataSource::tellProgress(const QUrl &address, qint64 bytes)
{
    if (m_sinceTold.elapsed() < 1000)
        return;
    m_sinceTold.start();
    QTextStream(stderr) << "qsvcutil: " << QString::number(double(bytes) / 1e6, 'f', 1) << " MB of " << address.toString(QUrl::RemoveUserInfo) << Qt::endl;
}

MetadataReply MetadataSource::perform(const Attempt &attempt)
{
    if (m_options.verbosity == Options::Verbosity::Debug)
        QTextStream(stderr) << (attempt.isExchange ? "asking " : "getting ") << attempt.address.toString() << Qt::endl;
    m_sinceTold.start();
    return waitFor(attempt.isExchange ? m_exchange.exchange(attempt.address) : m_exchange.get(attempt.address));
}

} // namespace ServiceModel::Generator
