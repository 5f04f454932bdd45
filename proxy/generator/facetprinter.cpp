// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/facetprinter.h"

namespace ServiceModel::Generator {

namespace {

QString initializer(const FacetSet &facets)
{
    QStringList fields;
    const auto number = [&](const char *name, const QString &value) {
        if (!value.isNull())
            fields.append(QStringLiteral(".%1 = %2").arg(QLatin1StringView(name)).arg(value.toLongLong()));
    };
    const auto text = [&](const char *name, const QString &value) {
        if (!value.isNull())
            fields.append(QStringLiteral(".%1 = %2").arg(QLatin1StringView(name), stringLiteral(value)));
    };
    number("minLength", facets.minLength);
    number("maxLength", facets.maxLength);
    number("totalDigits", facets.totalDigits);
    number("fractionDigits", facets.fractionDigits);
    text("minInclusive", facets.minInclusive);
    text("minExclusive", facets.minExclusive);
    text("maxInclusive", facets.maxInclusive);
    text("maxExclusive", facets.maxExclusive);
    text("pattern", facets.pattern);
    if (!facets.values.isEmpty()) {
        QStringList values;
        for (const QString &value : facets.values)
            values.append(stringLiteral(value));
        fields.append(QStringLiteral(".values = {%1}").arg(values.join(QStringLiteral(", "))));
    }
    return u'{' + fields.join(QStringLiteral(", ")) + u'}';
}

// What says of which types a value may be, as the last argument of a function.
QString offer(const QList<MemberType> &types, int depth = 0)
{
    const QString name = depth ? QStringLiteral("types%1").arg(depth + 1) : QStringLiteral("types");
    const auto normalizer = [](const MemberType &type) {
        if (type.kind != MemberType::Kind::Value || type.whiteSpace == WhiteSpace::Collapse)
            return QString();
        return type.whiteSpace == WhiteSpace::Preserve ? QStringLiteral(", nullptr") : QStringLiteral(", ServiceModel::replaceSpace");
    };
    QString result = QStringLiteral(", [](ServiceModel::UnionValue &%1) {\n").arg(name);
    for (const MemberType &type : types) {
        const QString function = type.kind == MemberType::Kind::List ? QStringLiteral("asList")
            : type.kind == MemberType::Kind::Union                   ? QStringLiteral("asUnion")
                                                                     : QStringLiteral("as<%1>").arg(type.valueType);
        QString call = QStringLiteral("%1.%2(%3, %4%5").arg(name, function, stringLiteral(type.name), initializer(type.facets), normalizer(type));
        if (!type.facets.memberTypes.empty())
            call += offer(type.facets.memberTypes, depth + 1);
        call.replace(u'\n', QLatin1StringView("\n    "));
        result += QLatin1StringView("    ") + call + QLatin1StringView(");\n");
    }
    return result + u'}';
}

QString demands(const FacetSet &facets)
{
    return initializer(facets) + (facets.memberTypes.empty() ? QString() : offer(facets.memberTypes));
}

QString pathOf(const Member &member)
{
    switch (member.kind) {
    case Member::Kind::Attribute:
        return u'@' + member.xmlName.localName;
    case Member::Kind::Text:
        return QStringLiteral("text()");
    case Member::Kind::Content: // no element of its own
        return {};
    default:
        return member.xmlName.localName;
    }
}

} // namespace

void printFacetDeclarations(CodeWriter &code, const QList<StructType> &structs)
{
    if (structs.isEmpty())
        return;
    code.comment(QStringLiteral("The first thing in a value that is against the facets of its schema, with the path to it, or nothing."));
    for (const StructType &type : structs)
        code.line(QStringLiteral("QString firstViolation(const %1 &value);").arg(type.name));
    code.line();
}

FacetPrinter::FacetPrinter(const QList<StructType> &structs)
{
    for (const StructType &type : structs)
        m_structs.insert(type.name);
}

void FacetPrinter::printSource(CodeWriter &code, const StructType &type) const
{
    QStringList lines;
    if (type.kind == StructType::Kind::Choice)
        lines = ofChoice(type);
    else if (type.isDictionary())
        lines = ofDictionary(type);
    else
        lines = ofMembers(type);
    const bool isEmpty = lines.isEmpty() && type.base.isEmpty();
    code.openFunction(QStringLiteral("QString firstViolation(const %1 &%2)").arg(type.name, isEmpty ? QString() : QStringLiteral("value")));
    if (isEmpty) {
        code.line(QStringLiteral("return {};"));
    } else {
        code.line(QStringLiteral("ServiceModel::FacetChecker checker;"));
        if (!type.base.isEmpty())
            code.line(QStringLiteral("checker.checkBase(firstViolation(static_cast<const %1 &>(value)));").arg(type.base));
        for (const QString &each : lines)
            code.lines(each);
        code.line(QStringLiteral("return checker.violation();"));
    }
    code.close();
    code.line();
}

QStringList FacetPrinter::checks(const Member &member, const QString &value, bool isRepeated) const
{
    const QString arguments = QStringLiteral("(%1, %2").arg(value, stringLiteral(pathOf(member)));
    if (m_structs.contains(member.valueType))
        return {QLatin1StringView("checker.checkMembers") + arguments + QLatin1StringView(");")};
    QStringList result;
    if (member.facets)
        result.append((isRepeated ? QLatin1StringView("checker.checkEach") : QLatin1StringView("checker.check")) + arguments + QLatin1StringView(", ") + demands(*member.facets) + QLatin1StringView(");"));
    if (member.itemFacets && !isRepeated)
        result.append(QLatin1StringView("checker.checkEach") + arguments + QLatin1StringView(", ") + demands(*member.itemFacets) + QLatin1StringView(");"));
    return result;
}

QStringList FacetPrinter::ofMembers(const StructType &type) const
{
    QStringList result;
    for (const Member &member : type.members)
        result += checks(member, QLatin1StringView("value.") + member.name, member.occurrence == Member::Occurrence::Repeated);
    return result;
}

QStringList FacetPrinter::ofChoice(const StructType &type) const
{
    QStringList result;
    for (qsizetype i = 0; i < type.members.size(); ++i) {
        const Member &member = type.members.at(i);
        for (const QString &check : checks(member, QStringLiteral("std::get<%1>(value)").arg(i), member.occurrence == Member::Occurrence::Repeated))
            result.append(QStringLiteral("if (value.index() == %1) %2").arg(i).arg(check));
    }
    return result;
}

QStringList FacetPrinter::ofDictionary(const StructType &type) const
{
    const QStringList key = checks(type.members.first(), QStringLiteral("item.key"), false);
    const QStringList value = checks(type.members.last(), QStringLiteral("item.value"), false);
    QStringList result;
    for (const QString &check : key + value)
        result.append(QStringLiteral("for (const auto &item : value) %1").arg(check));
    return result;
}

} // namespace ServiceModel::Generator
