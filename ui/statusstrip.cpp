// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/statusstrip.h"

#include "ui/latencyplot.h"
#include "ui/statechip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_endpoint(new ElidedLabel(Qt::ElideMiddle, ElidedLabel::Tone::Dim, this))
    , m_plot(new LatencyPlot(this))
    , m_chip(new StateChip(this))
{
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("Service"));
    setFont(Theme::scaled(font(), 0.9));
    m_endpoint->setObjectName(u"endpointText"_s);
    m_chip->setObjectName(u"stateChip"_s);
    m_chip->setToolTip(tr("Settings of the connection (Ctrl+,)"));
    m_telling.setSingleShot(true);
    m_telling.setInterval(std::chrono::seconds(10));
    connect(&m_telling, &QTimer::timeout, this, &StatusStrip::showEndpoint);
    connect(m_chip, &StateChip::clicked, this, &StatusStrip::clicked);
    auto *row = new QHBoxLayout(this);
    const int side = Theme::em(font(), 0.5);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(Theme::em(font(), 1));
    row->addWidget(m_endpoint, 1);
    row->addWidget(m_plot);
    row->addWidget(m_chip);
    setEndpoint({});
    setState(State::Embedded);
}

void StatusStrip::setEndpoint(const QString &text)
{
    m_endpointText = text;
    if (!m_telling.isActive())
        showEndpoint();
}

void StatusStrip::tell(const QString &message)
{
    m_endpoint->setText(message);
    m_endpoint->setAccessibleName(message);
    m_telling.start();
}

QString StatusStrip::message() const
{
    return m_telling.isActive() ? m_endpoint->text() : QString();
}

void StatusStrip::showEndpoint()
{
    m_endpoint->setText(m_endpointText);
    m_endpoint->setAccessibleName(tr("Service address %1").arg(m_endpointText));
}

void StatusStrip::setState(State state, int callsInFlight)
{
    switch (state) {
    case State::Embedded:
        m_chip->setState(Glyph::Check, StateChip::Tone::Good, tr("Embedded"));
        break;
    case State::Connected:
        m_chip->setState(Glyph::Check, StateChip::Tone::Good, tr("Connected"));
        break;
    case State::Busy:
        m_chip->setState(Glyph::Dots, StateChip::Tone::Neutral,
                         tr("Busy (%1)").arg(locale().toString(callsInFlight)));
        break;
    case State::Unreachable:
        m_chip->setState(Glyph::Warning, StateChip::Tone::Bad, tr("Unreachable"));
        break;
    }
    m_chip->setAccessibleName(tr("Service state: %1").arg(m_chip->text()));
}

void StatusStrip::setUnreachableSince(const QTime &time)
{
    const QString text = unreachableText(time);
    m_chip->setState(Glyph::Warning, StateChip::Tone::Bad, text);
    m_chip->setAccessibleName(tr("Service state: %1").arg(text));
}

void StatusStrip::setLatencies(const QList<double> &milliseconds)
{
    m_plot->setLatencies(milliseconds);
    m_hasLatencies = !milliseconds.isEmpty();
    placePlot();
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePlot();
}

// In a narrow window the address has its place.
void StatusStrip::placePlot()
{
    m_plot->setVisible(m_hasLatencies && width() >= Theme::em(font(), 34));
}

QString StatusStrip::unreachableText(const QTime &since) const
{
    return tr("Unreachable since %1").arg(locale().toString(since, QLocale::ShortFormat));
}

QString StatusStrip::stateText() const
{
    return m_chip->text();
}
