// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configuration.h"

#include "client/configurationreader.h"
#include "client/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <optional>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Configuration", text);
}

Q_CONSTINIT QBasicMutex applicationMutex;

std::optional<Configuration> &applicationConfiguration()
{
    static std::optional<Configuration> configuration;
    return configuration;
}

QStringView lastPart(QStringView contract)
{
    return contract.sliced(contract.lastIndexOf(u'.') + 1);
}

} // namespace

Configuration Configuration::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        Configuration result;
        result.m_sourceName = fileName;
        result.m_errorString = tr("The configuration '%1' cannot be read: %2").arg(fileName, file.errorString());
        return result;
    }
    return fromXml(file.readAll(), fileName);
}

Configuration Configuration::fromXml(const QByteArray &xml, const QString &sourceName)
{
    Configuration result = ConfigurationReader(xml, sourceName).read();
    for (const QString &warning : std::as_const(result.m_warnings))
        qCWarning(lcConfiguration, "%ls", qUtf16Printable(warning));
    return result;
}

const Configuration &Configuration::application()
{
    const QMutexLocker lock(&applicationMutex);
    auto &configuration = applicationConfiguration();
    if (!configuration)
        configuration = findApplication();
    return *configuration;
}

void Configuration::setApplication(const Configuration &configuration)
{
    const QMutexLocker lock(&applicationMutex);
    applicationConfiguration() = configuration;
}

Configuration Configuration::findApplication()
{
    const QString beside = QCoreApplication::applicationFilePath() + QStringLiteral(".config");
    const QString inside = QStringLiteral(":/servicemodel/app.config");
    if (QFileInfo::exists(beside))
        return fromFile(beside);
    if (QFileInfo::exists(inside))
        return fromFile(inside);
    Configuration none;
    none.m_sourceName = beside;
    none.m_errorString = tr("There is no configuration: neither the file '%1' nor the resource '%2' exists.").arg(beside, inside);
    return none;
}

Configuration::Endpoint Configuration::find(const QString &name, const QString &contract) const
{
    Endpoint none;
    if (!m_errorString.isEmpty()) {
        none.error = m_errorString;
        return none;
    }
    QList<Endpoint> ofContract;
    QStringList names;
    for (const Endpoint &endpoint : m_endpoints) {
        if (contract != u"*" && lastPart(endpoint.contract) != lastPart(contract))
            continue;
        if (endpoint.endpoint.name == name)
            return endpoint;
        ofContract.append(endpoint);
        names.append(endpoint.endpoint.name);
    }
    if (name == u"*" && ofContract.size() == 1)
        return ofContract.first();
    if (ofContract.isEmpty())
        none.error = tr("%1 has no endpoint of the contract '%2'.").arg(m_sourceName, contract);
    else if (name == u"*")
        none.error = tr("%1 has several endpoints of the contract '%2'; name one of: %3.").arg(m_sourceName, contract, names.join(QStringLiteral(", ")));
    else
        none.error = tr("%1 has no endpoint '%2' of the contract '%3'; there are: %4.").arg(m_sourceName, name, contract, names.join(QStringLiteral(", ")));
    return none;
}

} // namespace ServiceModel
