// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappedlabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList WrappedLabel::lines() const
{
    return linesFor(width());
}

QSize WrappedLabel::sizeHint() const
{
    const int width = Theme::em(font(), 18);
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {Theme::em(font(), 6), fontMetrics().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    return int(linesFor(width).size()) * fontMetrics().lineSpacing();
}

bool WrappedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool whole = heightForWidth(width()) < MaximumLines * fontMetrics().lineSpacing();
        setToolTip(whole ? QString() : text());
    }
    return QLabel::event(event);
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::colors(palette()).text);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QStringList drawn = lines();
    const int spacing = fontMetrics().lineSpacing();
    QRect line(0, (height() - int(drawn.size()) * spacing) / 2, width(), spacing);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    for (const QString &text : drawn) {
        painter.drawText(line, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        line.translate(0, spacing);
    }
}

QStringList WrappedLabel::linesFor(int width) const
{
    QString content = text();
    content.replace(u'\n', QChar::LineSeparator); // which is what QTextLayout breaks at
    QTextLayout layout(content, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (result.size() + 1 == MaximumLines) {
            const QString rest = text().mid(line.textStart()).simplified();
            result += fontMetrics().elidedText(rest, Qt::ElideRight, width);
            break;
        }
        result += content.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}
