// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/enumprinter.h"

#include "generator/typeform.h"

#include <algorithm>

namespace ServiceModel::Generator {

void printEnumDeclaration(CodeWriter &code, const EnumType &type)
{
    code.comment(type.documentation);
    code.openFunction(QStringLiteral("enum class ") + type.name);
    for (const EnumType::Value &value : type.values) {
        code.comment(value.documentation);
        code.line(value.name + u',');
    }
    code.line(xmlForm(type));
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("QString toText(%1 value);").arg(type.name));
    code.line(QStringLiteral("bool fromText(QStringView text, %1 &value);").arg(type.name));
    code.line(QStringLiteral("bool readValue(ServiceModel::XmlReader &reader, %1 &value);").arg(type.name));
    code.line(QStringLiteral("void writeValue(ServiceModel::XmlWriter &writer, %1 value);").arg(type.name));
    code.line();
}

void printEnumSource(CodeWriter &code, const EnumType &type, NamespaceConstants &namespaces, bool hasEncoded)
{
    const QString table = QLatin1StringView("textsOf") + type.name;
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
    // White space matters where a value starts or ends with it, or has much of it; else it may stand around all, and be any
    // between words.
    const auto isKept = [](const EnumType::Value &value) { return value.text != value.text.simplified(); };
    const auto hasWords = [](const EnumType::Value &value) { return value.text.contains(u' '); };
    QString meant = QStringLiteral("text.trimmed()");
    code.openFunction(QStringLiteral("bool fromText(QStringView text, %1 &value)").arg(type.name));
    if (std::ranges::any_of(type.values, isKept)) {
        meant = QStringLiteral("text");
    } else if (std::ranges::any_of(type.values, hasWords)) {
        meant = QStringLiteral("words");
        code.line(QStringLiteral("const QString words = text.toString().simplified();"));
    }
    code.open(QStringLiteral("for (const auto &known : %1)").arg(table));
    code.line(QStringLiteral("if (known.text == %1)").arg(meant));
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
    if (hasEncoded && !type.namespaceUri.isEmpty())
        code.line(QStringLiteral("writer.encodedType(%1, %2);").arg(namespaces.constantFor(type.namespaceUri), stringLiteral(type.schemaName)));
    code.line(QStringLiteral("writer.text(toText(value));"));
    code.close();
    code.line();
}

} // namespace ServiceModel::Generator
