// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/historyroles.h"

#include <QIdentityProxyModel>

// Adds to the roles of a history model the texts that people meet: what a screen reader says of a row, and
// the tool tip with the exact value.
class HistoryText : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

    static History::State state(const QModelIndex &index);
    static QString stateName(History::State state);
};
