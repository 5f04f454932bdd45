// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractprinter.h"

namespace ServiceModel::Generator {

namespace {

QString name(const QName &name, NamespaceConstants &namespaces)
{
    return name.isEmpty() ? QStringLiteral("{}")
                          : QStringLiteral("{%1.toString(), %2_s}").arg(namespaces.constantFor(name.namespaceUri), stringLiteral(name.localName));
}

void printHeaderNames(CodeWriter &code, const QString &field, const EnvelopeMessage &message, NamespaceConstants &namespaces)
{
    QStringList names;
    for (const Member &header : message.headers)
        names.append(name(header.xmlName, namespaces));
    if (!names.isEmpty())
        code.line(QStringLiteral("%1 = {%2},").arg(field, names.join(QStringLiteral(", "))));
}

void printOperationDescription(CodeWriter &code, const Operation &operation, NamespaceConstants &namespaces)
{
    code.line(QStringLiteral("{"));
    code.indent();
    code.line(QStringLiteral(".name = %1_s,").arg(stringLiteral(operation.name)));
    code.line(QStringLiteral(".action = %1_s,").arg(stringLiteral(operation.action)));
    code.line(operation.isOneWay ? QStringLiteral(".replyAction = {},")
                                 : QStringLiteral(".replyAction = %1_s,").arg(stringLiteral(operation.replyAction)));
    code.line(QStringLiteral(".requestElement = %1,").arg(name(operation.request.firstElement(), namespaces)));
    // The name of an encoded reply is anybody's (SOAP 1.1, section 7.1).
    code.line(QStringLiteral(".replyElement = %1,").arg(operation.reply.isEncoded() || operation.reply.bodyElements.size() > 1 ? QStringLiteral("{}") : name(operation.reply.firstElement(), namespaces)));
    if (operation.isOneWay)
        code.line(QStringLiteral(".isOneWay = true,"));
    if (!operation.faults.isEmpty()) {
        code.open(QStringLiteral(".faults ="));
        for (const Fault &fault : operation.faults) {
            const QString encoded = fault.encoding.isEmpty() ? QString()
                                                             : QStringLiteral(".encoded(%1, %2)").arg(encodingConstant(fault.encoding), name(fault.declaration.type.name, namespaces));
            code.declaration(QStringLiteral("ServiceModel::describeFault<%1>(%2, %3_s%4)%5,")
                                 .arg(fault.type, name(fault.element, namespaces), stringLiteral(fault.action), fault.isHeader ? QStringLiteral(", true") : QString(), encoded));
        }
        code.close(QStringLiteral(","));
    }
    printHeaderNames(code, QStringLiteral(".requestHeaders"), operation.request, namespaces);
    printHeaderNames(code, QStringLiteral(".replyHeaders"), operation.reply, namespaces);
    QStringList others;
    for (const QName &other : operation.request.bodyElements.mid(1))
        others.append(name(other, namespaces));
    if (!others.isEmpty())
        code.declaration(QStringLiteral(".otherRequestElements = {%1},").arg(others.join(QStringLiteral(", "))));
    code.close(QStringLiteral(","));
}

void printOperationDescriptions(CodeWriter &code, const QList<Operation> &operations, NamespaceConstants &namespaces)
{
    for (const Operation &operation : operations)
        printOperationDescription(code, operation, namespaces);
}

// Calls of functions that each describe some of many operations: the time that a compiler takes for one goes with the square of
// its length. None when they are few.
QStringList printOperationLists(CodeWriter &code, const Contract &contract, NamespaceConstants &namespaces)
{
    constexpr qsizetype MaxPerFunction = 32;
    QStringList calls;
    for (qsizetype at = 0; contract.operations.size() > MaxPerFunction && at < contract.operations.size(); at += MaxPerFunction) {
        calls.append(QStringLiteral("%1Operations%2()").arg(contract.describeFunction).arg(calls.size() + 1));
        code.openFunction(QStringLiteral("static QList<ServiceModel::OperationDescription> %1").arg(calls.last()));
        code.line(QStringLiteral("using namespace Qt::StringLiterals;"));
        code.open(QStringLiteral("return"));
        printOperationDescriptions(code, contract.operations.mid(at, MaxPerFunction), namespaces);
        code.close(QStringLiteral(";"));
        code.close();
        code.line();
    }
    return calls;
}

} // namespace

void printContractSource(CodeWriter &code, const Contract &contract, NamespaceConstants &namespaces)
{
    const QStringList lists = printOperationLists(code, contract, namespaces);
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1()").arg(contract.describeFunction));
    code.line(QStringLiteral("using namespace Qt::StringLiterals;"));
    code.openValue(QStringLiteral("static const ServiceModel::ContractDescription contract"));
    code.line(QStringLiteral(".name = %1_s,").arg(stringLiteral(contract.name.localName)));
    code.line(QStringLiteral(".namespaceUri = %1.toString(),").arg(namespaces.constantFor(contract.name.namespaceUri)));
    code.line(QStringLiteral(".configurationName = %1_s,").arg(stringLiteral(contract.configurationName)));
    if (lists.isEmpty()) {
        code.open(QStringLiteral(".operations ="));
        printOperationDescriptions(code, contract.operations, namespaces);
        code.close(QStringLiteral(","));
    } else {
        code.lines(QStringLiteral(".operations = %1,").arg(lists.join(QStringLiteral("\n    + "))));
    }
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("return contract;"));
    code.close();
    code.line();
}

} // namespace ServiceModel::Generator
