// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/worksheet/worksheetwindow.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/naming.h"
#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheettable.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In terms of the font.
constexpr double UsualWidth = 68;
constexpr double UsualHeight = 44;
constexpr double RoomForFrame = 0.92; // of the screen; with the frame it fits

// Empty when it is none: a list of files may have no line at all.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return !urls.isEmpty() && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

WorksheetWindow::WorksheetWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bar(new WorksheetBar(this))
    , m_message(new MessageBar(this))
    , m_table(named(new WorksheetTable(this), u"worksheetTable"_s, tr("Rows of the worksheet")))
    , m_progress(new WorksheetProgress(this))
{
    setObjectName(u"worksheetWindow"_s);
    setAccessibleRole(this, QAccessible::Window);
    setAccessibleName(tr("Worksheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setFileName({});
    arrange();
    connectParts();
    m_table->setFocus(); // nothing moves when a button goes
    resize(QSize(Theme::em(font(), UsualWidth), Theme::em(font(), UsualHeight)).boundedTo(screen()->availableSize() * RoomForFrame));
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
    else if (m_then) {
        m_message->showMessage(MessageBar::Severity::Information, tr("More results came while these were saved. They are not saved yet."));
        dropQuestion();
    }
}

bool WorksheetWindow::askToSave()
{
    if (!m_isUnsaved)
        return true;
    QEventLoop loop;
    bool isAnswered = false;
    connect(this, &QObject::destroyed, &loop, &QEventLoop::quit);
    connect(this, &WorksheetWindow::questionEnded, &loop, [&](bool isSettled) {
        isAnswered = isSettled;
        loop.quit();
    });
    askBefore(tr("The results are not saved yet."), [](WorksheetWindow *window) { Q_EMIT window->questionEnded(true); });
    loop.exec();
    return isAnswered;
}

void WorksheetWindow::tell(const QString &text)
{
    m_message->addNotice(MessageBar::Severity::Information, text);
}

void WorksheetWindow::showError(const QString &text)
{
    m_message->showMessage(MessageBar::Severity::Error, text);
    dropQuestion();
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
    if (!fileOf(event->mimeData()).isEmpty() || !event->mimeData()->text().isEmpty())
        event->acceptProposedAction();
}

void WorksheetWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString file = fileOf(event->mimeData()); !file.isEmpty())
        open(file);
    else
        Q_EMIT textPasted(event->mimeData()->text());
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
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_bar, &WorksheetBar::openClicked, this, &WorksheetWindow::chooseFile);
    connect(m_bar, &WorksheetBar::pasteClicked, this, [this] { Q_EMIT textPasted(QGuiApplication::clipboard()->text()); });
    connect(m_bar, &WorksheetBar::evaluateClicked, this, &WorksheetWindow::evaluateRequested);
    connect(m_bar, &WorksheetBar::pauseClicked, this, &WorksheetWindow::pauseRequested);
    connect(m_bar, &WorksheetBar::cancelClicked, this, &WorksheetWindow::cancelRequested);
    connect(m_bar, &WorksheetBar::retryClicked, this, &WorksheetWindow::retryRequested);
    connect(m_bar, &WorksheetBar::nextFailedClicked, m_table, &WorksheetTable::showNextFailed);
    connect(m_bar, &WorksheetBar::calculatorClicked, this, &WorksheetWindow::calculatorRequested);
    connect(m_table, &WorksheetTable::rowsCopied, this, [this](int copied, int selected) {
        if (copied < selected)
            m_message->showMessage(MessageBar::Severity::Information,
                                   tr("%1 of %2 rows were copied. A file can take them all: Save.").arg(locale().toString(copied), locale().toString(selected)));
    });
    connect(m_bar, &WorksheetBar::saveClicked, this, [this] { chooseWhereToSave({}); });
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

void WorksheetWindow::chooseWhereToSave(const Step &then)
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
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &fileName) {
        m_then = then;
        Q_EMIT saveRequested(fileName);
    });
    connect(dialog, &QFileDialog::rejected, this, &WorksheetWindow::dropQuestion);
    dialog->open();
}

void WorksheetWindow::askBefore(const QString &question, const Step &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Worksheet"), question, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"unsavedResults"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Save)->setText(tr("Save\u2026"));
    box->button(QMessageBox::Discard)->setText(tr("Don\u2019t save"));
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save)
            return chooseWhereToSave(then);
        if (answer != QMessageBox::Discard)
            return dropQuestion();
        m_then = then;
        setUnsaved(false);
    });
    box->open();
}

// What was to be done next is not done.
void WorksheetWindow::dropQuestion()
{
    m_then = nullptr;
    Q_EMIT questionEnded(false);
}

void WorksheetWindow::finishQuestion()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then(this);
}
