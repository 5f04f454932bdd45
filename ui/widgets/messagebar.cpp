// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(Announcement::prepared(new WrappedLabel(this)))
    , m_retry(new FlatButton(Theme::Surface::Raised, this))
    , m_close(new FlatButton(Theme::Surface::Flat, this))
    , m_embedded(new FlatButton(Theme::Surface::Raised, this))
    , m_other(new FlatButton(Theme::Surface::Raised, this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Retry"));
    m_close->setObjectName(u"closeMessageButton"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setGlyph(Glyph::Close);
    m_embedded->setObjectName(u"useEmbeddedButton"_s);
    m_embedded->setText(tr("Compute here"));
    m_embedded->setAccessibleName(tr("Compute with the service inside this program"));
    m_embedded->setToolTip(tr("Compute with the service inside this program"));
    m_other->setObjectName(u"changeServiceButton"_s);
    m_other->setText(tr("Change service \u2026"));
    m_other->setAccessibleName(tr("Change the service"));
    m_other->setToolTip(tr("Open the settings of the connection"));
    updateFonts();
    arrange();
    hide();

    connect(m_retry, &FlatButton::clicked, this, [this] {
        const std::function<void()> accept = m_messages.value(0).accept;
        take();
        if (accept)
            accept();
        else
            Q_EMIT retryRequested();
    });
    connect(m_embedded, &FlatButton::clicked, this, &MessageBar::embeddedServiceRequested);
    connect(m_other, &FlatButton::clicked, this, &MessageBar::otherServiceRequested);
    connect(m_close, &FlatButton::clicked, this, &MessageBar::take);
}

void MessageBar::arrange()
{
    const int margin = Theme::em(font(), 0.4);
    m_row = new QHBoxLayout;
    m_row->setSpacing(margin);
    m_row->addSpacing(Theme::em(font(), 1.9)); // where the glyph is drawn
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_retry);
    m_row->addWidget(m_close);
    m_ways = new QHBoxLayout;
    m_ways->setSpacing(margin);
    m_ways->addStretch();
    m_ways->addWidget(m_embedded);
    m_ways->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(m_row);
    column->addLayout(m_ways);
}

void MessageBar::showMessage(Severity severity, const QString &text, bool canRetry)
{
    put({.severity = severity, .text = text, .canRetry = canRetry});
}

void MessageBar::offer(Severity severity, const QString &text, const QString &button, const std::function<void()> &accept)
{
    put({.severity = severity, .text = text, .button = button, .accept = accept});
}

void MessageBar::addNotice(Severity severity, const QString &text)
{
    m_messages.append({.severity = severity, .text = text, .isNotice = true});
    if (m_messages.size() == 1)
        present();
}

void MessageBar::setStanding(Severity severity, const QString &text)
{
    if (std::exchange(m_standingText, text) == text)
        return;
    m_standing.reset();
    if (!text.isEmpty())
        m_standing = Message{.severity = severity, .text = text};
    if (m_messages.isEmpty())
        present();
}

const MessageBar::Message *MessageBar::shown() const
{
    return !m_messages.isEmpty() ? &m_messages.constFirst() : m_standing ? &*m_standing : nullptr;
}

void MessageBar::put(const Message &message)
{
    m_messages.removeIf([&message](const Message &other) { return !other.isNotice && (message.canRetry || !other.canRetry); });
    m_messages.prepend(message);
    present();
}

void MessageBar::take()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    else
        m_standing.reset();
    present();
}

void MessageBar::present()
{
    const Message *message = shown();
    if (!message)
        return hide();
    m_text->setText(message->text);
    m_text->setAccessibleName(message->text);
    showButtons(*message);
    layout()->activate(); // the rows inside it, too, or the old height is asked for once more
    show();
    update();
    Announcement::make(m_text);
}

void MessageBar::showButtons(const Message &message)
{
    const QString text = message.button.isEmpty() ? tr("Retry") : message.button;
    m_retry->setText(text);
    m_retry->setAccessibleName(text);
    m_retry->setToolTip(message.canRetry ? tr("Call the service again") : QString());
    m_retry->setGlyph(message.canRetry ? Glyph::Retry : Glyph::None);
    m_retry->setVisible(message.canRetry || message.accept);
    m_row->removeWidget(m_retry);
    m_ways->removeWidget(m_retry);
    if (message.offersServices) // the text has room beside it
        m_ways->insertWidget(1, m_retry);
    else
        m_row->insertWidget(2, m_retry);
    m_embedded->setVisible(message.offersEmbedded);
    m_other->setVisible(message.offersServices);
}

void MessageBar::offerOtherServices(bool embedded)
{
    const auto failure = std::find_if(m_messages.begin(), m_messages.end(), [](const Message &message) { return message.canRetry; });
    if (failure == m_messages.end())
        return;
    failure->offersServices = true;
    failure->offersEmbedded = embedded;
    if (failure == m_messages.begin())
        showButtons(*failure);
}

void MessageBar::clearRetry()
{
    const bool isShown = !m_messages.isEmpty() && m_messages.constFirst().canRetry;
    m_messages.removeIf([](const Message &message) { return message.canRetry; });
    if (isShown)
        present();
}

void MessageBar::clear()
{
    const bool isShown = !m_messages.isEmpty() && !m_messages.constFirst().isNotice;
    m_messages.removeIf([](const Message &message) { return !message.isNotice; });
    if (isShown)
        present();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateFonts();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    const bool error = severity() == Severity::Error;
    const bool success = severity() == Severity::Success;
    const QColor ink = error ? theme.error : success ? theme.success : theme.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(error ? theme.errorOutline : theme.infoOutline, 1));
    painter.setBrush(error ? theme.errorSurface : theme.infoSurface);
    const double radius = Theme::em(font(), 0.4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintGlyph(painter, error ? Glyph::Warning : success ? Glyph::Check : Glyph::Information, glyphRect(), ink);
}

// Beside the first line of the text.
QRect MessageBar::glyphRect() const
{
    const int side = Theme::em(font(), 1.3);
    const int line = m_text->fontMetrics().height();
    const int textHeight = int(m_text->lines().size()) * m_text->fontMetrics().lineSpacing();
    const int top = m_text->geometry().center().y() - textHeight / 2 + (line - side) / 2;
    const QRect left(Theme::em(font(), 0.6), top, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), left);
}

void MessageBar::updateFonts()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_retry, m_embedded, m_other})
        widget->setFont(Theme::scaled(font(), 0.95));
}
