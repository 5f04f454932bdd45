// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/glyph.h"

#include <QWidget>

#include <functional>

class FlatButton;
class QHBoxLayout;
class WrappedLabel;

// One message inside the window: what went wrong, and a way to try again. Never blocks, never covers
// anything.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Information, Success, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &text, bool canRetry = false);
    // With a button for something else than to retry.
    void offer(Severity severity, const QString &text, const QString &button, const std::function<void()> &accept);
    // Under a message about a service that does not answer: another one. The next message takes it away.
    void offerOtherServices(bool embedded);
    void clear(); // hides, without a signal

    QString text() const;
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void retryRequested();
    void embeddedServiceRequested();
    void otherServiceRequested();
    void dismissed(); // by its close button

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Severity severity, const QString &text);
    void setButton(const QString &text, const QString &toolTip, Glyph glyph);
    QRect glyphRect() const;
    void arrange();
    void updateFonts();

    WrappedLabel *m_text;
    FlatButton *m_retry;
    FlatButton *m_close;
    FlatButton *m_embedded;
    FlatButton *m_other;
    QHBoxLayout *m_row = nullptr; // the text and what is beside it
    QHBoxLayout *m_ways = nullptr; // below, when there is more than one
    Severity m_severity = Severity::Information;
    std::function<void()> m_accept; // of an offer
};
