// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/service/delayingservice.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

// The calculator service inside this program: in a thread of its own, on a port of 127.0.0.1 that the system chose. Still
// real HTTP and SOAP.
class EmbeddedService
{
public:
    struct Options
    {
        DelayingService::Delay delay = {}; // none: replies leave at once
        QString journal = {};              // a file; empty is a temporary one
        quint16 port = 0;                  // 0: the system chooses
    };

    explicit EmbeddedService(const Options &options);
    ~EmbeddedService(); // stops it; calls in flight are dropped

    bool start();
    QUrl address() const { return m_address; }
    QString errorString() const { return m_errorString; }

private:
    struct Host;

    Options m_options;
    QThread m_thread;
    QObject m_inThread; // to reach it by
    std::unique_ptr<Host> m_host; // lives in m_thread
    QUrl m_address;
    QString m_errorString;
};
