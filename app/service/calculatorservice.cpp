// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/calculatorservice.h"

#include "app/service/journal.h"

#include <QDateTime>

using namespace ServiceModel;

static JournalEntry entry(const char *operation, double n1, double n2, double result)
{
    return {operation, n1, n2, result, QDateTime::currentMSecsSinceEpoch()};
}

CalculatorService::CalculatorService(Journal *journal, QObject *parent)
    : m_journal(journal)
{
    setParent(parent);
}

double CalculatorService::add(double n1, double n2)
{
    const double sum = n1 + n2;
    m_journal->append(entry("Add", n1, n2, sum));
    return sum;
}

double CalculatorService::subtract(double n1, double n2)
{
    const double difference = n1 - n2;
    m_journal->append(entry("Subtract", n1, n2, difference));
    return difference;
}

AsyncResult CalculatorService::beginMultiply(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double product = n1 * n2;
    return complete(entry("Multiply", n1, n2, product), std::move(callback), state);
}

AsyncResult CalculatorService::beginDivide(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double quotient = n1 / n2;
    return complete(entry("Divide", n1, n2, quotient), std::move(callback), state);
}

AsyncResult CalculatorService::complete(const JournalEntry &entry, AsyncCallback callback, const QVariant &state)
{
    auto source = std::make_shared<AsyncResultSource<double>>(std::move(callback), state);
    m_journal->append(entry, [source, result = entry.result](const QString &error) {
        if (error.isEmpty())
            source->setResult(result);
        else
            source->setException(std::make_exception_ptr(std::runtime_error(error.toStdString())));
    });
    return source->asyncResult();
}
