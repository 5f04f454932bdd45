// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace ServiceModel::Metadata {

// Schemas of standards that contracts import from the addresses where they were published: WS-I Attachments Profile 1.0,
// Describing Media Content of Binary Data in XML, and WS-Addressing 1.0. Nobody needs the network for them.
std::optional<QByteArray> knownSchemaAt(const QUrl &address);

} // namespace ServiceModel::Metadata
