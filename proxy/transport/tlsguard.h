// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace ServiceModel {

// Judges the certificates that services show to a manager: none is accepted that Qt does not trust, but for the one whose
// fingerprint is given; and then no other. Remembers with the reply what was wrong, for tlsFailure().
class TlsGuard : public QObject
{
    Q_OBJECT
public:
    TlsGuard(QNetworkAccessManager &manager, const QByteArray &fingerprint);

private:
    void judge(QNetworkReply *reply, const QList<QSslError> &errors);
    void compare(QNetworkReply *reply);
    bool isPinned(const QNetworkReply &reply) const;

    QByteArray m_fingerprint;
};

// Why no secure connection came about for a reply, as a clause that people understand; null when TLS is not to blame.
QString tlsFailure(const QNetworkReply &reply);

} // namespace ServiceModel
