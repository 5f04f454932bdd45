// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"

#include "xml/namespaces.h"

#include <algorithm>
#include <iterator>

namespace ServiceModel::Generator {

namespace {

constexpr auto *Types = u"xml/xsdtypes.h";
constexpr auto *Calendar = u"xml/calendar.h";
constexpr auto *Decimals = u"xml/decimal.h";
constexpr auto *Elements = u"xml/element.h";
constexpr auto *Lists = u"xml/simplelist.h";
constexpr auto *Names = u"xml/qnamevalue.h";

constexpr BuiltinType types[] = {
    {u"string", u"QString", false, true, nullptr},
    {u"normalizedString", u"QString", false, true, nullptr},
    {u"token", u"QString", false, true, nullptr},
    {u"language", u"QString", false, true, nullptr},
    {u"Name", u"QString", false, true, nullptr},
    {u"NCName", u"QString", false, true, nullptr},
    {u"NMTOKEN", u"QString", false, true, nullptr},
    {u"ID", u"QString", false, true, nullptr},
    {u"IDREF", u"QString", false, true, nullptr},
    {u"ENTITY", u"QString", false, true, nullptr},
    {u"anyURI", u"QString", false, true, nullptr},
    {u"anySimpleType", u"QString", false, true, nullptr},
    {u"anyType", u"ServiceModel::Element", false, false, Elements},
    {u"QName", u"ServiceModel::QName", false, false, Names},
    {u"NOTATION", u"ServiceModel::QName", false, false, Names},
    {u"NMTOKENS", u"QStringList", false, false, Lists},
    {u"IDREFS", u"QStringList", false, false, Lists},
    {u"ENTITIES", u"QStringList", false, false, Lists},
    {u"boolean", u"bool", true, false, nullptr},
    {u"double", u"double", true, false, nullptr},
    {u"int", u"qint32", true, false, nullptr},
    {u"long", u"qint64", true, false, nullptr},
    {u"float", u"float", true, false, Types},
    {u"byte", u"qint8", true, false, Types},
    {u"short", u"qint16", true, false, Types},
    {u"unsignedByte", u"quint8", true, false, Types},
    {u"unsignedShort", u"quint16", true, false, Types},
    {u"unsignedInt", u"quint32", true, false, Types},
    {u"unsignedLong", u"quint64", true, false, Types},
    {u"base64Binary", u"QByteArray", false, false, Types},
    {u"hexBinary", u"ServiceModel::HexBinary", false, false, Types},
    {u"dateTime", u"ServiceModel::DateTime", false, false, Calendar},
    {u"date", u"ServiceModel::Date", false, false, Calendar},
    {u"time", u"ServiceModel::Time", false, false, Calendar},
    {u"duration", u"ServiceModel::Duration", false, false, Calendar},
    {u"gYear", u"ServiceModel::GYear", false, false, Calendar},
    {u"gYearMonth", u"ServiceModel::GYearMonth", false, false, Calendar},
    {u"gMonth", u"ServiceModel::GMonth", false, false, Calendar},
    {u"gMonthDay", u"ServiceModel::GMonthDay", false, false, Calendar},
    {u"gDay", u"ServiceModel::GDay", false, false, Calendar},
    {u"decimal", u"ServiceModel::Decimal", false, false, Decimals},
    {u"integer", u"ServiceModel::Integer", false, false, Decimals},
    {u"nonNegativeInteger", u"ServiceModel::Integer", false, false, Decimals},
    {u"positiveInteger", u"ServiceModel::Integer", false, false, Decimals},
    {u"nonPositiveInteger", u"ServiceModel::Integer", false, false, Decimals},
    {u"negativeInteger", u"ServiceModel::Integer", false, false, Decimals},
};

} // namespace

const BuiltinType *builtinType(QStringView schemaName)
{
    const auto it = std::find_if(std::begin(types), std::end(types),
                                 [&](const BuiltinType &type) { return schemaName == QStringView(type.schemaName); });
    return it == std::end(types) ? nullptr : it;
}

WhiteSpace whiteSpaceOfBuiltin(QStringView schemaName)
{
    if (schemaName == u"string" || schemaName == u"anySimpleType" || schemaName == u"anyType")
        return WhiteSpace::Preserve;
    return schemaName == u"normalizedString" ? WhiteSpace::Replace : WhiteSpace::Collapse;
}

const BuiltinType *wellKnownType(QStringView namespaceUri, QStringView localName)
{
    static constexpr BuiltinType swaRef{u"swaRef", u"ServiceModel::SwaRef", false, false, Types};
    static constexpr BuiltinType streamBody{u"StreamBody", u"ServiceModel::Attachment", false, false, Types};
    // Of DataContractSerializer, and of XmlSerializer.
    static constexpr BuiltinType ofNet[] = {{u"guid", u"QUuid", true, false, Types}, {u"char", u"QChar", true, false, Types}, {u"duration", u"ServiceModel::Duration", false, false, Calendar}};
    const auto it = std::ranges::find(ofNet, localName, [](const BuiltinType &type) { return QStringView(type.schemaName); });
    if (it != std::end(ofNet) && (namespaceUri == Namespaces::Serialization || namespaceUri == u"http://microsoft.com/wsdl/types/"))
        return it;
    if (namespaceUri == u"http://ws-i.org/profiles/basic/1.1/xsd" && localName == swaRef.schemaName)
        return &swaRef;
    if (namespaceUri == u"http://schemas.microsoft.com/Message" && localName == streamBody.schemaName)
        return &streamBody;
    return nullptr;
}

QName withoutSoapEncoding(const QName &name)
{
    if (!Namespaces::isSoapEncoding(name.namespaceUri))
        return name;
    const QString builtin = name.localName == u"base64" ? QStringLiteral("base64Binary")
        : builtinType(name.localName)                  ? name.localName
                                                        : QStringLiteral("anyType");
    return {Namespaces::XmlSchema.toString(), builtin};
}

} // namespace ServiceModel::Generator
