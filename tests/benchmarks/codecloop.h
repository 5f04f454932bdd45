// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// The message that the channel sends for Add(100, 15.99) by SOAP 1.1.
QByteArray encodeAdd();
// The value in a reply; NaN when it cannot be read.
double decodeAddReply(const QByteArray &bytes);
