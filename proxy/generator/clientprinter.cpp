// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/clientprinter.h"

#include "generator/names.h"
#include "generator/neededtypes.h"
#include "generator/operationprinter.h"
#include "generator/sourceparts.h"
#include "generator/typesprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

// The functions of a channel, as the header declares them and the source defines them.
QString beginFunction(const Operation &operation, bool hasContext, bool hasDefaults)
{
    const QString context = hasContext ? QStringLiteral("QObject *context, ") : QString();
    const QString none = hasDefaults ? QStringLiteral(" = {}") : QString();
    const QString following = QStringLiteral("%1ServiceModel::AsyncCallback callback%2, const QVariant &state%3, const ServiceModel::CallOptions &options%3")
                                  .arg(context, hasContext ? QString() : none, none);
    return QStringLiteral("begin%1(%2)").arg(operation.upperName, parameterList(operation, following));
}

QString optionsFunction(const QString &name, const Operation &operation, bool hasDefaults)
{
    const QString following = QStringLiteral("const ServiceModel::CallOptions &options") + (hasDefaults ? QStringLiteral(" = {}") : QString());
    return QStringLiteral("%1(%2)").arg(name, parameterList(operation, following));
}

QString endFunction(const Operation &operation)
{
    return QStringLiteral("end%1(const ServiceModel::AsyncResult &result)").arg(operation.upperName);
}

QString asyncFunction(const Operation &operation, bool hasDefaults)
{
    return optionsFunction(operation.lowerName + QLatin1StringView("Async"), operation, hasDefaults);
}

// The function that gives an operation's entry for the channel.
void printOperationDeclaration(CodeWriter &code, const CodeModel &model, const Operation &operation)
{
    code.comment(operation.documentation);
    code.declaration(QStringLiteral("virtual ServiceModel::AsyncResult %1 = 0;").arg(beginFunction(operation, true, true)));
    code.declaration(QStringLiteral("ServiceModel::AsyncResult %1;").arg(beginFunction(operation, false, true)));
    code.declaration(QStringLiteral("virtual %1 %2 = 0;").arg(operation.resultType(), endFunction(operation)));
    code.declaration(QStringLiteral("virtual QFuture<%1> %2 = 0;").arg(operation.resultType(), asyncFunction(operation, true)));
    if (model.hasSync) {
        code.comment(QStringLiteral("Blocks; for worker threads only."));
        code.declaration(QStringLiteral("virtual %1 %2 = 0;").arg(operation.resultType(), optionsFunction(operation.syncName, operation, true)));
    }
    code.line();
}

// moc wants types with their namespace, which a type of the same name may hide.
QString scopeOf(const CodeModel &model)
{
    if (model.cppNamespace.isEmpty())
        return {};
    const QString first = model.cppNamespace.section(QStringLiteral("::"), 0, 0);
    const auto hides = [&first](const auto &type) { return type.name == first; };
    const bool isHidden = std::any_of(model.structs.cbegin(), model.structs.cend(), hides)
        || std::any_of(model.enums.cbegin(), model.enums.cend(), hides);
    return (isHidden ? QStringLiteral("::") : QString()) + model.cppNamespace + QStringLiteral("::");
}

void printChannelDeclaration(CodeWriter &code, const CodeModel &model, const Contract &contract)
{
    code.comment(QStringLiteral("A channel of the contract %1. %2").arg(contract.name.localName, contract.documentation));
    code.comment(QStringLiteral("A callback runs once, in the thread of its context, never inside begin, and not at all when the "
                                "context or the channel is gone first; without a context the channel is the context. end gives "
                                "the result or throws; it never blocks. The rules in full: client/clientchannel.h."));
    code.line(QStringLiteral("class %1 : public ServiceModel::ClientChannel").arg(contract.channelClass));
    code.line(QStringLiteral("{"));
    code.indent();
    code.line(QStringLiteral("Q_OBJECT"));
    code.label(QStringLiteral("public:"));
    for (const Operation &operation : contract.operations)
        printOperationDeclaration(code, model, operation);
    code.line(QStringLiteral("static const ServiceModel::ContractDescription &contract();"));
    code.line(QStringLiteral("static std::unique_ptr<%1> create(const ServiceModel::ChannelContext &context);").arg(contract.channelClass));
    code.line();
    code.label(QStringLiteral("Q_SIGNALS:"));
    code.comment(QStringLiteral("Every call on this channel, whichever way it was started."));
    const QString scope = scopeOf(model);
    for (const Operation &operation : contract.operations)
        code.line(QStringLiteral("void %1Completed(const %2%3 &e);").arg(operation.lowerName, scope, operation.completedArgs));
    code.line();
    code.label(QStringLiteral("protected:"));
    code.line(QStringLiteral("using ServiceModel::ClientChannel::ClientChannel;"));
    code.close(QStringLiteral(";"));
    code.line();
    code.comment(QStringLiteral("Factory and channel in one, for programs that talk to one endpoint."));
    code.line(QStringLiteral("class %1 : public ServiceModel::ClientBase<%2>").arg(contract.clientClass, contract.channelClass));
    code.line(QStringLiteral("{"));
    code.label(QStringLiteral("public:"));
    code.line(QStringLiteral("    using ClientBase::ClientBase;"));
    code.line(QStringLiteral("};"));
    code.line();
}

void printEntry(CodeWriter &code, const Contract &contract, const Operation &operation, qsizetype index)
{
    const QString type = QStringLiteral("const ServiceModel::Operation<%1>").arg(operation.resultType());
    code.openFunction(QStringLiteral("%1 &%2").arg(type, operation.entryFunction() + QLatin1StringView("()")));
    code.openValue(QStringLiteral("static %1 operation").arg(type));
    code.line(QStringLiteral(".description = %1().operations.at(%2),").arg(contract.describeFunction).arg(index));
    if (operation.hasResult())
        code.line(QStringLiteral(".decode = decode%1Response,").arg(operation.symbol));
    code.open(QStringLiteral(".completed = [](ServiceModel::ClientChannel &channel, const %1 &e)").arg(operation.completedArgs));
    code.line(QStringLiteral("Q_EMIT static_cast<%1 &>(channel).%2Completed(e);").arg(contract.channelClass, operation.lowerName));
    code.close(QStringLiteral(","));
    if (!operation.reply.headers.isEmpty())
        code.line(QStringLiteral(".readHeaders = readHeadersOf%1Response,").arg(operation.symbol));
    code.close(QStringLiteral(";"));
    code.line(QStringLiteral("return operation;"));
    code.close();
    code.line();
}

// The class behind the channel: in the only source file as a whole, or declared in a header that the parts share.
enum class Form { Inline, Declaration, Definition };

void printFunction(CodeWriter &code, const Contract &contract, Form form, const QString &result, const QString &signature, const QString &statement)
{
    if (form == Form::Declaration)
        return code.declaration(QStringLiteral("%1 %2 override;").arg(result, signature));
    if (form == Form::Inline)
        code.openFunction(QStringLiteral("%1 %2 override").arg(result, signature));
    else
        code.openFunction(QStringLiteral("%1 %2::%3").arg(result, contract.channelImplementation, signature));
    code.line(statement);
    code.close();
    if (form == Form::Definition)
        code.line();
}

void printFunctions(CodeWriter &code, const CodeModel &model, const Contract &contract, const Operation &operation, Form form)
{
    const QString encoded = QStringLiteral("encode%1(%2)").arg(operation.symbol, bodyArguments(operation));
    const QString options = operation.request.headers.isEmpty()
        ? QStringLiteral("options")
        : QStringLiteral("ServiceModel::withHeaders(options, headersOf%1(%2))").arg(operation.symbol, headerArguments(operation));
    const QString entry = operation.entryFunction() + QLatin1StringView("()");
    printFunction(code, contract, form, QStringLiteral("ServiceModel::AsyncResult"), beginFunction(operation, true, false),
                  QStringLiteral("return beginOperation(%1, %2, context, std::move(callback), state, %3);").arg(entry, encoded, options));
    printFunction(code, contract, form, operation.resultType(), endFunction(operation),
                  QStringLiteral("return endOperation(%1, result);").arg(entry));
    printFunction(code, contract, form, QStringLiteral("QFuture<%1>").arg(operation.resultType()), asyncFunction(operation, false),
                  QStringLiteral("return operationAsync(%1, %2, %3);").arg(entry, encoded, options));
    if (model.hasSync) {
        printFunction(code, contract, form, operation.resultType(), optionsFunction(operation.syncName, operation, false),
                      QStringLiteral("return waitForOperation(%1, %2, %3);").arg(entry, encoded, options));
    }
}

void printImplementation(CodeWriter &code, const CodeModel &model, const Contract &contract, Form form)
{
    code.line(QStringLiteral("class %1 final : public %2").arg(contract.channelImplementation, contract.channelClass));
    code.line(QStringLiteral("{"));
    code.indent();
    code.label(QStringLiteral("public:"));
    code.line(QStringLiteral("explicit %1(const ServiceModel::ChannelContext &context) : %2(context) { }").arg(contract.channelImplementation, contract.channelClass));
    for (const Operation &operation : contract.operations) {
        code.line();
        printFunctions(code, model, contract, operation, form);
    }
    code.close(QStringLiteral(";"));
    code.line();
}

void printBegin(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    code.openFunction(QStringLiteral("ServiceModel::AsyncResult %1::%2").arg(contract.channelClass, beginFunction(operation, false, false)));
    code.line(QStringLiteral("return begin%1(%2);").arg(operation.upperName, argumentList(operation, QStringLiteral("this, std::move(callback), state, options"))));
    code.close();
    code.line();
}

// What is there once, and not for each operation.
void printChannelFunctions(CodeWriter &code, const Contract &contract)
{
    const QString scope = contract.channelClass + QLatin1StringView("::");
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1contract()").arg(scope));
    code.line(QStringLiteral("return %1();").arg(contract.describeFunction));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("std::unique_ptr<%1> %2create(const ServiceModel::ChannelContext &context)").arg(contract.channelClass, scope));
    code.line(QStringLiteral("return std::make_unique<%1>(context);").arg(contract.channelImplementation));
    code.close();
    code.line();
}

CodeWriter clientClasses(const CodeModel &model)
{
    CodeWriter result;
    for (const Contract &contract : model.contracts) {
        for (const Operation &operation : contract.operations)
            result.line(QStringLiteral("using %1 = ServiceModel::CompletedEventArgs<%2>;").arg(operation.completedArgs, operation.resultType()));
        result.line();
        printChannelDeclaration(result, model, contract);
    }
    return result;
}

QList<SourcePiece> clientPieces(const CodeModel &model, NamespaceConstants &namespaces, bool isInParts)
{
    QList<SourcePiece> result;
    for (const Contract &contract : model.contracts) {
        for (qsizetype i = 0; i < contract.operations.size(); ++i) {
            const Operation &operation = contract.operations.at(i);
            SourcePiece &piece = result.emplaceBack();
            OperationPrinter operations(piece.local, namespaces);
            operations.printEncodeRequest(operation);
            operations.printRequestHeaders(operation);
            if (operation.hasResult())
                operations.printDecodeReply(operation);
            operations.printReadReplyHeaders(operation);
            printEntry(piece.local, contract, operation, i);
            if (isInParts)
                printFunctions(piece.shared, model, contract, operation, Form::Definition);
            printBegin(piece.shared, contract, operation);
        }
        SourcePiece &once = result.emplaceBack();
        if (!isInParts)
            printImplementation(once.local, model, contract, Form::Inline);
        printChannelFunctions(once.shared, contract);
    }
    return result;
}

QByteArray printImplementationHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.comment(QStringLiteral("What the parts of %1.cpp share; not for others.").arg(clientStem(model)));
    code.line(QStringLiteral("#pragma once"));
    code.line();
    code.line(QStringLiteral("#include \"%1_classes.h\"").arg(clientStem(model)));
    code.line();
    openNamespace(code, model);
    for (const Contract &contract : model.contracts)
        printImplementation(code, model, contract, Form::Declaration);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace

RoleFiles printClient(const CodeModel &model)
{
    NamespaceConstants namespaces;
    const NeededTypes types(model);
    SourceFile file;
    file.pieces = clientPieces(model, namespaces, true);
    const OperationsCut cut = cutOperations(model, file.pieces, types);
    RoleFiles result;
    printHeaders(result, model, clientStem(model), {QStringLiteral("client/clientbase.h"), QStringLiteral("client/clientchannel.h")}, clientClasses(model), cut.declaresTypes);
    if (cut.declaresTypes) {
        file.types = &types;
        file.header = typesHeader(model);
        file.includes.append(clientStem(model) + QLatin1StringView("_p.h"));
        result.privateHeader = printImplementationHeader(model);
    } else {
        file.pieces = clientPieces(model, namespaces, false);
        file.header = clientStem(model) + QLatin1StringView(".h");
    }
    file.includes += codecIncludes(model);
    result.parts = printParts(model, file, namespaces, cut.parts);
    return result;
}

} // namespace ServiceModel::Generator
