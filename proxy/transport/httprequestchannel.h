// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/multipartreader.h"
#include "transport/attachmentcollector.h"
#include "transport/contentdecoder.h"
#include "transport/httpsettings.h"
#include "transport/requestqueue.h"

#include <QHash>
#include <QObject>

#include <unordered_map>

class QNetworkAccessManager;
class QNetworkReply;

namespace ServiceModel {

// Posts over HTTP and HTTPS. The only owner of its QNetworkReplies. Redirects are not followed and nothing is sent twice that
// the service may have got: a SOAP call may not be repeated behind the caller's back. A request whose connection broke before
// any of its body went out is sent once more; where Qt has to answer challenges itself (NTLM, a proxy that asks), it may repeat
// one by itself when a kept-alive connection closes. QNetworkAccessManager gets no more requests than its connections are busy
// with, because it grows slow with those that wait.
class HttpRequestChannel : public QObject, public RequestChannel
{
    Q_OBJECT
public:
    HttpRequestChannel(std::shared_ptr<QNetworkAccessManager> manager, qint64 maxReplySize, const HttpSettings &settings = httpSettings());
    ~HttpRequestChannel() override;

    quint64 send(const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver) override;
    void cancel(quint64 request) override;

private:
    struct Pending
    {
        quint64 number;
        TransportRequest request;
        std::shared_ptr<ReplyReceiver> receiver;
        bool isConnecting = false;                         // or was: the connection is no kept-alive one
        bool isBodySent = false;                           // some of it, at least
        bool isSentAgain = false;
        std::shared_ptr<ContentDecoder> decoder = nullptr; // of a reply that is packed
        QPointer<MultipartBody> upload = nullptr;          // what is sent, when it has several parts
        std::shared_ptr<MultipartReader> parts = nullptr;  // of a reply that has several
        bool hasTakenParts = false;
        bool isTaking = false;                             // some of the content, now or in another turn
        QByteArray taken = {};                             // of a reply whose headers do not tell where it ends
    };

    // The request that was made last, but for its body.
    struct Prepared
    {
        QUrl url;
        QByteArray contentType;
        HttpHeaders headers;
        QNetworkRequest http;
    };

    void enqueue(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver);
    bool hasToBeCollected(const TransportRequest &request) const;
    void collect(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver);
    void startWaiting();
    void post(quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> &&receiver);
    void start(const QNetworkRequest &http, Pending &&pending);
    void note(QNetworkReply *reply, bool Pending::*what);
    const QNetworkRequest &prepare(const TransportRequest &request);
    void headersReceived(QNetworkReply *reply);
    void lookForEnd(QNetworkReply *reply);
    void takeLater(QNetworkReply *reply);
    void takeContent(QNetworkReply *reply);
    static bool isRefused(const Pending &pending);
    static bool hasContent(const QNetworkReply &reply, const Pending &pending);
    bool isTooLarge(const QNetworkReply &reply, const Pending &pending) const;
    void replyFinished(QNetworkReply *reply);
    void checkSize(QNetworkReply *reply);
    void refuseSize(QNetworkReply *reply);
    static bool isUnheard(const QNetworkReply &reply, const Pending &pending);
    void sendAgain(QNetworkReply *reply);
    TransportReply partsOf(QNetworkReply *reply, const Pending &pending);
    void finish(QNetworkReply *reply, TransportReply &&result);
    void drop(QNetworkReply *reply);

    std::shared_ptr<QNetworkAccessManager> m_manager;
    HttpSettings m_settings;
    Prepared m_prepared;
    RequestQueue m_queue;
    QHash<QNetworkReply *, Pending> m_pending;
    std::unordered_map<quint64, std::unique_ptr<AttachmentCollector>> m_collecting; // requests whose size is not known yet
    qint64 m_maxReplySize;
    quint64 m_last = 0;
    bool m_isStartQueued = false;
};

} // namespace ServiceModel
