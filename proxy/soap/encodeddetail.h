// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/element.h"

namespace ServiceModel {

// One of a fault's details in SOAP's encoding, in the plain form that EncodedBody makes.
struct EncodedDetail
{
    Element element;
    QName type; // xsi:type; empty when it does not say
};

// The details with what they refer to, which stands behind the Fault, where the reader is (SOAP 1.1, section 5.4.1). None when
// something that they refer to is missing. What the reader has is consumed.
QList<EncodedDetail> encodedDetails(const QList<Element> &details, XmlReader &body);

} // namespace ServiceModel
