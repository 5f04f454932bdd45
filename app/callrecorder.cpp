// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/callrecorder.h"

using namespace ServiceModel;

namespace {

// A copy that does not keep more of a large message than people look at.
QByteArray shortened(const QByteArray &body)
{
    return body.size() > CallRecorder::MaximumBody ? body.first(CallRecorder::MaximumBody) : body;
}

} // namespace

QList<CallRecord> CallRecorder::takeChanges()
{
    const QMutexLocker lock(&m_mutex);
    QList<CallRecord> changes;
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
    m_isChanged = false;
}

void CallRecorder::setPaused(bool paused)
{
    const QMutexLocker lock(&m_mutex);
    m_isPaused = paused;
}

void CallRecorder::requestWritten(const TransportRequest &request, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    Note *note = context.attempt > 1 ? find(context.number) : nullptr;
    if (!note) {
        if (m_isPaused)
            return;
        if (qsizetype(m_notes.size()) == MaximumRecords) {
            m_serials.remove(m_notes.front().record.number);
            m_notes.pop_front();
        }
        note = &m_notes.emplace_back();
        note->record.serial = m_next++;
        note->record.number = context.number;
        note->record.operation = context.operation->name;
        note->record.begin = CallRecord::Clock::now();
        note->record.time = QDateTime::currentDateTimeUtc();
        m_serials.insert(context.number, note->record.serial);
    }
    CallRecord &record = note->record;
    record.attempt = context.attempt;
    record.request = request;
    record.request.body = shortened(request.body);
    record.requestSize = request.body.size();
    record.reached = {};
    record.reply.reset();
    record.replySize = 0;
    changed(*note);
}

void CallRecorder::stageReached(CallStage stage, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    if (Note *note = find(context.number)) {
        note->record.reached[std::size_t(stage)] = CallRecord::Clock::now();
        changed(*note);
    }
}

void CallRecorder::replyReceived(const TransportReply &reply, const CallContext &context)
{
    const QMutexLocker lock(&m_mutex);
    Note *note = find(context.number);
    if (!note)
        return;
    note->record.isLate = note->record.end.has_value();
    note->record.reply = reply;
    note->record.reply->body = shortened(reply.body);
    note->record.replySize = reply.body.size();
    changed(*note);
}

void CallRecorder::completed(const CallContext &context, const std::exception_ptr &error)
{
    const QMutexLocker lock(&m_mutex);
    if (Note *note = find(context.number)) {
        note->record.end = CallRecord::Clock::now();
        note->record.error = error;
        changed(*note);
    }
}

CallRecorder::Note *CallRecorder::find(quint64 number)
{
    const auto serial = m_serials.constFind(number);
    return serial == m_serials.constEnd() ? nullptr : &m_notes[std::size_t(*serial - m_notes.front().record.serial)];
}

void CallRecorder::changed(Note &note)
{
    note.isChanged = true;
    if (!std::exchange(m_isChanged, true) && m_listener)
        m_listener();
}
