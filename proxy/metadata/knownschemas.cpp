// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/knownschemas.h"

#include <algorithm>

namespace ServiceModel::Metadata {

namespace {

// Section 4.4 of the profile.
constexpr char SwaRef[] = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://ws-i.org/profiles/basic/1.1/xsd">
  <xs:simpleType name="swaRef"><xs:restriction base="xs:anyURI"/></xs:simpleType>
</xs:schema>
)";

// Sections 2 and 3 of the note.
constexpr char XmlMime[] = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="http://www.w3.org/2005/05/xmlmime"
    targetNamespace="http://www.w3.org/2005/05/xmlmime">
  <xs:attribute name="contentType">
    <xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="3"/></xs:restriction></xs:simpleType>
  </xs:attribute>
  <xs:attribute name="expectedContentTypes" type="xs:string"/>
  <xs:complexType name="base64Binary">
    <xs:simpleContent><xs:extension base="xs:base64Binary"><xs:attribute ref="m:contentType"/></xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="hexBinary">
    <xs:simpleContent><xs:extension base="xs:hexBinary"><xs:attribute ref="m:contentType"/></xs:extension></xs:simpleContent>
  </xs:complexType>
</xs:schema>
)";

// Sections 2 and 3 of the Core, and sections 3 and 6 of the SOAP Binding; ProblemHeader is of a draft that was published at one of
// the addresses.
constexpr char Addressing[] = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="http://www.w3.org/2005/08/addressing"
    targetNamespace="http://www.w3.org/2005/08/addressing" elementFormDefault="qualified">
  <xs:complexType name="EndpointReferenceType">
    <xs:sequence>
      <xs:element name="Address" type="a:AttributedURIType"/>
      <xs:element ref="a:ReferenceParameters" minOccurs="0"/>
      <xs:element ref="a:Metadata" minOccurs="0"/>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="ReferenceParametersType">
    <xs:sequence><xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="MetadataType">
    <xs:sequence><xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="RelatesToType">
    <xs:simpleContent>
      <xs:extension base="xs:anyURI">
        <xs:attribute name="RelationshipType" type="a:RelationshipTypeOpenEnum" default="http://www.w3.org/2005/08/addressing/reply"/>
        <xs:anyAttribute namespace="##other" processContents="lax"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="AttributedURIType">
    <xs:simpleContent>
      <xs:extension base="xs:anyURI"><xs:anyAttribute namespace="##other" processContents="lax"/></xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="AttributedUnsignedLongType">
    <xs:simpleContent>
      <xs:extension base="xs:unsignedLong"><xs:anyAttribute namespace="##other" processContents="lax"/></xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="AttributedQNameType">
    <xs:simpleContent>
      <xs:extension base="xs:QName"><xs:anyAttribute namespace="##other" processContents="lax"/></xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="AttributedAnyType">
    <xs:sequence><xs:any namespace="##any" processContents="lax"/></xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="ProblemActionType">
    <xs:sequence>
      <xs:element ref="a:Action" minOccurs="0"/>
      <xs:element name="SoapAction" type="xs:anyURI" minOccurs="0"/>
    </xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:simpleType name="RelationshipType">
    <xs:restriction base="xs:anyURI"><xs:enumeration value="http://www.w3.org/2005/08/addressing/reply"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="RelationshipTypeOpenEnum"><xs:union memberTypes="a:RelationshipType xs:anyURI"/></xs:simpleType>
  <xs:simpleType name="FaultCodesType">
    <xs:restriction base="xs:QName">
      <xs:enumeration value="a:InvalidAddressingHeader"/>
      <xs:enumeration value="a:InvalidAddress"/>
      <xs:enumeration value="a:InvalidEPR"/>
      <xs:enumeration value="a:InvalidCardinality"/>
      <xs:enumeration value="a:MissingAddressInEPR"/>
      <xs:enumeration value="a:DuplicateMessageID"/>
      <xs:enumeration value="a:ActionMismatch"/>
      <xs:enumeration value="a:MessageAddressingHeaderRequired"/>
      <xs:enumeration value="a:DestinationUnreachable"/>
      <xs:enumeration value="a:ActionNotSupported"/>
      <xs:enumeration value="a:EndpointUnavailable"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="FaultCodesOpenEnumType"><xs:union memberTypes="a:FaultCodesType xs:QName"/></xs:simpleType>
  <xs:element name="EndpointReference" type="a:EndpointReferenceType"/>
  <xs:element name="ReferenceParameters" type="a:ReferenceParametersType"/>
  <xs:element name="Metadata" type="a:MetadataType"/>
  <xs:element name="MessageID" type="a:AttributedURIType"/>
  <xs:element name="RelatesTo" type="a:RelatesToType"/>
  <xs:element name="ReplyTo" type="a:EndpointReferenceType"/>
  <xs:element name="From" type="a:EndpointReferenceType"/>
  <xs:element name="FaultTo" type="a:EndpointReferenceType"/>
  <xs:element name="To" type="a:AttributedURIType"/>
  <xs:element name="Action" type="a:AttributedURIType"/>
  <xs:element name="RetryAfter" type="a:AttributedUnsignedLongType"/>
  <xs:element name="ProblemHeaderQName" type="a:AttributedQNameType"/>
  <xs:element name="ProblemHeader" type="a:AttributedAnyType"/>
  <xs:element name="ProblemIRI" type="a:AttributedURIType"/>
  <xs:element name="ProblemAction" type="a:ProblemActionType"/>
  <xs:attribute name="IsReferenceParameter" type="xs:boolean"/>
</xs:schema>
)";

struct KnownSchema
{
    QStringView address; // without scheme and "www."
    const char *text;
};

constexpr KnownSchema Schemas[] = {
    {u"ws-i.org/profiles/basic/1.1/swaref.xsd", SwaRef},
    {u"w3.org/2005/05/xmlmime", XmlMime},
    {u"w3.org/2005/08/addressing", Addressing},
    {u"w3.org/2005/08/addressing/ws-addr.xsd", Addressing},
    {u"w3.org/2006/03/addressing/ws-addr.xsd", Addressing},
};

} // namespace

std::optional<QByteArray> knownSchemaAt(const QUrl &address)
{
    QString key = address.host() + address.path();
    if (key.startsWith(u"www."))
        key.remove(0, 4);
    while (key.endsWith(u'/'))
        key.chop(1);
    const auto found = std::ranges::find(Schemas, key, &KnownSchema::address);
    return found == std::end(Schemas) ? std::nullopt : std::optional<QByteArray>(found->text);
}

} // namespace ServiceModel::Metadata
