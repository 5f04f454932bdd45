// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/callsview.h"

#include "ui/calls/callsdelegate.h"
#include "ui/calls/timeline.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"

#include <QEvent>
#include <QPainter>

#include <array>

using namespace Calls;
using namespace Qt::StringLiterals;

namespace {

// In terms of the font. What a column has at least, and which go first when there is not enough for all.
constexpr std::array<double, ColumnCount> Widths{4.2, 10.5, 8.5, 7.8, 4.8, 6.4, 9};
constexpr Column GiveWay[] = {BytesColumn, StartColumn, ResultColumn, TimeLineColumn};

} // namespace

CallsHeader::CallsHeader(QWidget *parent)
    : FlatHeader(u"callsHeader"_s, parent)
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

void CallsHeader::setSpan(double milliseconds)
{
    if (std::exchange(m_span, milliseconds) != milliseconds)
        viewport()->update();
}

QString CallsHeader::textOf(int section) const
{
    return section == TimeLineColumn ? QString() : FlatHeader::textOf(section); // there is a scale
}

Qt::Alignment CallsHeader::alignmentOf(int section) const
{
    return CallsDelegate::alignmentOf(section);
}

void CallsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    FlatHeader::paintSection(painter, rect, section);
    if (section == TimeLineColumn)
        paintScale(*painter, rect);
}

void CallsHeader::paintScale(QPainter &painter, const QRect &rect) const
{
    painter.save();
    painter.setPen(Theme::colors(palette()).dimText);
    painter.setFont(Theme::scaled(font(), 0.88));
    const QRectF room = CallsDelegate::timeLineRoom(rect, font());
    const double gap = Theme::em(font(), 0.3);
    QRectF ends[2];
    for (const double share : {1.0, 0.0, 0.5}) { // the one in the middle only if there is room
        const double x = TimeLine::position(room, 1, share, layoutDirection());
        const QString text = share > 0 ? TimeLine::durationText(m_span * share) : QLocale().toString(0);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        QRectF label(x - width / 2, rect.top(), width, rect.height());
        label.moveRight(qMin(label.right(), double(rect.right())));
        label.moveLeft(qMax(label.left(), double(rect.left())));
        const QRectF apart = label.adjusted(-gap, 0, gap, 0);
        if (apart.intersects(ends[0]) || apart.intersects(ends[1]))
            continue;
        painter.drawText(label, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
        ends[share > 0] = label;
    }
    painter.restore();
}

CallsView::CallsView(QWidget *parent)
    : QTableView(parent)
    , m_header(new CallsHeader(this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setObjectName(u"callsRowHeader"_s);
    verticalHeader()->setAccessibleName(tr("Rows"));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::em(font(), 1.9));
    setItemDelegate(new CallsDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollBar(new ThinScrollBar(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_header->viewport()->setAutoFillBackground(false);
    setMinimumSize(Theme::em(font(), 12), Theme::em(font(), 6));
}

void CallsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    arrangeColumns();
    // The end stays in sight while it is, as in a log.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_followsEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_followsEnd)
            scrollToBottom();
    });
}

void CallsView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void CallsView::resizeEvent(QResizeEvent *event)
{
    const bool followsEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QTableView::resizeEvent(event);
    arrangeColumns();
    if (followsEnd)
        scrollToBottom();
}

void CallsView::paintEvent(QPaintEvent *event)
{
    fitSpan();
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0)
        paintEmptyText(viewport(), m_emptyTitle, m_emptyHint);
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        painter.setPen(Theme::colors(palette()).text);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

// Unlike in other lists no row becomes the current one by that: it would show its details.
void CallsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CallsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        verticalHeader()->setDefaultSectionSize(Theme::em(font(), 1.9));
        arrangeColumns();
    }
}

// The scale changes with what is in sight, so nothing that is drawn already can be kept.
void CallsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update();
}

void CallsView::arrangeColumns()
{
    if (!model())
        return;
    double room = viewport()->width() / double(Theme::em(font(), 1));
    for (const double width : Widths)
        room -= width;
    for (const Column column : GiveWay) {
        const bool hidden = room < 0;
        setColumnHidden(column, hidden);
        room += hidden ? Widths[column] : 0;
    }
    const bool hasTimeLine = !isColumnHidden(TimeLineColumn);
    int used = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        if (column == CallColumn || column == TimeLineColumn || isColumnHidden(column))
            continue;
        const double more = column == ResultColumn && room > 0 ? qMin(room * 0.2, 7.0) : 0;
        setColumnWidth(column, Theme::em(font(), Widths[column] + more));
        used += columnWidth(column);
    }
    const int rest = viewport()->width() - used;
    const int call = hasTimeLine ? Theme::em(font(), Widths[CallColumn] + qBound(0.0, room * 0.2, 8.0)) : rest;
    setColumnWidth(CallColumn, qMax(1, qMin(call, rest)));
    if (hasTimeLine)
        setColumnWidth(TimeLineColumn, qMax(1, rest - call));
}

void CallsView::fitSpan()
{
    if (!model() || isColumnHidden(TimeLineColumn))
        return;
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int end = rowAt(viewport()->height() - 1);
    double longest = 0;
    for (int row = first; row <= (end < 0 ? model()->rowCount() - 1 : end); ++row)
        longest = qMax(longest, model()->index(row, 0).data(TimingRole).value<Timing>().end);
    m_header->setSpan(TimeLine::niceSpan(longest));
}
