// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

// Where an expression is typed or pasted. As high as its text, up to a few lines; Enter evaluates, Shift+Enter breaks the line.
class ExpressionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExpressionEdit(QWidget *parent = nullptr);

    void markProblem(qsizetype position); // -1: there is none
    void markPart(qsizetype from, qsizetype to); // a step that the user looks at; nothing when empty

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int heightOf(int lines) const;
    void showMarks();

    qsizetype m_problem = -1;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
};
