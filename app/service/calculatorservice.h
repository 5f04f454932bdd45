// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "calculator_service.h"

class Journal;
struct JournalEntry;

// ICalculator of the WCF samples. Every call goes to the journal: Add and Subtract are synchronous and do not wait for it,
// Multiply and Divide are Begin/End pairs that complete when it is written. On the wire nobody can tell. A division by zero is
// no fault: xs:double has INF and NaN.
class CalculatorService : public Calculator::CalculatorServiceBase
{
    Q_OBJECT

public:
    explicit CalculatorService(Journal *journal, QObject *parent = nullptr); // not owned

    double add(double n1, double n2) override;
    double subtract(double n1, double n2) override;

    ServiceModel::AsyncResult beginMultiply(double n1, double n2, ServiceModel::AsyncCallback callback,
                                            const QVariant &state) override;
    ServiceModel::AsyncResult beginDivide(double n1, double n2, ServiceModel::AsyncCallback callback,
                                          const QVariant &state) override;

private:
    ServiceModel::AsyncResult complete(const JournalEntry &entry, ServiceModel::AsyncCallback callback, const QVariant &state);

    Journal *m_journal;
};
