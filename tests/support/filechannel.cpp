// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/filechannel.h"

#include "support/filecontract.h"

using namespace ServiceModel;

namespace {

template <class T>
const Operation<T> &store()
{
    static const Operation<T> operation{.description = fileContract().operations.at(0),
                                        .decode = [](XmlReader &reader, T &content) { return decodeFile(reader, content); },
                                        .completed = [](ClientChannel &, const CompletedEventArgs<T> &) { }};
    return operation;
}

} // namespace

AsyncResult FileChannel::beginStore(const Attachment &content, QObject *context, AsyncCallback callback, const QVariant &state, const CallOptions &options)
{
    return beginOperation(store<Attachment>(), encodeFile(u"Store", content), context, std::move(callback), state, options);
}

Attachment FileChannel::endStore(const AsyncResult &result)
{
    return endOperation(store<Attachment>(), result);
}

QFuture<Attachment> FileChannel::storeAsync(const Attachment &content, const CallOptions &options)
{
    return operationAsync(store<Attachment>(), encodeFile(u"Store", content), options);
}

QFuture<QByteArray> FileChannel::storeBytesAsync(const QByteArray &content, const CallOptions &options)
{
    return operationAsync(store<QByteArray>(), encodeFile(u"Store", content), options);
}

QFuture<SwaRef> FileChannel::storeReferenceAsync(const SwaRef &content, const CallOptions &options)
{
    return operationAsync(store<SwaRef>(), encodeFile(u"Store", content), options);
}

const ContractDescription &FileChannel::contract()
{
    return fileContract();
}

std::unique_ptr<FileChannel> FileChannel::create(const ChannelContext &context)
{
    return std::unique_ptr<FileChannel>(new FileChannel(context));
}
