// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/typesprinter.h"

#include "generator/memberprinter.h"
#include "generator/names.h"

namespace ServiceModel::Generator {

namespace {

QString initializer(const Member &member)
{
    if (!member.isScalar || member.occurrence != Member::Occurrence::Once || member.isNillable)
        return QStringLiteral("{}");
    if (member.valueType == u"bool")
        return QStringLiteral("false");
    const bool isNumber = member.valueType == u"double" || member.valueType == u"float" || member.valueType.startsWith(u'q');
    return isNumber ? QStringLiteral("0") : QStringLiteral("{}");
}

void printEnumDeclaration(CodeWriter &code, const EnumType &type)
{
    code.comment(type.documentation);
    code.openFunction(QStringLiteral("enum class ") + type.name);
    for (const EnumType::Value &value : type.values) {
        code.comment(value.documentation);
        code.line(value.name + u',');
    }
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("QString toText(%1 value);").arg(type.name));
    code.line(QStringLiteral("bool fromText(QStringView text, %1 &value);").arg(type.name));
    code.line(QStringLiteral("bool readValue(ServiceModel::XmlReader &reader, %1 &value);").arg(type.name));
    code.line(QStringLiteral("void writeValue(ServiceModel::XmlWriter &writer, %1 value);").arg(type.name));
    code.line();
}

void printStructDeclaration(CodeWriter &code, const StructType &type)
{
    code.comment(type.documentation);
    code.openFunction(QStringLiteral("struct ") + type.name + (type.base.isEmpty() ? QString() : QStringLiteral(" : ") + type.base));
    for (const Member &member : type.members) {
        code.comment(member.documentation);
        code.line(QStringLiteral("%1 %2 = %3;").arg(member.type(), member.name, initializer(member)));
    }
    if (!type.members.isEmpty())
        code.line();
    // A comparison can be defaulted in the struct only when all that it compares is known there.
    code.line(QStringLiteral("friend bool operator==(const %1 &, const %1 &)%2;").arg(type.name, type.isRecursive ? QString() : QStringLiteral(" = default")));
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("bool readValue(ServiceModel::XmlReader &reader, %1 &value);").arg(type.name));
    code.line(QStringLiteral("void writeValue(ServiceModel::XmlWriter &writer, const %1 &value);").arg(type.name));
    code.line();
}

void printEnumSource(CodeWriter &code, const EnumType &type)
{
    const QString table = lowerCamel(type.name) + QLatin1StringView("Texts");
    code.open(QStringLiteral("constexpr struct { QStringView text; %1 value; } %2[] =").arg(type.name, table));
    for (const EnumType::Value &value : type.values)
        code.line(QStringLiteral("{%1, %2::%3},").arg(stringLiteral(value.text), type.name, value.name));
    code.close(QStringLiteral(";"));
    code.line();
    code.openFunction(QStringLiteral("QString toText(%1 value)").arg(type.name));
    code.open(QStringLiteral("for (const auto &known : %1)").arg(table));
    code.line(QStringLiteral("if (known.value == value)"));
    code.line(QStringLiteral("    return known.text.toString();"));
    code.close();
    code.line(QStringLiteral("return {};"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("bool fromText(QStringView text, %1 &value)").arg(type.name));
    code.open(QStringLiteral("for (const auto &known : %1)").arg(table));
    code.line(QStringLiteral("if (known.text == text.trimmed())"));
    code.line(QStringLiteral("    return value = known.value, true;"));
    code.close();
    code.line(QStringLiteral("return false;"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("bool readValue(ServiceModel::XmlReader &reader, %1 &value)").arg(type.name));
    code.line(QStringLiteral("return readSimpleValue(reader, value, %1);").arg(stringLiteral(type.schemaName)));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void writeValue(ServiceModel::XmlWriter &writer, %1 value)").arg(type.name));
    code.line(QStringLiteral("writer.text(toText(value));"));
    code.close();
    code.line();
}

void printStructSource(CodeWriter &code, const StructType &type, NamespaceConstants &namespaces)
{
    const QList<Member> members = type.allMembers();
    const QString unused = members.isEmpty() ? QString() : QStringLiteral("value");
    MemberPrinter printer(code, namespaces, QStringLiteral("value."));
    if (type.isRecursive) {
        code.line(QStringLiteral("bool operator==(const %1 &, const %1 &) = default;").arg(type.name));
        code.line();
    }
    code.openFunction(QStringLiteral("bool readValue(ServiceModel::XmlReader &reader, %1 &%2)").arg(type.name, unused));
    printer.printRead(members);
    code.close();
    code.line();
    code.openFunction(QStringLiteral("void writeValue(ServiceModel::XmlWriter &%1, const %2 &%3)")
                          .arg(members.isEmpty() ? QString() : QStringLiteral("writer"), type.name, unused));
    printer.printWrite(members);
    code.close();
    code.line();
}

QString name(const QName &name, NamespaceConstants &namespaces)
{
    return name.isEmpty() ? QStringLiteral("{}")
                          : QStringLiteral("{%1.toString(), %2_s}").arg(namespaces.constantFor(name.namespaceUri), stringLiteral(name.localName));
}

void printOperationDescription(CodeWriter &code, const Operation &operation, NamespaceConstants &namespaces)
{
    code.line(QStringLiteral("{"));
    code.indent();
    code.line(QStringLiteral(".name = %1_s,").arg(stringLiteral(operation.name)));
    code.line(QStringLiteral(".action = %1_s,").arg(stringLiteral(operation.action)));
    code.line(operation.isOneWay ? QStringLiteral(".replyAction = {},")
                                 : QStringLiteral(".replyAction = %1_s,").arg(stringLiteral(operation.replyAction)));
    code.line(QStringLiteral(".requestElement = %1,").arg(name(operation.request.element, namespaces)));
    code.line(QStringLiteral(".replyElement = %1,").arg(name(operation.reply.element, namespaces)));
    if (operation.isOneWay)
        code.line(QStringLiteral(".isOneWay = true,"));
    if (!operation.faults.isEmpty()) {
        code.open(QStringLiteral(".faults ="));
        for (const Fault &fault : operation.faults) {
            code.declaration(QStringLiteral("ServiceModel::describeFault<%1>(%2, %3_s),")
                                 .arg(fault.type, name(fault.message.element, namespaces), stringLiteral(fault.action)));
        }
        code.close(QStringLiteral(","));
    }
    code.close(QStringLiteral(","));
}

void printContractSource(CodeWriter &code, const Contract &contract, NamespaceConstants &namespaces)
{
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1()").arg(contract.describeFunction));
    code.line(QStringLiteral("using namespace Qt::StringLiterals;"));
    code.openValue(QStringLiteral("static const ServiceModel::ContractDescription contract"));
    code.line(QStringLiteral(".name = %1_s,").arg(stringLiteral(contract.name.localName)));
    code.line(QStringLiteral(".namespaceUri = %1.toString(),").arg(namespaces.constantFor(contract.name.namespaceUri)));
    code.line(QStringLiteral(".configurationName = %1_s,").arg(stringLiteral(contract.configurationName)));
    code.open(QStringLiteral(".operations ="));
    for (const Operation &operation : contract.operations)
        printOperationDescription(code, operation, namespaces);
    code.close(QStringLiteral(","));
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("return contract;"));
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

QByteArray printTypesHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(QStringLiteral("#pragma once"));
    code.line();
    code.line(QStringLiteral("#include \"model/contractdescription.h\""));
    for (const QString &include : model.includes)
        code.line(QStringLiteral("#include \"%1\"").arg(include));
    code.line();
    openNamespace(code, model);
    for (const EnumType &type : model.enums)
        printEnumDeclaration(code, type);
    bool hasForward = false;
    for (const StructType &type : model.structs) {
        if (type.isRecursive)
            code.line(QStringLiteral("struct %1;").arg(type.name));
        hasForward = hasForward || type.isRecursive;
    }
    if (hasForward)
        code.line();
    for (const StructType &type : model.structs)
        printStructDeclaration(code, type);
    for (const Contract &contract : model.contracts) {
        code.comment(QStringLiteral("The contract %1 of %2. %3").arg(contract.name.localName, contract.name.namespaceUri, contract.documentation));
        code.line(QStringLiteral("const ServiceModel::ContractDescription &%1();").arg(contract.describeFunction));
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
    code.line(QStringLiteral("#include \"%1_types.h\"").arg(model.baseName));
    code.line();
    code.line(QStringLiteral("#include \"xml/elementcontent.h\""));
    code.line();
    openNamespace(code, model);
    printNamespaceConstants(code, namespaces);
    code.append(enums);
    code.append(body);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
