// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace ServiceModel {

// The parts of a Content-Type header (RFC 9110, section 8.3), as views of it.
struct ContentType
{
    QByteArrayView mediaType; // "text/xml"
    QByteArrayView charset;
    QByteArrayView action;    // of application/soap+xml (RFC 3902)

    bool is(QByteArrayView type) const { return mediaType.compare(type, Qt::CaseInsensitive) == 0; }
};

ContentType parseContentType(QByteArrayView header);

} // namespace ServiceModel
