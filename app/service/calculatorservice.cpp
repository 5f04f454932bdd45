// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/calculatorservice.h"

#include "app/service/journal.h"

#include "client/observe.h"
#include "xml/xsdvalue.h"

#include <QDateTime>

using namespace ServiceModel;

CalculatorService::CalculatorService(Journal *journal, QObject *parent)
    : m_journal(journal)
{
    setParent(parent);
}

double CalculatorService::add(double n1, double n2)
{
    const double sum = n1 + n2;
    journal("Add", n1, n2, sum);
    return sum;
}

double CalculatorService::subtract(double n1, double n2)
{
    const double difference = n1 - n2;
    journal("Subtract", n1, n2, difference);
    return difference;
}

AsyncResult CalculatorService::beginMultiply(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double product = n1 * n2;
    return complete(journal("Multiply", n1, n2, product), product, std::move(callback), state);
}

AsyncResult CalculatorService::beginDivide(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double quotient = n1 / n2;
    return complete(journal("Divide", n1, n2, quotient), quotient, std::move(callback), state);
}

QFuture<void> CalculatorService::journal(const char *operation, double n1, double n2, double result)
{
    const QStringList line{QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(operation),
                           toText(n1), toText(n2), toText(result)};
    return m_journal->append(line.join(u'\t').toUtf8());
}

AsyncResult CalculatorService::complete(const QFuture<void> &written, double result, AsyncCallback callback, const QVariant &state)
{
    auto source = std::make_shared<AsyncResultSource<double>>(std::move(callback), state);
    observe(written, this, [source, result](QFuture<void> written) {
        try {
            written.waitForFinished();
            source->setResult(result);
        } catch (...) {
            source->setException(std::current_exception());
        }
    });
    return source->asyncResult();
}
