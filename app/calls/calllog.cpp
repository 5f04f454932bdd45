// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/calllog.h"

#include "app/engine/matherror.h"
#include "app/engine/numbertext.h"
#include "app/expression/expressionline.h"

#include "xml/xsdvalue.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

using History::State;

CallLog::CallLog(QObject *parent)
    : QAbstractListModel(parent)
    , m_session(QUuid::createUuid().toString(QUuid::Id128))
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
        return int(row.entry.state);
    case History::DetailRole:
        return detailText(row);
    case History::ServiceValueRole:
        return row.entry.result ? ServiceModel::toText(*row.entry.result) : QString();
    case History::SearchRole:
        return searchText(row);
    case History::ChainRole:
        return row.entry.chain;
    default:
        return {};
    }
}

std::optional<double> CallLog::result(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    const std::optional<double> &result = m_rows[row].entry.result;
    return result && std::isfinite(*result) ? result : std::nullopt;
}

void CallLog::start(quint64 number, const ServiceCall &call)
{
    HistoryEntry entry{.id = m_session + u'-' + QString::number(++m_count), .chain = {}, .call = call, .time = QDateTime::currentDateTimeUtc()};
    const std::optional<double> before = m_rows.isEmpty() ? std::nullopt : m_rows.first().entry.result;
    const bool goesOn = before && (call.n1.value() == *before || call.n2.value() == *before);
    if (m_chain.isEmpty() || !goesOn)
        m_chain = entry.id;
    entry.chain = m_chain;
    if (m_rows.size() == MaximumRows) {
        beginRemoveRows({}, MaximumRows - 1, MaximumRows - 1);
        m_rows.removeLast();
        endRemoveRows();
    }
    forgetRemoved(); // rows have other places now
    Row row{number, entry};
    row.started.start();
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
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

void CallLog::endChain()
{
    m_chain.clear();
}

QList<HistoryEntry> CallLog::entries() const
{
    QList<HistoryEntry> entries;
    for (const Row &row : m_rows)
        entries.append(row.entry);
    return entries;
}

void CallLog::addOlder(const QList<HistoryEntry> &entries)
{
    const auto room = std::min(entries.size(), MaximumRows - m_rows.size());
    if (room <= 0)
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + room) - 1);
    for (const HistoryEntry &entry : entries.first(room))
        m_rows.append({0, entry});
    endInsertRows();
}

void CallLog::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].entry.state == State::InFlight)
        return;
    m_removed = {{row, m_rows[row]}};
    m_removedIds.insert(m_rows[row].entry.id);
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT removedChanged();
    Q_EMIT changed();
}

void CallLog::clear()
{
    QList<Row> kept;
    QList<std::pair<int, Row>> removed;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].entry.state == State::InFlight) {
            kept.append(m_rows[i]);
        } else {
            removed.append({i, m_rows[i]});
            m_removedIds.insert(m_rows[i].entry.id);
        }
    }
    if (removed.isEmpty())
        return;
    beginResetModel();
    m_rows = kept;
    m_removed = removed;
    m_chain.clear();
    endResetModel();
    Q_EMIT removedChanged();
    Q_EMIT changed();
}

void CallLog::restore()
{
    beginResetModel();
    for (const auto &[at, row] : std::as_const(m_removed)) {
        m_removedIds.remove(row.entry.id);
        m_rows.insert(std::min(qsizetype(at), m_rows.size()), row);
    }
    m_removed.clear();
    endResetModel();
    Q_EMIT removedChanged();
    Q_EMIT changed();
}

void CallLog::end(quint64 number, State state, const std::optional<double> &result, const QString &message)
{
    const auto row = std::ranges::find(m_rows, number, &Row::number);
    if (row == m_rows.end())
        return;
    row->entry.state = state;
    row->entry.result = result;
    row->entry.message = message;
    row->entry.milliseconds = row->started.elapsed();
    const QModelIndex changedRow = index(int(std::distance(m_rows.begin(), row)));
    Q_EMIT dataChanged(changedRow, changedRow);
    Q_EMIT changed();
}

void CallLog::forgetRemoved()
{
    if (m_removed.isEmpty())
        return;
    m_removed.clear();
    Q_EMIT removedChanged();
}

QString CallLog::callText(const Row &row) const
{
    const ServiceCall &call = row.entry.call;
    return tr("%1 %2 %3", "first operand, operator, second operand")
        .arg(plainText(call.n1.text(), m_locale), operatorSign(call.operation), plainText(call.n2.text(), m_locale));
}

QString CallLog::resultText(const Row &row) const
{
    if (!row.entry.result)
        return {};
    const MathError error = mathError(row.entry.call, *row.entry.result);
    return error == MathError::None ? groupedText(numberText(*row.entry.result, DisplayDigits), m_locale) : mathErrorText(error);
}

QString CallLog::searchText(const Row &row) const
{
    QStringList words{callText(row), resultText(row), operationName(row.entry.call.operation), row.entry.message};
    if (row.entry.result)
        words += plainText(numberText(*row.entry.result, DisplayDigits), m_locale);
    return words.join(u' ');
}

QString CallLog::detailText(const Row &row) const
{
    const QString operation = operationName(row.entry.call.operation);
    const QString name = row.number > 0 ? tr("%1 #%2", "operation, number of the call").arg(operation).arg(row.number)
                                        : tr("%1 \u00b7 %2", "operation, time").arg(operation, m_locale.toString(row.entry.time.toLocalTime(), QLocale::ShortFormat));
    if (row.entry.state == State::InFlight)
        return name;
    const QString timed = tr("%1 \u00b7 %2 ms").arg(name, m_locale.toString(row.entry.milliseconds));
    return row.entry.message.isEmpty() ? timed : tr("%1 \u00b7 %2").arg(timed, row.entry.message);
}
