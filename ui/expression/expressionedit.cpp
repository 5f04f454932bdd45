// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/expression/expressionedit.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 6;

}

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new ThinScrollBar(this));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // a formula, in every language
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEdit::updateGeometry);
}

void ExpressionEdit::markProblem(qsizetype position)
{
    m_problem = position;
    showMarks();
}

void ExpressionEdit::markPart(qsizetype from, qsizetype to)
{
    m_from = from;
    m_to = to;
    showMarks();
}

QSize ExpressionEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return {Theme::em(font(), 28), heightOf(std::clamp(lines, FewestLines, MostLines))};
}

QSize ExpressionEdit::minimumSizeHint() const
{
    return {Theme::em(font(), 8), heightOf(FewestLines)};
}

bool ExpressionEdit::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMarks();
    return QPlainTextEdit::event(event);
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        Q_EMIT entered();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ExpressionEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry(); // it may take more lines, or fewer
}

// Without the line end that comes along when a whole line is copied.
void ExpressionEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().trimmed());
}

int ExpressionEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins();
    return lines * fontMetrics().lineSpacing() + int(std::ceil(2 * document()->documentMargin())) + margins.top() + margins.bottom() + 2;
}

void ExpressionEdit::showMarks()
{
    const Theme::Colors &theme = Theme::colors(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](qsizetype from, qsizetype to) -> QTextCharFormat & {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const auto last = document()->characterCount() - 1;
        selection.cursor.setPosition(int(std::clamp<qsizetype>(from, 0, last)));
        selection.cursor.setPosition(int(std::clamp<qsizetype>(to, 0, last)), QTextCursor::KeepAnchor);
        marks.append(selection);
        return marks.last().format;
    };
    if (m_from < m_to) {
        QTextCharFormat &format = mark(m_from, m_to);
        format.setBackground(theme.selected);
        format.setForeground(theme.text);
    }
    if (m_problem >= 0) {
        QTextCharFormat &format = mark(m_problem, m_problem + 1);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.error);
        format.setBackground(theme.errorSurface);
        format.setForeground(theme.error);
    }
    setExtraSelections(marks);
}
