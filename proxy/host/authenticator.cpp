// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/authenticator.h"

#include "host/hostlogging.h"
#include "model/exceptions.h"

#include <QCoreApplication>

#include <atomic>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Authenticator", text);
}

// RFC 7617, section 2. Null for anything else.
std::optional<UserNameCredential> basicCredential(QByteArrayView header)
{
    constexpr QByteArrayView scheme = "Basic ";
    if (header.size() <= scheme.size() || header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(header.sliced(scheme.size()).trimmed().toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    const QString password = QString::fromUtf8(decoded.decoded.sliced(colon + 1));
    return UserNameCredential(QString::fromUtf8(decoded.decoded.first(colon)), password.isNull() ? u""_s : password);
}

// What a validator answers through. The first answer counts; to give none is a refusal.
class Verdict
{
public:
    explicit Verdict(std::function<void(const QString &)> conclude) : m_conclude(std::move(conclude)) { }
    ~Verdict() { give({}); }
    Q_DISABLE_COPY_MOVE(Verdict)

    void give(const QString &principal)
    {
        if (!m_isGiven.exchange(true))
            m_conclude(principal);
    }

private:
    std::function<void(const QString &)> m_conclude;
    std::atomic<bool> m_isGiven = false;
};

} // namespace

Authenticator::Authenticator(UserNameValidator validator, const QString &realm, std::shared_ptr<HostLink> host)
    : m_validator(std::move(validator))
    , m_challenge("Basic realm=\"" + realm.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + "\", charset=\"UTF-8\"")
    , m_host(std::move(host))
{
}

void Authenticator::challenge(const HttpResponder &responder) const
{
    responder.replyText(401, tr("This service wants a user name and a password."), {{"WWW-Authenticate", m_challenge}});
}

void Authenticator::authenticate(const HttpRequest &request, const Message &message, const SoapReplier &replier,
                                 const HttpResponder &responder, std::function<void(const QString &principal)> done) const
{
    const SecurityToken token = SecurityToken::read(message);
    if (token.fault)
        return replier.replyFault(*token.fault);
    const std::optional<UserNameCredential> credential = token.user ? token.user : basicCredential(request.header("Authorization"));
    if (!credential)
        return challenge(responder);

    const bool isBasic = !token.user;
    const auto conclude = [=, *this, done = std::move(done), nonce = token.nonce](const QString &principal) {
        if (!principal.isNull() && (nonce.isEmpty() || m_nonces->remember(nonce)))
            return done(principal);
        qCInfo(logHost) << "A call of the user" << credential->userName() << "was refused.";
        if (isBasic)
            challenge(responder);
        else
            replier.replyFault(SecurityFaults::failedAuthentication());
    };
    const auto verdict = std::make_shared<Verdict>([host = m_host, conclude](const QString &principal) {
        host->run([conclude, principal] { conclude(principal); });
    });
    try {
        m_validator(*credential, [verdict](const QString &principal) { verdict->give(principal); });
    } catch (...) {
        qCWarning(logHost).noquote() << "The check of a user name failed:" << errorMessage(std::current_exception());
        verdict->give({});
    }
}

} // namespace ServiceModel
