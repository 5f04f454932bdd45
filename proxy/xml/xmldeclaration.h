// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace ServiceModel {

// <?xml version="1.0" encoding="utf-8" standalone="yes"?> (XML 1.0, production [23]).
struct XmlDeclaration
{
    qsizetype size = 0; // with its marks; 0 when there is none
    QByteArray encoding = {};
    bool isValid = true;
};

// The declaration at the start of a document in a superset of ASCII.
XmlDeclaration readXmlDeclaration(QByteArrayView document);

// The document in UTF-8, from whatever its byte order mark or its XML declaration says. Nothing, and the reason, when it
// holds what its encoding does not allow, or the encoding is not known.
std::optional<QByteArray> toUtf8(const QByteArray &document, QString &error);

} // namespace ServiceModel
