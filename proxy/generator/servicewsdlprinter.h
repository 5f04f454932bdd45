// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"

namespace ServiceModel::Generator {

// <base>_service_wsdl.cpp: the contracts of the services as the WSDL that their hosts publish.
// With the header of the service's classes alone when that is apart.
QByteArray printServiceWsdl(const CodeModel &model, bool areClassesApart);

} // namespace ServiceModel::Generator
