// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/importresolver.h"

#include <QList>

namespace ServiceModel::Generator {

class OutputFiles;

// Metadata as files: each document under the name of its namespace, as svcutil names them, with imports that lead from file
// to file.
void addMetadataFiles(const QList<Metadata::Document> &documents, const QString &directory, OutputFiles &files);

} // namespace ServiceModel::Generator
