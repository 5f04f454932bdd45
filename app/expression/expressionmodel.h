// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/evaluation.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QPointer>

class ExpressionRunner;

// The steps of an expression as a tree, each with its state while a runner computes it. Numbers are no steps.
class ExpressionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ExpressionModel(const QLocale &locale = QLocale(), QObject *parent = nullptr);

    void show(const QString &text, const Expression &expression); // nothing done yet
    void follow(const ExpressionRunner *runner); // that computes what is shown; not owned
    void clear();

    QModelIndex indexOf(int node, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ExpressionNode &node(int number) const { return m_evaluation->expression().nodes().at(number); }
    QList<int> steps(int number) const;
    const Evaluation &evaluation() const;
    Evaluation::State state(int number) const { return evaluation().state(number); }
    void tell(int number);
    QString text(int number, int column) const;
    QString resultText(int number) const;
    QString accessibleText(int number, int column) const;

    QLocale m_locale;
    QString m_text;
    std::optional<Evaluation> m_evaluation; // before there is a runner; null: there is nothing
    QPointer<const ExpressionRunner> m_runner;
};
