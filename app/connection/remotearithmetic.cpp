// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/remotearithmetic.h"

#include <QTimer>

#include <utility>

using Calculator::ICalculatorChannel;
using ServiceModel::AsyncCallback;
using ServiceModel::AsyncResult;

namespace {

constexpr int MostGivenUp = 2; // of the six connections that HTTP has to a service

AsyncResult beginOn(ICalculatorChannel &channel, Operation operation, double n1, double n2, QObject *context, AsyncCallback callback)
{
    switch (operation) {
    case Operation::Add:
        return channel.beginAdd(n1, n2, context, std::move(callback));
    case Operation::Subtract:
        return channel.beginSubtract(n1, n2, context, std::move(callback));
    case Operation::Multiply:
        return channel.beginMultiply(n1, n2, context, std::move(callback));
    case Operation::Divide:
        return channel.beginDivide(n1, n2, context, std::move(callback));
    }
    Q_UNREACHABLE();
}

double endOn(ICalculatorChannel &channel, Operation operation, const AsyncResult &result)
{
    switch (operation) {
    case Operation::Add:
        return channel.endAdd(result);
    case Operation::Subtract:
        return channel.endSubtract(result);
    case Operation::Multiply:
        return channel.endMultiply(result);
    case Operation::Divide:
        return channel.endDivide(result);
    }
    Q_UNREACHABLE();
}

} // namespace

RemoteArithmetic::RemoteArithmetic(std::unique_ptr<ICalculatorChannel> channel, QObject *parent)
    : Arithmetic(parent)
    , m_channel(std::move(channel))
{
}

RemoteArithmetic::~RemoteArithmetic() = default;

quint64 RemoteArithmetic::begin(Operation operation, double n1, double n2)
{
    start(++m_last, {operation, n1, n2});
    return m_last;
}

void RemoteArithmetic::cancel(quint64 call)
{
    if (m_patience.count() == 0 || !m_calls.contains(call))
        return abort(call);
    m_givenUp.append(call);
    Q_EMIT givenUp(call);
    if (m_givenUp.size() > MostGivenUp)
        abort(m_givenUp.constFirst());
    QTimer::singleShot(m_patience, this, [this, call] {
        if (m_givenUp.contains(call))
            abort(call);
    });
}

void RemoteArithmetic::abort(quint64 number)
{
    m_givenUp.removeOne(number);
    m_calls.take(number).result.cancel(); // its callback finds it gone
}

void RemoteArithmetic::setChannel(std::unique_ptr<ICalculatorChannel> channel)
{
    m_channel = std::move(channel);
    m_givenUp.clear();
    const auto aborted = std::exchange(m_calls, {});
    for (auto call = aborted.keyBegin(); call != aborted.keyEnd(); ++call)
        Q_EMIT failed(*call, tr("The call was given up, because another service was chosen."));
}

void RemoteArithmetic::repeatOn(std::unique_ptr<ICalculatorChannel> channel)
{
    m_channel = std::move(channel);
    const auto aborted = std::exchange(m_calls, {});
    const auto givenUp = std::exchange(m_givenUp, {});
    for (auto call = aborted.cbegin(); call != aborted.cend(); ++call) {
        if (!givenUp.contains(call.key()))
            start(call.key(), {call->operation, call->n1, call->n2});
    }
}

void RemoteArithmetic::start(quint64 number, Call call)
{
    call.result = beginOn(*m_channel, call.operation, call.n1, call.n2, this, [this, number](const AsyncResult &result) {
        finish(number, result);
    });
    m_calls.insert(number, call);
    Q_EMIT begun(number);
}

void RemoteArithmetic::finish(quint64 number, const AsyncResult &result)
{
    const auto call = m_calls.constFind(number);
    if (call == m_calls.cend())
        return;
    const Operation operation = call->operation;
    m_calls.erase(call);
    m_givenUp.removeOne(number);
    double value = 0;
    try {
        value = endOn(*m_channel, operation, result);
    } catch (const ServiceModel::FaultException<> &e) {
        return Q_EMIT failed(number, e.message(), CallFailure::Refused);
    } catch (const ServiceModel::CommunicationException &e) {
        return Q_EMIT failed(number, e.message());
    }
    Q_EMIT finished(number, value);
}
