// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/callrecorder.h"

#include "model/exceptions.h"

#include <QCoreApplication>

#include <atomic>

using namespace ServiceModel;

namespace {

// A copy that does not keep more of a large message than people look at.
QByteArray shortened(const QByteArray &body)
{
    return body.size() > CallRecorder::MaximumBody ? body.first(CallRecorder::MaximumBody) : body;
}

} // namespace

QList<std::shared_ptr<const CallRecord>> CallRecorder::takeChanges()
{
    const QMutexLocker lock(&m_mutex);
    QList<std::shared_ptr<const CallRecord>> changes;
    if (!std::exchange(m_isChanged, false))
        return changes;
    for (Note &note : m_notes) {
        if (std::exchange(note.isChanged, false))
            changes.append(note.record);
    }
    return changes;
}

void CallRecorder::setListener(const std::function<void()> &listener)
{
    const QMutexLocker lock(&m_mutex);
    m_listener = listener;
}

void CallRecorder::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_notes.clear();
    m_serials.clear();
    m_last = nullptr;
    m_isChanged = false;
}

void CallRecorder::setPaused(bool paused)
{
    const QMutexLocker lock(&m_mutex);
    m_isPaused = paused;
}

void CallRecorder::giveUp(quint64 number)
{
    const QMutexLocker lock(&m_mutex);
    if (Note *note = find(number); note && !note->record->end)
        end(*note, std::make_exception_ptr(OperationCanceledException(QCoreApplication::translate("ServiceModel::ClientChannel", "%1 was cancelled before its reply came.").arg(note->record->operation))));
}

void CallRecorder::requestWritten(const TransportRequest &request, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    Note *note = context.attempt > 1 ? find(context.number) : nullptr;
    if (!note && m_isPaused)
        return;
    CallRecord &record = change(note ? *note : add(context));
    record.attempt = context.attempt;
    record.request = request;
    record.request.body = shortened(request.body);
    record.requestSize = request.body.size();
    record.reached = {};
    record.reply.reset();
    record.replySize = 0;
}

void CallRecorder::stageReached(CallStage stage, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    if (Note *note = find(context.number))
        change(*note).reached[std::size_t(stage)] = m_now();
}

void CallRecorder::replyReceived(const TransportReply &reply, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    Note *note = find(context.number);
    if (!note)
        return;
    CallRecord &record = change(*note);
    record.isLate = record.end && !reply.error;
    record.reply = reply;
    record.reply->body = shortened(reply.body);
    record.replySize = reply.body.size();
}

void CallRecorder::completed(const CallContext &context, const std::exception_ptr &error)
{
    const QMutexLocker lock(&m_mutex);
    if (Note *note = find(context.number); note && !note->record->end)
        end(*note, error);
}

void CallRecorder::end(Note &note, const std::exception_ptr &error)
{
    CallRecord &record = change(note);
    record.end = m_now();
    record.error = error;
}

CallRecorder::Note &CallRecorder::add(const CallContext &context)
{
    if (qsizetype(m_notes.size()) == MaximumRecords) {
        if (m_last == &m_notes.front())
            m_last = nullptr;
        m_serials.remove(m_notes.front().record->number);
        m_notes.pop_front();
    }
    auto record = std::make_shared<CallRecord>();
    record->serial = m_next++;
    record->number = context.number;
    record->operation = context.operation->name;
    record->begin = m_now();
    record->time = std::chrono::system_clock::now();
    m_serials.insert(context.number, record->serial);
    m_last = &m_notes.emplace_back(std::move(record));
    return *m_last;
}

CallRecorder::Note *CallRecorder::find(quint64 number)
{
    if (m_last && m_last->record->number == number)
        return m_last;
    const auto serial = m_serials.constFind(number);
    if (serial == m_serials.constEnd())
        return nullptr;
    m_last = &m_notes[std::size_t(*serial - m_notes.front().record->serial)];
    return m_last;
}

// What somebody looks at does not change under his eyes: he is told, and gets another.
CallRecord &CallRecorder::change(Note &note)
{
    if (note.record.use_count() > 1)
        note.record = std::make_shared<CallRecord>(*note.record);
    std::atomic_thread_fence(std::memory_order_acquire); // who looked at it in another thread is done
    note.isChanged = true;
    if (!std::exchange(m_isChanged, true) && m_listener)
        m_listener();
    return *note.record;
}
