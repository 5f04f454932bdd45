// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/recovery.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

Recovery::Recovery(const RecoveryPace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_socket(new QTcpSocket(this))
{
    m_timer.setSingleShot(true);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::look);
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_socket->abort();
        call();
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Recovery::waitLonger);
}

Recovery::~Recovery()
{
    m_socket->disconnect(this);
}

void Recovery::start(const QUrl &service, bool isDirect, const ArithmeticMaker &maker)
{
    stop();
    m_service = service;
    m_isDirect = isDirect;
    m_maker = maker;
    m_isActive = true;
    m_timer.start(m_pace.first);
}

void Recovery::stop()
{
    m_isActive = false;
    m_timer.stop();
    m_socket->abort();
    m_arithmetic.reset();
}

void Recovery::look()
{
    if (m_isDirect)
        m_socket->connectToHost(m_service.host(), quint16(m_service.port(m_service.scheme() == u"https" ? 443 : 80)));
    else
        call();
}

void Recovery::call()
{
    m_arithmetic = m_maker();
    connect(m_arithmetic.get(), &Arithmetic::finished, this, [this] {
        m_arithmetic.release()->deleteLater();
        stop();
        Q_EMIT recovered();
    });
    connect(m_arithmetic.get(), &Arithmetic::failed, this, [this] {
        m_arithmetic.release()->deleteLater();
        waitLonger();
    });
    m_arithmetic->begin(Operation::Add, 0, 0);
}

void Recovery::waitLonger()
{
    m_socket->abort();
    if (m_isActive)
        m_timer.start(std::min(m_timer.intervalAsDuration() * 2, m_pace.longest));
}
