// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheet/worksheetbar.h"

#include "ui/widgets/naming.h"

#include <QHBoxLayout>
#include <QKeySequence>

using namespace Qt::StringLiterals;

WorksheetBar::WorksheetBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"worksheetBar"_s);
    setAccessibleName(tr("What can be done"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::em(font(), 0.4));
    m_open = add(u"openWorksheet"_s, tr("Open\u2026"), tr("Open a file of expressions"), QKeySequence::Open, &WorksheetBar::openClicked);
    m_paste = add(u"pasteWorksheet"_s, tr("Paste"), tr("Add the lines in the clipboard"), QKeySequence::Paste, &WorksheetBar::pasteClicked);
    row->addSpacing(Theme::em(font(), 0.8));
    m_evaluate = add(u"evaluateWorksheet"_s, tr("Evaluate"), tr("Have all rows that wait computed"), Qt::Key_F5, &WorksheetBar::evaluateClicked);
    m_pause = add(u"pauseWorksheet"_s, tr("Pause"), tr("Begin no more calls"), Qt::Key_F6, &WorksheetBar::pauseClicked);
    m_cancel = add(u"cancelWorksheet"_s, tr("Cancel"), tr("Give up the calls in flight; results are kept"), Qt::Key_Escape, &WorksheetBar::cancelClicked);
    m_retry = add(u"retryWorksheet"_s, tr("Retry failed"), tr("Compute the rows that failed once more"), Qt::SHIFT | Qt::Key_F5, &WorksheetBar::retryClicked);
    m_nextFailed = add(u"nextFailedRow"_s, tr("Next error"), tr("Go to the next row that failed"), Qt::Key_F8, &WorksheetBar::nextFailedClicked);
    row->addStretch();
    m_save = add(u"saveWorksheet"_s, tr("Save results\u2026"), tr("Save expressions and results as CSV"), QKeySequence::Save, &WorksheetBar::saveClicked);
    add(u"showCalculator"_s, tr("Calculator"), tr("Show the calculator"), Qt::CTRL | Qt::Key_T, &WorksheetBar::calculatorClicked);
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
    m_evaluate->setAccessibleName(m_evaluate->text());
    m_evaluate->setShortcut(Qt::Key_F5); // another text has another one
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

FlatButton *WorksheetBar::add(const QString &objectName, const QString &text, const QString &toolTip, const QKeySequence &shortcut,
                              void (WorksheetBar::*clicked)())
{
    const bool isMain = clicked == &WorksheetBar::evaluateClicked || clicked == &WorksheetBar::pauseClicked;
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    auto *button = namedButton(isMain ? Theme::Surface::Accent : Theme::Surface::Raised, this, objectName, text, tr("%1 (%2)", "tool tip, keys").arg(toolTip, keys));
    button->setShortcut(shortcut);
    connect(button, &FlatButton::clicked, this, clicked);
    layout()->addWidget(button);
    return button;
}
