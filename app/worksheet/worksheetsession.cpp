// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetsession.h"

#include "app/calls/durationtext.h"
#include "app/worksheet/worksheetwriter.h"

#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Activity = WorksheetBar::Activity;
using RunState = WorksheetRunner::State;
using RowState = WorksheetRows::State;

WorksheetSession::WorksheetSession(WorksheetWindow *window, ArithmeticMaker maker, const QLocale &locale)
    : QObject(window)
    , m_window(window)
    , m_locale(locale)
    , m_model(locale)
    , m_runner(&m_model, std::move(maker))
{
    m_window->setModel(&m_model);
    connect(&m_model, &WorksheetModel::outcomeChanged, this, &WorksheetSession::noteOutcome);
    connect(&m_runner, &WorksheetRunner::stateChanged, this, &WorksheetSession::show);
    connect(&m_runner, &WorksheetRunner::progressed, this, &WorksheetSession::showProgress);
    connect(&m_runner, &WorksheetRunner::interrupted, this, [this](const QString &message) {
        m_window->offerToGoOn(tr("%1 The worksheet is paused; what was received is kept.").arg(message));
    });
    connectWindow();
    show();
}

WorksheetSession::~WorksheetSession() = default;

void WorksheetSession::open(const QString &fileName)
{
    m_reader.reset();
    m_pasted.clear();
    m_runner.cancel();
    m_model.clear();
    m_isUnsaved = false;
    m_lineOffset = 0;
    m_window->setFileName(fileName);
    m_window->clearMessage();
    read(std::make_unique<QFile>(fileName), WorksheetText::formatOf(fileName));
}

void WorksheetSession::paste(const QString &text)
{
    if (m_reader)
        return m_pasted.append(text);
    const WorksheetRows &rows = m_model.rows();
    m_lineOffset = rows.isEmpty() ? 0 : rows.line(rows.size() - 1);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    read(std::move(buffer), text.contains(u'\t') ? WorksheetText::Format::Cells : WorksheetText::Format::Plain);
}

void WorksheetSession::evaluate()
{
    m_window->clearMessage();
    m_runner.start();
}

void WorksheetSession::save(const QString &fileName)
{
    if (m_writer) {
        m_saveNext = fileName;
        return;
    }
    m_hasChangedWhileSaving = false;
    m_writer = std::make_unique<WorksheetWriter>(m_model.rows(), fileName);
    connect(m_writer.get(), &QThread::finished, this, &WorksheetSession::endSaving);
    m_writer->start();
}

void WorksheetSession::connectWindow()
{
    connect(m_window, &WorksheetWindow::fileChosen, this, &WorksheetSession::open);
    connect(m_window, &WorksheetWindow::textPasted, this, &WorksheetSession::paste);
    connect(m_window, &WorksheetWindow::evaluateRequested, this, &WorksheetSession::evaluate);
    connect(m_window, &WorksheetWindow::pauseRequested, &m_runner, &WorksheetRunner::pause);
    connect(m_window, &WorksheetWindow::cancelRequested, this, &WorksheetSession::cancel);
    connect(m_window, &WorksheetWindow::retryRequested, this, [this] {
        m_model.setFailedWaiting();
        evaluate();
    });
    connect(m_window, &WorksheetWindow::saveRequested, this, &WorksheetSession::save);
    m_window->progress()->setMaximumCalls(m_runner.maximumCalls());
    connect(m_window->progress(), &WorksheetProgress::maximumCallsChanged, &m_runner, &WorksheetRunner::setMaximumCalls);
}

void WorksheetSession::read(std::unique_ptr<QIODevice> source, WorksheetText::Format format)
{
    m_reader.reset(new WorksheetReader(std::move(source), WorksheetText(format, m_locale), m_model.rows()));
    connect(m_reader.get(), &WorksheetReader::rowsRead, this, [this](const WorksheetRows &rows) {
        m_model.append(rows, m_lineOffset);
        showProgress();
    });
    // The end of a former one may still arrive.
    const int reading = ++m_reading;
    connect(m_reader.get(), &QThread::finished, this, [this, reading] {
        if (reading == m_reading)
            endReading();
    });
    m_reader->start();
    show();
}

void WorksheetSession::cancel()
{
    if (m_reader)
        m_reader->stop();
    m_pasted.clear();
    m_runner.cancel();
    m_window->clearMessage();
}

void WorksheetSession::endReading()
{
    if (const QString error = m_reader->errorString(); !error.isEmpty())
        m_window->showError(error);
    m_reader.reset();
    if (!m_pasted.isEmpty())
        return paste(m_pasted.takeFirst());
    show();
}

void WorksheetSession::endSaving()
{
    const auto writer = std::move(m_writer);
    if (!m_saveNext.isEmpty())
        save(std::exchange(m_saveNext, {}));
    if (!writer->errorString().isEmpty())
        return m_window->showError(writer->errorString());
    if (m_writer)
        return; // the last one tells
    m_isUnsaved = m_hasChangedWhileSaving;
    m_window->progress()->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(writer->fileName())));
    m_window->setUnsaved(m_isUnsaved); // the last: it may close the window
}

void WorksheetSession::noteOutcome()
{
    m_hasChangedWhileSaving = true;
    if (std::exchange(m_isUnsaved, true))
        return;
    m_window->setUnsaved(true);
    m_window->setSavable(true);
}

void WorksheetSession::show()
{
    const bool isAtWork = m_runner.state() != RunState::Idle;
    const bool hasWaiting = m_model.rows().count(RowState::Waiting) > 0;
    m_window->setActivity(m_runner.state() == RunState::Running ? Activity::Running
                              : isAtWork                        ? Activity::Paused
                              : m_reader                        ? Activity::Reading
                              : hasWaiting                      ? Activity::Ready
                                                                : Activity::Empty);
    showProgress();
    if (std::exchange(m_wasAtWork, isAtWork) && !isAtWork)
        m_window->progress()->announce();
}

void WorksheetSession::showProgress()
{
    const WorksheetRows &rows = m_model.rows();
    const auto ended = rows.count(RowState::Done) + rows.count(RowState::Failed);
    m_window->progress()->setProgress(int(ended), m_reader ? 0 : std::max(1, int(rows.size())));
    m_window->progress()->setText(progressText());
    m_window->setFailedRows(int(rows.count(RowState::Failed)));
}

QString WorksheetSession::progressText() const
{
    const WorksheetRows &rows = m_model.rows();
    if (m_reader)
        return tr("Reading\u2026 %1 rows").arg(m_locale.toString(rows.size()));
    if (m_runner.state() == RunState::Paused)
        return tr("Paused at %1").arg(countsText());
    if (m_runner.state() == RunState::Idle)
        return countsText();
    const double rate = m_runner.rate().perSecond();
    const auto left = m_runner.rate().timeFor(rows.count(RowState::Waiting) + rows.count(RowState::Running));
    return left ? tr("%1 \u00b7 %2 rows/s \u00b7 about %3 left").arg(countsText(), m_locale.toString(rate, 'f', rate < 10 ? 1 : 0), remainingText(*left, m_locale))
                : countsText();
}

QString WorksheetSession::countsText() const
{
    const WorksheetRows &rows = m_model.rows();
    if (rows.isEmpty())
        return {};
    const auto failed = rows.count(RowState::Failed);
    const QString counts = tr("%1 of %2").arg(m_locale.toString(rows.count(RowState::Done) + failed), m_locale.toString(rows.size()));
    return failed ? tr("%1 \u00b7 %2 failed").arg(counts, m_locale.toString(failed)) : counts;
}
