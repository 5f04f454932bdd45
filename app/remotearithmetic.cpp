// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/remotearithmetic.h"

#include <utility>

using Calculator::ICalculatorChannel;
using ServiceModel::AsyncCallback;
using ServiceModel::AsyncResult;

namespace {

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
    const quint64 call = ++m_last;
    m_calls.insert(call, beginOn(*m_channel, operation, n1, n2, this, [this, call, operation](const AsyncResult &result) {
        finish(call, operation, result);
    }));
    return call;
}

void RemoteArithmetic::cancel(quint64 call)
{
    m_calls.take(call).cancel(); // its callback finds it gone
}

void RemoteArithmetic::setChannel(std::unique_ptr<ICalculatorChannel> channel)
{
    m_channel = std::move(channel);
    const auto aborted = std::exchange(m_calls, {});
    for (auto call = aborted.keyBegin(); call != aborted.keyEnd(); ++call)
        Q_EMIT failed(*call, tr("The call was given up, because another service was chosen."));
}

void RemoteArithmetic::finish(quint64 call, Operation operation, const AsyncResult &result)
{
    if (!m_calls.remove(call))
        return;
    double value = 0;
    try {
        value = endOn(*m_channel, operation, result);
    } catch (const ServiceModel::FaultException<> &e) {
        return Q_EMIT failed(call, e.message(), CallFailure::Refused);
    } catch (const ServiceModel::CommunicationException &e) {
        return Q_EMIT failed(call, e.message());
    }
    Q_EMIT finished(call, value);
}
