// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractprinter.h"
#include "generator/copyprinter.h"
#include "generator/enumprinter.h"
#include "generator/facetprinter.h"
#include "generator/hashprinter.h"
#include "generator/memberprinter.h"
#include "generator/names.h"
#include "generator/neededtypes.h"
#include "generator/sourceparts.h"
#include "generator/typesprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

// Its own.
QList<Member> children(const StructType &type)
{
    QList<Member> result = type.members;
    result.removeIf([](const Member &member) { return !member.isContent(); });
    return result;
}

void printChoiceSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    MemberPrinter printer(code, namespaces, QStringLiteral("this->"));
    code.line(QStringLiteral("%1::%1() = default;").arg(type.name));
    code.line();
    code.line(QStringLiteral("%1::~%1() = default;").arg(type.name));
    code.line();
    printCopies(code, type);
    // Not with variant's own, which looks at the alternatives of both at once.
    code.openFunction(QStringLiteral("bool %1::operator==(const %1 &other) const").arg(type.name));
    code.line(QStringLiteral("if (this->index() != other.index())"));
    code.line(QStringLiteral("    return false;"));
    code.open(QStringLiteral("switch (this->index())"));
    for (qsizetype i = 0; i < type.members.size(); ++i) {
        code.label(QStringLiteral("case %1:").arg(i));
        code.line(QStringLiteral("return ServiceModel::alternative<%1>(*this) == ServiceModel::alternative<%1>(other);").arg(i));
    }
    code.close();
    code.line(QStringLiteral("return true;"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %1::readPartFrom(ServiceModel::XmlReader &reader)").arg(type.name));
    for (qsizetype i = 0; i < type.members.size(); ++i) {
        const Member &member = type.members.at(i);
        const QString head = QStringLiteral("if (%1)").arg(printer.startCondition(member));
        if (i == 0)
            code.open(head);
        else
            code.chain(QStringLiteral("else ") + head);
        printer.printTextWhenEmpty(member);
        const QString what = member.kind == Member::Kind::Element ? QStringLiteral("Value") : QStringLiteral("Content");
        code.line(QStringLiteral("read%1(reader, this->emplace<%2>());").arg(what).arg(i));
    }
    code.close();
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %1::writePartTo(ServiceModel::XmlWriter &writer) const").arg(type.name));
    code.open(QStringLiteral("switch (this->index())"));
    for (qsizetype i = 0; i < type.members.size(); ++i) {
        const Member &member = type.members.at(i);
        code.label(QStringLiteral("case %1:").arg(i));
        if (member.kind == Member::Kind::Element) {
            code.line(QStringLiteral("return writeElement(writer, %1, %2, ServiceModel::alternative<%3>(*this));")
                          .arg(namespaces.constantFor(member.xmlName.namespaceUri), stringLiteral(member.xmlName.localName)).arg(i));
        } else {
            code.line(QStringLiteral("return writeContent(writer, ServiceModel::alternative<%1>(*this));").arg(i));
        }
    }
    code.close();
    code.close();
    code.line();
}

// What both kinds of parts have.
void printPartSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    MemberPrinter printer(code, namespaces, QStringLiteral("this->"));
    QStringList conditions;
    for (const Member &member : type.members)
        conditions.append(printer.startCondition(member));
    conditions.removeDuplicates();
    const bool isAlways = conditions.contains(QStringLiteral("true"));
    code.openFunction(QStringLiteral("bool %2::startsAt(const ServiceModel::XmlReader &%1)").arg(isAlways ? QString() : QStringLiteral("reader"), type.name));
    code.lines(QStringLiteral("return ") + (isAlways ? QStringLiteral("true") : conditions.join(QStringLiteral("\n    || "))) + u';');
    code.close();
    code.line();
    if (type.kind == StructType::Kind::Choice)
        return printChoiceSource(code, type, namespaces);
    code.openFunction(QStringLiteral("void %1::readPartFrom(ServiceModel::XmlReader &reader)").arg(type.name));
    printer.printReadContent(type.members);
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %1::writePartTo(ServiceModel::XmlWriter &writer) const").arg(type.name));
    printer.printWriteContent(type.members);
    code.close();
    code.line();
}

// What a type and those derived from it have in common.
void printSharedSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    MemberPrinter printer(code, namespaces, QStringLiteral("this->"));
    const bool hasOwn = std::any_of(type.members.cbegin(), type.members.cend(), [](const Member &member) { return member.isContent(); });
    const bool hasFlags = type.usesBase || std::any_of(type.members.cbegin(), type.members.cend(), [](const Member &member) {
        return member.isContent() && member.occurrence == Member::Occurrence::Once;
    });
    const QString has = hasFlags ? QStringLiteral("has") : QString();
    code.openFunction(QStringLiteral("bool %1::readChild(ServiceModel::XmlReader &reader, bool *%2)").arg(type.name, has));
    printer.printReadChild(type);
    code.close();
    code.line();
    code.openFunction(QStringLiteral("bool %1::requireChildren(ServiceModel::XmlReader &reader, const bool *%2) const").arg(type.name, has));
    printer.printRequireChildren(type);
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %1::writeChildren(ServiceModel::XmlWriter &writer) const").arg(type.name));
    if (type.usesBase)
        code.line(QStringLiteral("%1::writeChildren(writer);").arg(type.base));
    if (hasOwn)
        printer.printWriteContent(children(type));
    code.close();
    code.line();
}

void printEncodedType(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    const auto named = [&](const QName &name) { return namespaces.constantFor(name.namespaceUri) + QStringLiteral(", ") + stringLiteral(name.localName); };
    if (type.isSoapArray && !type.arrayItem.isEmpty())
        code.line(QStringLiteral("writer.encodedArray(%1, this->%2.size());").arg(named(type.arrayItem), type.members.first().name));
    else if (!type.encodedName.isEmpty())
        code.line(QStringLiteral("writer.encodedType(%1);").arg(named(type.encodedName)));
}

void printDictionarySource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    const QString names = lowerCamel(type.name) + QLatin1StringView("Names");
    code.declaration(QStringLiteral("constexpr ServiceModel::DictionaryNames %1{%2, %3, %4, %5};")
                         .arg(names, namespaces.constantFor(type.dictionaryItem.namespaceUri), stringLiteral(type.dictionaryItem.localName),
                              stringLiteral(type.members.first().xmlName.localName), stringLiteral(type.members.last().xmlName.localName)));
    code.line();
    code.openFunction(QStringLiteral("bool %1::readFrom(ServiceModel::XmlReader &reader)").arg(type.name));
    code.line(QStringLiteral("return readDictionary(reader, %1, *this);").arg(names));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %1::writeTo(ServiceModel::XmlWriter &writer) const").arg(type.name));
    code.line(QStringLiteral("writeDictionary(writer, %1, *this);").arg(names));
    code.close();
    code.line();
}

void printStructSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces, bool hasEncoded)
{
    // Here, where all that it compares is known, and not in each file that includes the header.
    if (type.kind != StructType::Kind::Choice) {
        code.line(QStringLiteral("bool %1::operator==(const %1 &other) const = default;").arg(type.name));
        code.line();
    }
    if (type.kind != StructType::Kind::Element)
        return printPartSource(code, type, namespaces);
    if (type.isDictionary())
        return printDictionarySource(code, type, namespaces);
    printHashSource(code, type);
    if (type.isShared)
        printSharedSource(code, type, namespaces);
    const QList<Member> members = type.allMembers();
    MemberPrinter printer(code, namespaces, QStringLiteral("this->"));
    code.openFunction(QStringLiteral("bool %1::readFrom(ServiceModel::XmlReader &reader)").arg(type.name));
    const bool isShared = type.isShared || type.usesBase;
    if (isShared)
        printer.printReadShared(type);
    else
        printer.printRead(members, type.isOrdered);
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void %2::writeTo(ServiceModel::XmlWriter &%1) const")
                          .arg(members.isEmpty() && (!hasEncoded || type.encodedName.isEmpty()) ? QString() : QStringLiteral("writer"), type.name));
    if (hasEncoded)
        printEncodedType(code, type, namespaces);
    printer.printWriteAttributes(members);
    if (isShared)
        code.line(QStringLiteral("%1::writeChildren(writer);").arg(type.isShared ? type.name : type.base));
    if (!isShared)
        printer.printWriteChildren(members);
    else if (!type.isShared)
        printer.printWriteContent(children(type));
    code.close();
    code.line();
}

bool isPolymorphic(const StructType &type)
{
    return type.isPolymorphic;
}

// What is known of a type that xsi:type may name. The function is in one of the parts.
QString typesFunction(const CodeModel &model)
{
    return lowerCamel(model.baseName) + QLatin1StringView("XmlTypes");
}

void printXmlType(CodeWriter &code, const CodeModel &model, const StructType &type, NamespaceConstants &namespaces)
{
    const bool hasBase = std::ranges::any_of(model.structs, [&](const StructType &other) { return other.isPolymorphic && other.name == type.base; });
    code.openFunction(QStringLiteral("const ServiceModel::XmlType &%1::xmlType()").arg(type.name));
    code.declaration(QStringLiteral("static const ServiceModel::XmlType type = ServiceModel::describeType<%1%2>(%3, %4, %5, %6);")
                         .arg(type.name, hasBase ? QStringLiteral(", ") + type.base : QString(), namespaces.constantFor(type.schemaName.namespaceUri),
                              stringLiteral(type.schemaName.localName), type.isAbstract ? QStringLiteral("true") : QStringLiteral("false"), typesFunction(model)));
    code.line(QStringLiteral("return type;"));
    code.close();
    code.line();
}

void printXmlTypes(CodeWriter &code, const CodeModel &model)
{
    QStringList types;
    for (const StructType &type : model.structs) {
        if (type.isPolymorphic)
            types.append(QStringLiteral("&%1::xmlType()").arg(type.name));
    }
    code.openFunction(QStringLiteral("const ServiceModel::XmlTypes &%1()").arg(typesFunction(model)));
    code.line(QStringLiteral("static const ServiceModel::XmlTypes types{"));
    code.lines(QStringLiteral("    ") + types.join(QStringLiteral(",\n    ")) + QStringLiteral("};"));
    code.line(QStringLiteral("return types;"));
    code.close();
    code.line();
}

// Each alternative of a choice has functions whose names hold those of all its alternatives. A choice is not cut, so it
// counts for one part at most.
qsizetype weightOf(const StructType &type)
{
    return type.kind == StructType::Kind::Choice ? qMin(50 * type.members.size() * type.members.size(), TypesPartSize) : 0;
}

} // namespace

QList<QByteArray> printTypesSource(const CodeModel &model)
{
    NamespaceConstants namespaces;
    SourceFile file;
    file.includes = {QStringLiteral("xml/elementcontent.h")};
    if (model.hasFacets)
        file.includes.append(QStringLiteral("xml/facets.h"));
    const NeededTypes types(model);
    file.header = typesHeader(model);
    file.types = &types;
    FacetPrinter facets(model.structs);
    for (const EnumType &type : model.enums)
        printEnumSource(file.pieces.emplaceBack().shared, type, namespaces, model.hasEncoded);
    for (const StructType &type : model.structs) {
        SourcePiece &piece = file.pieces.emplaceBack();
        piece.weight = weightOf(type);
        CodeWriter &code = piece.shared;
        printStructSource(code, type, namespaces, model.hasEncoded);
        if (type.isPolymorphic)
            printXmlType(code, model, type, namespaces);
        if (model.hasFacets)
            facets.printSource(code, type);
    }
    if (std::ranges::any_of(model.structs, isPolymorphic)) {
        file.declarations.line(QStringLiteral("const ServiceModel::XmlTypes &%1();").arg(typesFunction(model)));
        file.declarations.line();
        printXmlTypes(file.pieces.emplaceBack().shared, model);
    }
    for (const Contract &contract : model.contracts)
        printContractSource(file.pieces.emplaceBack().shared, contract, namespaces);
    return printParts(model, file, namespaces, partCount(model, file.pieces, TypesPartSize));
}

} // namespace ServiceModel::Generator
