// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/configurationsource.h"
#include "model/binding.h"

#include <optional>

namespace ServiceModel {

// A binding as a configuration has it; its error makes the endpoints that use it unusable.
struct ConfiguredBinding
{
    Binding binding;
    QString error = {};
};

// The bindings that can be used, for people.
QString knownBindings();

// What a binding element type says when no <binding> is there to say more; none for a type that nobody speaks here.
std::optional<ConfiguredBinding> defaultBinding(QStringView type);
// The sentence about a binding whose default is not what WCF would do; empty when it is.
QString defaultBindingWarning(QStringView type);

// Reads the <binding> where the reader stands.
ConfiguredBinding readBinding(ConfigurationSource &source, QStringView type);

// The parts that bindings share, each an element or some attributes of one.
void readTimeouts(ConfigurationSource &source, Binding &binding);
void readReaderQuotas(ConfigurationSource &source, Binding &binding);
void readProxy(ConfigurationSource &source, Binding &binding);
void readTransferMode(ConfigurationSource &source);
void readTextEncoding(ConfigurationSource &source, QStringView attribute);
// <binding> of customBinding: a stack of binding elements.
ConfiguredBinding readCustomBinding(ConfigurationSource &source);
// <security> of the standard bindings.
void readSecurity(ConfigurationSource &source, QStringView type, ConfiguredBinding &result);
// <security> of customBinding: authenticationMode and more.
void readSecurityElement(ConfigurationSource &source, ConfiguredBinding &result);
// What clientCredentialType or authenticationScheme says; an error when it cannot be done.
HttpCredentialType httpCredentialType(ConfigurationSource &source, QStringView attribute, QString &error);

} // namespace ServiceModel
