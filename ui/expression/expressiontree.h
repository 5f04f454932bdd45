// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

// The steps of an expression, each above those that it needs. Columns of its model: step, result, time; roles: workstate.h.
class ExpressionTree : public QTreeView
{
    Q_OBJECT

public:
    enum Column { StepColumn, ResultColumn, TimeColumn, ColumnCount };

    explicit ExpressionTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; // shows all steps, unless there are very many

Q_SIGNALS:
    void stepChosen(const QModelIndex &step); // it is the current one now; invalid: none is

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void unfold();
    void updateIndentation();
};
