// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpbody.h"
#include "host/servicethrottling.h"

namespace ServiceModel {

// Why a request is not taken.
HttpResponse tooLarge();
HttpResponse tooBusy(const ServiceThrottling &throttling);
HttpResponse malformed(const HttpBody &body);

// libmicrohttpd has no answer in the middle of a body, so this one goes past it, just before the connection is closed.
void sendPast(MHD_Connection *connection, const HttpResponse &reply);

} // namespace ServiceModel
