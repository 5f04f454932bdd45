// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/largereply.h"

#include "client/replyreader.h"

#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace ServiceModel {

namespace {

constexpr qsizetype large = 1024 * 1024; // some ten milliseconds

// Not the program's own, whose threads may all be waiting for calls.
QThreadPool &threads()
{
    static QThreadPool pool;
    return pool;
}

} // namespace

// What belongs to the reading alone.
struct LargeReply::Work
{
    std::unique_ptr<PendingCall> call; // takes the value in, like the real one
    TransportReply reply;
    ReaderQuotas quotas;
    ReplyHead head = {};
    std::atomic<bool> isWanted = true;

    void readHead()
    {
        head = readReplyHead(*call, quotas, std::exchange(reply, {}));
    }

    void readBody()
    {
        head.error = readReplyBody(*call, *head.message);
        head.message.reset();
    }
};

bool LargeReply::isLarge(const TransportReply &reply)
{
    return !reply.error && reply.body.size() > large;
}

LargeReply::LargeReply(const std::shared_ptr<PendingCall> &call, const ChannelContext &channel, TransportReply &&reply, Done done, QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_channel(channel)
    , m_done(std::move(done))
    , m_work(new Work{call->another(), std::move(reply), channel.endpoint.binding.readerQuotas()})
{
    m_work->call->context = call->context;
    connect(&m_step, &QFutureWatcherBase::finished, this, &LargeReply::stepDone);
    start(&Work::readHead);
}

LargeReply::~LargeReply()
{
    m_work->isWanted = false;
}

void LargeReply::start(void (Work::*step)())
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_step.setFuture(promise->future());
    threads().start([work = m_work, promise, step] {
        try {
            if (work->isWanted)
                ((*work).*step)();
        } catch (...) {
            work->head = {.error = std::current_exception()};
        }
        promise->finish();
    });
}

void LargeReply::stepDone()
{
    if (m_call->isSettled())
        return deleteLater();
    if (!m_work->head.message) {
        m_call->takeReply(*m_work->call);
        m_done(*m_call, m_work->head.error);
        return deleteLater();
    }
    try {
        inspectReply(*m_call, m_channel, *m_work->head.message);
        m_work->call->reply.headers = m_call->reply.headers; // some of which belong to the value
    } catch (...) {
        m_call->settle(std::current_exception());
    }
    m_call->isSettled() ? deleteLater() : start(&Work::readBody);
}

} // namespace ServiceModel
