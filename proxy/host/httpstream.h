// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpexchange.h"

struct MHD_Response;

namespace ServiceModel {

// A reply whose body is read while it is sent: with a Content-Length when its size is known, else in chunks. Where the body has
// nothing to give for now, the connection is suspended.
MHD_Response *createStreamResponse(HttpExchange &exchange, std::shared_ptr<MultipartBody> body);

} // namespace ServiceModel
