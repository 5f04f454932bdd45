// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/messageinspector.h"

#include <QDateTime>
#include <QMutex>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

// One call as it went over the wire; of a call that was made again, the last attempt.
struct CallRecord
{
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t Stages = std::size_t(ServiceModel::CallStage::Decoded) + 1;

    quint64 serial = 0; // counts the records, from 0
    quint64 number = 0; // the call's
    QString operation;
    int attempt = 1;
    Clock::time_point begin;
    std::chrono::system_clock::time_point time; // the same on the clock of the wall
    std::array<std::optional<Clock::time_point>, Stages> reached;
    std::optional<Clock::time_point> end;
    std::exception_ptr error; // why it ended without a value
    bool isLate = false; // its reply came after its end
    ServiceModel::TransportRequest request;
    std::optional<ServiceModel::TransportReply> reply;
    qint64 requestSize = 0;
    qint64 replySize = 0; // whole, also when less is kept

    QDateTime localTime() const { return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count()); }
    std::optional<Clock::time_point> at(ServiceModel::CallStage stage) const { return reached[std::size_t(stage)]; }
};

// Keeps the last calls of all channels of a factory. It only notes: what notes mean is found out when somebody looks, and records
// are shared with who looks until they change. Safe to use from several threads.
//
//     factory.addInspector(recorder);
//     ...
//     recorder->takeChanges(records);      // now and then, from the thread that shows them
class CallRecorder : public ServiceModel::MessageInspector
{
public:
    using Now = std::function<CallRecord::Clock::time_point()>;

    static constexpr qsizetype MaximumRecords = 1000;
    static constexpr qsizetype MaximumBody = 256 * 1024; // bytes of a message that are kept

    explicit CallRecorder(Now now = &CallRecord::Clock::now) : m_now(std::move(now)) { }

    // The records that changed since the last time, in order of their serials.
    QList<std::shared_ptr<const CallRecord>> takeChanges();
    // Is told of the first change after each takeChanges(); in the thread of the call.
    void setListener(const std::function<void()> &listener);
    void clear();

    void setPaused(bool paused); // calls that begin now are not noted
    void giveUp(quint64 number); // nobody waits for the call any more: what still comes is late

    void requestWritten(const ServiceModel::TransportRequest &request, const ServiceModel::CallContext &context) override;
    void stageReached(ServiceModel::CallStage stage, const ServiceModel::CallContext &context) override;
    void replyReceived(const ServiceModel::TransportReply &reply, const ServiceModel::CallContext &context) override;
    void completed(const ServiceModel::CallContext &context, const std::exception_ptr &error) override;

private:
    struct Note
    {
        std::shared_ptr<CallRecord> record;
        bool isChanged = true;
    };

    Note &add(const ServiceModel::CallContext &context);
    Note *find(quint64 number);
    void end(Note &note, const std::exception_ptr &error);
    CallRecord &change(Note &note);

    Now m_now;
    QMutex m_mutex;
    std::function<void()> m_listener;
    std::deque<Note> m_notes; // by serial
    QHash<quint64, quint64> m_serials; // by number of the call
    Note *m_last = nullptr; // found; calls tell several things in a row
    quint64 m_next = 0; // serial
    bool m_isChanged = false;
    bool m_isPaused = false;
};
