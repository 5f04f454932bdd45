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

const BindingOperation *Binding::operation(const QString &name) const
{
    return named(operations, name);
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
