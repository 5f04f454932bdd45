// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace ServiceModel::Generator {

enum class ExitCode { Ok = 0, BadCommandLine = 1, NotObtainable = 2, BadMetadata = 3, NotWritable = 4 };

// The command line of qsvcutil. Options are understood as svcutil.exe spells them (/out:name, -out:name) and as GNU
// programs do (--out name, --out=name).
struct Options
{
    enum class Action { Generate, DownloadMetadata, List, Help, Version };
    enum class Role { Client, Service, Both };
    enum class Verbosity { Quiet, Normal, Debug };
    struct NamespaceMapping { QString xmlNamespace; QString cppNamespace; }; // "*" is any

    Action action = Action::Generate;
    Role role = Role::Client;
    Verbosity verbosity = Verbosity::Normal;
    QStringList sources; // files and addresses
    QList<NamespaceMapping> namespaces;
    QString directory;   // where files go; empty is the current folder
    QString baseName;    // of the files; empty is the default
    QString config = QStringLiteral("output.config");
    bool hasConfig = true;
    bool hasSync = false;
    bool hasTypesOnly = false;
    bool hasMessageContracts = false;
    bool hasFacets = false;
    QString service;
    QStringList ports;
    QStringList references;    // headers that other runs wrote, whose types are used again
    QStringList excludedTypes; // that are written anew although a reference has them
    QString update;            // a file of the output that is to be written again
    QString depfile;
    int parts = 0;     // that sources are cut into; 0 is as many as their size asks for
    int partFiles = 0; // to write whatever the number of parts
    QStringList importPaths;
    bool isOffline = false;

    bool hasClient() const { return role != Role::Service; }
    bool hasService() const { return role != Role::Client; }

    // The options that the file `update` records: they take the place of these, but for what a run says of itself.
    bool readRecorded(QString *error);
    // The arguments without the program's name. False with a sentence in error when they are not understood.
    bool parse(const QStringList &arguments, QString *error);
    static QString help();

    // The options that shape the generated code, in one fixed form and order.
    QStringList recorded() const;
    // The same and the sources as a line of a shell.
    QString recordedLine(const QStringList &sources) const;

private:
    bool findRecordedSources(QString *error);
};

} // namespace ServiceModel::Generator
