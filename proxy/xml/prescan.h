// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlerror.h"

#include <QByteArray>

#include <optional>

namespace ServiceModel {

// What a document is looked at for before it is parsed, because the parser would notice too late: QXmlStreamReader
// compares each attribute of an element with all others before it tells of the element, so a tag with a million of them
// keeps it busy for hours.

// The document in UTF-8, from whatever its byte order mark or its XML declaration says; an encoding that is not known is left
// to the parser to refuse. Nothing when it holds what its encoding does not allow.
std::optional<QByteArray> toUtf8(const QByteArray &document);

// The first start of a DTD, or tag with more attributes than the quotas allow, of a document in a superset of ASCII.
XmlError findRefusedMarkup(QByteArrayView document, const ReaderQuotas &quotas);

} // namespace ServiceModel
