// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class QGridLayout;
class QLabel;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QProgressBar *m_bar;
    ElidedLabel *m_text;
    QLabel *m_callsLabel;
    QSpinBox *m_calls;
    QGridLayout *m_grid;
};
