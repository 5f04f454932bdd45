// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/copyprinter.h"

namespace ServiceModel::Generator {

namespace {

bool hasManyAlternatives(const StructType &type)
{
    return type.members.size() > 32;
}

} // namespace

void printCopyDeclarations(CodeWriter &code, const StructType &type)
{
    const QString end = hasManyAlternatives(type) ? QStringLiteral(";") : QStringLiteral(" = default;");
    const auto print = [&](const QString &declaration) { code.line(declaration.arg(type.name) + end); };
    print(QStringLiteral("%1(const %1 &other)"));
    print(QStringLiteral("%1(%1 &&other) noexcept"));
    print(QStringLiteral("%1 &operator=(const %1 &other)"));
    print(QStringLiteral("%1 &operator=(%1 &&other) noexcept"));
}

// What variant has for this takes a compiler seconds and gigabytes where alternatives are many: each is looked for among all.
void printCopies(CodeWriter &code, const StructType &type)
{
    if (!hasManyAlternatives(type))
        return;
    const auto printSwitch = [&](const QString &value) {
        code.open(QStringLiteral("switch (other.index())"));
        for (qsizetype i = 0; i < type.members.size(); ++i) {
            code.label(QStringLiteral("case %1:").arg(i));
            code.line(QStringLiteral("this->emplace<%1>() = %2;").arg(QString::number(i), value.arg(i)));
            code.line(QStringLiteral("break;"));
        }
        code.close();
    };
    code.line(QStringLiteral("%1::%1(const %1 &other)").arg(type.name));
    code.openFunction(QStringLiteral("    : %1()").arg(type.name));
    printSwitch(QStringLiteral("ServiceModel::alternative<%1>(other)"));
    code.close();
    code.line();
    code.line(QStringLiteral("%1::%1(%1 &&other) noexcept").arg(type.name));
    code.openFunction(QStringLiteral("    : %1()").arg(type.name));
    code.line(QStringLiteral("*this = std::move(other);"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("%1 &%1::operator=(const %1 &other)").arg(type.name));
    code.line(QStringLiteral("%1 copy(other);").arg(type.name));
    code.line(QStringLiteral("return *this = std::move(copy);"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("%1 &%1::operator=(%1 &&other) noexcept").arg(type.name));
    code.line(QStringLiteral("if (this == &other)"));
    code.line(QStringLiteral("    return *this;"));
    printSwitch(QStringLiteral("std::move(std::get<%1>(other))"));
    code.line(QStringLiteral("return *this;"));
    code.close();
    code.line();
}

} // namespace ServiceModel::Generator
