// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/hintline.h"

class ExpressionEdit;
class ExpressionTree;
class FlatButton;
class NumberLabel;
class QAbstractItemModel;

// A whole expression: typed above, its steps below, and what comes out at the bottom.
class ExpressionPanel : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Wrong, Ready, Running, Ended };

    explicit ExpressionPanel(QWidget *parent = nullptr);

    ExpressionEdit *edit() const { return m_edit; }
    ExpressionTree *tree() const { return m_tree; }

    QString text() const;
    void setText(const QString &text); // as if it were typed
    void setModel(QAbstractItemModel *steps); // not owned

    void setState(State state);
    void setHint(HintLine::Tone tone, const QString &text); // about what is typed
    void markProblem(qsizetype position); // in the text; -1: there is none
    void setResult(const QString &text, const QString &serviceValue); // empty: there is none
    void setOutcome(HintLine::Tone tone, const QString &text); // how it went

Q_SIGNALS:
    void textChanged(const QString &text);
    void evaluateRequested();
    void cancelRequested();
    void copyRequested();
    void useRequested(); // the result, in the calculator

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();

    ExpressionEdit *m_edit;
    HintLine *m_hint;
    FlatButton *m_evaluate;
    FlatButton *m_cancel;
    ExpressionTree *m_tree;
    NumberLabel *m_result;
    FlatButton *m_copy;
    FlatButton *m_use;
    HintLine *m_outcome;
};
