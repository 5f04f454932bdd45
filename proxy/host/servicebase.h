// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/operationreply.h"
#include "model/asyncresult.h"
#include "model/contractdescription.h"

#include <QFuture>

namespace ServiceModel {

// Ends an operation and gives the body of its reply, or throws.
using OperationEnd = std::function<MessageBody(const AsyncResult &result)>;

// Base of generated service classes. A service is written by overriding one function of the generated class per operation:
//
//     class CalculatorService : public CalculatorServiceBase
//     {
//         double add(double n1, double n2) override { return n1 + n2; }                // synchronous, or
//         QFuture<double> subtractAsync(double n1, double n2) override;                // finished anywhere, or
//         AsyncResult beginDivide(double n1, double n2, AsyncCallback callback, const QVariant &state) override;
//     };
//
// Throw FaultException<D>, or fail the future with it, to answer with a fault that the contract declares, FaultException<>
// for any other; every other exception is answered with InternalServiceFault, which keeps its text to itself.
//
// Threads: a service belongs to the thread of its host, and its operations start there one after the other, so that its
// state needs no locks. A synchronous operation that takes long holds up all callers; make it asynchronous. A QFuture may be
// finished, and an AsyncResultSource completed, in any thread, as long as the service still exists then.
class ServiceBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const ContractDescription &description() const = 0;
    // Decodes the request, whose reader stands at the first element of the body, and starts operation number `operation` of
    // description().operations.
    virtual void dispatch(qsizetype operation, Message &request, OperationReply reply) = 0;

protected:
    // begin(callback) starts the operation, end(result) gives the body of the reply. What they throw is the reply's error.
    template <class Begin>
    void run(const OperationReply &reply, Begin begin, OperationEnd end)
    {
        try {
            begin(callbackFor(reply, std::move(end)));
        } catch (...) {
            reply(currentError(), {});
        }
    }

    // The error of a request that could not be decoded: a fault that blames the sender and names the element and the place.
    static std::exception_ptr badRequest(const XmlReader &reader);

    // A future as a Begin/End pair; ended by AsyncResultSource<R>::end(). Completes at once when the future has finished.
    template <class R>
    static AsyncResult beginFrom(QFuture<R> future, QObject *owner, AsyncCallback callback, const QVariant &state);

    template <class R>
    static QFuture<R> readyFuture(R value) { return QtFuture::makeReadyFuture(std::move(value)); }
    static QFuture<void> readyFuture() { return QtFuture::makeReadyFuture(); }

private:
    AsyncCallback callbackFor(const OperationReply &reply, OperationEnd end);
    static void finish(const OperationReply &reply, const OperationEnd &end, const AsyncResult &result);
    template <class R>
    static void complete(AsyncResultSource<R> &source, QFuture<R> &future);
    static void whenFinished(const QFuture<void> &future, QObject *owner, std::function<void()> step);
    static std::exception_ptr failureOf(QFuture<void> future);
    static std::exception_ptr currentError();
    static std::exception_ptr serviceDeleted();
    static std::exception_ptr noResult();
};

template <class R>
AsyncResult ServiceBase::beginFrom(QFuture<R> future, QObject *owner, AsyncCallback callback, const QVariant &state)
{
    AsyncResultSource<R> source(std::move(callback), state);
    const AsyncResult result = source.asyncResult();
    if (future.isFinished()) {
        complete(source, future);
    } else {
        const QFuture<void> finished(future);
        whenFinished(finished, owner, [source = std::move(source), future = std::move(future)]() mutable { complete(source, future); });
    }
    return result;
}

template <class R>
void ServiceBase::complete(AsyncResultSource<R> &source, QFuture<R> &future)
{
    if (const auto error = future.isCanceled() ? failureOf(QFuture<void>(future)) : nullptr) // one that has failed is cancelled
        source.setException(error);
    else if constexpr (std::is_void_v<R>)
        future.isCanceled() ? source.setException(noResult()) : source.setResult();
    else
        future.resultCount() > 0 ? source.setResult(future.result()) : source.setException(noResult());
}

} // namespace ServiceModel
