// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/historyroles.h"

#include <QStandardItemModel>

// One row of a history model, as the session would write it.
inline QStandardItem *historyRow(const QString &call, const QString &result, History::State state,
                                 const QString &detail, const QString &serviceValue = {})
{
    auto *item = new QStandardItem;
    item->setData(call, History::CallTextRole);
    item->setData(result, History::ResultRole);
    item->setData(int(state), History::StateRole);
    item->setData(detail, History::DetailRole);
    item->setData(serviceValue, History::ServiceValueRole);
    return item;
}
