// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/shutdownsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ServiceModel {

namespace {

constexpr int signalNumbers[] = {SIGINT, SIGTERM};

int pipeEnds[2] = {-1, -1};

// Only async-signal-safe functions here.
void handleSignal(int number)
{
    const int error = errno;
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = error;
}

} // namespace

ShutdownSignals::ShutdownSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT_X(pipeEnds[0] < 0, "ShutdownSignals", "one object in a program");
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("ShutdownSignals: no pipe could be made");
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT received(byte);
    });
    struct sigaction action = {};
    action.sa_handler = &handleSignal;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int number : signalNumbers)
        ::sigaction(number, &action, nullptr);
}

ShutdownSignals::~ShutdownSignals()
{
    for (const int number : signalNumbers)
        ::signal(number, SIG_DFL);
    delete m_notifier; // before its descriptor is closed
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace ServiceModel
