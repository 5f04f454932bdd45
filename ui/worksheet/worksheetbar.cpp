// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheet/worksheetbar.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

WorksheetBar::WorksheetBar(QWidget *parent)
    : OverflowBar(parent)
    , m_open(action(u"openWorksheet"_s, tr("Open\u2026"), tr("Open a file of expressions"), QKeySequence::Open, &WorksheetBar::openClicked))
    , m_paste(action(u"pasteWorksheet"_s, tr("Paste"), tr("Add the lines in the clipboard"), QKeySequence::Paste, &WorksheetBar::pasteClicked))
    , m_evaluate(action(u"evaluateWorksheet"_s, tr("Evaluate"), tr("Have all rows that wait computed"), Qt::Key_F5, &WorksheetBar::evaluateClicked))
    , m_pause(action(u"pauseWorksheet"_s, tr("Pause"), tr("Begin no more calls"), Qt::Key_F6, &WorksheetBar::pauseClicked))
    , m_cancel(action(u"cancelWorksheet"_s, tr("Cancel"), tr("Give up the calls in flight; results are kept"), Qt::Key_Escape, &WorksheetBar::cancelClicked))
    , m_retry(action(u"retryWorksheet"_s, tr("Retry failed"), tr("Compute the rows that failed once more"), Qt::SHIFT | Qt::Key_F5, &WorksheetBar::retryClicked))
    , m_nextFailed(action(u"nextFailedRow"_s, tr("Next error"), tr("Go to the next row that failed"), Qt::Key_F8, &WorksheetBar::nextFailedClicked))
    , m_save(action(u"saveWorksheet"_s, tr("Save results\u2026"), tr("Save expressions and results as CSV"), QKeySequence::Save, &WorksheetBar::saveClicked))
    , m_calculator(action(u"showCalculator"_s, tr("Calculator"), tr("Show the calculator"), Qt::CTRL | Qt::Key_T, &WorksheetBar::calculatorClicked))
{
    setObjectName(u"worksheetBar"_s);
    setAccessibleName(tr("What can be done"));
    add(m_open, 1);
    add(m_paste, 6);
    addGap();
    add(m_evaluate, 0, Theme::Surface::Accent);
    add(m_pause, 0, Theme::Surface::Accent);
    add(m_cancel, 2);
    add(m_retry, 5);
    add(m_nextFailed, 4);
    add(m_save, 3, Theme::Surface::Raised, Side::End);
    add(m_calculator, 7, Theme::Surface::Raised, Side::End);
    setActivity(Activity::Empty);
    setFailedRows(0);
    setSavable(false);
}

void WorksheetBar::setActivity(Activity activity)
{
    const bool isRunning = activity == Activity::Running;
    const bool isAtWork = isRunning || activity == Activity::Paused;
    m_open->setEnabled(!isRunning && activity != Activity::Reading);
    m_paste->setEnabled(activity != Activity::Reading);
    m_evaluate->setText(activity == Activity::Paused ? tr("Go on") : tr("Evaluate"));
    m_evaluate->setEnabled(activity == Activity::Ready || activity == Activity::Paused);
    m_evaluate->setVisible(!isRunning);
    m_pause->setVisible(isRunning);
    m_cancel->setEnabled(isAtWork || activity == Activity::Reading);
}

void WorksheetBar::setFailedRows(int count)
{
    m_retry->setEnabled(count > 0);
    m_nextFailed->setEnabled(count > 0);
}

void WorksheetBar::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

QAction *WorksheetBar::action(const QString &objectName, const QString &text, const QString &toolTip, const QKeySequence &keys, void (WorksheetBar::*triggered)())
{
    auto *made = new QAction(text, this);
    made->setObjectName(objectName);
    made->setToolTip(toolTip);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, triggered);
    return made;
}
