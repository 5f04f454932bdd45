// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSemaphore>
#include <QThread>

// A BareServer in a thread of its own, for clients that are measured in this one.
class BareThread : public QThread
{
public:
    BareThread(const QByteArray &contentType, const QByteArray &reply);
    ~BareThread() override;

    quint16 port() const { return m_port; }

private:
    void run() override;

    QByteArray m_contentType;
    QByteArray m_reply;
    quint16 m_port = 0;
    QSemaphore m_listening;
};
