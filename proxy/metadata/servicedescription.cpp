// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/servicedescription.h"

#include <algorithm>

namespace ServiceModel::Metadata {

namespace {

template <class T, class Name>
const T *named(const QList<T> &list, const Name &name)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return item.name == name; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

bool operator==(const BoundMessage &a, const BoundMessage &b)
{
    return a.encoding == b.encoding && a.namespaceUri == b.namespaceUri && a.parts == b.parts && a.attachments == b.attachments
        && std::ranges::equal(a.headers, b.headers, [](const HeaderBinding &x, const HeaderBinding &y) { return x.message == y.message && x.part == y.part; });
}

// Overloads share their name and differ in those of their messages (WSDL 1.1, section 2.5); what a binding leaves out fits all.
const BindingOperation *Binding::operation(const OperationDeclaration &declaration) const
{
    const auto fits = [](const QString &name, const std::optional<OperationMessage> &message) {
        return name.isEmpty() || !message || message->name.isEmpty() || message->name == name;
    };
    const auto isSame = [](const QString &name, const std::optional<OperationMessage> &message) { return message && message->name == name; };
    const BindingOperation *best = nullptr;
    int bestFit = -1;
    for (const BindingOperation &operation : operations) {
        if (operation.name != declaration.name)
            continue;
        const bool areFitting = fits(operation.inputName, declaration.input) && fits(operation.outputName, declaration.output);
        const int fit = !areFitting ? 0 : 1 + isSame(operation.inputName, declaration.input) + isSame(operation.outputName, declaration.output);
        if (fit > bestFit) {
            best = &operation;
            bestFit = fit;
        }
    }
    return best;
}

const MessageDeclaration *ServiceDescription::message(const QName &name) const
{
    const auto it = messages.constFind(name);
    return it == messages.cend() ? nullptr : &*it;
}

const PortType *ServiceDescription::portType(const QName &name) const
{
    return named(portTypes, name);
}

const Binding *ServiceDescription::binding(const QName &name) const
{
    return named(bindings, name);
}

} // namespace ServiceModel::Metadata
