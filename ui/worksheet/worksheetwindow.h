// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/worksheet/worksheetbar.h"

#include <functional>

class MessageBar;
class QAbstractItemModel;
class WorksheetProgress;
class WorksheetTable;

// A window for many expressions. Asks for files, and before results are lost; what is done with them is somebody else's
// business. Nothing in it waits.
class WorksheetWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WorksheetWindow(QWidget *parent = nullptr);

    WorksheetTable *table() const { return m_table; }
    WorksheetProgress *progress() const { return m_progress; }

    void setModel(QAbstractItemModel *model); // not owned
    void setFileName(const QString &fileName); // empty: it has none
    void setActivity(WorksheetBar::Activity activity);
    void setFailedRows(int count) { m_bar->setFailedRows(count); }
    void setUnsaved(bool unsaved); // there are results that no file has
    void setSavable(bool savable) { m_bar->setSavable(savable); }

    bool hasUnsaved() const { return m_isUnsaved; }
    bool askToSave(); // and waits for the answer; false: the user has other things in mind than to end

    void tell(const QString &text); // what has to do with nothing that is done here
    void showError(const QString &text);
    void offerToGoOn(const QString &text);
    void clearMessage();

Q_SIGNALS:
    void calculatorRequested();
    void fileChosen(const QString &fileName); // to be opened; the rows that are there may go
    void textPasted(const QString &text);
    void evaluateRequested();
    void pauseRequested();
    void cancelRequested();
    void retryRequested(); // of the rows that failed
    void saveRequested(const QString &fileName);
    void questionEnded(bool isSettled); // the results are saved, or need not be

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Step = std::function<void(WorksheetWindow *)>;

    void arrange();
    void connectParts();
    void chooseFile();
    void open(const QString &fileName);
    void chooseWhereToSave(const Step &then);
    void askBefore(const QString &question, const Step &then); // then: unless cancelled
    void dropQuestion();
    void finishQuestion();

    WorksheetBar *m_bar;
    MessageBar *m_message;
    WorksheetTable *m_table;
    WorksheetProgress *m_progress;
    QString m_fileName;
    bool m_isUnsaved = false;
    Step m_then; // when the results are saved, or need not be
};
