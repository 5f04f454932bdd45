// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/emptytext.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QWidget>

void paintEmptyText(QWidget *viewport, const QString &title, const QString &hint)
{
    const Theme::Colors &theme = Theme::colors(viewport->palette());
    const QFont font = viewport->font();
    QPainter painter(viewport);
    const int margin = Theme::em(font, 1);
    const QRect room = viewport->rect().adjusted(margin, Theme::em(font, 2), -margin, -margin);
    const int wrapped = int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    QRect used;
    painter.setPen(theme.text);
    painter.drawText(room, wrapped, title, &used);
    painter.setPen(theme.dimText);
    painter.setFont(Theme::scaled(font, 0.92));
    painter.drawText(room.adjusted(0, used.height() + Theme::em(font, 0.4), 0, 0), wrapped, hint);
}
