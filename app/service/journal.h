// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/endofturn.h"

#include <QFile>
#include <QMutex>
#include <QTemporaryFile>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <vector>

// What a call was: "2026-11-27T08:15:00.123Z<TAB>Add<TAB>100<TAB>15.99<TAB>115.99".
struct JournalEntry
{
    const char *operation; // a literal
    double n1;
    double n2;
    double result;
    qint64 time; // milliseconds since the epoch
};

// A file with one line for each entry. Lines are made and written by a thread of its own, in order and as many at once as have come
// meanwhile, so that the caller's event loop never waits for the disk.
class Journal
{
public:
    // Hears, in the thread of the journal's maker, that the operating system has the entry, or why it has not.
    using Written = std::function<void(const QString &error)>;

    // Without a name it is a temporary file that nobody reads: it begins anew before it is large, and calls do not fail because it
    // cannot be written.
    explicit Journal(const QString &fileName = {});
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    bool open(); // creates the file, or goes on at its end
    QString errorString() const;

    void append(const JournalEntry &entry, Written written = {});

private:
    struct Batch
    {
        std::vector<JournalEntry> entries;
        std::vector<Written> written;
    };

    void wakeWriter();
    void run();
    void wait(QDeadlineTimer deadline); // for more
    void write(Batch &&batch);
    bool writeLines(const QByteArray &lines);
    void appendLine(QByteArray &lines, const JournalEntry &entry);

    std::unique_ptr<QFile> m_file; // of a journal that is kept
    std::unique_ptr<QTemporaryFile> m_temporary; // of one that is not; the writer's
    QObject m_home; // of whom hears
    ServiceModel::EndOfTurn m_endOfTurn; // wakes the writer
    QMutex m_mutex; // guards what follows
    QWaitCondition m_hasMore;
    Batch m_next;
    bool m_isWaiting = false;
    bool m_isEnding = false;
    qint64 m_second = -1; // since the epoch; of the line before, for the writer alone
    QByteArray m_secondText;
    std::unique_ptr<QThread> m_writer;
};
