// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMutex>

#include <memory>

class QNetworkAccessManager;
class QThread;

namespace ServiceModel {

// One QNetworkAccessManager a thread, shared by all channels that one factory made there, so that they share its kept-alive
// connections. It lives as long as one of them. Safe from every thread.
class NetworkAccess
{
public:
    std::shared_ptr<QNetworkAccessManager> forThisThread();

private:
    QMutex m_mutex;
    QHash<QThread *, std::weak_ptr<QNetworkAccessManager>> m_managers;
};

} // namespace ServiceModel
