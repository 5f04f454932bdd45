// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/calculatorservice.h"

#include "app/service/journal.h"

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
    m_journal->append(line("Add", n1, n2, sum));
    return sum;
}

double CalculatorService::subtract(double n1, double n2)
{
    const double difference = n1 - n2;
    m_journal->append(line("Subtract", n1, n2, difference));
    return difference;
}

AsyncResult CalculatorService::beginMultiply(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double product = n1 * n2;
    return complete(line("Multiply", n1, n2, product), product, std::move(callback), state);
}

AsyncResult CalculatorService::beginDivide(double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    const double quotient = n1 / n2;
    return complete(line("Divide", n1, n2, quotient), quotient, std::move(callback), state);
}

QByteArray CalculatorService::line(QByteArrayView operation, double n1, double n2, double result)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / 1000 != m_second) { // a calendar is slow
        m_second = now / 1000;
        m_secondText = QDateTime::fromSecsSinceEpoch(m_second, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toLatin1();
    }
    QByteArray line;
    line.reserve(120);
    line.append(m_secondText).append(QByteArray::number(1000 + now % 1000).sliced(1)).append("Z\t").append(operation);
    for (const double value : {n1, n2, result})
        line.append('\t').append(toText(value).toLatin1());
    return line;
}

AsyncResult CalculatorService::complete(const QByteArray &line, double result, AsyncCallback callback, const QVariant &state)
{
    auto source = std::make_shared<AsyncResultSource<double>>(std::move(callback), state);
    m_journal->append(line, [source, result](const QString &error) {
        if (error.isEmpty())
            source->setResult(result);
        else
            source->setException(std::make_exception_ptr(std::runtime_error(error.toStdString())));
    });
    return source->asyncResult();
}
