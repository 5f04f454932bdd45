// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/replyinfo.h"
#include "soap/multipartbody.h"
#include "soap/multipartmessage.h"

#include <QByteArray>
#include <QExplicitlySharedDataPointer>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

struct MHD_Connection;

namespace ServiceModel {

class HttpExchange;

// A request that is complete. It lives as long as the handler runs, and so do the views that it gives: keep copies.
class HttpRequest
{
public:
    HttpRequest(MHD_Connection *connection, QByteArrayView method, QByteArrayView path, const QByteArray &body,
                const MultipartMessage *multipart = nullptr)
        : m_connection(connection), m_method(method), m_path(path), m_body(body), m_multipart(multipart)
    {
    }

    QByteArrayView method() const { return m_method; }
    QByteArrayView path() const { return m_path; } // percent-decoded, without the query
    const QByteArray &body() const { return m_body; } // of a message of several parts its root
    const MultipartMessage *multipart() const { return m_multipart; } // null when it has no parts, or none were looked for

    // The value of a header, its name in any case; null when it is not there.
    QByteArrayView header(const char *name) const;
    // The value of "?name=value", empty for "?name", nothing when it is not there. Names match in any case.
    std::optional<QByteArrayView> query(const char *name) const;
    // Of the client, for logs: "127.0.0.1".
    QString remoteAddress() const;
    // The distinguished name in the client's TLS certificate; empty when it showed none.
    QString certificateSubject() const;

private:
    MHD_Connection *m_connection;
    QByteArrayView m_method;
    QByteArrayView m_path;
    const QByteArray &m_body;
    const MultipartMessage *m_multipart;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    HttpHeaders headers = {}; // further ones
    std::shared_ptr<MultipartBody> stream = nullptr; // instead of the body: what is read while it is sent
};

// The way back: answers now or later, in the listener's thread. Copies stand for the same request; the first answer counts.
// Nothing happens when the client has left or the listener was closed.
class HttpResponder
{
public:
    explicit HttpResponder(HttpExchange *exchange);
    HttpResponder(const HttpResponder &other);
    HttpResponder(HttpResponder &&other) noexcept;
    HttpResponder &operator=(HttpResponder other) noexcept;
    ~HttpResponder();

    void reply(HttpResponse response) const;
    // A sentence for people.
    void replyText(int status, const QString &text, const HttpHeaders &headers = {}) const;

private:
    QExplicitlySharedDataPointer<HttpExchange> d;
};

// Must answer, at once or later, or the request waits for ever.
using HttpHandler = std::function<void(const HttpRequest &request, const HttpResponder &responder)>;

} // namespace ServiceModel
