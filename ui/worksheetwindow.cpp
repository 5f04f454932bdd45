// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheetwindow.h"

#include "ui/messagebar.h"
#include "ui/naming.h"
#include "ui/worksheetprogress.h"
#include "ui/worksheettable.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

WorksheetWindow::WorksheetWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bar(new WorksheetBar(this))
    , m_message(new MessageBar(this))
    , m_table(named(new WorksheetTable(this), u"worksheetTable"_s, tr("Rows of the worksheet")))
    , m_progress(new WorksheetProgress(this))
{
    setObjectName(u"worksheetWindow"_s);
    setAccessibleName(tr("Worksheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setFileName({});
    arrange();
    connectParts();
    resize(Theme::em(font(), 68), Theme::em(font(), 44));
}

void WorksheetWindow::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
}

void WorksheetWindow::setFileName(const QString &fileName)
{
    m_fileName = fileName;
    const QString name = fileName.isEmpty() ? tr("Worksheet") : QFileInfo(fileName).fileName();
    setWindowTitle(tr("%1[*] \u2013 Async Calculator", "title of a window").arg(name));
    setWindowFilePath(fileName);
}

void WorksheetWindow::setActivity(WorksheetBar::Activity activity)
{
    m_bar->setActivity(activity);
}

void WorksheetWindow::setUnsaved(bool unsaved)
{
    m_isUnsaved = unsaved;
    setWindowModified(unsaved);
    if (!unsaved)
        finishQuestion();
}

void WorksheetWindow::tell(const QString &text)
{
    m_message->showMessage(MessageBar::Severity::Information, text);
}

void WorksheetWindow::showError(const QString &text)
{
    m_then = nullptr; // what was to be done next is not done
    m_message->showMessage(MessageBar::Severity::Error, text);
}

void WorksheetWindow::offerToGoOn(const QString &text)
{
    m_message->offer(MessageBar::Severity::Error, text, tr("Go on"), [this] { Q_EMIT evaluateRequested(); });
}

void WorksheetWindow::clearMessage()
{
    m_message->clear();
}

void WorksheetWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isUnsaved)
        return QWidget::closeEvent(event);
    event->ignore();
    askBefore(tr("The results are not saved yet."), [](WorksheetWindow *window) { window->close(); });
}

void WorksheetWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *data = event->mimeData();
    if (data->hasText() || (data->hasUrls() && data->urls().constFirst().isLocalFile()))
        event->acceptProposedAction();
}

void WorksheetWindow::dropEvent(QDropEvent *event)
{
    const QMimeData *data = event->mimeData();
    event->acceptProposedAction();
    if (data->hasUrls() && data->urls().constFirst().isLocalFile())
        open(data->urls().constFirst().toLocalFile());
    else
        Q_EMIT textPasted(data->text());
}

void WorksheetWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int margin = Theme::em(font(), 0.6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
}

void WorksheetWindow::connectParts()
{
    connect(m_bar, &WorksheetBar::openClicked, this, &WorksheetWindow::chooseFile);
    connect(m_bar, &WorksheetBar::pasteClicked, this, [this] { Q_EMIT textPasted(QGuiApplication::clipboard()->text()); });
    connect(m_bar, &WorksheetBar::evaluateClicked, this, &WorksheetWindow::evaluateRequested);
    connect(m_bar, &WorksheetBar::pauseClicked, this, &WorksheetWindow::pauseRequested);
    connect(m_bar, &WorksheetBar::cancelClicked, this, &WorksheetWindow::cancelRequested);
    connect(m_bar, &WorksheetBar::retryClicked, this, &WorksheetWindow::retryRequested);
    connect(m_bar, &WorksheetBar::nextFailedClicked, m_table, &WorksheetTable::showNextFailed);
    connect(m_bar, &WorksheetBar::calculatorClicked, this, &WorksheetWindow::calculatorRequested);
    connect(m_bar, &WorksheetBar::saveClicked, this, &WorksheetWindow::chooseWhereToSave);
}

void WorksheetWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file of expressions"));
    dialog->setObjectName(u"openWorksheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Expressions (*.calcsheet *.txt *.csv *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WorksheetWindow::open);
    dialog->open();
}

void WorksheetWindow::open(const QString &fileName)
{
    const auto proceed = [fileName](WorksheetWindow *window) { Q_EMIT window->fileChosen(fileName); };
    if (m_isUnsaved)
        askBefore(tr("Another file would take the place of results that are not saved yet."), proceed);
    else
        proceed(this);
}

void WorksheetWindow::chooseWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save results"));
    dialog->setObjectName(u"saveWorksheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Values between commas (*.csv)"), tr("All files (*)")});
    const QFileInfo file(m_fileName);
    if (!m_fileName.isEmpty())
        dialog->setDirectory(file.absolutePath());
    dialog->selectFile(m_fileName.isEmpty() ? tr("results.csv") : tr("%1-results.csv").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &WorksheetWindow::saveRequested);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_then = {}; });
    dialog->open();
}

void WorksheetWindow::askBefore(const QString &question, const std::function<void(WorksheetWindow *)> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Worksheet"), question, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"unsavedResults"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Save)->setText(tr("Save\u2026"));
    box->button(QMessageBox::Discard)->setText(tr("Don\u2019t save"));
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        m_then = answer == QMessageBox::Cancel ? nullptr : then;
        if (answer == QMessageBox::Save)
            chooseWhereToSave();
        else if (answer == QMessageBox::Discard)
            setUnsaved(false);
    });
    box->open();
}

void WorksheetWindow::finishQuestion()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then(this);
}
