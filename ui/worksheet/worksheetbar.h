// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class FlatButton;

// What can be done with a worksheet.
class WorksheetBar : public QWidget
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
    FlatButton *add(const QString &objectName, const QString &text, const QString &toolTip, const QKeySequence &shortcut, void (WorksheetBar::*clicked)());

    FlatButton *m_open;
    FlatButton *m_paste;
    FlatButton *m_evaluate;
    FlatButton *m_pause;
    FlatButton *m_cancel;
    FlatButton *m_retry;
    FlatButton *m_nextFailed;
    FlatButton *m_save;
};
