// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#pragma once

#include "calculator_types.h"

#include "client/clientbase.h"
#include "client/clientchannel.h"

namespace Calculator {

using AddCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;
using SubtractCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;
using MultiplyCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;
using DivideCompletedEventArgs = ServiceModel::CompletedEventArgs<double>;

// A channel of the contract ICalculator. Arithmetic on two numbers.
// A callback runs once, in the thread of its context, never inside begin, and not at all when the context or
// the channel is gone first; without a context the channel is the context. end gives the result or throws; it
// never blocks. The rules in full: client/clientchannel.h.
class ICalculatorChannel : public ServiceModel::ClientChannel
{
    Q_OBJECT
public:
    // n1 + n2
    virtual ServiceModel::AsyncResult beginAdd(double n1, double n2, QObject *context,
                                               ServiceModel::AsyncCallback callback,
                                               const QVariant &state = {},
                                               const ServiceModel::CallOptions &options = {}) = 0;
    ServiceModel::AsyncResult beginAdd(double n1, double n2, ServiceModel::AsyncCallback callback = {},
                                       const QVariant &state = {},
                                       const ServiceModel::CallOptions &options = {});
    virtual double endAdd(const ServiceModel::AsyncResult &result) = 0;
    virtual QFuture<double> addAsync(double n1, double n2, const ServiceModel::CallOptions &options = {}) = 0;

    // n1 - n2
    virtual ServiceModel::AsyncResult beginSubtract(double n1, double n2, QObject *context,
                                                    ServiceModel::AsyncCallback callback,
                                                    const QVariant &state = {},
                                                    const ServiceModel::CallOptions &options = {}) = 0;
    ServiceModel::AsyncResult beginSubtract(double n1, double n2, ServiceModel::AsyncCallback callback = {},
                                            const QVariant &state = {},
                                            const ServiceModel::CallOptions &options = {});
    virtual double endSubtract(const ServiceModel::AsyncResult &result) = 0;
    virtual QFuture<double> subtractAsync(double n1, double n2,
                                          const ServiceModel::CallOptions &options = {}) = 0;

    // n1 * n2
    virtual ServiceModel::AsyncResult beginMultiply(double n1, double n2, QObject *context,
                                                    ServiceModel::AsyncCallback callback,
                                                    const QVariant &state = {},
                                                    const ServiceModel::CallOptions &options = {}) = 0;
    ServiceModel::AsyncResult beginMultiply(double n1, double n2, ServiceModel::AsyncCallback callback = {},
                                            const QVariant &state = {},
                                            const ServiceModel::CallOptions &options = {});
    virtual double endMultiply(const ServiceModel::AsyncResult &result) = 0;
    virtual QFuture<double> multiplyAsync(double n1, double n2,
                                          const ServiceModel::CallOptions &options = {}) = 0;

    // n1 / n2, by the rules of IEEE 754: dividing by zero gives INF, -INF or NaN.
    virtual ServiceModel::AsyncResult beginDivide(double n1, double n2, QObject *context,
                                                  ServiceModel::AsyncCallback callback,
                                                  const QVariant &state = {},
                                                  const ServiceModel::CallOptions &options = {}) = 0;
    ServiceModel::AsyncResult beginDivide(double n1, double n2, ServiceModel::AsyncCallback callback = {},
                                          const QVariant &state = {},
                                          const ServiceModel::CallOptions &options = {});
    virtual double endDivide(const ServiceModel::AsyncResult &result) = 0;
    virtual QFuture<double> divideAsync(double n1, double n2,
                                        const ServiceModel::CallOptions &options = {}) = 0;

    static const ServiceModel::ContractDescription &contract();
    static std::unique_ptr<ICalculatorChannel> create(const ServiceModel::ChannelContext &context);

Q_SIGNALS:
    // Every call on this channel, whichever way it was started.
    void addCompleted(const Calculator::AddCompletedEventArgs &e);
    void subtractCompleted(const Calculator::SubtractCompletedEventArgs &e);
    void multiplyCompleted(const Calculator::MultiplyCompletedEventArgs &e);
    void divideCompleted(const Calculator::DivideCompletedEventArgs &e);

protected:
    using ServiceModel::ClientChannel::ClientChannel;
};

// Factory and channel in one, for programs that talk to one endpoint.
class CalculatorClient : public ServiceModel::ClientBase<ICalculatorChannel>
{
public:
    using ClientBase::ClientBase;
};

} // namespace Calculator
