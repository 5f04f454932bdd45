// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/tlssession.h"

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

namespace ServiceModel::TlsSession {

namespace {

gnutls_session_t sessionOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info ? static_cast<gnutls_session_t>(info->tls_session) : nullptr;
}

void *pointer(const char *text)
{
    return const_cast<char *>(text);
}

} // namespace

std::vector<MHD_OptionItem> options(const ServiceCertificate &certificate)
{
    std::vector<MHD_OptionItem> options{
        {MHD_OPTION_HTTPS_PRIORITIES, 0, pointer("NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2")},
        {MHD_OPTION_HTTPS_MEM_CERT, 0, pointer(certificate.certificate.constData())},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, pointer(certificate.privateKey.constData())}};
    if (!certificate.privateKeyPassword.isEmpty())
        options.push_back({MHD_OPTION_HTTPS_KEY_PASSWORD, 0, pointer(certificate.privateKeyPassword.constData())});
    if (!certificate.clientAuthorities.isEmpty())
        options.push_back({MHD_OPTION_HTTPS_MEM_TRUST, 0, pointer(certificate.clientAuthorities.constData())});
    return options;
}

void requireClientCertificate(MHD_Connection *connection)
{
    static gnutls_typed_vdata_st purpose = {GNUTLS_DT_KEY_PURPOSE_OID,
                                            reinterpret_cast<unsigned char *>(pointer(GNUTLS_KP_TLS_WWW_CLIENT)), 0};
    const gnutls_session_t session = sessionOf(connection);
    gnutls_certificate_server_set_request(session, GNUTLS_CERT_REQUIRE);
    gnutls_session_set_verify_cert2(session, &purpose, 1, 0);
}

QString clientSubject(MHD_Connection *connection)
{
    const gnutls_session_t session = sessionOf(connection);
    unsigned count = 0;
    const gnutls_datum_t *chain = session ? gnutls_certificate_get_peers(session, &count) : nullptr;
    gnutls_x509_crt_t certificate = nullptr;
    if (!chain || count == 0 || gnutls_x509_crt_init(&certificate) < 0)
        return {};
    QString subject;
    gnutls_datum_t name = {};
    if (gnutls_x509_crt_import(certificate, chain, GNUTLS_X509_FMT_DER) >= 0 && gnutls_x509_crt_get_dn3(certificate, &name, 0) >= 0) {
        subject = QString::fromUtf8(reinterpret_cast<const char *>(name.data), int(name.size));
        gnutls_free(name.data);
    }
    gnutls_x509_crt_deinit(certificate);
    return subject;
}

bool sendPast(MHD_Connection *connection, const QByteArray &bytes)
{
    const gnutls_session_t session = sessionOf(connection);
    if (!session)
        return false;
    gnutls_record_send(session, bytes.constData(), size_t(bytes.size()));
    return true;
}

} // namespace ServiceModel::TlsSession
