// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/hashprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

bool isNumber(const Member &member)
{
    return member.valueType == u"bool" || member.valueType == u"double" || member.valueType == u"float"
        || member.valueType.startsWith(u"qint") || member.valueType.startsWith(u"quint");
}

bool isSimple(const Member &member)
{
    static const QSet<QString> others{
        QStringLiteral("QString"), QStringLiteral("QByteArray"), QStringLiteral("QUuid"), QStringLiteral("QChar"),
        QStringLiteral("ServiceModel::DateTime"), QStringLiteral("ServiceModel::Date"), QStringLiteral("ServiceModel::Time"),
        QStringLiteral("ServiceModel::Duration"), QStringLiteral("ServiceModel::Decimal"), QStringLiteral("ServiceModel::Integer"),
        QStringLiteral("ServiceModel::QName"), QStringLiteral("ServiceModel::HexBinary")};
    return member.occurrence == Member::Occurrence::Once && !member.isNillable && member.holder == Member::Holder::Value
        && (member.isScalar || others.contains(member.valueType));
}

bool isHashable(const StructType &type)
{
    constexpr qsizetype few = 6;
    return type.kind == StructType::Kind::Element && type.base.isEmpty() && !type.isDictionary() && !type.members.isEmpty()
        && type.members.size() <= few && std::ranges::all_of(type.members, isSimple);
}

QString function(const StructType &type)
{
    return QStringLiteral("size_t qHash(const %1 &value, size_t seed%2)").arg(type.name, QStringLiteral("%1"));
}

} // namespace

void printHashDeclaration(CodeWriter &code, const StructType &type)
{
    if (isHashable(type))
        code.line(function(type).arg(QStringLiteral(" = 0")) + u';');
}

void printHashSource(CodeWriter &code, const StructType &type)
{
    if (!isHashable(type))
        return;
    QStringList values;
    for (const Member &member : type.members) {
        const bool isEnum = member.isScalar && !isNumber(member) && member.valueType != u"QUuid" && member.valueType != u"QChar";
        values.append((isEnum ? QStringLiteral("int(value.%1)") : QStringLiteral("value.%1")).arg(member.name));
    }
    code.openFunction(function(type).arg(QString()));
    code.declaration(QStringLiteral("return qHashMulti(seed, %1);").arg(values.join(QStringLiteral(", "))));
    code.close();
    code.line();
}

} // namespace ServiceModel::Generator
