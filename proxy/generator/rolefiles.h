// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

// What is written for a role: <base>_client.h and so on.
struct RoleFiles
{
    QByteArray header;
    // For sources that declare the types that they need, empty otherwise: the header's classes, which only name types, and what
    // is for the sources alone (of a client).
    QByteArray classesHeader;
    QByteArray privateHeader;
    QList<QByteArray> parts;
};

// "large_client", "large_service"
QString clientStem(const CodeModel &model);
QString serviceStem(const CodeModel &model);

// The headers with these classes, which need the includes; apart from the types, or with them.
void printHeaders(RoleFiles &files, const CodeModel &model, const QString &stem, const QStringList &includes, const CodeWriter &classes, bool areApart);

} // namespace ServiceModel::Generator
