// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/rolefiles.h"

#include "generator/typesprinter.h"

namespace ServiceModel::Generator {

namespace {

void openHeader(CodeWriter &code, const CodeModel &model)
{
    printOpening(code, model);
    code.line(QStringLiteral("#pragma once"));
    code.line();
}

void printIncludes(CodeWriter &code, const QStringList &includes)
{
    for (const QString &include : includes)
        code.line(QStringLiteral("#include \"%1\"").arg(include));
    code.line();
}

QByteArray printClassesHeader(const CodeModel &model, const QString &stem, const QStringList &includes, const CodeWriter &classes)
{
    CodeWriter code;
    openHeader(code, model);
    code.comment(QStringLiteral("The classes of %1.h, for headers that need the types' names alone. A class with signals or slots that take them needs %2, too.").arg(stem, typesHeader(model)));
    code.line();
    if (!model.includes.isEmpty())
        printIncludes(code, model.includes);
    printIncludes(code, includes);
    openNamespace(code, model);
    printTypeNames(code, model, classes.words());
    code.append(classes);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace

QString clientStem(const CodeModel &model)
{
    return model.baseName + QLatin1StringView("_client");
}

QString serviceStem(const CodeModel &model)
{
    return model.baseName + QLatin1StringView("_service");
}

void printHeaders(RoleFiles &files, const CodeModel &model, const QString &stem, const QStringList &includes, const CodeWriter &classes, bool areApart)
{
    CodeWriter code;
    openHeader(code, model);
    printIncludes(code, {typesHeader(model)});
    if (areApart) {
        files.classesHeader = printClassesHeader(model, stem, includes, classes);
        code.line(QStringLiteral("#include \"%1_classes.h\"").arg(stem));
    } else {
        printIncludes(code, includes);
        openNamespace(code, model);
        code.append(classes);
        closeNamespace(code, model);
    }
    files.header = code.toUtf8();
}

} // namespace ServiceModel::Generator
