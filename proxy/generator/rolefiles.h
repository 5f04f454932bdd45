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
    // For a source in several parts, empty otherwise: the header's classes, which only name types, so that not every part takes
    // a compiler through all of them; and what is for the parts alone.
    QByteArray classesHeader;
    QByteArray privateHeader;
    QList<QByteArray> parts;
};

// "large_client", "large_service"
QString clientStem(const CodeModel &model);
QString serviceStem(const CodeModel &model);

// The headers with these classes, which need the includes.
void printHeaders(RoleFiles &files, const CodeModel &model, const QString &stem, const QStringList &includes, const CodeWriter &classes, bool hasParts);

} // namespace ServiceModel::Generator
