// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/testcertificates.h"

#include <gnutls/x509.h>

#include <atomic>
#include <ctime>

namespace Test {

namespace {

void check(int result)
{
    if (result < 0)
        qFatal("GnuTLS: %s", gnutls_strerror(result));
}

struct Pair
{
    Pair()
    {
        check(gnutls_x509_crt_init(&certificate));
        check(gnutls_x509_privkey_init(&key));
        check(gnutls_x509_privkey_generate(key, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0));
    }
    ~Pair()
    {
        gnutls_x509_crt_deinit(certificate);
        gnutls_x509_privkey_deinit(key);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    // What every certificate has.
    void fill(const QString &name)
    {
        static std::atomic<unsigned char> serial = 0;
        const unsigned char number = ++serial;
        const QByteArray text = name.toUtf8();
        const std::time_t now = std::time(nullptr);
        check(gnutls_x509_crt_set_version(certificate, 3));
        check(gnutls_x509_crt_set_serial(certificate, &number, 1));
        check(gnutls_x509_crt_set_dn_by_oid(certificate, GNUTLS_OID_X520_COMMON_NAME, 0, text.constData(), unsigned(text.size())));
        check(gnutls_x509_crt_set_key(certificate, key));
        check(gnutls_x509_crt_set_activation_time(certificate, now - 60));
        check(gnutls_x509_crt_set_expiration_time(certificate, now + 3600));
    }

    QByteArray certificatePem() const
    {
        gnutls_datum_t text = {};
        check(gnutls_x509_crt_export2(certificate, GNUTLS_X509_FMT_PEM, &text));
        return take(text);
    }
    QByteArray keyPem() const
    {
        gnutls_datum_t text = {};
        check(gnutls_x509_privkey_export2(key, GNUTLS_X509_FMT_PEM, &text));
        return take(text);
    }
    static QByteArray take(gnutls_datum_t &text)
    {
        const QByteArray bytes(reinterpret_cast<const char *>(text.data), qsizetype(text.size));
        gnutls_free(text.data);
        return bytes;
    }

    gnutls_x509_crt_t certificate = nullptr;
    gnutls_x509_privkey_t key = nullptr;
};

} // namespace

struct TestAuthority::Private : Pair
{
};

TestAuthority::TestAuthority(const QString &name)
    : d(std::make_unique<Private>())
{
    d->fill(name);
    check(gnutls_x509_crt_set_ca_status(d->certificate, 1));
    check(gnutls_x509_crt_set_key_usage(d->certificate, GNUTLS_KEY_KEY_CERT_SIGN));
    check(gnutls_x509_crt_sign2(d->certificate, d->certificate, d->key, GNUTLS_DIG_SHA256, 0));
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return d->certificatePem();
}

CertificateAndKey TestAuthority::issueServer() const
{
    return issue(QStringLiteral("localhost"), GNUTLS_KP_TLS_WWW_SERVER);
}

CertificateAndKey TestAuthority::issueClient(const QString &name) const
{
    return issue(name, GNUTLS_KP_TLS_WWW_CLIENT);
}

CertificateAndKey TestAuthority::issue(const QString &name, const char *purpose) const
{
    Pair pair;
    pair.fill(name);
    const unsigned char loopback[] = {127, 0, 0, 1};
    check(gnutls_x509_crt_set_subject_alt_name(pair.certificate, GNUTLS_SAN_DNSNAME, "localhost", 9, GNUTLS_FSAN_SET));
    check(gnutls_x509_crt_set_subject_alt_name(pair.certificate, GNUTLS_SAN_IPADDRESS, loopback, 4, GNUTLS_FSAN_APPEND));
    check(gnutls_x509_crt_set_key_purpose_oid(pair.certificate, purpose, 0));
    check(gnutls_x509_crt_sign2(pair.certificate, d->certificate, d->key, GNUTLS_DIG_SHA256, 0));
    return {pair.certificatePem(), pair.keyPem()};
}

} // namespace Test
