// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// The contract as one WSDL document that needs no other: types, messages and portType. Bindings and services are for the
// host to add, who knows them.
QByteArray contractWsdl(const Contract &contract, const QList<QByteArray> &schemas);
// The operations of a binding, with "@soap@" for the prefix of SOAP's version; empty for document/literal without headers,
// which the host writes by itself.
QByteArray contractBinding(const Contract &contract);

} // namespace ServiceModel::Generator
