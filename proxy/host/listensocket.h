// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace ServiceModel {

// A socket that listens, closed when it is dropped.
class ListenSocket
{
public:
    explicit ListenSocket(int descriptor) : m_descriptor(descriptor) { }
    ListenSocket(ListenSocket &&other) noexcept : m_descriptor(other.release()) { }
    ~ListenSocket();
    Q_DISABLE_COPY(ListenSocket)

    quint16 port() const;
    int descriptor() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

struct ListenResult
{
    std::vector<ListenSocket> sockets; // all on one port
    QString error;                     // one sentence when there are none
};

// Listens on a host name or address. Port 0 lets the system choose. "localhost" is 127.0.0.1 and, where the machine has it,
// ::1, because clients try one or the other first; "::" is every address of both families.
ListenResult listenOn(const QString &host, quint16 port);

} // namespace ServiceModel
