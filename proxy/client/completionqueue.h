// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace ServiceModel {

class PendingCall;

// Delivers calls that did not end by a reply, each in a turn of the event loop of its own, so that nothing completes inside begin(), cancel()
// or abort(), and futures of a channel that is gone still finish. One a thread.
class CompletionQueue : public QObject
{
public:
    // In the queue of this thread. When the thread is past its end, only the future hears, and at once.
    static void post(std::shared_ptr<PendingCall> call);

private:
    ~CompletionQueue() override;

    static CompletionQueue &ofThisThread();

    void customEvent(QEvent *event) override;
};

} // namespace ServiceModel
