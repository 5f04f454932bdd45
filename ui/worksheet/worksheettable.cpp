// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheet/worksheettable.h"

#include "ui/widgets/flatheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"
#include "ui/widgets/workdelegate.h"
#include "ui/widgets/workstate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In terms of the font.
constexpr double LineWidth = 4.5;
constexpr double ResultWidth = 27;
constexpr int MostRowsCopied = 10'000; // a clipboard is no file

}

WorksheetTable::WorksheetTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new WorkDelegate(ResultColumn, ResultColumn, this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollBar(new ThinScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new FlatHeader(u"worksheetHeader"_s, this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == ResultColumn && !m_isSharing)
            m_resultWidth = width;
    });
    updateSizes();
}

void WorksheetTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(LineColumn, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ExpressionColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ResultColumn, QHeaderView::Interactive);
    updateSizes();
}

void WorksheetTable::showNextFailed()
{
    const int rows = model()->rowCount();
    const int from = currentIndex().row() + 1; // 0 when there is none
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index((from + i) % rows, ResultColumn);
        if (WorkState(index.data(WorkStateRole).toInt()) != WorkState::Failed)
            continue;
        setCurrentIndex(index);
        scrollTo(index, PositionAtCenter);
        setFocus();
        return;
    }
}

void WorksheetTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

void WorksheetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateSizes();
}

void WorksheetTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const int margin = Theme::em(font(), 2);
    painter.setPen(Theme::colors(palette()).dimText);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("Open a file of expressions, drop one here, or paste lines.\n\nOne expression a line; of a CSV file, "
                        "the column “expression” or the first one."));
}

// Expression and result of each, between tabs, as spreadsheets take them.
void WorksheetTable::copyRows()
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const QItemSelectionRange &one, const QItemSelectionRange &other) { return one.top() < other.top(); });
    QStringList lines;
    int selected = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom() && lines.size() < MostRowsCopied; ++row) {
            const QModelIndex result = model()->index(row, ResultColumn);
            lines.append(result.siblingAtColumn(ExpressionColumn).data().toString() + u'\t' + result.data(CopiedTextRole).toString());
        }
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT rowsCopied(int(lines.size()), selected);
}

void WorksheetTable::updateSizes()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(WorkDelegate::rowHeight(font()));
    if (!model())
        return;
    horizontalHeader()->resizeSection(LineColumn, Theme::em(font(), LineWidth));
    m_resultWidth = Theme::em(font(), ResultWidth);
    shareWidth();
}

void WorksheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model())
        shareWidth();
}

// An expression has half of what there is at least.
void WorksheetTable::shareWidth()
{
    m_isSharing = true;
    const int room = viewport()->width() - horizontalHeader()->sectionSize(LineColumn);
    horizontalHeader()->resizeSection(ResultColumn, std::min(m_resultWidth, room / 2));
    m_isSharing = false;
}
