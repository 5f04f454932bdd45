// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/calls/callrecorder.h"

#include "ui/calls/callroles.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

// What a recorder has noted, for a view: taken over once a frame at most, and only while somebody looks, so that calls do not
// pay for being looked at. The texts of a row are made when they are asked for.
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CallsModel(std::shared_ptr<CallRecorder> recorder, QObject *parent = nullptr);
    ~CallsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setActive(bool active); // whether somebody looks
    void clear(); // what the recorder has, too
    const CallRecord &record(int row) const { return *m_rows[std::size_t(row)].record; }

    void update(); // at once

private:
    using Record = std::shared_ptr<const CallRecord>;

    struct Row
    {
        Record record;
        Calls::State state;
        int burst;
        CallRecord::Clock::time_point burstBegin;
        mutable std::optional<QString> call; // made once
        mutable std::optional<QString> result;
    };

    void schedule();
    void change(const QList<Record> &records);
    void append(const QList<Record> &records);
    void setState(Row &row);
    QVariant text(const Row &row, int column) const;
    QString resultText(const Row &row) const;
    QString toolTip(const Row &row) const;
    Calls::Timing timing(const Row &row) const;

    std::shared_ptr<CallRecorder> m_recorder;
    std::deque<Row> m_rows; // by serial
    QTimer m_timer{this};
    bool m_isActive = false;
    bool m_isBusy = false; // many calls came with the last update
    int m_underWay = 0;
    int m_burst = 0;
    CallRecord::Clock::time_point m_burstBegin;
    CallRecord::Clock::time_point m_lastEnd;
};
