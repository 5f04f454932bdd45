// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/display/calculatordisplay.h"

#include "ui/display/accessibledisplay.h"
#include "ui/display/busyindicator.h"
#include "ui/display/numberlabel.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

CalculatorDisplay::CalculatorDisplay(QWidget *parent)
    : CalculatorDisplay(new BusyIndicator, parent)
{
}

CalculatorDisplay::CalculatorDisplay(BusyIndicator *indicator, QWidget *parent)
    : QWidget(parent)
    , m_indicator(indicator)
    , m_expression(new ElidedLabel(Qt::ElideLeft, ElidedLabel::Tone::Dim, this))
    , m_number(Announcement::prepared(new NumberLabel(this)))
    , m_busyText(new ElidedLabel(Qt::ElideMiddle, ElidedLabel::Tone::Dim, this))
    , m_cancel(new FlatButton(Theme::Surface::Subtle, this))
    , m_waiting(new ElidedLabel(Qt::ElideRight, ElidedLabel::Tone::Dim, this))
    , m_bar(new BusyBar(this))
{
    AccessibleDisplay::install();
    m_indicator->setParent(this);
    setObjectName(u"display"_s);
    setAccessibleName(tr("Display"));
    setFocusPolicy(Qt::TabFocus); // a place for the focus to rest where Space presses nothing
    m_expression->setObjectName(u"expressionLine"_s);
    m_expression->setAccessibleName(tr("Expression"));
    m_expression->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_number->setObjectName(u"number"_s);
    m_busyText->setObjectName(u"busyText"_s);
    m_busyText->setAccessibleName(tr("Call in flight"));
    m_busyText->hide();
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the call"));
    m_cancel->setToolTip(tr("Cancel the call (Esc)"));
    m_cancel->hide();
    m_waiting->setObjectName(u"waitingKeys"_s);
    m_waiting->setAccessibleName(tr("Waiting keys"));
    m_waiting->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    updateFonts();
    arrange();
    m_accessibleNumber = locale().toString(0);
    m_number->setText(m_accessibleNumber);
    m_number->setAccessibleName(accessibleText());

    connect(m_cancel, &FlatButton::clicked, this, &CalculatorDisplay::cancelRequested);
    connect(m_indicator, &BusyIndicator::barVisibleChanged, this, [this](bool visible) {
        m_bar->setActive(visible);
        updateDimming();
        if (visible && m_call)
            announceCall();
    });
    connect(m_indicator, &BusyIndicator::detailsVisibleChanged, m_busyText, &QWidget::setVisible);
    connect(m_indicator, &BusyIndicator::detailsVisibleChanged, m_cancel, &QWidget::setVisible);
    connect(m_indicator, &BusyIndicator::elapsedChanged, this, &CalculatorDisplay::showElapsed);
}

void CalculatorDisplay::setNumber(const QString &text, const QString &accessibleText)
{
    m_number->setText(text);
    if (std::exchange(m_accessibleNumber, accessibleText) != accessibleText)
        say(this->accessibleText());
}

void CalculatorDisplay::setServiceValue(const QString &value)
{
    m_number->setToolTip(value.isEmpty() ? QString() : tr("The service returned %1").arg(value));
}

void CalculatorDisplay::setExpression(const QString &text)
{
    m_expression->setText(text);
}

void CalculatorDisplay::setError(bool error)
{
    m_number->setError(error);
}

void CalculatorDisplay::setWaitingKeys(const QString &keys)
{
    m_waiting->setText(keys.isEmpty() ? QString() : tr("Waiting: %1").arg(keys));
}

void CalculatorDisplay::setBusy(quint64 call, const QString &callText)
{
    m_callText = callText;
    if (std::exchange(m_call, call) != call)
        m_indicator->start();
}

void CalculatorDisplay::setIdle()
{
    m_call.reset();
    m_indicator->stop();
    if (std::exchange(m_isCallSaidLast, false)) // and the number is what it was
        say(accessibleText());
}

void CalculatorDisplay::setStale(bool stale)
{
    m_stale = stale;
    updateDimming();
}

void CalculatorDisplay::announce(const QString &text)
{
    say(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CalculatorDisplay::accessibleText() const
{
    return tr("Display is %1").arg(m_accessibleNumber);
}

void CalculatorDisplay::addCornerWidget(QWidget *widget)
{
    m_top->insertWidget(m_top->indexOf(m_expression), widget);
}

void CalculatorDisplay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateFonts();
    QWidget::changeEvent(event);
}

void CalculatorDisplay::focusInEvent(QFocusEvent *event)
{
    m_focusRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void CalculatorDisplay::focusOutEvent(QFocusEvent *event)
{
    m_focusRing = false;
    QWidget::focusOutEvent(event);
}

void CalculatorDisplay::paintEvent(QPaintEvent *)
{
    if (!m_focusRing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colors(palette()).text, 2));
    const double radius = Theme::em(font(), 0.4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void CalculatorDisplay::arrange()
{
    const int margin = Theme::em(font(), 0.5);
    m_top = new QHBoxLayout;
    m_top->setSpacing(margin);
    m_top->addWidget(m_expression, 1);

    auto *below = new QHBoxLayout;
    below->setSpacing(margin);
    below->addWidget(m_busyText);
    below->addWidget(m_cancel);
    below->addWidget(m_waiting, 1);
    // As high as the button that may appear in it, so that nothing moves when it does.
    below->addStrut(m_cancel->sizeHint().height());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_number, 1);
    column->addLayout(below);
    column->addSpacing(margin / 2);
    column->addWidget(m_bar);
}

void CalculatorDisplay::announceCall()
{
    announce(tr("Calling the service: %1").arg(m_callText));
    m_isCallSaidLast = true;
}

// A screen reader reads the changed description of what has the focus; else the number is a notification. Others listen for the value.
void CalculatorDisplay::say(const QString &text)
{
    m_announcement = text;
    m_isCallSaidLast = false;
    m_number->setAccessibleName(text);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    QAccessibleValueChangeEvent value(this, accessibleText());
    QAccessible::updateAccessibility(&value);
    if (!hasFocus())
        Announcement::make(m_number);
}

void CalculatorDisplay::updateFonts()
{
    m_expression->setFont(Theme::scaled(font(), 1.05));
    for (QWidget *small : {static_cast<QWidget *>(m_busyText), static_cast<QWidget *>(m_waiting),
                           static_cast<QWidget *>(m_cancel)})
        small->setFont(Theme::scaled(font(), 0.9));
}

void CalculatorDisplay::updateDimming()
{
    m_number->setDimmed(m_stale && m_indicator->isBarVisible());
}

void CalculatorDisplay::showElapsed(std::chrono::milliseconds elapsed)
{
    const QString seconds = locale().toString(double(elapsed.count()) / 1000, 'f', 1);
    m_busyText->setText(tr("%1 … %2 s", "call, seconds since it started").arg(m_callText, seconds));
}
