// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetmodel.h"

#include "app/engine/numbertext.h"

#include "ui/widgets/workstate.h"
#include "ui/worksheet/worksheettable.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto TellAfter = 50ms;

WorkState workState(WorksheetRows::State state)
{
    switch (state) {
    case WorksheetRows::State::Waiting:
        return WorkState::Waiting;
    case WorksheetRows::State::Running:
        return WorkState::Running;
    case WorksheetRows::State::Done:
        return WorkState::Done;
    case WorksheetRows::State::Failed:
        return WorkState::Failed;
    }
    Q_UNREACHABLE();
}

}

WorksheetModel::WorksheetModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
    m_tell.setSingleShot(true);
    m_tell.callOnTimeout(this, &WorksheetModel::tellChanges);
}

int WorksheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorksheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(WorksheetTable::ColumnCount);
}

QVariant WorksheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: // a glyph says it to the eye
        return index.column() == WorksheetTable::ResultColumn ? stateText(row) : text(row, index.column());
    case WorkStateRole:
        return int(workState(m_rows.state(row)));
    case CopiedTextRole:
        return m_rows.state(row) == WorksheetRows::State::Done ? plainText(numberText(m_rows.result(row), DisplayDigits), m_locale) : resultText(row);
    case ServiceValueRole:
        return m_rows.state(row) == WorksheetRows::State::Done ? serviceValueText(m_rows.result(row)) : QString();
    default:
        return {};
    }
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WorksheetTable::LineColumn:
        return tr("Line");
    case WorksheetTable::ExpressionColumn:
        return tr("Expression");
    case WorksheetTable::ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

void WorksheetModel::append(const WorksheetRows &rows, int lineOffset)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows, lineOffset);
    endInsertRows();
}

void WorksheetModel::clear()
{
    beginResetModel();
    m_rows = {};
    m_lastChanged = -1;
    m_tell.stop();
    endResetModel();
}

void WorksheetModel::setWaiting(int row)
{
    m_rows.setWaiting(row);
    note(row);
}

void WorksheetModel::setRunning(int row)
{
    m_rows.setRunning(row);
    note(row);
}

void WorksheetModel::setDone(int row, double result)
{
    m_rows.setDone(row, result);
    note(row);
    Q_EMIT outcomeChanged();
}

void WorksheetModel::setFailed(int row, const QString &message)
{
    m_rows.setFailed(row, message);
    note(row);
    Q_EMIT outcomeChanged();
}

void WorksheetModel::setFailedWaiting()
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.state(row) == WorksheetRows::State::Failed)
            setWaiting(row);
    }
}

void WorksheetModel::note(int row)
{
    m_firstChanged = m_lastChanged < 0 ? row : std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
    if (!m_tell.isActive())
        m_tell.start(TellAfter);
}

void WorksheetModel::tellChanges()
{
    const QModelIndex first = index(m_firstChanged, WorksheetTable::LineColumn);
    const QModelIndex last = index(std::exchange(m_lastChanged, -1), WorksheetTable::ResultColumn);
    Q_EMIT dataChanged(first, last);
}

QString WorksheetModel::text(int row, int column) const
{
    switch (column) {
    case WorksheetTable::LineColumn:
        return m_locale.toString(m_rows.line(row));
    case WorksheetTable::ExpressionColumn:
        return m_rows.expression(row);
    default:
        return resultText(row);
    }
}

QString WorksheetModel::stateText(int row) const
{
    const QString state = workStateText(workState(m_rows.state(row)));
    const QString result = resultText(row);
    return result.isEmpty() ? state : tr("%1: %2", "state, result").arg(state, result);
}

QString WorksheetModel::resultText(int row) const
{
    switch (m_rows.state(row)) {
    case WorksheetRows::State::Done:
        return groupedText(numberText(m_rows.result(row), DisplayDigits), m_locale);
    case WorksheetRows::State::Failed:
        return m_rows.error(row);
    default:
        return {};
    }
}
