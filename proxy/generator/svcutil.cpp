// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/svcutil.h"

#include "generator/clientprinter.h"
#include "generator/codewriter.h"
#include "generator/configprinter.h"
#include "generator/contractbuilder.h"
#include "generator/metadatawriter.h"
#include "generator/referencedtypes.h"
#include "generator/serviceprinter.h"
#include "generator/servicewsdlprinter.h"
#include "generator/typesprinter.h"
#include "metadata/wsdlreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace ServiceModel::Generator {

namespace {

void say(FILE *where, const QString &text)
{
    QTextStream(where) << text << Qt::endl;
}

} // namespace

SvcUtil::SvcUtil(const Options &options)
    : m_options(options)
    , m_source(options)
{
}

ExitCode SvcUtil::run()
{
    QList<Metadata::Document> documents;
    QString error;
    if (!m_source.read(documents, &error)) {
        say(stderr, QStringLiteral("qsvcutil: error: ") + error);
        return ExitCode::NotObtainable;
    }
    Metadata::WsdlReader reader(m_source.resolver(), m_diagnostics);
    reader.read(documents);
    if (m_diagnostics.hasErrors())
        return report();
    switch (m_options.action) {
    case Options::Action::List:
        return list(reader.description());
    case Options::Action::DownloadMetadata:
        return writeMetadata(documents);
    default:
        return generate(reader.description());
    }
}

ExitCode SvcUtil::writeMetadata(const QList<Metadata::Document> &documents)
{
    QList<Metadata::Document> all = documents;
    for (const Metadata::Document &imported : m_source.resolver().documents()) {
        const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&](const Metadata::Document &known) { return known.url == imported.url; });
        if (!isKnown)
            all.append(imported);
    }
    OutputFiles files;
    addMetadataFiles(all, m_options.directory, files);
    for (const OutputFiles::File &file : files.files()) {
        if (m_source.resolver().files().contains(QFileInfo(file.path).absoluteFilePath())) {
            say(stderr, QStringLiteral("qsvcutil: error: '%1' is one of the documents that were read; choose another folder with --out-dir").arg(file.path));
            return ExitCode::NotWritable;
        }
    }
    return write(files);
}

ExitCode SvcUtil::generate(const Metadata::ServiceDescription &description)
{
    BuildRequest request;
    request.baseName = baseName(description);
    request.cppNamespace = cppNamespace(description, request.baseName);
    request.service = m_options.service;
    request.ports = m_options.ports;
    request.hasSync = m_options.hasSync;
    request.hasMessageStructs = m_options.hasMessageContracts;
    request.hasTypesOnly = m_options.hasTypesOnly;
    request.hasFacets = m_options.hasFacets;
    CodeModel model = ContractBuilder(description, m_diagnostics).build(request);
    addAliases(description.portTypes.isEmpty() ? QString() : description.portTypes.first().name.namespaceUri, model);
    model.header = header();
    model.parts = {m_options.parts, m_options.partFiles};
    if (model.contracts.isEmpty() && model.structs.isEmpty() && model.enums.isEmpty() && !m_diagnostics.hasErrors())
        m_diagnostics.warning({}, QStringLiteral("there is no contract and no type in '%1': what is written is empty").arg(m_options.sources.join(QStringLiteral("', '"))));
    if (m_diagnostics.hasErrors())
        return report();
    QStringList unknown = m_options.excludedTypes;
    for (const QString &reference : m_options.references) {
        ReferencedTypes types;
        QString error;
        if (!types.read(reference, QDir(m_options.directory).relativeFilePath(QFileInfo(reference).absoluteFilePath()), &error)) {
            say(stderr, QStringLiteral("qsvcutil: error: ") + error);
            return ExitCode::BadCommandLine;
        }
        types.takeOutOf(model, m_options.excludedTypes);
        unknown.removeIf([&](const QString &name) { return types.has(name); });
    }
    for (const QString &name : std::as_const(unknown))
        m_diagnostics.warning({}, QStringLiteral("--exclude-type '%1' is not used: nothing that --reference names has such a type").arg(name));
    report();
    OutputFiles files;
    addCode(model, files);
    if (!m_options.depfile.isEmpty())
        addDepfile(files);
    return write(files);
}

// BASE_types.cpp, BASE_types2.cpp...
void SvcUtil::addParts(const QString &stem, const QList<QByteArray> &parts, OutputFiles &files) const
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        files.add(path(stem + (i == 0 ? QString() : QString::number(i + 1)) + QLatin1StringView(".cpp")), parts.at(i));
    files.addObsoleteParts(path(stem), parts.size());
}

void SvcUtil::addRole(const QString &stem, const RoleFiles &role, OutputFiles &files) const
{
    const auto addHeader = [&](const QString &ending, const QByteArray &content) {
        const QString header = path(stem + ending);
        if (content.isEmpty())
            files.addObsolete(header);
        else
            files.add(header, content);
    };
    addHeader(QStringLiteral(".h"), role.header);
    addHeader(QStringLiteral("_classes.h"), role.classesHeader);
    addHeader(QStringLiteral("_p.h"), role.privateHeader);
    addParts(stem, role.parts, files);
}

void SvcUtil::addCode(const CodeModel &model, OutputFiles &files) const
{
    files.add(path(typesHeader(model)), printTypesHeader(model));
    addParts(model.baseName + QLatin1StringView("_types"), printTypesSource(model), files);
    if (model.contracts.isEmpty()) // from a schema alone
        return;
    if (m_options.hasClient())
        addRole(clientStem(model), printClient(model), files);
    if (m_options.hasService()) {
        const RoleFiles service = printService(model);
        addRole(serviceStem(model), service, files);
        files.add(path(serviceStem(model) + QLatin1StringView("_wsdl.cpp")), printServiceWsdl(model, !service.classesHeader.isEmpty()));
    }
    if (m_options.hasConfig && m_options.hasClient())
        files.add(path(m_options.config), printConfiguration(model));
}

// One rule in make's syntax: all that is written depends on all that was read.
void SvcUtil::addDepfile(OutputFiles &files) const
{
    const auto escaped = [](const QString &path) {
        return QString(path).replace(u'$', QLatin1StringView("$$")).replace(u'#', QLatin1StringView("\\#")).replace(u' ', QLatin1StringView("\\ "));
    };
    QStringList outputs;
    for (const OutputFiles::File &file : files.files())
        outputs.append(escaped(QFileInfo(file.path).absoluteFilePath()));
    QStringList inputs;
    for (const QString &reference : m_options.references)
        inputs.append(escaped(QFileInfo(reference).absoluteFilePath()));
    for (const QString &file : m_source.resolver().files())
        inputs.append(escaped(file));
    files.add(m_options.depfile, (outputs.join(u' ') + QLatin1StringView(": \\\n  ") + inputs.join(QStringLiteral(" \\\n  ")) + u'\n').toUtf8());
}

ExitCode SvcUtil::write(const OutputFiles &files)
{
    QString error;
    if (!files.write(&error)) {
        say(stderr, QStringLiteral("qsvcutil: error: ") + error);
        return ExitCode::NotWritable;
    }
    if (m_options.verbosity != Options::Verbosity::Quiet) {
        for (const OutputFiles::File &file : files.files())
            say(stdout, file.path);
        for (const QString &file : files.obsolete())
            say(stdout, QStringLiteral("removed %1").arg(file));
    }
    return ExitCode::Ok;
}

ExitCode SvcUtil::list(const Metadata::ServiceDescription &description)
{
    for (const Metadata::Service &service : description.services) {
        say(stdout, QStringLiteral("service %1").arg(service.name.localName));
        for (const Metadata::Port &port : service.ports) {
            const Metadata::Binding *binding = description.binding(port.binding);
            const QString kind = !binding->messageVersion || !binding->isHttp ? QStringLiteral("not SOAP over HTTP")
                : binding->messageVersion->isSoap12()     ? QStringLiteral("SOAP 1.2")
                                                          : QStringLiteral("SOAP 1.1");
            const bool hasAddressing = binding->messageVersion && binding->messageVersion->hasAddressing();
            say(stdout, QStringLiteral("  port %1: %2%3, %4").arg(port.name, kind, hasAddressing ? QStringLiteral(" with WS-Addressing") : QString(), port.address));
        }
    }
    for (const Metadata::PortType &portType : description.portTypes) {
        say(stdout, QStringLiteral("contract %1 of %2").arg(portType.name.localName, portType.name.namespaceUri));
        for (const Metadata::OperationDeclaration &operation : portType.operations)
            say(stdout, QStringLiteral("  operation %1").arg(operation.name));
    }
    return ExitCode::Ok;
}

ExitCode SvcUtil::report()
{
    using Severity = Metadata::Diagnostic::Severity;
    for (const Metadata::Diagnostic &diagnostic : m_diagnostics.list()) {
        const bool isShown = diagnostic.severity == Severity::Error || m_options.verbosity == Options::Verbosity::Debug
            || (diagnostic.severity == Severity::Warning && m_options.verbosity == Options::Verbosity::Normal);
        if (isShown)
            say(stderr, (diagnostic.location.file.isEmpty() ? QStringLiteral("qsvcutil") : QString()) + diagnostic.toString());
    }
    if (m_source.resolver().hasFailed() && m_diagnostics.hasErrors())
        say(stderr, QStringLiteral("qsvcutil: note: --import-path names a folder with copies of documents that are imported"));
    return m_diagnostics.hasErrors() ? ExitCode::BadMetadata : ExitCode::Ok;
}

QString SvcUtil::baseName(const Metadata::ServiceDescription &description) const
{
    if (!m_options.baseName.isEmpty())
        return m_options.baseName;
    const QString &source = m_options.sources.first();
    if (!isAddress(source) || description.portTypes.isEmpty())
        return fileBaseFrom(QFileInfo(isAddress(source) ? QUrl(source).path() : source).completeBaseName());
    return fileBaseFrom(withoutInterfacePrefix(description.portTypes.first().name.localName));
}

QString SvcUtil::cppNamespace(const Metadata::ServiceDescription &description, const QString &baseName) const
{
    QString result = upperCamel(baseName);
    const QString xmlNamespace = description.portTypes.isEmpty() ? QString() : description.portTypes.first().name.namespaceUri;
    for (const Options::NamespaceMapping &mapping : m_options.namespaces) {
        if (mapping.xmlNamespace == xmlNamespace)
            return mapping.cppNamespace;
        if (mapping.xmlNamespace == u"*")
            result = mapping.cppNamespace;
    }
    return result;
}

// The contract's namespace decides where all code goes: types refer to each other across namespaces, in rings even. What is
// mapped besides has its names where it was wanted.
void SvcUtil::addAliases(const QString &contractNamespace, CodeModel &model)
{
    QHash<QString, NameScope> scopes;
    for (const Options::NamespaceMapping &mapping : m_options.namespaces) {
        if (mapping.xmlNamespace == u"*" || mapping.xmlNamespace == contractNamespace)
            continue;
        NamespaceAlias alias{mapping.cppNamespace, {}};
        NameScope &names = scopes[mapping.cppNamespace]; // of several XML namespaces, maybe
        for (const StructType &type : std::as_const(model.structs)) {
            if (!type.schemaName.isEmpty() && type.schemaName.namespaceUri == mapping.xmlNamespace)
                alias.types.append({names.take(upperCamel(type.schemaName.localName)), type.name});
        }
        for (const EnumType &type : std::as_const(model.enums)) {
            if (type.namespaceUri == mapping.xmlNamespace)
                alias.types.append({names.take(upperCamel(type.schemaName)), type.name});
        }
        if (!alias.types.isEmpty() && alias.cppNamespace != model.cppNamespace)
            model.aliases.append(alias);
        else if (alias.types.isEmpty())
            m_diagnostics.warning({}, QStringLiteral("nothing that is written is of the namespace '%1'; %2 is not used").arg(mapping.xmlNamespace, mapping.cppNamespace));
    }
}

QStringList SvcUtil::header() const
{
    QStringList sources;
    for (const QString &source : m_options.sources)
        sources.append(isAddress(source) ? QUrl(source).toString(QUrl::RemoveUserInfo) : QFileInfo(source).fileName());
    return {QString::fromLatin1(OutputFiles::Mark) + QStringLiteral(" %1. Changes will be lost: run it again instead.").arg(QCoreApplication::applicationVersion()),
            QStringLiteral("qsvcutil %1").arg(m_options.recordedLine(sources))};
}

QString SvcUtil::path(const QString &fileName) const
{
    return m_options.directory.isEmpty() ? fileName : QDir(m_options.directory).filePath(fileName);
}

} // namespace ServiceModel::Generator
