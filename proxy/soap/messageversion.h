// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/namespaces.h"

#include <QByteArray>

namespace ServiceModel {

// Which SOAP and which WS-Addressing a message speaks. A value of two small parts, as in WCF.
struct MessageVersion
{
    enum class Soap { Soap11, Soap12 };
    enum class Addressing { None, Addressing10 };

    Soap soap = Soap::Soap11;
    Addressing addressing = Addressing::None;

    friend bool operator==(const MessageVersion &, const MessageVersion &) = default;

    static constexpr MessageVersion soap11() { return {Soap::Soap11, Addressing::None}; }
    static constexpr MessageVersion soap12() { return {Soap::Soap12, Addressing::None}; }
    static constexpr MessageVersion soap12Addressing10() { return {Soap::Soap12, Addressing::Addressing10}; }

    bool isSoap12() const { return soap == Soap::Soap12; }
    bool hasAddressing() const { return addressing != Addressing::None; }
    QStringView envelopeNamespace() const { return isSoap12() ? Namespaces::Soap12 : Namespaces::Soap11; }
    // SOAP 1.1, section 6; SOAP 1.2 part 2, section 7 (RFC 3902)
    QByteArray mediaType() const { return isSoap12() ? "application/soap+xml" : "text/xml"; }
};

} // namespace ServiceModel
