// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/serviceprinter.h"

#include "generator/neededtypes.h"
#include "generator/operationprinter.h"
#include "generator/sourceparts.h"
#include "generator/typesprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

QString beginFunction(const Operation &operation)
{
    return QStringLiteral("begin%1(%2)").arg(operation.upperName, parameterList(operation, QStringLiteral("ServiceModel::AsyncCallback callback, const QVariant &state")));
}

QString endFunction(const Operation &operation)
{
    return QStringLiteral("end%1(const ServiceModel::AsyncResult &result)").arg(operation.upperName);
}

// What came, beside its parts, none of which is called "request", or beside a struct that is.
QString messageName(const Operation &operation)
{
    return operation.request.structName.isEmpty() ? QStringLiteral("request") : QStringLiteral("message");
}

QString dispatchFunction(const Operation &operation)
{
    return QStringLiteral("dispatch%1(ServiceModel::Message &%2, ServiceModel::OperationReply reply)").arg(operation.symbol, messageName(operation));
}

// "double, double"
QString parameterTypes(const Operation &operation)
{
    QStringList list;
    for (Member parameter : operation.parameters()) {
        parameter.name.clear();
        list.append(parameter.parameter().trimmed());
    }
    return list.join(QStringLiteral(", "));
}

void printServiceDeclaration(CodeWriter &code, const Contract &contract)
{
    code.comment(QStringLiteral("Base of a service of the contract %1. %2").arg(contract.name.localName, contract.documentation));
    code.comment(QStringLiteral("Override one function per operation: the plain one, the one that returns a QFuture, or begin and end. "
                                "More about threads and faults: host/servicebase.h."));
    code.line(QStringLiteral("class %1 : public ServiceModel::ServiceBase").arg(contract.serviceClass));
    code.line(QStringLiteral("{"));
    code.indent();
    code.line(QStringLiteral("Q_OBJECT"));
    code.label(QStringLiteral("public:"));
    code.line(QStringLiteral("explicit %1(QObject *parent = nullptr);").arg(contract.serviceClass));
    code.line();
    for (const Operation &operation : contract.operations) {
        code.comment(operation.documentation);
        code.declaration(QStringLiteral("virtual %1 %2(%3);").arg(operation.resultType(), operation.serviceName, parameterList(operation)));
        code.declaration(QStringLiteral("virtual QFuture<%1> %2Async(%3);").arg(operation.resultType(), operation.lowerName, parameterList(operation)));
        code.declaration(QStringLiteral("virtual ServiceModel::AsyncResult %1;").arg(beginFunction(operation)));
        code.declaration(QStringLiteral("virtual %1 %2;").arg(operation.resultType(), endFunction(operation)));
        code.line();
    }
    code.line(QStringLiteral("static const ServiceModel::ContractDescription &contract();"));
    code.line(QStringLiteral("const ServiceModel::ContractDescription &description() const override;"));
    code.declaration(QStringLiteral("void dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply) override;"));
    code.line();
    code.label(QStringLiteral("private:"));
    for (const Operation &operation : contract.operations)
        code.line(QStringLiteral("void %1;").arg(dispatchFunction(operation)));
    code.close(QStringLiteral(";"));
    code.line();
}

void printDefaults(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    const QString scope = contract.serviceClass + QLatin1StringView("::");
    const QString result = operation.resultType();
    const QString call = QStringLiteral("%1(%2)").arg(operation.serviceName, argumentList(operation));
    code.openFunction(QStringLiteral("%1 %2%3(%4)").arg(result, scope, operation.serviceName, parameterTypes(operation)));
    code.line(QStringLiteral("throw ServiceModel::FaultException<>(QStringLiteral(%1), ServiceModel::Fault::receiverCode());")
                  .arg(quoted(operation.name + QLatin1StringView(" is not implemented."))));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("QFuture<%1> %2%3Async(%4)").arg(result, scope, operation.lowerName, parameterList(operation)));
    if (operation.hasResult()) {
        code.line(QStringLiteral("return readyFuture(%1);").arg(call));
    } else {
        code.line(call + u';');
        code.line(QStringLiteral("return readyFuture();"));
    }
    code.close();
    code.line();
    code.openFunction(QStringLiteral("ServiceModel::AsyncResult %1%2").arg(scope, beginFunction(operation)));
    code.line(QStringLiteral("return beginFrom(%1Async(%2), this, std::move(callback), state);").arg(operation.lowerName, argumentList(operation)));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("%1 %2%3").arg(result, scope, endFunction(operation)));
    code.line(QStringLiteral("return ServiceModel::AsyncResultSource<%1>::end(result);").arg(result));
    code.close();
    code.line();
}

// What the lambda does that makes the reply's body of an ended call.
QString replyStatement(const Operation &operation)
{
    const QString end = QStringLiteral("end%1(result)").arg(operation.upperName);
    if (operation.isOneWay)
        return end + QStringLiteral("; return QByteArray();");
    if (!operation.hasResult())
        return QStringLiteral("%1; return encode%2Response();").arg(end, operation.symbol);
    if (operation.reply.headers.isEmpty())
        return QStringLiteral("return encode%1Response(%2);").arg(operation.symbol, end);
    return QStringLiteral("const auto reply = %1; context.addOutgoingHeaders(headersOf%2Response(reply)); return encode%2Response(reply);").arg(end, operation.symbol);
}

void printDispatch(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    code.openFunction(QStringLiteral("void %1::%2").arg(contract.serviceClass, dispatchFunction(operation)));
    for (const Member &parameter : operation.parameters())
        code.line(QStringLiteral("%1 %2{};").arg(parameter.type(), parameter.name));
    const auto call = [&](const QString &function, const QString &first, const QString &arguments) {
        return QStringLiteral("%1%2(%3%4)").arg(function, operation.symbol, first, arguments.isEmpty() ? QString() : QStringLiteral(", ") + arguments);
    };
    const QString message = messageName(operation);
    QString decoded = QStringLiteral("!") + call(QStringLiteral("decode"), message + QLatin1StringView(".reader()"), bodyArguments(operation));
    if (!operation.request.headers.isEmpty())
        decoded += QStringLiteral(" || !") + call(QStringLiteral("readHeadersOf"), message + QLatin1StringView(".headers"), headerArguments(operation));
    code.line(QStringLiteral("if (%1 || !finishBody(%2))").arg(decoded, message));
    code.line(QStringLiteral("    return reply(badRequest(%1.reader()), {});").arg(message));
    code.line(QStringLiteral("run(std::move(reply),"));
    code.line(QStringLiteral("    [&](ServiceModel::AsyncCallback callback) { begin%1(%2); },")
                  .arg(operation.upperName, argumentList(operation, QStringLiteral("std::move(callback), {}"))));
    const QString captured = operation.reply.headers.isEmpty() ? QString() : QStringLiteral(", context = ServiceModel::OperationContext::current()");
    code.line(QStringLiteral("    [this%1](const ServiceModel::AsyncResult &result) { %2 });").arg(captured, replyStatement(operation)));
    code.close();
    code.line();
}

// What is there once, and not for each operation.
void printServiceFunctions(CodeWriter &code, const Contract &contract)
{
    const QString scope = contract.serviceClass + QLatin1StringView("::");
    code.line(QStringLiteral("%1%2(QObject *parent)").arg(scope, contract.serviceClass));
    code.line(QStringLiteral("    : ServiceModel::ServiceBase(parent)"));
    code.line(QStringLiteral("{"));
    code.line(QStringLiteral("}"));
    code.line();
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1description() const").arg(scope));
    code.line(QStringLiteral("return contract();"));
    code.close();
    code.line();
    if (contract.operations.isEmpty()) {
        code.line(QStringLiteral("void %1dispatch(qsizetype, ServiceModel::Message &, ServiceModel::OperationReply) { }").arg(scope));
        return code.line();
    }
    code.openFunction(QStringLiteral("void %1dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply)").arg(scope));
    code.open(QStringLiteral("switch (operation)"));
    for (qsizetype i = 0; i < contract.operations.size(); ++i) {
        code.label(QStringLiteral("case %1:").arg(i));
        code.line(QStringLiteral("return dispatch%1(request, std::move(reply));").arg(contract.operations.at(i).symbol));
    }
    code.close();
    code.line(QStringLiteral("Q_UNREACHABLE();"));
    code.close();
    code.line();
}

CodeWriter serviceClasses(const CodeModel &model)
{
    CodeWriter result;
    for (const Contract &contract : model.contracts)
        printServiceDeclaration(result, contract);
    return result;
}

QList<SourcePiece> servicePieces(const CodeModel &model, NamespaceConstants &namespaces)
{
    QList<SourcePiece> result;
    for (const Contract &contract : model.contracts) {
        SourcePiece &once = result.emplaceBack();
        printServiceFunctions(once.shared, contract);
        for (const Operation &operation : contract.operations) {
            SourcePiece &piece = result.emplaceBack();
            OperationPrinter operations(piece.local, namespaces);
            operations.printDecodeRequest(operation);
            operations.printReadRequestHeaders(operation);
            if (!operation.isOneWay)
                operations.printEncodeReply(operation);
            operations.printReplyHeaders(operation);
            printDefaults(piece.shared, contract, operation);
            printDispatch(piece.shared, contract, operation);
        }
    }
    return result;
}

} // namespace

RoleFiles printService(const CodeModel &model)
{
    NamespaceConstants namespaces;
    const NeededTypes types(model);
    SourceFile file;
    file.pieces = servicePieces(model, namespaces);
    const OperationsCut cut = cutOperations(model, file.pieces, types);
    RoleFiles result;
    printHeaders(result, model, serviceStem(model), {QStringLiteral("host/servicebase.h")}, serviceClasses(model), cut.declaresTypes);
    if (cut.declaresTypes) {
        file.types = &types;
        file.header = typesHeader(model);
        file.includes.append(serviceStem(model) + QLatin1StringView("_classes.h"));
    } else {
        file.header = serviceStem(model) + QLatin1StringView(".h");
    }
    const bool hasReplyHeaders = std::ranges::any_of(model.contracts, [](const Contract &contract) {
        return std::ranges::any_of(contract.operations, [](const Operation &operation) { return !operation.reply.headers.isEmpty(); });
    });
    if (hasReplyHeaders)
        file.includes.append(QStringLiteral("host/operationcontext.h"));
    file.includes.append(QStringLiteral("soap/envelope.h"));
    file.includes += codecIncludes(model);
    result.parts = printParts(model, file, namespaces, cut.parts);
    return result;
}

} // namespace ServiceModel::Generator
