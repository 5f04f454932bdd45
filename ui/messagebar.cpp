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

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel(this))
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
    setButton(tr("Retry"), tr("Call the service again"), Glyph::Retry);
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
        hide();
        if (const auto accept = std::exchange(m_accept, nullptr))
            accept();
        else
            Q_EMIT retryRequested();
    });
    connect(m_embedded, &FlatButton::clicked, this, &MessageBar::embeddedServiceRequested);
    connect(m_other, &FlatButton::clicked, this, &MessageBar::otherServiceRequested);
    connect(m_close, &FlatButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
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
    m_accept = nullptr;
    setButton(tr("Retry"), tr("Call the service again"), Glyph::Retry);
    m_retry->setVisible(canRetry);
    present(severity, text);
}

void MessageBar::offer(Severity severity, const QString &text, const QString &button, const std::function<void()> &accept)
{
    m_accept = accept;
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
    m_embedded->hide();
    m_other->hide();
    m_ways->removeWidget(m_retry);
    m_row->insertWidget(2, m_retry);
    layout()->activate(); // the rows inside it, too, or the old height is asked for once more
    show();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::offerOtherServices(bool embedded)
{
    m_row->removeWidget(m_retry);
    m_ways->insertWidget(1, m_retry); // the text has room beside it
    m_embedded->setVisible(embedded);
    m_other->show();
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
    const bool success = m_severity == Severity::Success;
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
