// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ServiceModel {

// The body of a request that is sent at most once. QNetworkAccessManager sends a request again by itself when a kept-alive
// connection closes without a reply, although the service may have done its work by then; a call must not be made twice
// (RFC 9110, section 9.2.2). A body that cannot be rewound turns that into QNetworkReply::ContentReSendError.
class RequestBody : public QIODevice
{
public:
    // One that may be rewound is sent again when the service asks for credentials.
    RequestBody(const QByteArray &bytes, bool mayRewind);

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    bool m_mayRewind;
};

} // namespace ServiceModel
