// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typeform.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

void write(QDataStream &out, const QName &name)
{
    out << name.namespaceUri << name.localName;
}

void write(QDataStream &out, const FacetSet &facets)
{
    out << facets.minLength << facets.maxLength << facets.totalDigits << facets.fractionDigits << facets.minInclusive
        << facets.minExclusive << facets.maxInclusive << facets.maxExclusive << facets.pattern << facets.values;
    for (const MemberType &type : facets.memberTypes) {
        out << type.name << type.valueType << int(type.kind) << int(type.whiteSpace);
        write(out, type.facets);
    }
}

void write(QDataStream &out, const std::shared_ptr<const FacetSet> &facets)
{
    out << bool(facets);
    if (facets)
        write(out, *facets);
}

void write(QDataStream &out, const Member &member)
{
    write(out, member.xmlName);
    out << member.name << member.type() << int(member.kind) << int(member.wildcard.kind) << member.wildcard.namespaces << int(member.whiteSpace)
        << member.isLenient << member.initialValue;
    write(out, member.facets);
    write(out, member.itemFacets);
}

QString line(const QName &name, const QByteArray &content)
{
    const QString sum = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex().first(12));
    const QString text = toString(name);
    const bool isPlain = !name.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
    return XmlFormMark.toString() + (isPlain ? text + u' ' : QString()) + sum;
}

} // namespace

QString xmlForm(const StructType &type)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0); // the same sums everywhere
    out << int(type.kind) << type.base << type.isSoapArray << type.isReference << type.isOrdered << type.isAbstract;
    write(out, type.schemaName);
    write(out, type.arrayItem);
    write(out, type.dictionaryItem);
    for (const Member &member : type.allMembers())
        write(out, member);
    return line(type.schemaName, content);
}

QString xmlForm(const EnumType &type)
{
    const QName name{type.namespaceUri, type.namespaceUri.isEmpty() ? QString() : type.schemaName};
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0); // the same sums everywhere
    write(out, name);
    for (const EnumType::Value &value : type.values)
        out << value.name << value.text;
    return line(name, content);
}

} // namespace ServiceModel::Generator
