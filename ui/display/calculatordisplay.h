// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class BusyBar;
class BusyIndicator;
class ElidedLabel;
class FlatButton;
class NumberLabel;
class QHBoxLayout;

// Expression line, number, and what is under way. All texts arrive in the user's language and number format.
//
//     display->setExpression(u"22 ÷ 7="_s);
//     display->setBusy(1, u"Divide(22, 7)"_s);
//     display->setStale(true);                  // the old number stays, dimmed once the bar shows
//     ...
//     display->setIdle();
//     display->setStale(false);
//     display->setNumber(u"3.14285714285714"_s, u"3.14285714285714"_s);
class CalculatorDisplay : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorDisplay(QWidget *parent = nullptr);
    explicit CalculatorDisplay(BusyIndicator *indicator, QWidget *parent = nullptr); // takes ownership

    // `accessibleText` is the number as a screen reader should say it; "Display is" is put before it.
    void setNumber(const QString &text, const QString &accessibleText);
    void setServiceValue(const QString &value); // shown when the pointer rests on the number; may be empty
    void setExpression(const QString &text);
    void setError(bool error);
    void setWaitingKeys(const QString &keys); // "+ 4 =" is shown as "Waiting: + 4 ="; empty when none wait

    void setBusy(quint64 call, const QString &callText); // of one call as often as you like
    void setIdle();
    void setStale(bool stale); // the number is from before the call in flight

    // Has a screen reader say something that is not the number: "Calling service", "At most 16 digits".
    void announce(const QString &text);

    QString accessibleText() const; // "Display is 5"
    QString announcement() const { return m_announcement; } // what was said last

    // Room for buttons of the window, at the leading end of the expression line.
    void addCornerWidget(QWidget *widget);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void announceCall();
    void say(const QString &text);
    void updateFonts();
    void updateDimming();
    void showElapsed(std::chrono::milliseconds elapsed);

    BusyIndicator *m_indicator;
    ElidedLabel *m_expression;
    NumberLabel *m_number;
    ElidedLabel *m_busyText;
    FlatButton *m_cancel;
    ElidedLabel *m_waiting;
    BusyBar *m_bar;
    QHBoxLayout *m_top;
    QString m_callText;
    QString m_accessibleNumber;
    QString m_announcement;
    std::optional<quint64> m_call; // in flight
    bool m_stale = false;
    bool m_isCallSaidLast = false;
    bool m_focusRing = false; // the focus came by Tab
};
