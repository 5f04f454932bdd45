// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

class QXmlStreamWriter;

namespace ServiceModel::Generator {

// The element of WCF's configuration whose binding speaks as the endpoint wants it.
QString bindingType(const Endpoint &endpoint);

// False when the binding's defaults are right.
bool needsConfiguration(const Endpoint &endpoint);

// A <binding> with what the endpoint's policy asks for. Who the caller is stands in no file.
void printBinding(QXmlStreamWriter &writer, const Endpoint &endpoint);

} // namespace ServiceModel::Generator
