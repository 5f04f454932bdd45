// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ServiceModel::Metadata {

class Diagnostics;
struct Schema;

// What shows only when all documents were read, and what whoever expands the schema relies on: no group, attribute group or
// type is made of itself (XML Schema part 1, sections 3.8.6, 3.6.6 and 3.4.6; part 2, section 4.1), and what they expand to
// has bounds, in depth and in number, however small the documents are.
void checkSchema(const Schema &schema, Diagnostics &diagnostics);

} // namespace ServiceModel::Metadata
