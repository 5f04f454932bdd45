// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelcontext.h"

namespace ServiceModel {

// Why no channel may be opened with such an address, binding and credentials, in one sentence; empty when one may. Sees to
// it that nothing goes out less protected than the binding says.
QString securityProblem(const ChannelContext &context);

// The Security header of a request; with it a message may go out under TransportWithMessageCredential.
MessageHeader securityHeader(const ChannelContext &context, const QUrl &address);

} // namespace ServiceModel
