// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/authenticatingchannel.h"

#include "model/exceptions.h"
#include "transport/networkerror.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::AuthenticatingChannel", text);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QByteArray targetOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return (path.isEmpty() ? "/" : path) + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
}

QByteArray newClientNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

// A request until its reply is final.
class AuthenticatingChannel::Exchange : public ReplyReceiver
{
public:
    Exchange(AuthenticatingChannel &channel, quint64 number, const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver)
        : number(number), request(request), receiver(std::move(receiver)), m_channel(channel)
    {
    }

    void reached(CallStage stage) override { receiver->reached(stage); }
    bool wantsProgress() const override { return receiver->wantsProgress(); }
    void uploaded(qint64 sent, qint64 total) override { receiver->uploaded(sent, total); }
    void downloaded(qint64 received, qint64 total) override { receiver->downloaded(received, total); }
    void receive(TransportReply &&reply) override { m_channel.receive(*this, std::move(reply)); }

    const quint64 number;
    const TransportRequest request;
    const std::shared_ptr<ReplyReceiver> receiver;
    quint64 sent = 0;         // its number at the transport
    QByteArray authorization; // that went with it
    int answers = 0;          // to challenges

private:
    AuthenticatingChannel &m_channel;
};

AuthenticatingChannel::AuthenticatingChannel(std::unique_ptr<RequestChannel> transport, HttpCredentialType type, const ClientCredentials &credentials)
    : m_transport(std::move(transport))
    , m_type(type)
    , m_credentials(credentials)
{
}

AuthenticatingChannel::~AuthenticatingChannel() = default;

quint64 AuthenticatingChannel::send(const TransportRequest &request, std::shared_ptr<ReplyReceiver> receiver)
{
    const auto exchange = std::make_shared<Exchange>(*this, ++m_last, request, std::move(receiver));
    m_exchanges.insert(exchange->number, exchange);
    start(exchange, authorization(request));
    return exchange->number;
}

void AuthenticatingChannel::cancel(quint64 request)
{
    if (const auto exchange = m_exchanges.take(request))
        m_transport->cancel(exchange->sent);
}

void AuthenticatingChannel::start(const std::shared_ptr<Exchange> &exchange, const QByteArray &authorization)
{
    TransportRequest request = exchange->request;
    request.mayBeRepeated = true;
    exchange->authorization = authorization;
    if (!authorization.isEmpty())
        request.headers.append({"Authorization", authorization});
    exchange->sent = m_transport->send(request, exchange);
    if (!m_exchanges.contains(exchange->number)) // cancelled by who heard of its start
        m_transport->cancel(exchange->sent);
}

void AuthenticatingChannel::receive(Exchange &exchange, TransportReply &&reply)
{
    constexpr int unauthorized = 401;
    const auto kept = m_exchanges.value(exchange.number);
    if (!reply.error && reply.status == unauthorized) {
        if (const QByteArray next = answer(exchange, reply); !next.isEmpty()) {
            ++exchange.answers;
            return start(kept, next);
        }
    }
    m_exchanges.remove(exchange.number);
    exchange.receiver->receive(std::move(reply)); // may delete this
}

QByteArray AuthenticatingChannel::answer(const Exchange &exchange, TransportReply &reply)
{
    const QByteArray scheme = m_type == HttpCredentialType::Basic ? "basic" : "digest";
    const QList<HttpChallenge> challenges = challengesOf(reply.headers);
    QStringList offered;
    for (const HttpChallenge &challenge : challenges) {
        offered.append(QString::fromLatin1(challenge.scheme));
        if (challenge.scheme != scheme)
            continue;
        const bool mayAnswer = exchange.answers == 0 || (exchange.answers == 1 && challenge.isStale());
        m_known.insert(originOf(exchange.request.url), {challenge});
        const QByteArray next = authorization(exchange.request);
        if (mayAnswer && !next.isEmpty() && next != exchange.authorization)
            return next;
        if (!next.isEmpty()) {
            m_known.remove(originOf(exchange.request.url)); // what is known to be wrong is not sent again unasked
            return {};
        }
    }
    const QString where = endpointText(exchange.request.url);
    reply.error = failure<MessageSecurityException>(
        tr("The service at %1 refused %2 and offers no %3 authentication that can be answered, as the binding says, but: %4. Set the clientCredentialType that it wants.")
            .arg(where, exchange.request.operation, m_type == HttpCredentialType::Basic ? QStringLiteral("Basic") : QStringLiteral("Digest"),
                 offered.isEmpty() ? tr("nothing") : offered.join(QStringLiteral(", "))));
    return {};
}

QByteArray AuthenticatingChannel::authorization(const TransportRequest &request)
{
    const auto known = m_known.find(originOf(request.url));
    if (known == m_known.end())
        return {};
    const UserNamePassword user = m_credentials.userNameFor(request.url);
    if (m_type == HttpCredentialType::Basic)
        return basicAuthorization(user);
    return digestAuthorization(known->challenge, user, {"POST", targetOf(request.url), newClientNonce(), ++known->uses});
}

} // namespace ServiceModel
