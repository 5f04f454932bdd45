// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/display/numberlabel.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

// In terms of the widget's font.
constexpr double Largest = 5.0;
constexpr double LargestWords = 1.9; // an error is a sentence, not a number
constexpr double Smallest = 1.0;

} // namespace

NumberLabel::NumberLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void NumberLabel::setText(const QString &text)
{
    m_text = text;
    update();
}

void NumberLabel::setError(bool error)
{
    m_error = error;
    update();
}

void NumberLabel::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

QFont NumberLabel::fittedFont() const
{
    const auto fits = [this](double factor) {
        const QFontMetricsF metrics(Theme::scaled(font(), factor));
        return metrics.horizontalAdvance(m_text) <= width() && metrics.height() <= height();
    };
    double factor = m_error ? LargestWords : Largest;
    while (factor > Smallest && !fits(factor))
        factor = qMax(Smallest, factor - 0.1);
    return Theme::scaled(font(), factor);
}

bool NumberLabel::isElided() const
{
    return QFontMetricsF(fittedFont()).horizontalAdvance(m_text) > width();
}

QSize NumberLabel::sizeHint() const
{
    return {Theme::em(font(), 12), QFontMetrics(Theme::scaled(font(), 2.6)).height()};
}

QSize NumberLabel::minimumSizeHint() const
{
    return {Theme::em(font(), 12), QFontMetrics(Theme::scaled(font(), 1.8)).height()};
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    QPainter painter(this);
    const QFont font = fittedFont();
    painter.setFont(font);
    painter.setPen(m_dimmed ? theme.dimText : m_error ? theme.error : theme.text);
    painter.setLayoutDirection(directionOf(m_text));
    const QString shown = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width());
    // At the keypad's side in every language: digits are typed from there.
    painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
}
