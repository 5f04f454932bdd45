// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/messagebar.h"

#include "ui/flatbutton.h"
#include "ui/wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel(this))
    , m_retry(new FlatButton(Theme::Surface::Raised, this))
    , m_close(new FlatButton(Theme::Surface::Flat, this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_retry->setObjectName(u"retryButton"_s);
    setButton(tr("Retry"), tr("Call the service again"), Glyph::Retry);
    m_close->setObjectName(u"closeMessageButton"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setGlyph(Glyph::Close);
    updateFonts();

    const int margin = Theme::em(font(), 0.4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addSpacing(Theme::em(font(), 1.9)); // where the glyph is drawn
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    row->addWidget(m_close);
    hide();

    connect(m_retry, &FlatButton::clicked, this, [this] {
        hide();
        if (m_isOffer)
            Q_EMIT offerAccepted();
        else
            Q_EMIT retryRequested();
    });
    connect(m_close, &FlatButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void MessageBar::showMessage(Severity severity, const QString &text, bool canRetry)
{
    m_isOffer = false;
    setButton(tr("Retry"), tr("Call the service again"), Glyph::Retry);
    m_retry->setVisible(canRetry);
    present(severity, text);
}

void MessageBar::offer(Severity severity, const QString &text, const QString &button)
{
    m_isOffer = true;
    setButton(button, {}, Glyph::None);
    m_retry->show();
    present(severity, text);
}

void MessageBar::setButton(const QString &text, const QString &toolTip, Glyph glyph)
{
    m_retry->setText(text);
    m_retry->setAccessibleName(text);
    m_retry->setToolTip(toolTip);
    m_retry->setGlyph(glyph);
}

void MessageBar::present(Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    hide();
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
    const bool error = m_severity == Severity::Error;
    const QColor ink = error ? theme.error : theme.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(error ? theme.errorOutline : theme.infoOutline, 1));
    painter.setBrush(error ? theme.errorSurface : theme.infoSurface);
    const double radius = Theme::em(font(), 0.4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintGlyph(painter, error ? Glyph::Warning : Glyph::Information, glyphRect(), ink);
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
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_retry)})
        widget->setFont(Theme::scaled(font(), 0.95));
}
