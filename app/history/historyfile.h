// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyentry.h"

#include <QList>
#include <QSet>

// Where the history is kept. Several programs may use one file: what another one wrote meanwhile is merged, under a lock. A
// file that cannot be read is set aside, never overwritten.
//
//     HistoryFile file;
//     log.addOlder(file.read());
//     if (!file.errorString().isEmpty()) tell(file.errorString());
//     ...
//     file.write(log.entries(), log.removedIds());
class HistoryFile
{
public:
    static constexpr int MaximumEntries = 5000; // some 1 MB; the oldest go
    static constexpr qint64 MaximumSize = 16 * 1024 * 1024; // of a file that is looked at at all

    explicit HistoryFile(const QString &fileName = defaultFileName());

    static QString defaultFileName();
    QString fileName() const { return m_fileName; }

    QList<HistoryEntry> read(); // newest first
    // What is in the file goes into it again, but for the removed ones; what another program removed from it stays away.
    bool write(const QList<HistoryEntry> &entries, const QSet<QString> &removed);

    // What went wrong with the last of the two, as a sentence; empty when all is well.
    QString errorString() const { return m_errorString; }

private:
    std::optional<QList<HistoryEntry>> parse(const QByteArray &json) const;
    std::optional<QList<HistoryEntry>> readLocked();
    bool writeLocked(const QList<HistoryEntry> &entries);
    void remember(const QList<HistoryEntry> &entries);
    void setAside();

    QString m_fileName;
    QSet<QString> m_known; // ids in the file, when it was read or written last
    QSet<QString> m_removedElsewhere; // ids
    QString m_errorString;
};
