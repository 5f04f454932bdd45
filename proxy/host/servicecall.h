// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/messageversion.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace ServiceModel {

// One call that a host received, for logs and tests.
struct ServiceCall
{
    quint64 number = 0;     // counts the calls of a host, from 1
    QString operation;      // "Add"
    MessageVersion version;
    QByteArray request;     // the envelope, as it came; one with a Security header in UTF-8, without its passwords
    QString remoteAddress;  // of the caller
    std::chrono::microseconds elapsed{0}; // when it has completed
};

} // namespace ServiceModel

Q_DECLARE_METATYPE(ServiceModel::ServiceCall)
