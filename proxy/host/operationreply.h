// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/messagebody.h"

#include <concepts>
#include <exception>
#include <memory>

namespace ServiceModel {

// The way back of one operation: a null error and the reply's body, or an error. The first call counts. When the last copy
// is dropped without one, the caller hears that the service gave no answer. Copies are cheap and stand for the same call.
//
//     reply(nullptr, body);
//     reply(failure<FaultException<>>(text), {});
class OperationReply
{
public:
    // Who hears the answer.
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        virtual void answer(const std::exception_ptr &error, const MessageBody &body) = 0;
    };

    OperationReply() = default;
    explicit OperationReply(std::shared_ptr<Receiver> receiver) : d(std::move(receiver)) { }
    // For whoever stands between an operation and its caller: the function hears the answer.
    template <std::invocable<const std::exception_ptr &, const MessageBody &> Function>
        requires(!std::same_as<Function, OperationReply>)
    OperationReply(Function function) : d(new FunctionReceiver<Function>(std::move(function)))
    {
    }

    void operator()(const std::exception_ptr &error, const MessageBody &body) const { d->answer(error, body); }

private:
    template <class Function>
    class FunctionReceiver : public Receiver
    {
    public:
        explicit FunctionReceiver(Function &&function) : m_function(std::move(function)) { }
        void answer(const std::exception_ptr &error, const MessageBody &body) override { m_function(error, body); }

    private:
        Function m_function;
    };

    std::shared_ptr<Receiver> d;
};

} // namespace ServiceModel
