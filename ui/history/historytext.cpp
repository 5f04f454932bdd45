// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/history/historytext.h"

using namespace Qt::StringLiterals;

QVariant HistoryText::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{index.data(History::CallTextRole).toString()};
        if (const QString result = index.data(History::ResultRole).toString(); !result.isEmpty())
            parts += tr("equals %1").arg(result);
        parts += stateName(state(index));
        parts += index.data(History::DetailRole).toString();
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case History::SearchRole: {
        const QVariant words = QIdentityProxyModel::data(index, role);
        return words.isValid() ? words.toString() + u' ' + stateName(state(index)) : data(index, Qt::DisplayRole);
    }
    case Qt::ToolTipRole: {
        QStringList lines{index.data(History::DetailRole).toString()};
        if (const QString value = index.data(History::ServiceValueRole).toString(); !value.isEmpty())
            lines += tr("The service returned %1").arg(value);
        return lines.join(u'\n');
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

History::State HistoryText::state(const QModelIndex &index)
{
    return History::State(index.data(History::StateRole).toInt());
}

QString HistoryText::stateName(History::State state)
{
    switch (state) {
    case History::State::InFlight:
        return tr("In flight");
    case History::State::Done:
        return tr("Done");
    case History::State::Failed:
        return tr("Failed");
    case History::State::Cancelled:
        return tr("Cancelled");
    case History::State::Late:
        return tr("Late");
    }
    return {};
}
