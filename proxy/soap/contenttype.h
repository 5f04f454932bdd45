// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace ServiceModel {

// The parts of a Content-Type header (RFC 9110, section 8.3), as views of it. Null where there is none.
struct ContentType
{
    QByteArrayView mediaType; // "text/xml"
    QByteArrayView charset;
    QByteArrayView action;    // of application/soap+xml (RFC 3902)
    QByteArrayView boundary;  // of multipart/related (RFC 2387), and which part is the root and what it is
    QByteArrayView start;
    QByteArrayView type;

    bool is(QByteArrayView type) const { return mediaType.compare(type, Qt::CaseInsensitive) == 0; }
    bool isMultipart() const { return is("multipart/related"); }
};

ContentType parseContentType(QByteArrayView header);

// Text of others in a header, where it must not become another one: without control characters, and between quotation marks.
QByteArray headerText(QByteArray text);
QByteArray quotedText(const QByteArray &text);

} // namespace ServiceModel
