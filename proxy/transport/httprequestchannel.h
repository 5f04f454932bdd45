// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "transport/requestchannel.h"

#include <QHash>
#include <QNetworkRequest>
#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace ServiceModel {

// Posts over HTTP and HTTPS. The only owner of its QNetworkReplies. Redirects are not followed and nothing is sent twice: a
// SOAP call may not be repeated behind the caller's back.
class HttpRequestChannel : public QObject, public RequestChannel
{
    Q_OBJECT
public:
    HttpRequestChannel(std::shared_ptr<QNetworkAccessManager> manager, qint64 maxReplySize);
    ~HttpRequestChannel() override;

    quint64 send(const TransportRequest &request, Done done) override;
    void cancel(quint64 request) override;

private:
    struct Pending { QNetworkReply *reply; QString operation; Done done; };

    void replyFinished(quint64 number);
    void refuseSize(quint64 number);
    void finish(quint64 number, TransportReply &&result);
    void drop(QNetworkReply *reply);

    std::shared_ptr<QNetworkAccessManager> m_manager;
    QNetworkRequest m_template; // what all requests have in common
    QHash<quint64, Pending> m_pending;
    qint64 m_maxReplySize;
    quint64 m_last = 0;
};

} // namespace ServiceModel
