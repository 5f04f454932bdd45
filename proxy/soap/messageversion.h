// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/namespaces.h"

#include <QByteArray>

namespace ServiceModel {

// Which SOAP and which WS-Addressing a message speaks. A value of two small parts, as in WCF.
// AddressingAugust2004 is the member submission that came before WS-Addressing 1.0.
struct MessageVersion
{
    enum class Soap { Soap11, Soap12 };
    enum class Addressing { None, Addressing10, AddressingAugust2004 };

    Soap soap = Soap::Soap11;
    Addressing addressing = Addressing::None;

    friend bool operator==(const MessageVersion &, const MessageVersion &) = default;

    static constexpr MessageVersion soap11() { return {Soap::Soap11, Addressing::None}; }
    static constexpr MessageVersion soap12() { return {Soap::Soap12, Addressing::None}; }
    static constexpr MessageVersion soap11Addressing10() { return {Soap::Soap11, Addressing::Addressing10}; }
    static constexpr MessageVersion soap12Addressing10() { return {Soap::Soap12, Addressing::Addressing10}; }
    static constexpr MessageVersion soap11AddressingAugust2004() { return {Soap::Soap11, Addressing::AddressingAugust2004}; }
    static constexpr MessageVersion soap12AddressingAugust2004() { return {Soap::Soap12, Addressing::AddressingAugust2004}; }

    bool isSoap12() const { return soap == Soap::Soap12; }
    bool hasAddressing() const { return addressing != Addressing::None; }
    QStringView envelopeNamespace() const { return isSoap12() ? Namespaces::Soap12 : Namespaces::Soap11; }
    QStringView addressingNamespace() const
    {
        return addressing == Addressing::AddressingAugust2004 ? Namespaces::AddressingAugust2004 : Namespaces::Addressing10;
    }
    static bool isAddressingNamespace(QStringView name)
    {
        return name == Namespaces::Addressing10 || name == Namespaces::AddressingAugust2004;
    }
    // Where a reply goes that comes back on the connection of its request.
    QStringView anonymousAddress() const
    {
        return addressing == Addressing::AddressingAugust2004 ? u"http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"
                                                              : u"http://www.w3.org/2005/08/addressing/anonymous";
    }
    // SOAP 1.1, section 6; SOAP 1.2 part 2, section 7 (RFC 3902)
    QByteArray mediaType() const { return isSoap12() ? "application/soap+xml" : "text/xml"; }
};

} // namespace ServiceModel
