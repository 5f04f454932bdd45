// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

// The calls that are wanted: those with errors, those with a text in them.
class CallsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setErrorsOnly(bool errorsOnly);
    void setText(const QString &text); // in any case; in number, call, result or error
    bool isFiltering() const { return m_errorsOnly || !m_text.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_errorsOnly = false;
    QString m_text;
};
