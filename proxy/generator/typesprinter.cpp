// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typesprinter.h"

#include "generator/memberprinter.h"
#include "generator/names.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

QString initializer(const Member &member)
{
    if (!member.isScalar || member.occurrence != Member::Occurrence::Once || member.isNillable)
        return u"{}"_s;
    if (member.valueType == u"bool")
        return u"false"_s;
    const bool isNumber = member.valueType == u"double" || member.valueType == u"float" || member.valueType.startsWith(u'q');
    return isNumber ? u"0"_s : u"{}"_s;
}

void printEnumDeclaration(CodeWriter &code, const EnumType &type)
{
    code.comment(type.documentation);
    code.openFunction(u"enum class "_s + type.name);
    for (const EnumType::Value &value : type.values) {
        code.comment(value.documentation);
        code.line(value.name + u',');
    }
    code.close(u";"_s);
    code.line(u"QString toText(%1 value);"_s.arg(type.name));
    code.line(u"bool fromText(QStringView text, %1 &value);"_s.arg(type.name));
    code.line(u"bool readValue(ServiceModel::XmlReader &reader, %1 &value);"_s.arg(type.name));
    code.line(u"void writeValue(ServiceModel::XmlWriter &writer, %1 value);"_s.arg(type.name));
    code.line();
}

void printStructDeclaration(CodeWriter &code, const StructType &type)
{
    code.comment(type.documentation);
    code.openFunction(u"struct "_s + type.name + (type.base.isEmpty() ? QString() : u" : "_s + type.base));
    for (const Member &member : type.members) {
        code.comment(member.documentation);
        code.line(u"%1 %2 = %3;"_s.arg(member.type(), member.name, initializer(member)));
    }
    if (!type.members.isEmpty())
        code.line();
    // A comparison can be defaulted in the struct only when all that it compares is known there.
    code.line(u"friend bool operator==(const %1 &, const %1 &)%2;"_s.arg(type.name,
                                                                         type.isRecursive ? QString() : u" = default"_s));
    code.close(u";"_s);
    code.line(u"bool readValue(ServiceModel::XmlReader &reader, %1 &value);"_s.arg(type.name));
    code.line(u"void writeValue(ServiceModel::XmlWriter &writer, const %1 &value);"_s.arg(type.name));
    code.line();
}

void printEnumSource(CodeWriter &code, const EnumType &type)
{
    const QString table = lowerCamel(type.name) + "Texts"_L1;
    code.open(u"constexpr struct { QStringView text; %1 value; } %2[] ="_s.arg(type.name, table));
    for (const EnumType::Value &value : type.values)
        code.line(u"{%1, %2::%3},"_s.arg(stringLiteral(value.text), type.name, value.name));
    code.close(u";"_s);
    code.line();
    code.openFunction(u"QString toText(%1 value)"_s.arg(type.name));
    code.open(u"for (const auto &known : %1)"_s.arg(table));
    code.line(u"if (known.value == value)"_s);
    code.line(u"    return known.text.toString();"_s);
    code.close();
    code.line(u"return {};"_s);
    code.close();
    code.line();
    code.openFunction(u"bool fromText(QStringView text, %1 &value)"_s.arg(type.name));
    code.open(u"for (const auto &known : %1)"_s.arg(table));
    code.line(u"if (known.text == text.trimmed())"_s);
    code.line(u"    return value = known.value, true;"_s);
    code.close();
    code.line(u"return false;"_s);
    code.close();
    code.line();
    code.openFunction(u"bool readValue(ServiceModel::XmlReader &reader, %1 &value)"_s.arg(type.name));
    code.line(u"return readSimpleValue(reader, value, %1);"_s.arg(stringLiteral(type.schemaName)));
    code.close();
    code.line();
    code.openFunction(u"void writeValue(ServiceModel::XmlWriter &writer, %1 value)"_s.arg(type.name));
    code.line(u"writer.text(toText(value));"_s);
    code.close();
    code.line();
}

void printStructSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    const QList<Member> members = type.allMembers();
    const QString unused = members.isEmpty() ? QString() : u"value"_s;
    MemberPrinter printer(code, namespaces, u"value."_s);
    if (type.isRecursive) {
        code.line(u"bool operator==(const %1 &, const %1 &) = default;"_s.arg(type.name));
        code.line();
    }
    code.openFunction(u"bool readValue(ServiceModel::XmlReader &reader, %1 &%2)"_s.arg(type.name, unused));
    printer.printRead(members);
    code.close();
    code.line();
    code.openFunction(u"void writeValue(ServiceModel::XmlWriter &%1, const %2 &%3)"_s.arg(
        members.isEmpty() ? QString() : u"writer"_s, type.name, unused));
    printer.printWrite(members);
    code.close();
    code.line();
}

QString name(const QName &name, NamespaceConstants &namespaces)
{
    return name.isEmpty()
        ? u"{}"_s
        : u"{%1.toString(), %2_s}"_s.arg(namespaces.constantFor(name.namespaceUri), stringLiteral(name.localName));
}

void printOperationDescription(CodeWriter &code, const Operation &operation, NamespaceConstants &namespaces)
{
    code.line(u"{"_s);
    code.indent();
    code.line(u".name = %1_s,"_s.arg(stringLiteral(operation.name)));
    code.line(u".action = %1_s,"_s.arg(stringLiteral(operation.action)));
    code.line(operation.isOneWay ? u".replyAction = {},"_s
                                 : u".replyAction = %1_s,"_s.arg(stringLiteral(operation.replyAction)));
    code.line(u".requestElement = %1,"_s.arg(name(operation.request.element, namespaces)));
    code.line(u".replyElement = %1,"_s.arg(name(operation.reply.element, namespaces)));
    if (operation.isOneWay)
        code.line(u".isOneWay = true,"_s);
    if (!operation.faults.isEmpty()) {
        code.open(u".faults ="_s);
        for (const Fault &fault : operation.faults) {
            code.declaration(u"ServiceModel::describeFault<%1>(%2, %3_s),"_s.arg(
                fault.type, name(fault.message.element, namespaces), stringLiteral(fault.action)));
        }
        code.close(u","_s);
    }
    code.close(u","_s);
}

void printContractSource(CodeWriter &code, const Contract &contract, NamespaceConstants &namespaces)
{
    code.openFunction(u"const ServiceModel::ContractDescription &%1()"_s.arg(contract.describeFunction));
    code.line(u"using namespace Qt::StringLiterals;"_s);
    code.openValue(u"static const ServiceModel::ContractDescription contract"_s);
    code.line(u".name = %1_s,"_s.arg(stringLiteral(contract.name.localName)));
    code.line(u".namespaceUri = %1.toString(),"_s.arg(namespaces.constantFor(contract.name.namespaceUri)));
    code.line(u".configurationName = %1_s,"_s.arg(stringLiteral(contract.configurationName)));
    code.open(u".operations ="_s);
    for (const Operation &operation : contract.operations)
        printOperationDescription(code, operation, namespaces);
    code.close(u","_s);
    code.close(u";"_s);
    code.line(u"return contract;"_s);
    code.close();
    code.line();
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
    code.line(u"namespace %1 {"_s.arg(model.cppNamespace));
    code.line();
    if (model.cppNamespace.split(u"::"_s).contains(u"ServiceModel"_s)) {
        code.line(u"namespace ServiceModel = ::ServiceModel; // the library, not the namespace around this one"_s);
        code.line();
    }
}

void closeNamespace(CodeWriter &code, const CodeModel &model)
{
    if (!model.cppNamespace.isEmpty())
        code.line(u"} // namespace %1"_s.arg(model.cppNamespace));
}

QByteArray printTypesHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(u"#pragma once"_s);
    code.line();
    code.line(u"#include \"model/contractdescription.h\""_s);
    for (const QString &include : model.includes)
        code.line(u"#include \"%1\""_s.arg(include));
    code.line();
    openNamespace(code, model);
    for (const EnumType &type : model.enums)
        printEnumDeclaration(code, type);
    bool hasForward = false;
    for (const StructType &type : model.structs) {
        if (type.isRecursive)
            code.line(u"struct %1;"_s.arg(type.name));
        hasForward = hasForward || type.isRecursive;
    }
    if (hasForward)
        code.line();
    for (const StructType &type : model.structs)
        printStructDeclaration(code, type);
    for (const Contract &contract : model.contracts) {
        code.comment(
            u"The contract %1 of %2. %3"_s.arg(contract.name.localName, contract.name.namespaceUri, contract.documentation));
        code.line(u"const ServiceModel::ContractDescription &%1();"_s.arg(contract.describeFunction));
        code.line();
    }
    closeNamespace(code, model);
    return code.toUtf8();
}

QByteArray printTypesSource(const CodeModel &model)
{
    NamespaceConstants namespaces;
    CodeWriter body;
    for (const StructType &type : model.structs)
        printStructSource(body, type, namespaces);
    for (const Contract &contract : model.contracts)
        printContractSource(body, contract, namespaces);
    CodeWriter enums;
    for (const EnumType &type : model.enums)
        printEnumSource(enums, type);

    CodeWriter code;
    printOpening(code, model);
    code.line(u"#include \"%1_types.h\""_s.arg(model.baseName));
    code.line();
    code.line(u"#include \"xml/elementcontent.h\""_s);
    code.line();
    openNamespace(code, model);
    printNamespaceConstants(code, namespaces);
    code.append(enums);
    code.append(body);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
