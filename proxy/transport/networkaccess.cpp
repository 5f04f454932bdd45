// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/networkaccess.h"

#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QThread>

namespace ServiceModel {

std::shared_ptr<QNetworkAccessManager> NetworkAccess::forThisThread()
{
    const QMutexLocker lock(&m_mutex);
    m_managers.removeIf([](const auto &entry) { return entry.value().expired(); });
    auto &known = m_managers[QThread::currentThread()];
    auto manager = known.lock();
    if (!manager) {
        manager = std::make_shared<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        known = manager;
    }
    return manager;
}

} // namespace ServiceModel
