// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/overflowbar.h"

// What can be done with a worksheet.
class WorksheetBar : public OverflowBar
{
    Q_OBJECT

public:
    enum class Activity { Empty, Reading, Ready, Running, Paused };

    explicit WorksheetBar(QWidget *parent = nullptr);

    void setActivity(Activity activity);
    void setFailedRows(int count);
    void setSavable(bool savable); // there are results

Q_SIGNALS:
    void openClicked();
    void pasteClicked();
    void evaluateClicked(); // or go on
    void pauseClicked();
    void cancelClicked();
    void retryClicked();
    void nextFailedClicked();
    void saveClicked();
    void calculatorClicked(); // the other window

private:
    QAction *action(const QString &objectName, const QString &text, const QString &toolTip, const QKeySequence &keys, void (WorksheetBar::*triggered)());

    QAction *m_open;
    QAction *m_paste;
    QAction *m_evaluate;
    QAction *m_pause;
    QAction *m_cancel;
    QAction *m_retry;
    QAction *m_nextFailed;
    QAction *m_save;
    QAction *m_calculator;
};
