// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelfactory.h"
#include "client/clientchannel.h"

// A channel as generated code would have it, written by hand so that the tests of the client need no generator: two
// operations with values, one of them with a declared fault, one without a value and one without a reply.

struct MathFault
{
    QString operation;
    QString problem;
};

bool readValue(ServiceModel::XmlReader &reader, MathFault &value);
void writeValue(ServiceModel::XmlWriter &writer, const MathFault &value);

using AddCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;
using DivideCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;
using ClearCompletedEventArgs = ServiceModel::CompletedEventArgs<void>;
using NotifyCompletedEventArgs = ServiceModel::CompletedEventArgs<void>;

class ICalculatorChannel : public ServiceModel::ClientChannel
{
    Q_OBJECT
public:
    using AsyncResult = ServiceModel::AsyncResult;
    using AsyncCallback = ServiceModel::AsyncCallback;
    using CallOptions = ServiceModel::CallOptions;

    virtual AsyncResult beginAdd(double n1, double n2, QObject *context, AsyncCallback callback, const QVariant &state = {},
                                 const CallOptions &options = {}) = 0;
    AsyncResult beginAdd(double n1, double n2, AsyncCallback callback = {}, const QVariant &state = {}, const CallOptions &options = {})
    {
        return beginAdd(n1, n2, this, std::move(callback), state, options);
    }
    virtual double endAdd(const AsyncResult &result) = 0;
    virtual QFuture<double> addAsync(double n1, double n2, const CallOptions &options = {}) = 0;
    virtual double add(double n1, double n2, const CallOptions &options = {}) = 0;

    virtual AsyncResult beginDivide(double n1, double n2, QObject *context, AsyncCallback callback, const QVariant &state = {},
                                    const CallOptions &options = {}) = 0;
    virtual double endDivide(const AsyncResult &result) = 0;
    virtual QFuture<double> divideAsync(double n1, double n2, const CallOptions &options = {}) = 0;

    virtual AsyncResult beginClear(QObject *context, AsyncCallback callback, const QVariant &state = {}, const CallOptions &options = {}) = 0;
    virtual void endClear(const AsyncResult &result) = 0;
    virtual QFuture<void> clearAsync(const CallOptions &options = {}) = 0;

    virtual QFuture<void> notifyAsync(const QString &text, const CallOptions &options = {}) = 0;

    static const ServiceModel::ContractDescription &contract();
    static std::unique_ptr<ICalculatorChannel> create(const ServiceModel::ChannelContext &context);

Q_SIGNALS:
    void addCompleted(const AddCompletedEventArgs &e);
    void divideCompleted(const DivideCompletedEventArgs &e);
    void clearCompleted(const ClearCompletedEventArgs &e);
    void notifyCompleted(const NotifyCompletedEventArgs &e);

protected:
    using ClientChannel::ClientChannel;
};
