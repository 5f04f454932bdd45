// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// A call as the service wrote it into its journal.
struct ReceivedCall
{
    QString operation;
    double n1 = 0;
    double n2 = 0;
    double result = 0;
};

// The calls in a journal, from the given line on.
QList<ReceivedCall> receivedCalls(const QString &journal, qsizetype firstLine = 0);

// Whether the service received just these calls: "Multiply(20,50) Divide(_,100)", where _ is the result of the call before.
bool isReceived(const QList<ReceivedCall> &received, const QString &expected);
