// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QFuture>
#include <QThreadPool>

#include <memory>

// A file with one line for each entry. Lines are written by a thread of its own, in order, so that the caller's event loop
// never waits for the disk.
class Journal
{
public:
    // An empty name keeps the journal in a temporary file that goes with it.
    explicit Journal(const QString &fileName = {});
    ~Journal();

    bool open(); // creates the file, or goes on at its end
    QString errorString() const;

    // Finishes when the line has been handed to the operating system; throws std::runtime_error when that failed.
    QFuture<void> append(const QByteArray &line);

private:
    std::unique_ptr<QFile> m_file;
    QThreadPool m_writer;
};
