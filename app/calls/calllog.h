// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyentry.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>

#include <optional>

// Every call the calculator made, in this session and before, one row each, newest first. Calls that go on with each other's
// results are a chain. What was removed can be brought back, until something else is removed.
class CallLog : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MaximumRows = 5000; // the oldest go

    explicit CallLog(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // What the call of a row brought, if that is a number to go on with.
    std::optional<double> result(int row) const;

    void start(quint64 number, const ServiceCall &call);
    void finish(quint64 number, double result);
    void fail(quint64 number, const QString &message);
    void cancel(quint64 number);
    void addLateReply(quint64 number, double result); // to a call that was cancelled
    void endChain(); // the next call starts another calculation

    QList<HistoryEntry> entries() const;
    void addOlder(const QList<HistoryEntry> &entries); // of former sessions, newest first
    const QSet<QString> &removedIds() const { return m_removedIds; }

    void remove(int row);
    void clear(); // but for the calls in flight
    int removedCount() const { return int(m_removed.size()); } // that restore() would bring back
    void restore();

Q_SIGNALS:
    void changed(); // something that is to be kept
    void removedChanged(); // removedCount() is another

private:
    struct Row
    {
        quint64 number; // 0: of another session
        HistoryEntry entry;
        QElapsedTimer started = {};
    };

    void end(quint64 number, History::State state, const std::optional<double> &result, const QString &message = {});
    void forgetRemoved();
    QString callText(const Row &row) const;
    QString searchText(const Row &row) const;
    QString resultText(const Row &row) const;
    QString detailText(const Row &row) const;

    QList<Row> m_rows;
    QList<std::pair<int, Row>> m_removed; // where they were, from top to bottom
    QSet<QString> m_removedIds;
    QLocale m_locale;
    QString m_session; // begins the ids of its rows
    int m_count = 0;
    QString m_chain; // of the last call; empty when the next starts one
};
