// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheet/worksheetprogress.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/naming.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCalls = 64;
constexpr double WideFrom = 40; // in terms of the font

}

WorksheetProgress::WorksheetProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(named(new QProgressBar(this), u"worksheetProgress"_s, tr("Progress")))
    , m_text(named(Announcement::prepared(new ElidedLabel(Qt::ElideRight, ElidedLabel::Tone::Normal, this)), u"worksheetProgressText"_s, tr("How far it is")))
    , m_callsLabel(named(new QLabel(tr("&Calls at once:"), this), u"worksheetCallsLabel"_s, tr("Calls at once")))
    , m_calls(named(new QSpinBox(this), u"worksheetCalls"_s, tr("Calls at once")))
{
    setObjectName(u"worksheetProgressArea"_s);
    setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::em(font(), 0.6));
    m_calls->setRange(1, MostCalls);
    m_calls->setToolTip(tr("How many calls may be in flight at the same time"));
    m_callsLabel->setBuddy(m_calls);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Theme::em(font(), 0.6));
    m_grid->addWidget(m_bar, 0, 0, 1, 3);
    m_grid->setColumnStretch(0, 1);
    arrange();
    connect(m_calls, &QSpinBox::valueChanged, this, &WorksheetProgress::maximumCallsChanged);
}

void WorksheetProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void WorksheetProgress::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void WorksheetProgress::announce()
{
    Announcement::make(m_text);
}

void WorksheetProgress::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window the text has a row of its own.
void WorksheetProgress::arrange()
{
    const bool isWide = width() >= Theme::em(font(), WideFrom);
    const int row = isWide ? 1 : 2;
    m_grid->addWidget(m_text, 1, 0, 1, isWide ? 1 : 3);
    m_grid->addWidget(m_callsLabel, row, 1);
    m_grid->addWidget(m_calls, row, 2);
}

QString WorksheetProgress::text() const
{
    return m_text->text();
}

void WorksheetProgress::setMaximumCalls(int calls)
{
    m_calls->setValue(calls);
}
