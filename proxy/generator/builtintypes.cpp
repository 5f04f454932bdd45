// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/builtintypes.h"

#include <algorithm>
#include <iterator>

namespace ServiceModel::Generator {

namespace {

constexpr BuiltinType supported[] = {
    {u"string", u"QString", false, true},
    {u"normalizedString", u"QString", false, true},
    {u"token", u"QString", false, true},
    {u"language", u"QString", false, true},
    {u"Name", u"QString", false, true},
    {u"NCName", u"QString", false, true},
    {u"NMTOKEN", u"QString", false, true},
    {u"ID", u"QString", false, true},
    {u"IDREF", u"QString", false, true},
    {u"anyURI", u"QString", false, true},
    {u"boolean", u"bool", true, false},
    {u"double", u"double", true, false},
    {u"int", u"qint32", true, false},
    {u"long", u"qint64", true, false},
    {u"dateTime", u"QDateTime", false, false},
};

constexpr const char16_t *unsupported[] = {
    u"anyType", u"anySimpleType", u"duration", u"gYear", u"gYearMonth", u"gMonth", u"gMonthDay", u"gDay", u"QName",
    u"NOTATION", u"IDREFS", u"ENTITY", u"ENTITIES", u"NMTOKENS", u"float", u"short", u"byte", u"unsignedLong",
    u"unsignedInt", u"unsignedShort", u"unsignedByte", u"decimal", u"integer", u"nonNegativeInteger", u"positiveInteger",
    u"nonPositiveInteger", u"negativeInteger", u"date", u"time", u"base64Binary", u"hexBinary",
};

} // namespace

const BuiltinType *builtinType(QStringView schemaName)
{
    const auto it = std::find_if(std::begin(supported), std::end(supported),
                                 [&](const BuiltinType &type) { return schemaName == QStringView(type.schemaName); });
    return it == std::end(supported) ? nullptr : it;
}

bool isSchemaBuiltin(QStringView schemaName)
{
    return builtinType(schemaName)
        || std::any_of(std::begin(unsupported), std::end(unsupported), [&](const char16_t *name) { return schemaName == QStringView(name); });
}

} // namespace ServiceModel::Generator
