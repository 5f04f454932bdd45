// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/worksheettext.h"

#include <QIODevice>
#include <QSemaphore>
#include <QThread>

#include <memory>

// Reads the rows of a worksheet in a thread of its own, so that a slow disk stops nobody, and reads on when what it gave was taken,
// so that a fast one stops nobody either. Its destructor stops reading, and waits; a Handle lets go of it at once, even of a file
// that never answers.
class WorksheetReader : public QThread
{
    Q_OBJECT

public:
    struct LetGo
    {
        void operator()(WorksheetReader *reader) const;
    };
    using Handle = std::unique_ptr<WorksheetReader, LetGo>;

    // Of what there is in `rows` already, as much more is read as a worksheet may have.
    WorksheetReader(std::unique_ptr<QIODevice> source, WorksheetText text, const WorksheetRows &rows = {}, QObject *parent = nullptr);
    ~WorksheetReader() override;

    void stop(); // soon; what was read stays

    // Why it ended before the end of the source, in one sentence; empty when it did not. Once it has finished.
    QString errorString() const { return m_errorString; }

Q_SIGNALS:
    void rowsRead(const WorksheetRows &rows);

protected:
    void run() override;

private:
    bool open();
    void give(WorksheetRows &&rows);

    std::unique_ptr<QIODevice> m_source;
    WorksheetText m_text;
    const qsizetype m_mostRows;
    const qint64 m_mostBytes;
    QString m_errorString;
    QSemaphore m_taken{1};
};
