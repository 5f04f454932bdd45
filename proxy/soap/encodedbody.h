// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"

namespace ServiceModel {

// A body in the encoding of SOAP 1.1 (section 5; SOAP 1.2 part 2, section 3), made plain for the codecs of literal ones:
// what is referred to stands where it is referred to, items of arrays are called "item" and stand in their places, and
// accessors that are nil are left out. The reader is lenient: an accessor is found in any namespace, and may be missing.
//
//     EncodedBody encoded(body);            // body stands at the first element; all of them are consumed
//     XmlReader &reader = encoded.reader(); // at the first element again, of the plain form
//
// Values that several refer to become several values; values that contain themselves are refused, as is what would grow
// beyond 16 MiB. What is wrong in reader() is in `body` as well, at the latest when this goes.
class EncodedBody
{
public:
    explicit EncodedBody(XmlReader &body);
    ~EncodedBody();
    Q_DISABLE_COPY_MOVE(EncodedBody)

    XmlReader &reader() { return m_reader; }

private:
    XmlReader &m_body;
    XmlReader m_reader;
};

} // namespace ServiceModel
