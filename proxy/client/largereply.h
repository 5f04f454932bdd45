// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelcontext.h"
#include "client/pendingcall.h"

#include <QFutureWatcher>

namespace ServiceModel {

// Reads a reply that the event loop would feel, in a thread of a pool, while inspectors still hear of it in the channel's. What
// is read stays apart from the call until it is whole: the call may end meanwhile in any way, and the channel be destroyed.
class LargeReply : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(PendingCall &call, const std::exception_ptr &error)>;

    static bool isLarge(const TransportReply &reply);

    // The channel's context lives as long as the parent, and so does this, or until it is done. done is not called for a call
    // that ended meanwhile.
    LargeReply(const std::shared_ptr<PendingCall> &call, const ChannelContext &channel, TransportReply &&reply, Done done, QObject *parent);
    ~LargeReply() override;

private:
    struct Work;

    void start(void (Work::*step)());
    void stepDone();

    std::shared_ptr<PendingCall> m_call;
    const ChannelContext &m_channel;
    Done m_done;
    std::shared_ptr<Work> m_work;
    QFutureWatcher<void> m_step;
};

} // namespace ServiceModel
