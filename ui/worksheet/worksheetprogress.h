// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class QProgressBar;
class QSpinBox;

// How far a worksheet is, and how many calls it may have in flight.
class WorksheetProgress : public QWidget
{
    Q_OBJECT

public:
    explicit WorksheetProgress(QWidget *parent = nullptr);

    void setProgress(int done, int total); // total 0: nobody knows yet
    void setText(const QString &text);
    void announce(); // has a screen reader say the text
    QString text() const;

    void setMaximumCalls(int calls);

Q_SIGNALS:
    void maximumCallsChanged(int calls);

private:
    QProgressBar *m_bar;
    ElidedLabel *m_text;
    QSpinBox *m_calls;
};
