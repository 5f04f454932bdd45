// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/channelfactory.h"
#include "client/clientchannel.h"

// A channel as generated code would have it, for messages with binary content: what is stored comes back.
//
//     <Store xmlns="urn:files"><content>base64Binary</content></Store>    ->    <StoreResponse><content>…</content></StoreResponse>
class FileChannel : public ServiceModel::ClientChannel
{
    Q_OBJECT
public:
    using AsyncResult = ServiceModel::AsyncResult;
    using CallOptions = ServiceModel::CallOptions;

    AsyncResult beginStore(const ServiceModel::Attachment &content, QObject *context, ServiceModel::AsyncCallback callback,
                           const QVariant &state = {}, const CallOptions &options = {});
    ServiceModel::Attachment endStore(const AsyncResult &result);
    QFuture<ServiceModel::Attachment> storeAsync(const ServiceModel::Attachment &content, const CallOptions &options = {});
    // The same with bytes, and with a swaRef.
    QFuture<QByteArray> storeBytesAsync(const QByteArray &content, const CallOptions &options = {});
    QFuture<ServiceModel::SwaRef> storeReferenceAsync(const ServiceModel::SwaRef &content, const CallOptions &options = {});

    static const ServiceModel::ContractDescription &contract();
    static std::unique_ptr<FileChannel> create(const ServiceModel::ChannelContext &context);

private:
    using ClientChannel::ClientChannel;
};
