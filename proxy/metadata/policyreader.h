// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/binding.h"

#include <optional>

namespace ServiceModel::Metadata {

class XmlNode;

// What the policy of a binding asks of who calls.
struct BindingPolicy
{
    std::optional<MessageVersion::Addressing> addressing = {};
    MessageEncoding encoding = MessageEncoding::Text;
    BindingSecurity security = {};
    QString unsupported = {}; // what of it is not done here, such as "SymmetricBinding"; empty when all is

    friend bool operator==(const BindingPolicy &, const BindingPolicy &) = default;
};

// Reads the policies in and at a wsdl:binding (WS-Policy 1.2 and 1.5; WS-SecurityPolicy 1.1 to 1.3 and WCF's assertions). Of
// several alternatives the first counts.
BindingPolicy readPolicy(const XmlNode &binding);

} // namespace ServiceModel::Metadata
