// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicecertificate.h"

#include <QCoreApplication>

#include <gnutls/gnutls.h>

#include <memory>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ServiceCertificate", text);
}

gnutls_datum_t datum(const QByteArray &pem)
{
    return {reinterpret_cast<unsigned char *>(const_cast<char *>(pem.constData())), unsigned(pem.size())};
}

} // namespace

QString ServiceCertificate::errorString() const
{
    gnutls_certificate_credentials_t credentials = nullptr;
    if (gnutls_certificate_allocate_credentials(&credentials) < 0)
        return tr("There is no memory for the certificate.");
    const std::unique_ptr<std::remove_pointer_t<gnutls_certificate_credentials_t>, decltype(&gnutls_certificate_free_credentials)>
        owner(credentials, &gnutls_certificate_free_credentials);

    const gnutls_datum_t certificateText = datum(certificate);
    const gnutls_datum_t keyText = datum(privateKey);
    const int result = gnutls_certificate_set_x509_key_mem2(credentials, &certificateText, &keyText, GNUTLS_X509_FMT_PEM,
                                                            privateKeyPassword.isEmpty() ? nullptr : privateKeyPassword.constData(), 0);
    if (result == GNUTLS_E_CERTIFICATE_KEY_MISMATCH)
        return tr("The private key is not that of the certificate.");
    if (result < 0) {
        return tr("The certificate and its private key cannot be used: %1 Both have to be PEM.")
            .arg(QString::fromUtf8(gnutls_strerror(result)));
    }
    const gnutls_datum_t authorities = datum(clientAuthorities);
    if (!clientAuthorities.isEmpty() && gnutls_certificate_set_x509_trust_mem(credentials, &authorities, GNUTLS_X509_FMT_PEM) <= 0)
        return tr("The authorities of client certificates cannot be used: there is no certificate in them. They have to be PEM.");
    return {};
}

} // namespace ServiceModel
