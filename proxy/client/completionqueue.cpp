// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/completionqueue.h"

#include "client/pendingcall.h"

#include <QCoreApplication>
#include <QEvent>

namespace ServiceModel {

namespace {

thread_local bool isOver = false; // needs no destructor, so it can be asked while the thread's other variables are gone

// An event that is never delivered, because its thread ends, still finishes the future: nobody waits forever.
class CompletionEvent : public QEvent
{
public:
    explicit CompletionEvent(std::shared_ptr<PendingCall> call) : QEvent(User), m_call(std::move(call)) { }
    ~CompletionEvent() override
    {
        if (m_call)
            m_call->abandon();
    }

    void deliver() { std::exchange(m_call, nullptr)->deliver(); }

private:
    std::shared_ptr<PendingCall> m_call;
};

} // namespace

CompletionQueue::~CompletionQueue()
{
    isOver = true;
}

CompletionQueue &CompletionQueue::ofThisThread()
{
    // While the application object goes, events are dropped under a lock that futures take, too, when they finish.
    static const bool isEmptiedBefore = [] {
        qAddPostRoutine([] { QCoreApplication::sendPostedEvents(&ofThisThread(), QEvent::User); });
        return true;
    }();
    Q_UNUSED(isEmptiedBefore)
    static thread_local CompletionQueue queue;
    return queue;
}

void CompletionQueue::post(std::shared_ptr<PendingCall> call)
{
    if (isOver)
        return call->abandon();
    QCoreApplication::postEvent(&ofThisThread(), new CompletionEvent(std::move(call)));
}

void CompletionQueue::customEvent(QEvent *event)
{
    static_cast<CompletionEvent *>(event)->deliver();
}

} // namespace ServiceModel
