// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <exception>

class QNetworkReply;
class QUrl;

namespace ServiceModel {

struct MultipartError;

// What kept the reply to an operation from coming whole, as the exception and the sentence that people understand; null
// when an HTTP answer came, whatever its status. hasSent: some of the request went out.
std::exception_ptr exceptionFrom(const QNetworkReply &reply, const QString &operation, bool hasSent);

// Why a reply of several parts cannot be taken apart.
std::exception_ptr exceptionFrom(const MultipartError &error, const QUrl &url, const QString &operation);

// Of a reply with such an error: nothing of the request went out; the connection broke in between.
bool isUnsent(const QNetworkReply &reply);
bool isConnectionLost(const QNetworkReply &reply);

// An address for people: without credentials and query, with the port.
QString endpointText(const QUrl &url);

} // namespace ServiceModel
