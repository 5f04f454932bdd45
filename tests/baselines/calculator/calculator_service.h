// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#pragma once

#include "calculator_types.h"

#include "host/servicebase.h"

namespace Calculator {

// Base of a service of the contract ICalculator. Arithmetic on two numbers.
// Override one function per operation: the plain one, the one that returns a QFuture, or begin and end. More
// about threads and faults: host/servicebase.h.
class CalculatorServiceBase : public ServiceModel::ServiceBase
{
    Q_OBJECT
public:
    explicit CalculatorServiceBase(QObject *parent = nullptr);

    // n1 + n2
    virtual double add(double n1, double n2);
    virtual QFuture<double> addAsync(double n1, double n2);
    virtual ServiceModel::AsyncResult beginAdd(double n1, double n2, ServiceModel::AsyncCallback callback,
                                               const QVariant &state);
    virtual double endAdd(const ServiceModel::AsyncResult &result);

    // n1 - n2
    virtual double subtract(double n1, double n2);
    virtual QFuture<double> subtractAsync(double n1, double n2);
    virtual ServiceModel::AsyncResult beginSubtract(double n1, double n2,
                                                    ServiceModel::AsyncCallback callback,
                                                    const QVariant &state);
    virtual double endSubtract(const ServiceModel::AsyncResult &result);

    // n1 * n2
    virtual double multiply(double n1, double n2);
    virtual QFuture<double> multiplyAsync(double n1, double n2);
    virtual ServiceModel::AsyncResult beginMultiply(double n1, double n2,
                                                    ServiceModel::AsyncCallback callback,
                                                    const QVariant &state);
    virtual double endMultiply(const ServiceModel::AsyncResult &result);

    // n1 / n2, by the rules of IEEE 754: dividing by zero gives INF, -INF or NaN.
    virtual double divide(double n1, double n2);
    virtual QFuture<double> divideAsync(double n1, double n2);
    virtual ServiceModel::AsyncResult beginDivide(double n1, double n2, ServiceModel::AsyncCallback callback,
                                                  const QVariant &state);
    virtual double endDivide(const ServiceModel::AsyncResult &result);

    static const ServiceModel::ContractDescription &contract();
    const ServiceModel::ContractDescription &description() const override;
    void dispatch(qsizetype operation, ServiceModel::Message &request,
                  ServiceModel::OperationReply reply) override;

private:
    void dispatchAdd(ServiceModel::Message &request, ServiceModel::OperationReply reply);
    void dispatchSubtract(ServiceModel::Message &request, ServiceModel::OperationReply reply);
    void dispatchMultiply(ServiceModel::Message &request, ServiceModel::OperationReply reply);
    void dispatchDivide(ServiceModel::Message &request, ServiceModel::OperationReply reply);
};

} // namespace Calculator
