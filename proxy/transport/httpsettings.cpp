// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/httpsettings.h"

namespace ServiceModel {

namespace {

// Shorter than servers keep a connection, so that none is used in the moment in which its server closes it: nobody could
// tell then whether the call was made.
constexpr int idleSeconds = 4;

} // namespace

HttpSettings httpSettings(const Binding &binding, const ClientCredentials &credentials, const TlsSettings &tls)
{
    HttpSettings result;
    QNetworkRequest &request = result.request;
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, idleSeconds);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    const auto cookies = binding.allowCookies ? QNetworkRequest::Automatic : QNetworkRequest::Manual;
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, cookies);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, cookies);
    request.setRawHeader("Accept-Encoding", "gzip, deflate"); // the channel unpacks by itself, within its quota, step by step
    if (!binding.keepAlive)
        request.setRawHeader("Connection", "close");
    if (tls.configuration)
        request.setSslConfiguration(*tls.configuration);
    result.readsMultipart = binding.messageEncoding != MessageEncoding::Text;
    result.mayRewind = binding.security.transportCredential == HttpCredentialType::Ntlm || !credentials.proxy.isEmpty();
    if (!result.mayRewind) // nor does Qt look for credentials; it does not answer challenges at all then
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

} // namespace ServiceModel
