// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/options.h"

#include "generator/metadatasource.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

namespace ServiceModel::Generator {

// Documents are recorded by their names: they are beside the output, which may have moved, or where qsvcutil runs.
bool Options::findRecordedSources(QString *error)
{
    for (QString &source : sources) {
        if (isAddress(source))
            continue;
        const QString beside = directory + u'/' + source;
        if (QFileInfo::exists(beside)) {
            source = beside;
        } else if (!QFileInfo::exists(source)) {
            *error = QStringLiteral("there is no '%1', from which '%2' was written, beside it or in the current folder; name the document behind --update %2").arg(source, update);
            return false;
        }
    }
    return true;
}

QStringList Options::recorded() const
{
    static const QHash<Role, QString> roles{{Role::Client, QStringLiteral("client")}, {Role::Service, QStringLiteral("service")}, {Role::Both, QStringLiteral("both")}};
    QStringList result;
    for (const NamespaceMapping &mapping : namespaces)
        result += {QStringLiteral("--namespace"), mapping.xmlNamespace == u"*" ? mapping.cppNamespace : mapping.xmlNamespace + u',' + mapping.cppNamespace};
    result += {QStringLiteral("--role"), roles.value(role)};
    if (hasSync)
        result.append(QStringLiteral("--sync"));
    if (!service.isEmpty())
        result += {QStringLiteral("--service"), service};
    for (const QString &port : ports)
        result += {QStringLiteral("--port"), port};
    if (hasTypesOnly)
        result.append(QStringLiteral("--types-only"));
    if (hasMessageContracts)
        result.append(QStringLiteral("--message-contract"));
    if (hasFacets)
        result.append(QStringLiteral("--check-facets"));
    for (const QString &reference : references)
        result += {QStringLiteral("--reference"), reference};
    for (const QString &type : excludedTypes)
        result += {QStringLiteral("--exclude-type"), type};
    if (parts > 0)
        result += {QStringLiteral("--parts"), QString::number(parts)};
    if (partFiles > 0)
        result += {QStringLiteral("--part-files"), QString::number(partFiles)};
    return result;
}

QString Options::recordedLine(const QStringList &sources) const
{
    QStringList result;
    for (const QString &argument : recorded() + sources) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'"');
        result.append(isPlain ? argument : u'"' + QString(argument).replace(u'"', QStringLiteral("\"\"\"")) + u'"');
    }
    return result.join(u' ');
}

// The comment that opens every file: the tool in its first line, its arguments from the second on.
bool Options::readRecorded(QString *error)
{
    QFile file(update);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("cannot read '%1': %2").arg(update, file.errorString());
        return false;
    }
    QString line;
    for (QString next = QString::fromUtf8(file.readLine()); next.startsWith(QLatin1StringView("//")); next = QString::fromUtf8(file.readLine()))
        line += next.sliced(2).trimmed() + u' ';
    const qsizetype begin = line.indexOf(QLatin1StringView(": run it again instead. qsvcutil "));
    if (begin < 0) {
        *error = QStringLiteral("'%1' does not say how it was written; name a .h or .cpp that qsvcutil wrote").arg(update);
        return false;
    }
    Options again;
    if (!again.parse(QProcess::splitCommand(line.sliced(line.indexOf(QLatin1StringView("qsvcutil "), begin) + 9)), error))
        return false;
    const QFileInfo written(update);
    static const QRegularExpression ending(QStringLiteral("_(types|client|service)[0-9]*(_p|_classes|_wsdl)?$"));
    again.update = update;
    again.baseName = written.completeBaseName().remove(ending);
    again.directory = written.path();
    again.hasConfig = QFileInfo::exists(again.directory + u'/' + config);
    if (!sources.isEmpty())
        again.sources = sources;
    else if (!again.findRecordedSources(error))
        return false;
    again.importPaths += importPaths;
    again.isOffline = isOffline;
    again.verbosity = verbosity;
    again.depfile = depfile;
    again.config = config;
    *this = again;
    return true;
}

} // namespace ServiceModel::Generator
