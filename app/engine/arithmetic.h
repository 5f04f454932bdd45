// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

enum class Operation { Add, Subtract, Multiply, Divide };

inline QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return QStringLiteral("Add");
    case Operation::Subtract:
        return QStringLiteral("Subtract");
    case Operation::Multiply:
        return QStringLiteral("Multiply");
    case Operation::Divide:
        return QStringLiteral("Divide");
    }
    Q_UNREACHABLE();
}

// Why a call brought no result.
enum class CallFailure {
    Refused, // the service answered, with a fault: it will not compute this
    Lost, // the network, a deadline, an answer that nobody understands: the next try may do better
};

// Somebody who can calculate, but takes his time: all that the engine needs of the outside world.
//
//     const quint64 call = arithmetic->begin(Operation::Divide, 22, 7);
//     ...                                 // later, from the event loop, one of
//     finished(call, 3.142857142857143)
//     failed(call, "...")
class Arithmetic : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Starts a call and returns its number, which no other call of this object has. The call never ends
    // inside.
    virtual quint64 begin(Operation operation, double n1, double n2) = 0;

    // The caller has lost interest. Nothing is signalled from inside; a reply that is on its way already may
    // still be signalled later, and so may the failure.
    virtual void cancel(quint64 call) = 0;

Q_SIGNALS:
    void finished(quint64 call, double result); // INF and NaN are results, too
    void failed(quint64 call, const QString &message, CallFailure failure = CallFailure::Lost); // a sentence for the user
};

// Makes one for whoever needs calls of his own; it speaks to the service that is in use now.
using ArithmeticMaker = std::function<std::unique_ptr<Arithmetic>()>;
