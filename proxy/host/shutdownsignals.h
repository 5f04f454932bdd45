// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace ServiceModel {

// SIGINT and SIGTERM as a Qt signal in the event loop, for programs that finish their work before they end:
//
//     ShutdownSignals signals_;
//     connect(&signals_, &ShutdownSignals::received, &host, &ServiceHost::close);
//     connect(&host, &ServiceHost::closed, &app, &QCoreApplication::quit);
//
// One object in a program. Each signal is taken once: sent again, it ends the program as usual.
class ShutdownSignals : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void received(int signal);

private:
    QSocketNotifier *m_notifier;
};

} // namespace ServiceModel
