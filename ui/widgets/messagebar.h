// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/glyph.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class FlatButton;
class QHBoxLayout;
class WrappedLabel;

// One message at a time inside the window: what went wrong, and a way to try again. Never blocks, never covers anything. What
// has not been closed comes back when the message that took its place has gone.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Information, Success, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    // At once. One without Retry takes the place of others without; one with it, of all but notices.
    void showMessage(Severity severity, const QString &text, bool canRetry = false);
    // What nobody has just asked for: when nothing else is shown.
    void addNotice(Severity severity, const QString &text);
    // What lasts: while nothing else is shown, until it is over, which is said by an empty text.
    void setStanding(Severity severity, const QString &text);
    // With a button for something else than to retry.
    void offer(Severity severity, const QString &text, const QString &button, const std::function<void()> &accept);
    // Under the message with Retry, about a service that does not answer: another one.
    void offerOtherServices(bool embedded);
    void clearRetry(); // there is nothing to be tried again
    void clear(); // all but notices: they are nobody's answer to what was done last

    QString text() const;
    Severity severity() const { return shown() ? shown()->severity : Severity::Information; }

Q_SIGNALS:
    void retryRequested();
    void embeddedServiceRequested();
    void otherServiceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        Severity severity;
        QString text;
        bool canRetry = false;
        bool isNotice = false;
        bool offersServices = false;
        bool offersEmbedded = false;
        QString button = {}; // of an offer
        std::function<void()> accept = {};
    };

    const Message *shown() const;
    void put(const Message &message);
    void take(); // the one that is shown
    void present();
    void showButtons(const Message &message);
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
    QList<Message> m_messages; // the first one is shown
    std::optional<Message> m_standing;
    QString m_standingText; // also when it was closed
};
