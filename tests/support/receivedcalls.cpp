// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/receivedcalls.h"

#include "app/engine/numbertext.h"

#include "xml/xsdvalue.h"

#include <QFile>

QList<ReceivedCall> receivedCalls(const QString &journal, qsizetype firstLine)
{
    QFile file(journal);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<ReceivedCall> calls;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(firstLine)) {
        const QStringList columns = line.split(u'\t');
        ReceivedCall call{columns.value(1)};
        if (ServiceModel::fromText(columns.value(2), call.n1) && ServiceModel::fromText(columns.value(3), call.n2)
            && ServiceModel::fromText(columns.value(4), call.result))
            calls.append(call);
    }
    return calls;
}

bool isReceived(const QList<ReceivedCall> &received, const QString &expected)
{
    const QStringList calls = expected.split(u' ', Qt::SkipEmptyParts);
    if (calls.size() != received.size())
        return false;
    const auto isArgument = [&received](qsizetype i, double value, const QString &text) {
        if (text == u"_")
            return i > 0 && value == received[i - 1].result;
        return numberText(value, ExpressionDigits) == numberText(text.toDouble(), ExpressionDigits);
    };
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const QString arguments = calls[i].section(u'(', 1).chopped(1);
        if (received[i].operation != calls[i].section(u'(', 0, 0) || !isArgument(i, received[i].n1, arguments.section(u',', 0, 0))
            || !isArgument(i, received[i].n2, arguments.section(u',', 1)))
            return false;
    }
    return true;
}
