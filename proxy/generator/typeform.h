// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/typemodel.h"

// What C++ does not say of a type: its name in XML, and a sum over the names and rules of all that it holds. Types that are
// the same C++ may be different XML.
namespace ServiceModel::Generator {

inline constexpr QStringView XmlFormMark = u"// XML: "; // of the line in a header

// "// XML: {urn:x}Address 5d41402abc4b"
QString xmlForm(const StructType &type);
QString xmlForm(const EnumType &type);

} // namespace ServiceModel::Generator
