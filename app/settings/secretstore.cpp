// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/secretstore.h"

#ifdef SERVICEMODEL_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

#ifdef SERVICEMODEL_KEYCHAIN
const auto service = QStringLiteral("async-calculator");

ConnectionSecrets fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object["password"_L1].toString(), object["passphrase"_L1].toString(), object["proxyPassword"_L1].toString()};
}

QString toText(const ConnectionSecrets &secrets)
{
    const QJsonObject object{{u"password"_s, secrets.password}, {u"passphrase"_s, secrets.passphrase}, {u"proxyPassword"_s, secrets.proxyPassword}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
#endif

} // namespace

bool SecretStore::isPersistent()
{
#ifdef SERVICEMODEL_KEYCHAIN
    return true;
#else
    return false;
#endif
}

QString SecretStore::keyFor(const ConnectionSettings &connection)
{
    const bool isNamed = connection.service == ConnectionSettings::Service::Named;
    return u"%1 @ %2"_s.arg(connection.user, isNamed ? connection.name : connection.address);
}

#ifdef SERVICEMODEL_KEYCHAIN
void SecretStore::read(const QString &key, QObject *context, const std::function<void(const ConnectionSecrets &)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this); // deletes itself
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, context, [answer, job] { answer(job->error() ? ConnectionSecrets() : fromText(job->textData())); });
    job->start();
}

void SecretStore::write(const QString &key, const ConnectionSecrets &secrets)
{
    QKeychain::Job *job = nullptr;
    if (secrets.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service, this);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service, this);
        writing->setTextData(toText(secrets));
        job = writing;
    }
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, isKept = !secrets.isEmpty()] {
        if (job->error() && isKept)
            Q_EMIT failed(tr("The key store did not take the password: %1. It is known until the program ends.").arg(job->errorString()));
    });
    job->start();
}
#else
void SecretStore::read(const QString &, QObject *context, const std::function<void(const ConnectionSecrets &)> &answer)
{
    QMetaObject::invokeMethod(context, [answer] { answer({}); }, Qt::QueuedConnection);
}

void SecretStore::write(const QString &, const ConnectionSecrets &)
{
}
#endif
