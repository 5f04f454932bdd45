// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/expression/expressionmodel.h"

#include <memory>

class ExpressionPanel;

// What the expression panel does: reads what is typed as it is typed, has it computed, shows how that goes.
class ExpressionSession : public QObject
{
    Q_OBJECT

public:
    ExpressionSession(ExpressionPanel *panel, ArithmeticMaker maker, const QLocale &locale = QLocale(), QObject *parent = nullptr); // the panel is not owned
    ~ExpressionSession() override;

    void evaluate();
    const ExpressionRunner *runner() const { return m_runner.get(); } // of what was evaluated last; null when something else is typed

Q_SIGNALS:
    void resultTaken(double result); // to go on with it in the calculator

private:
    void read(const QString &text);
    void showProblem(bool isFinal);
    void cancel();
    void showEnd();
    void showFailure();
    QString figures() const;
    std::optional<double> result() const;

    ExpressionPanel *m_panel;
    ArithmeticMaker m_maker;
    QLocale m_locale;
    ExpressionModel m_model;
    QString m_text;
    std::optional<Expression> m_expression;
    QString m_problem; // why it is none
    qsizetype m_problemAt = 0;
    std::unique_ptr<ExpressionRunner> m_runner;
};
