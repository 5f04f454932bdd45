// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

struct MHD_Daemon;

// libmicrohttpd under Qt's event loop and nothing else: takes in the body of each POST and answers with the same bytes.
class BareServer
{
public:
    BareServer(const QByteArray &contentType, const QByteArray &reply);
    ~BareServer();
    Q_DISABLE_COPY_MOVE(BareServer)

    quint16 port() const;

private:
    friend struct BareCallbacks;

    QByteArray m_contentType;
    QByteArray m_reply;
    MHD_Daemon *m_daemon;
    std::unique_ptr<QSocketNotifier> m_ready;
};
