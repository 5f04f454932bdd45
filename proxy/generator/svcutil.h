// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/metadatasource.h"
#include "metadata/servicedescription.h"

namespace ServiceModel::Generator {

struct CodeModel;
struct RoleFiles;
class OutputFiles;

// One run of qsvcutil: metadata in, files out.
class SvcUtil
{
public:
    explicit SvcUtil(const Options &options);

    ExitCode run();

private:
    ExitCode generate(const Metadata::ServiceDescription &description);
    ExitCode list(const Metadata::ServiceDescription &description);
    ExitCode writeMetadata(const QList<Metadata::Document> &documents);
    ExitCode write(const OutputFiles &files);
    ExitCode report();
    void addParts(const QString &stem, const QList<QByteArray> &parts, OutputFiles &files) const;
    void addRole(const QString &stem, const RoleFiles &role, OutputFiles &files) const;
    void addCode(const CodeModel &model, OutputFiles &files) const;
    void addDepfile(OutputFiles &files) const;
    QString baseName(const Metadata::ServiceDescription &description) const;
    QString cppNamespace(const Metadata::ServiceDescription &description, const QString &baseName) const;
    void addAliases(const QString &contractNamespace, CodeModel &model);
    QStringList header() const;
    QString path(const QString &fileName) const;

    const Options &m_options;
    Metadata::Diagnostics m_diagnostics;
    MetadataSource m_source;
};

} // namespace ServiceModel::Generator
