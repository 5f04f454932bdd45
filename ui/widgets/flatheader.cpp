// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/flatheader.h"

#include "ui/widgets/theme.h"

#include <QPainter>

FlatHeader::FlatHeader(const QString &objectName, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Columns"));
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::em(font(), 1.8)};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme::Colors &theme = Theme::colors(palette());
    painter->save();
    painter->fillRect(rect, theme.window);
    painter->setPen(theme.outline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.dimText);
    painter->setFont(Theme::scaled(font(), 0.88));
    const int side = Theme::em(font(), 0.5);
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignmentOf(section) | Qt::AlignVCenter);
    painter->drawText(rect.adjusted(side, 0, -side, 0), int(align) | Qt::TextSingleLine, textOf(section));
    painter->restore();
}

QString FlatHeader::textOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

Qt::Alignment FlatHeader::alignmentOf(int section) const
{
    const QVariant align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return align.isValid() ? Qt::Alignment(align.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeading;
}
