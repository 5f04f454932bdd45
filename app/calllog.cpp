// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calllog.h"

#include "app/expressionline.h"
#include "app/matherror.h"
#include "app/numbertext.h"

#include "xml/xsdvalue.h"

#include <algorithm>
#include <cmath>

using History::State;

namespace {

constexpr int maxRows = 1000;

} // namespace

CallLog::CallLog(QObject *parent)
    : QAbstractListModel(parent)
{
}

int CallLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case History::CallTextRole:
        return callText(row);
    case History::ResultRole:
        return resultText(row);
    case History::StateRole:
        return int(row.state);
    case History::DetailRole:
        return detailText(row);
    case History::ServiceValueRole:
        return row.result ? ServiceModel::toText(*row.result) : QString();
    default:
        return {};
    }
}

std::optional<double> CallLog::result(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].result || !std::isfinite(*m_rows[row].result))
        return std::nullopt;
    return m_rows[row].result;
}

int CallLog::inFlight() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.state == State::InFlight; }));
}

void CallLog::start(quint64 number, const ServiceCall &call)
{
    if (m_rows.size() == maxRows) {
        beginRemoveRows({}, maxRows - 1, maxRows - 1);
        m_rows.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend({number, call});
    m_rows.first().started.start();
    endInsertRows();
}

void CallLog::finish(quint64 number, double result)
{
    end(number, State::Done, result);
}

void CallLog::fail(quint64 number, const QString &message)
{
    end(number, State::Failed, std::nullopt, message);
}

void CallLog::cancel(quint64 number)
{
    end(number, State::Cancelled, std::nullopt);
}

void CallLog::addLateReply(quint64 number, double result)
{
    end(number, State::Late, result);
}

void CallLog::end(quint64 number, State state, const std::optional<double> &result, const QString &message)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [number](const Row &row) { return row.number == number; });
    if (row == m_rows.end())
        return;
    row->state = state;
    row->result = result;
    row->message = message;
    row->milliseconds = row->started.elapsed();
    const QModelIndex changed = index(int(std::distance(m_rows.begin(), row)));
    Q_EMIT dataChanged(changed, changed);
}

QString CallLog::callText(const Row &row) const
{
    return tr("%1 %2 %3", "first operand, operator, second operand")
        .arg(plainText(row.call.n1.text(), m_locale), operatorSign(row.call.operation), plainText(row.call.n2.text(), m_locale));
}

QString CallLog::resultText(const Row &row) const
{
    if (!row.result)
        return {};
    const MathError error = mathError(row.call, *row.result);
    return error == MathError::None ? groupedText(numberText(*row.result, DisplayDigits), m_locale) : mathErrorText(error);
}

QString CallLog::detailText(const Row &row) const
{
    const QString name = tr("%1 #%2", "operation, number of the call").arg(operationName(row.call.operation)).arg(row.number);
    if (row.state == State::InFlight)
        return name;
    const QString timed = tr("%1 \u00b7 %2 ms").arg(name).arg(row.milliseconds);
    return row.message.isEmpty() ? timed : tr("%1 \u00b7 %2").arg(timed, row.message);
}
