// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/binding.h"
#include "model/retrypolicy.h"
#include "soap/message.h"

#include <QUrl>

namespace ServiceModel {

// Where a service is, and what to say to be heard there.
struct EndpointAddress
{
    QUrl url;
    QList<MessageHeader> headers = {}; // sent with every message (WS-Addressing reference parameters)

    EndpointAddress() = default;
    EndpointAddress(const QUrl &url) : url(url) { }
    explicit EndpointAddress(const QString &url) : url(url) { }
};

// Address and binding; the contract is the channel's type.
struct ServiceEndpoint
{
    QString name;
    EndpointAddress address;
    Binding binding;
    RetryPolicy retry = {};
    QList<QUrl> alternates = {}; // other addresses of the same service; a repetition goes to the next one
};

} // namespace ServiceModel
