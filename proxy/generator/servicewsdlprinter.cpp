// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/servicewsdlprinter.h"

#include "generator/codewriter.h"
#include "generator/neededtypes.h"
#include "generator/rolefiles.h"
#include "generator/typesprinter.h"

namespace ServiceModel::Generator {

namespace {

// In pieces, because some compilers take only short literals, and in a form that its text cannot break out of.
void printText(CodeWriter &code, const QString &name, const QByteArray &text)
{
    constexpr qsizetype most = 12000;
    QString mark = QStringLiteral("wsdl"); // of 16 characters at most
    for (int i = 2; text.contains(')' + mark.toLatin1() + '"'); ++i)
        mark = QStringLiteral("wsdl%1").arg(i);
    code.openValue(QStringLiteral("const char *const %1[] = ").arg(name));
    code.outdent();
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.size();
        if (end - begin > most) {
            const qsizetype before = text.lastIndexOf('\n', begin + most) + 1;
            const qsizetype after = text.indexOf('\n', begin + most) + 1;
            end = before > begin ? before : after > 0 ? after : end;
        }
        code.line(QStringLiteral("R\"%1(%2)%1\",").arg(mark, QString::fromUtf8(text.sliced(begin, end - begin))));
        begin = end;
    }
    code.line(QStringLiteral("};"));
    code.line();
}

void printTexts(CodeWriter &code, const Contract &contract)
{
    printText(code, contract.describeFunction + QLatin1StringView("Wsdl"), contract.wsdl);
    if (!contract.bindingOperations.isEmpty())
        printText(code, contract.describeFunction + QLatin1StringView("Binding"), contract.bindingOperations);
}

void printContractFunction(CodeWriter &code, const Contract &contract)
{
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1contract()").arg(contract.serviceClass + QLatin1StringView("::")));
    code.open(QStringLiteral("static const ServiceModel::ContractDescription contract = []"));
    code.line(QStringLiteral("ServiceModel::ContractDescription result = %1();").arg(contract.describeFunction));
    code.line(QStringLiteral("for (const char *piece : %1Wsdl)").arg(contract.describeFunction));
    code.line(QStringLiteral("    result.wsdl += piece;"));
    if (!contract.bindingOperations.isEmpty()) {
        code.line(QStringLiteral("for (const char *piece : %1Binding)").arg(contract.describeFunction));
        code.line(QStringLiteral("    result.bindingOperations += piece;"));
    }
    code.line(QStringLiteral("return result;"));
    code.close(QStringLiteral("();"));
    code.line(QStringLiteral("return contract;"));
    code.close();
    code.line();
}

} // namespace

QByteArray printServiceWsdl(const CodeModel &model, bool areClassesApart)
{
    CodeWriter code;
    printOpening(code, model);
    if (areClassesApart) {
        QSet<QString> functions;
        for (const Contract &contract : model.contracts)
            functions.insert(contract.describeFunction);
        code.line(QStringLiteral("#include \"%1_classes.h\"").arg(serviceStem(model)));
        code.line();
        printTypeDeclarations(code, modelWith(model, functions));
    } else {
        code.line(QStringLiteral("#include \"%1.h\"").arg(serviceStem(model)));
        code.line();
        openNamespace(code, model);
    }
    code.line(QStringLiteral("namespace {"));
    code.line();
    for (const Contract &contract : model.contracts)
        printTexts(code, contract);
    code.line(QStringLiteral("} // namespace"));
    code.line();
    for (const Contract &contract : model.contracts)
        printContractFunction(code, contract);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
