// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/searchfield.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

SearchField::SearchField(const QString &purpose, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    setFrame(false);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent); // the style would fill the box, corners and all
    setPalette(clear);
    updateMargins();
}

QSize SearchField::sizeHint() const
{
    return {Theme::em(font(), 16), Theme::em(font(), 2.1)};
}

QSize SearchField::minimumSizeHint() const
{
    return {Theme::em(font(), 6), Theme::em(font(), 2.1)};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

// The box, drawn by ourselves, is below what the line draws.
void SearchField::paintEvent(QPaintEvent *event)
{
    const Theme::Colors &theme = Theme::colors(palette());
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Theme::surface(Theme::Surface::Raised, palette()).normal);
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.outline, 1));
        const double radius = Theme::em(font(), 0.4);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        const int side = Theme::em(font(), 1);
        const QRect glyph(Theme::em(font(), 0.6), (height() - side) / 2, side, side);
        paintGlyph(painter, Glyph::Search, QStyle::visualRect(layoutDirection(), rect(), glyph), theme.dimText);
    }
    QLineEdit::paintEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

void SearchField::updateMargins()
{
    const int before = Theme::em(font(), 1.7);
    const int after = Theme::em(font(), 0.3);
    isRightToLeft() ? setTextMargins(after, 0, before, 0) : setTextMargins(before, 0, after, 0);
}
