// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ServiceModel {

// Why a document was refused, and where. Reading never throws: the first error stays in the reader as a value.
struct XmlError
{
    enum class Kind {
        None,
        NotWellFormed, // also: DTDs and entities of its own, which a message may not have (SOAP 1.2 part 1, section 5)
        QuotaExceeded, // too deep, too large
        Unexpected,    // well-formed, but not what the schema says: a wrong, missing or repeated element
        InvalidValue,  // text that is not of its type, such as "abc" for an xs:double
    };

    Kind kind = Kind::None;
    QString message;
    qint64 line = 0;   // from 1
    qint64 column = 0; // from 1
    QString path = {}; // "/Envelope/Body/Add/n1", where the content is wrong; of a missing element that of its parent

    explicit operator bool() const { return kind != Kind::None; }

    // "line 3, column 14, in /Add/n1: 'abc' is not an xs:double"
    QString toString() const;
};

// What becomes of an element that the schema does not have where it stands.
enum class UnknownElements {
    Skip,   // passed over, so that a service may add some
    Refuse, // an error that names it
};

// What a reader accepts. Every limit can be set; a message beyond one is refused, not cut.
struct ReaderQuotas
{
    int maxDepth = 256;                    // nested elements
    qint64 maxBytes = 16 * 1024 * 1024;    // of the whole document
    int maxAttributesPerElement = 1024;    // namespace declarations included
    int maxNamespacesInScope = 1024;       // declared by an element and those around it
    UnknownElements unknownElements = UnknownElements::Skip; // by codecs; the reader itself knows no schema

    friend bool operator==(const ReaderQuotas &, const ReaderQuotas &) = default;
};

} // namespace ServiceModel
