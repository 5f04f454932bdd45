// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/worksheetmodel.h"
#include "app/worksheet/worksheetreader.h"
#include "app/worksheet/worksheetrunner.h"

class WorksheetWindow;
class WorksheetWriter;

// Ties a worksheet's window to its rows: opens and saves files, has the rows computed, tells how far that is.
class WorksheetSession : public QObject
{
    Q_OBJECT

public:
    WorksheetSession(WorksheetWindow *window, ArithmeticMaker maker, const QLocale &locale = QLocale()); // owned by the window
    ~WorksheetSession() override;

    void open(const QString &fileName);
    void paste(const QString &text); // more rows
    void evaluate();
    void save(const QString &fileName);

    const WorksheetModel &model() const { return m_model; }
    const WorksheetRunner &runner() const { return m_runner; }

private:
    void connectWindow();
    void read(std::unique_ptr<QIODevice> source, WorksheetText::Format format);
    void cancel();
    void endReading();
    void endSaving();
    void noteOutcome();
    void show();
    void showProgress();
    QString progressText() const;
    QString countsText() const;

    WorksheetWindow *m_window;
    QLocale m_locale;
    WorksheetModel m_model;
    WorksheetRunner m_runner;
    WorksheetReader::Handle m_reader;
    std::unique_ptr<WorksheetWriter> m_writer;
    int m_reading = 0; // which one
    int m_lineOffset = 0; // of what is being read
    QStringList m_pasted; // to be read next
    QString m_saveNext; // when what is being saved is
    bool m_wasAtWork = false;
    bool m_isUnsaved = false;
    bool m_hasChangedWhileSaving = false;
};
