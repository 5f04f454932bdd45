// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typesprinter.h"

#include "generator/copyprinter.h"
#include "generator/enumprinter.h"
#include "generator/facetprinter.h"
#include "generator/hashprinter.h"
#include "generator/names.h"
#include "generator/operationprinter.h"
#include "generator/typeform.h"

namespace ServiceModel::Generator {

namespace {

QString initializer(const Member &member)
{
    if (!member.initialValue.isEmpty())
        return member.initialValue;
    if (!member.isScalar || member.occurrence != Member::Occurrence::Once || member.isNillable)
        return QStringLiteral("{}");
    if (member.valueType == u"bool")
        return QStringLiteral("false");
    if (member.holder != Member::Holder::Value)
        return QStringLiteral("{}");
    const bool isNumber = member.valueType == u"double" || member.valueType == u"float" || member.valueType.startsWith(u'q');
    return isNumber ? QStringLiteral("0") : QStringLiteral("{}");
}

void printMembers(CodeWriter &code, const StructType &type)
{
    for (const Member &member : type.members) {
        code.comment(member.documentation);
        code.line(QStringLiteral("%1 %2 = %3;").arg(member.type(), member.name, initializer(member)));
    }
    if (!type.members.isEmpty())
        code.line();
}

// Members, so that no compiler has to look for the function of one type among those of all others.
void printPartFunctions(CodeWriter &code)
{
    code.line(QStringLiteral("static bool startsAt(const ServiceModel::XmlReader &reader);"));
    code.line(QStringLiteral("void readPartFrom(ServiceModel::XmlReader &reader);"));
    code.line(QStringLiteral("void writePartTo(ServiceModel::XmlWriter &writer) const;"));
}

void printFunctions(CodeWriter &code, const StructType &type)
{
    code.line(QStringLiteral("bool readFrom(ServiceModel::XmlReader &reader);"));
    code.line(QStringLiteral("void writeTo(ServiceModel::XmlWriter &writer) const;"));
    if (type.isPolymorphic)
        code.line(QStringLiteral("static const ServiceModel::XmlType &xmlType();"));
    if (!type.isShared)
        return;
    code.line();
    code.label(QStringLiteral("protected:"));
    code.line(QStringLiteral("bool readChild(ServiceModel::XmlReader &reader, bool *has);"));
    code.line(QStringLiteral("bool requireChildren(ServiceModel::XmlReader &reader, const bool *has) const;"));
    code.line(QStringLiteral("void writeChildren(ServiceModel::XmlWriter &writer) const;"));
}

void printDictionaryDeclaration(CodeWriter &code, const StructType &type)
{
    code.comment(type.documentation);
    const QString base = QStringLiteral("ServiceModel::Dictionary<%1, %2>").arg(type.members.first().itemType(), type.members.last().itemType());
    code.declaration(QStringLiteral("struct %1 : %2").arg(type.name, base));
    code.line(QStringLiteral("{"));
    code.indent();
    // In here the base's Item would hide one of the contract, and a Dictionary of the contract hides the base.
    const bool isHidden = type.name == u"Dictionary";
    code.line(QStringLiteral("using %1::Dictionary;").arg(isHidden ? base : QStringLiteral("Dictionary")));
    code.line();
    code.line(QStringLiteral("bool operator==(const %1 &other) const;").arg(type.name));
    printFunctions(code, type);
    code.line(xmlForm(type));
    code.close(QStringLiteral(";"));
    code.line();
}

void printChoiceDeclaration(CodeWriter &code, const StructType &type)
{
    QStringList alternatives;
    for (const Member &alternative : type.members)
        alternatives.append(alternative.type());
    code.comment(type.documentation);
    code.declaration(QStringLiteral("struct %1 : std::variant<%2>").arg(type.name, alternatives.join(QStringLiteral(", "))));
    code.line(QStringLiteral("{"));
    code.indent();
    code.line(QStringLiteral("using variant::variant;"));
    // A variant looks at all its alternatives to end one: in the source, and not in each file that includes the header.
    code.line(QStringLiteral("%1();").arg(type.name));
    code.line(QStringLiteral("~%1();").arg(type.name));
    printCopyDeclarations(code, type);
    code.line();
    code.line(QStringLiteral("bool operator==(const %1 &other) const;").arg(type.name));
    printPartFunctions(code);
    code.line(xmlForm(type));
    code.close(QStringLiteral(";"));
    code.line();
}

void printStructDeclaration(CodeWriter &code, const StructType &type)
{
    if (type.kind == StructType::Kind::Choice)
        return printChoiceDeclaration(code, type);
    if (type.isDictionary())
        return printDictionaryDeclaration(code, type);
    code.comment(type.documentation);
    code.openFunction(QStringLiteral("struct ") + type.name + (type.base.isEmpty() ? QString() : QStringLiteral(" : ") + type.base));
    printMembers(code, type);
    code.line(QStringLiteral("bool operator==(const %1 &other) const;").arg(type.name));
    if (type.kind == StructType::Kind::Content)
        printPartFunctions(code);
    else
        printFunctions(code, type);
    code.line(xmlForm(type));
    code.close(QStringLiteral(";"));
    printHashDeclaration(code, type);
    code.line();
}

void printUsings(CodeWriter &code, const CodeModel &model)
{
    for (const QString &type : model.usings)
        code.line(QStringLiteral("using %1;").arg(type));
    if (!model.usings.isEmpty())
        code.line();
}

void printAlias(CodeWriter &code, const CodeModel &model, const NamespaceAlias &alias)
{
    code.line();
    code.line(QStringLiteral("namespace %1 {").arg(alias.cppNamespace));
    code.line();
    const QString scope = model.cppNamespace.isEmpty() ? QString() : model.cppNamespace + QLatin1StringView("::");
    for (const NamespaceAlias::Type &type : alias.types)
        code.line(QStringLiteral("using %1 = ::%2%3;").arg(type.name, scope, type.aliased));
    code.line();
    code.line(QStringLiteral("} // namespace %1").arg(alias.cppNamespace));
}

} // namespace

void printOpening(CodeWriter &code, const CodeModel &model)
{
    for (const QString &each : model.header)
        code.comment(each);
}

void openNamespace(CodeWriter &code, const CodeModel &model)
{
    if (model.cppNamespace.isEmpty())
        return;
    code.line(QStringLiteral("namespace %1 {").arg(model.cppNamespace));
    code.line();
    if (model.cppNamespace.split(QStringLiteral("::")).contains(QStringLiteral("ServiceModel"))) {
        code.line(QStringLiteral("namespace ServiceModel = ::ServiceModel; // the library, not the namespace around this one"));
        code.line();
    }
}

void closeNamespace(CodeWriter &code, const CodeModel &model)
{
    if (!model.cppNamespace.isEmpty())
        code.line(QStringLiteral("} // namespace %1").arg(model.cppNamespace));
}

QString typesHeader(const CodeModel &model)
{
    return model.baseName + QLatin1StringView("_types.h");
}

void printTypeNames(CodeWriter &code, const CodeModel &model, const QSet<QString> &words)
{
    printUsings(code, model);
    bool hasAny = false;
    const auto print = [&](const QString &kind, const QString &name) {
        if (!words.contains(name))
            return;
        code.line(QStringLiteral("%1 %2;").arg(kind, name));
        hasAny = true;
    };
    for (const EnumType &type : model.enums)
        print(QStringLiteral("enum class"), type.name);
    for (const StructType &type : model.structs)
        print(QStringLiteral("struct"), type.name);
    for (const Contract &contract : model.contracts) {
        for (const Operation &operation : contract.operations) {
            print(QStringLiteral("struct"), operation.request.structName);
            print(QStringLiteral("struct"), operation.reply.structName);
        }
    }
    if (hasAny)
        code.line();
}

void printTypeDeclarations(CodeWriter &code, const CodeModel &model)
{
    code.line(QStringLiteral("#include \"model/contractdescription.h\""));
    const bool hasTypes = !model.structs.isEmpty() || !model.enums.isEmpty();
    for (const QString &include : hasTypes ? model.includes + QStringList{QStringLiteral("xml/valuedebug.h")} : model.includes)
        code.line(QStringLiteral("#include \"%1\"").arg(include));
    code.line();
    openNamespace(code, model);
    if (hasTypes) {
        code.line(QStringLiteral("using ServiceModel::operator<<; // of qDebug()"));
        code.line();
    }
    printUsings(code, model);
    for (const EnumType &type : model.enums)
        printEnumDeclaration(code, type);
    bool hasForward = false;
    for (const StructType &type : model.structs) {
        const bool isForward = type.isRecursive || type.isPolymorphic;
        if (isForward)
            code.line(QStringLiteral("struct %1;").arg(type.name));
        hasForward = hasForward || isForward;
    }
    if (hasForward)
        code.line();
    for (const StructType &type : model.structs)
        printStructDeclaration(code, type);
    if (model.hasFacets)
        printFacetDeclarations(code, model.structs);
    for (const Contract &contract : model.contracts) {
        for (const Operation &operation : contract.operations)
            printMessageStructs(code, operation);
        code.comment(QStringLiteral("The contract %1 of %2. %3").arg(contract.name.localName, contract.name.namespaceUri, contract.documentation));
        code.line(QStringLiteral("const ServiceModel::ContractDescription &%1();").arg(contract.describeFunction));
        code.line();
    }
}

QByteArray printTypesHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(QStringLiteral("#pragma once"));
    code.line();
    printTypeDeclarations(code, model);
    closeNamespace(code, model);
    for (const NamespaceAlias &alias : model.aliases)
        printAlias(code, model, alias);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
