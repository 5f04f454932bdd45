// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicebase.h"

// What a generator would write for the calculator, by hand, so that the host is tested without one.
namespace Test {

inline constexpr QStringView contractNamespace = u"http://Microsoft.ServiceModel.Samples";

struct MathFault
{
    QString operation;
    QString problemType;
};

bool readValue(ServiceModel::XmlReader &reader, MathFault &value);
void writeValue(ServiceModel::XmlWriter &writer, const MathFault &value);

class CalculatorServiceBase : public ServiceModel::ServiceBase
{
    Q_OBJECT
public:
    using ServiceBase::ServiceBase;

    virtual ServiceModel::AsyncResult beginCompute(const QString &operation, double n1, double n2,
                                                   ServiceModel::AsyncCallback callback, const QVariant &state) = 0;
    virtual double endCompute(const ServiceModel::AsyncResult &result);
    virtual void notify(const QString &text) = 0;

    const ServiceModel::ContractDescription &description() const override;
    void dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply) override;

    static ServiceModel::ContractDescription contract();
};

// Add is synchronous, Subtract a future, Multiply a Begin/End pair, and all three work at once unless they are held.
// Divide fails in ways that its second operand chooses. Notify is one-way.
class CalculatorService : public CalculatorServiceBase
{
    Q_OBJECT
public:
    using CalculatorServiceBase::CalculatorServiceBase;

    ServiceModel::AsyncResult beginCompute(const QString &operation, double n1, double n2,
                                           ServiceModel::AsyncCallback callback, const QVariant &state) override;
    void notify(const QString &text) override;

    bool isHolding = false; // Subtract and Multiply wait for release()
    void release();
    void releaseFirst(); // of those that wait
    qsizetype heldCount() const { return m_held.size(); }

    QStringList calls; // "Add(1,2)"
    std::function<void()> duringAdd = {};
    std::function<void()> duringCall = {}; // when any of the four begins

private:
    double divide(double n1, double n2);
    QFuture<double> subtract(double n1, double n2);

    QList<std::function<void()>> m_held;
};

} // namespace Test
