// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Test {

struct CertificateAndKey
{
    QByteArray certificate; // PEM
    QByteArray privateKey;
};

// An authority of our own, made anew: its keys are in no file.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name);
    ~TestAuthority();

    QByteArray certificate() const;
    CertificateAndKey issueServer() const; // for localhost and 127.0.0.1
    CertificateAndKey issueClient(const QString &name) const;

private:
    struct Private;

    CertificateAndKey issue(const QString &name, const char *purpose) const;

    std::unique_ptr<Private> d;
};

} // namespace Test
