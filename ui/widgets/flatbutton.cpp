// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/flatbutton.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace {

constexpr double HeightEms = 2.3;
constexpr double GrowFrom = 3.4; // ems of height from which the label grows
constexpr double GrowLimit = 1.5;
constexpr double GlyphEms = 1.15;
constexpr double GapEms = 0.4;

} // namespace

FlatButton::FlatButton(Theme::Surface surface, QWidget *parent)
    : QAbstractButton(parent)
    , m_surface(surface)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void FlatButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void FlatButton::setLabelScale(double factor)
{
    m_labelScale = factor;
    updateGeometry();
    update();
}

void FlatButton::setAccentLabel(bool accent)
{
    m_accentLabel = accent;
    update();
}

QFont FlatButton::labelFont() const
{
    const double growth = qBound(1.0, height() / double(Theme::em(font(), GrowFrom)), GrowLimit);
    const QFont wanted = Theme::scaled(font(), m_labelScale * growth);
    const double room = width() - Theme::em(font(), 0.3);
    const double taken = contentWidth(wanted);
    return taken > room ? Theme::scaled(wanted, room / taken) : wanted;
}

QSize FlatButton::sizeHint() const
{
    const double width = contentWidth(Theme::scaled(font(), m_labelScale));
    const int height = Theme::em(font(), HeightEms);
    return {qMax(height, qCeil(width) + Theme::em(font(), 1.4)), height};
}

QSize FlatButton::minimumSizeHint() const
{
    const QFont label = Theme::scaled(font(), m_labelScale);
    return {qCeil(contentWidth(label)) + Theme::em(font(), 0.5),
            qMax(Theme::em(font(), 1.9), qCeil(QFontMetricsF(label).height()))};
}

bool FlatButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
        updateGeometry();
        break;
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

double FlatButton::contentWidth(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double glyph = m_glyph == Glyph::None ? 0 : Theme::em(font, GlyphEms);
    const double gap = glyph > 0 && !text().isEmpty() ? Theme::em(font, GapEms) : 0;
    return glyph + gap + metrics.horizontalAdvance(text());
}

QColor FlatButton::fill(const Theme::SurfaceColors &colors) const
{
    if (!isEnabled())
        return colors.normal;
    const Theme::Colors &theme = Theme::colors(palette());
    if (isDown() || (isChecked() && theme.highContrast))
        return colors.pressed;
    if (isChecked())
        return theme.selected;
    return testAttribute(Qt::WA_UnderMouse) ? colors.hovered : colors.normal;
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Theme::Colors &theme = Theme::colors(palette());
    Theme::SurfaceColors colors = Theme::surface(m_surface, palette());
    if (!isEnabled() && m_surface != Theme::Surface::Flat)
        colors = Theme::surface(Theme::Surface::Subtle, palette());

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::em(font(), 0.4);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);

    const QColor background = fill(colors);
    const bool outlined = theme.highContrast || m_surface == Theme::Surface::Raised;
    if (m_surface != Theme::Surface::Flat || background != colors.normal || theme.highContrast) {
        painter.setPen(outlined && isEnabled() ? QPen(colors.outline, 1) : QPen(background, 1));
        painter.setBrush(background);
        painter.drawRoundedRect(body, radius, radius);
    }
    if (hasFocus()) {
        // Two rings, so that one of them stands out from whatever the button is filled with.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.window, 1.5));
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
        painter.setPen(QPen(theme.text, 2));
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (!isEnabled())
        paintLabel(painter, colors.disabledText);
    else
        paintLabel(painter, m_accentLabel || isChecked() ? colors.accentText : colors.text);
}

void FlatButton::paintLabel(QPainter &painter, const QColor &color) const
{
    const QFont font = labelFont();
    const double content = contentWidth(font);
    QRectF box((width() - content) / 2, 0, content, height());
    if (m_glyph != Glyph::None) {
        const double side = Theme::em(font, GlyphEms);
        QRectF glyph(box.left(), (height() - side) / 2, side, side);
        if (isRightToLeft())
            glyph.moveRight(box.right());
        paintGlyph(painter, m_glyph, glyph, color);
        const double shift = side + Theme::em(font, GapEms);
        box.adjust(isRightToLeft() ? 0 : shift, 0, isRightToLeft() ? -shift : 0, 0);
    }
    if (text().isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextSingleLine, text());
}
