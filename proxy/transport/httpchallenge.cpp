// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/httpchallenge.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <optional>

namespace ServiceModel {

namespace {

QByteArray unquoted(const QString &value)
{
    if (!value.startsWith(u'"'))
        return value.toUtf8();
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    return value.sliced(1, value.size() - 2).replace(escape, QStringLiteral("\\1")).toUtf8();
}

QByteArray quoted(const QByteArray &value)
{
    return '"' + QByteArray(value).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// A list of challenges and their parameters, both separated by commas: a word with "=" is a parameter, one without it the
// scheme of the next challenge.
void parse(const QString &header, QList<HttpChallenge> &challenges)
{
    static const QRegularExpression item(QStringLiteral(
        R"re(\G[\s,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,"]+)|(?:\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$)))?))re"));
    for (auto matches = item.globalMatch(header); matches.hasNext();) {
        const auto match = matches.next();
        const QByteArray word = match.captured(1).toLatin1().toLower();
        if (match.capturedStart(2) < 0)
            challenges.append({word, {}});
        else if (!challenges.isEmpty())
            challenges.last().parameters.insert(word, unquoted(match.captured(2)));
    }
}

bool contains(const QByteArray &list, const QByteArray &word)
{
    const QList<QByteArray> words = list.split(',');
    return std::any_of(words.begin(), words.end(), [&word](const QByteArray &w) { return w.trimmed().compare(word, Qt::CaseInsensitive) == 0; });
}

std::optional<QCryptographicHash::Algorithm> hashOf(const QByteArray &algorithm)
{
    if (algorithm.isEmpty() || algorithm == "md5" || algorithm == "md5-sess")
        return QCryptographicHash::Md5;
    if (algorithm == "sha-256" || algorithm == "sha-256-sess")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

} // namespace

QList<HttpChallenge> challengesOf(const HttpHeaders &headers)
{
    QList<HttpChallenge> result;
    for (const auto &[name, value] : headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            parse(QString::fromUtf8(value), result);
    }
    return result;
}

QByteArray basicAuthorization(const UserNamePassword &user)
{
    return "Basic " + (user.userName + u':' + user.password).toUtf8().toBase64();
}

QByteArray digestAuthorization(const HttpChallenge &challenge, const UserNamePassword &user, const DigestRequest &request)
{
    const auto &asked = challenge.parameters;
    const QByteArray algorithm = asked.value("algorithm").toLower();
    const auto hash = hashOf(algorithm);
    const bool hasQop = asked.contains("qop");
    if (!hash || asked.value("nonce").isEmpty() || (hasQop && !contains(asked.value("qop"), "auth")))
        return {};
    const auto digest = [&hash](const QByteArray &text) { return QCryptographicHash::hash(text, *hash).toHex(); };

    const QByteArray nonce = asked.value("nonce");
    const QByteArray count = QByteArray::number(request.count, 16).rightJustified(8, '0');
    QByteArray secret = digest(user.userName.toUtf8() + ':' + asked.value("realm") + ':' + user.password.toUtf8());
    if (algorithm.endsWith("-sess"))
        secret = digest(secret + ':' + nonce + ':' + request.clientNonce);
    const QByteArray what = digest(request.method + ':' + request.target);
    const QByteArray middle = hasQop ? nonce + ':' + count + ':' + request.clientNonce + ":auth" : nonce;

    QByteArray result = "Digest username=" + quoted(user.userName.toUtf8()) + ", realm=" + quoted(asked.value("realm"))
        + ", nonce=" + quoted(nonce) + ", uri=" + quoted(request.target) + ", response=\"" + digest(secret + ':' + middle + ':' + what) + '"';
    if (!algorithm.isEmpty())
        result += ", algorithm=" + asked.value("algorithm");
    if (asked.contains("opaque"))
        result += ", opaque=" + quoted(asked.value("opaque"));
    if (hasQop)
        result += ", qop=auth, nc=" + count;
    if (hasQop || algorithm.endsWith("-sess"))
        result += ", cnonce=" + quoted(request.clientNonce);
    return result;
}

} // namespace ServiceModel
