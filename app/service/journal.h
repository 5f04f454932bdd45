// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <vector>

// A file with one line for each entry. Lines are written by a thread of its own, in order and as many at once as have come
// meanwhile, so that the caller's event loop never waits for the disk.
class Journal
{
public:
    // Hears, in the thread of the journal's maker, that the operating system has the line, or why it has not.
    using Written = std::function<void(const QString &error)>;

    // An empty name keeps the journal in a temporary file that goes with it.
    explicit Journal(const QString &fileName = {});
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    bool open(); // creates the file, or goes on at its end
    QString errorString() const;

    void append(const QByteArray &line, Written written = {});

private:
    struct Batch
    {
        QByteArray lines;
        std::vector<Written> written;
    };

    void run();
    void write(Batch &&batch);

    std::unique_ptr<QFile> m_file;
    QObject m_home; // of whom hears
    QMutex m_mutex; // guards what follows
    QWaitCondition m_hasMore;
    Batch m_next;
    bool m_isWaiting = false;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_writer;
};
