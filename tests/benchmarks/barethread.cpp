// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "barethread.h"

#include "bareserver.h"

BareThread::BareThread(const QByteArray &contentType, const QByteArray &reply)
    : m_contentType(contentType)
    , m_reply(reply)
{
    start();
    m_listening.acquire();
}

BareThread::~BareThread()
{
    quit();
    wait();
}

void BareThread::run()
{
    const BareServer server(m_contentType, m_reply);
    m_port = server.port();
    m_listening.release();
    exec();
}
