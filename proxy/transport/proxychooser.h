// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/httpproxy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxyFactory>

namespace ServiceModel {

// Which proxy a request goes through, as a binding says. What the system answers is kept for some seconds: asking it may
// take longer than a call.
class ProxyChooser : public QNetworkProxyFactory
{
public:
    explicit ProxyChooser(const HttpProxy &settings) : m_settings(settings) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Known { QList<QNetworkProxy> proxies; QDeadlineTimer until; };

    HttpProxy m_settings;
    QHash<QString, Known> m_known; // by scheme, host and port
};

} // namespace ServiceModel
