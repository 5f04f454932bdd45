// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/httpstream.h"

#include "host/hostlogging.h"
#include "host/httpconnections.h"

#include <microhttpd.h>

namespace ServiceModel {

namespace {

constexpr size_t blockSize = 64 * 1024;

struct Stream
{
    QExplicitlySharedDataPointer<HttpExchange> exchange;
    std::shared_ptr<MultipartBody> body;
};

ssize_t readBlock(void *self, uint64_t, char *buffer, size_t size)
{
    auto &[exchange, body] = *static_cast<Stream *>(self);
    const qint64 read = body->read(buffer, qint64(size));
    if (read > 0)
        return read;
    if (body->hasFailed()) {
        qCWarning(logHost).noquote() << "A reply was cut off:" << body->errorString();
        return MHD_CONTENT_READER_END_WITH_ERROR;
    }
    if (body->atEnd())
        return MHD_CONTENT_READER_END_OF_STREAM;
    if (exchange->place->isOver) {
        qCWarning(logHost, "A reply was cut off: what it is read from gave nothing for too long, or the client took nothing.");
        return MHD_CONTENT_READER_END_WITH_ERROR;
    }
    exchange->isReplyPaused = true;
    MHD_suspend_connection(exchange->connection);
    return 0;
}

void freeStream(void *self)
{
    delete static_cast<Stream *>(self);
}

} // namespace

MHD_Response *createStreamResponse(HttpExchange &exchange, std::shared_ptr<MultipartBody> body)
{
    const uint64_t size = body->size() < 0 ? MHD_SIZE_UNKNOWN : uint64_t(body->size());
    auto *stream = new Stream{QExplicitlySharedDataPointer<HttpExchange>(&exchange), std::move(body)};
    QObject::connect(stream->body.get(), &QIODevice::readyRead, stream->body.get(), [exchange = stream->exchange] { exchange->resumeReply(); });
    MHD_Response *response = MHD_create_response_from_callback(size, blockSize, &readBlock, stream, &freeStream);
    if (!response)
        delete stream;
    return response;
}

} // namespace ServiceModel
