// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

// Namespace names of the standards the library speaks.
namespace ServiceModel::Namespaces {

inline constexpr QStringView Xml = u"http://www.w3.org/XML/1998/namespace";
inline constexpr QStringView XmlSchema = u"http://www.w3.org/2001/XMLSchema";
inline constexpr QStringView XmlSchemaInstance = u"http://www.w3.org/2001/XMLSchema-instance";
inline constexpr QStringView Soap11 = u"http://schemas.xmlsoap.org/soap/envelope/";
inline constexpr QStringView Soap12 = u"http://www.w3.org/2003/05/soap-envelope";
inline constexpr QStringView SoapEncoding11 = u"http://schemas.xmlsoap.org/soap/encoding/";
inline constexpr QStringView SoapEncoding12 = u"http://www.w3.org/2003/05/soap-encoding";
inline constexpr QStringView Addressing10 = u"http://www.w3.org/2005/08/addressing";
inline constexpr QStringView AddressingAugust2004 = u"http://schemas.xmlsoap.org/ws/2004/08/addressing";
inline constexpr QStringView AddressingNone = u"http://schemas.microsoft.com/ws/2005/05/addressing/none";
inline constexpr QStringView Xop = u"http://www.w3.org/2004/08/xop/include";
inline constexpr QStringView Wsdl = u"http://schemas.xmlsoap.org/wsdl/";
inline constexpr QStringView WsdlSoap11 = u"http://schemas.xmlsoap.org/wsdl/soap/";
inline constexpr QStringView WsdlSoap12 = u"http://schemas.xmlsoap.org/wsdl/soap12/";
inline constexpr QStringView Serialization = u"http://schemas.microsoft.com/2003/10/Serialization/"; // of DataContractSerializer
inline constexpr QStringView MetadataExchange = u"http://schemas.xmlsoap.org/ws/2004/09/mex";
inline constexpr QStringView Transfer = u"http://schemas.xmlsoap.org/ws/2004/09/transfer";

inline bool isSoapEncoding(QStringView namespaceUri)
{
    return namespaceUri == SoapEncoding11 || namespaceUri == SoapEncoding12;
}

} // namespace ServiceModel::Namespaces
