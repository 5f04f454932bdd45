// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/clientprinter.h"

#include "generator/names.h"
#include "generator/operationprinter.h"
#include "generator/typesprinter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

// The functions of a channel, as the header declares them and the source defines them.
QString beginFunction(const Operation &operation, bool hasContext, bool hasDefaults)
{
    const QString context = hasContext ? u"QObject *context, "_s : QString();
    const QString none = hasDefaults ? u" = {}"_s : QString();
    const QString following
        = u"%1ServiceModel::AsyncCallback callback%2, const QVariant &state%3, const ServiceModel::CallOptions &options%3"_s
              .arg(context, hasContext ? QString() : none, none);
    return u"begin%1(%2)"_s.arg(operation.upperName, parameterList(operation, following));
}

QString optionsFunction(const QString &name, const Operation &operation, bool hasDefaults)
{
    const QString following = u"const ServiceModel::CallOptions &options"_s + (hasDefaults ? u" = {}"_s : QString());
    return u"%1(%2)"_s.arg(name, parameterList(operation, following));
}

QString endFunction(const Operation &operation)
{
    return u"end%1(const ServiceModel::AsyncResult &result)"_s.arg(operation.upperName);
}

QString asyncFunction(const Operation &operation, bool hasDefaults)
{
    return optionsFunction(operation.lowerName + "Async"_L1, operation, hasDefaults);
}

// The function that gives an operation's entry for the channel.
QString entryFunction(const Operation &operation)
{
    return lowerCamel(operation.symbol) + "Operation()"_L1;
}

void printOperationDeclaration(CodeWriter &code, const CodeModel &model, const Operation &operation)
{
    code.comment(operation.documentation);
    code.declaration(u"virtual ServiceModel::AsyncResult %1 = 0;"_s.arg(beginFunction(operation, true, true)));
    code.declaration(u"ServiceModel::AsyncResult %1;"_s.arg(beginFunction(operation, false, true)));
    code.declaration(u"virtual %1 %2 = 0;"_s.arg(operation.resultType(), endFunction(operation)));
    code.declaration(u"virtual QFuture<%1> %2 = 0;"_s.arg(operation.resultType(), asyncFunction(operation, true)));
    if (model.hasSync) {
        code.comment(u"Blocks; for worker threads only."_s);
        code.declaration(
            u"virtual %1 %2 = 0;"_s.arg(operation.resultType(), optionsFunction(operation.syncName, operation, true)));
    }
    code.line();
}

// moc wants types with their namespace, which a type of the same name may hide.
QString scopeOf(const CodeModel &model)
{
    if (model.cppNamespace.isEmpty())
        return {};
    const QString first = model.cppNamespace.section(u"::"_s, 0, 0);
    const auto hides = [&first](const auto &type) { return type.name == first; };
    const bool isHidden = std::any_of(model.structs.cbegin(), model.structs.cend(), hides)
        || std::any_of(model.enums.cbegin(), model.enums.cend(), hides);
    return (isHidden ? u"::"_s : QString()) + model.cppNamespace + u"::"_s;
}

void printChannelDeclaration(CodeWriter &code, const CodeModel &model, const Contract &contract)
{
    code.comment(u"A channel of the contract %1. %2"_s.arg(contract.name.localName, contract.documentation));
    code.comment(u"A callback runs once, in the thread of its context, never inside begin, and not at all when the "
                 "context or the channel is gone first; without a context the channel is the context. end gives "
                 "the result or throws; it never blocks. The rules in full: client/clientchannel.h."_s);
    code.line(u"class %1 : public ServiceModel::ClientChannel"_s.arg(contract.channelClass));
    code.line(u"{"_s);
    code.indent();
    code.line(u"Q_OBJECT"_s);
    code.label(u"public:"_s);
    for (const Operation &operation : contract.operations)
        printOperationDeclaration(code, model, operation);
    code.line(u"static const ServiceModel::ContractDescription &contract();"_s);
    code.line(
        u"static std::unique_ptr<%1> create(const ServiceModel::ChannelContext &context);"_s.arg(contract.channelClass));
    code.line();
    code.label(u"Q_SIGNALS:"_s);
    code.comment(u"Every call on this channel, whichever way it was started."_s);
    const QString scope = scopeOf(model);
    for (const Operation &operation : contract.operations)
        code.line(u"void %1Completed(const %2%3 &e);"_s.arg(operation.lowerName, scope, operation.completedArgs));
    code.line();
    code.label(u"protected:"_s);
    code.line(u"using ServiceModel::ClientChannel::ClientChannel;"_s);
    code.close(u";"_s);
    code.line();
    code.comment(u"Factory and channel in one, for programs that talk to one endpoint."_s);
    code.line(u"class %1 : public ServiceModel::ClientBase<%2>"_s.arg(contract.clientClass, contract.channelClass));
    code.line(u"{"_s);
    code.label(u"public:"_s);
    code.line(u"    using ClientBase::ClientBase;"_s);
    code.line(u"};"_s);
    code.line();
}

void printEntry(CodeWriter &code, const Contract &contract, const Operation &operation, qsizetype index)
{
    const QString type = u"const ServiceModel::Operation<%1>"_s.arg(operation.resultType());
    code.openFunction(u"%1 &%2"_s.arg(type, entryFunction(operation)));
    code.openValue(u"static %1 operation"_s.arg(type));
    code.line(u".description = %1().operations.at(%2),"_s.arg(contract.describeFunction).arg(index));
    if (operation.result)
        code.line(u".decode = decode%1Response,"_s.arg(operation.symbol));
    code.open(u".completed = [](ServiceModel::ClientChannel &channel, const %1 &e)"_s.arg(operation.completedArgs));
    code.line(u"Q_EMIT static_cast<%1 &>(channel).%2Completed(e);"_s.arg(contract.channelClass, operation.lowerName));
    code.close(u","_s);
    code.close(u";"_s);
    code.line(u"return operation;"_s);
    code.close();
    code.line();
}

void printImplementation(CodeWriter &code, const CodeModel &model, const Contract &contract)
{
    code.line(u"class %1 final : public %2"_s.arg(contract.channelImplementation, contract.channelClass));
    code.line(u"{"_s);
    code.indent();
    code.label(u"public:"_s);
    code.line(u"explicit %1(const ServiceModel::ChannelContext &context) : %2(context) { }"_s.arg(
        contract.channelImplementation, contract.channelClass));
    for (const Operation &operation : contract.operations) {
        const QString encoded = u"encode%1(%2)"_s.arg(operation.symbol, argumentList(operation));
        code.line();
        code.openFunction(u"ServiceModel::AsyncResult %1 override"_s.arg(beginFunction(operation, true, false)));
        code.line(u"return beginOperation(%1, %2, context, std::move(callback), state, options);"_s.arg(
            entryFunction(operation), encoded));
        code.close();
        code.openFunction(u"%1 %2 override"_s.arg(operation.resultType(), endFunction(operation)));
        code.line(u"return endOperation(%1, result);"_s.arg(entryFunction(operation)));
        code.close();
        code.openFunction(u"QFuture<%1> %2 override"_s.arg(operation.resultType(), asyncFunction(operation, false)));
        code.line(u"return operationAsync(%1, %2, options);"_s.arg(entryFunction(operation), encoded));
        code.close();
        if (model.hasSync) {
            code.openFunction(
                u"%1 %2 override"_s.arg(operation.resultType(), optionsFunction(operation.syncName, operation, false)));
            code.line(u"return waitForOperation(%1, %2, options);"_s.arg(entryFunction(operation), encoded));
            code.close();
        }
    }
    code.close(u";"_s);
    code.line();
}

void printChannelSource(CodeWriter &code, const Contract &contract)
{
    const QString scope = contract.channelClass + "::"_L1;
    for (const Operation &operation : contract.operations) {
        code.openFunction(u"ServiceModel::AsyncResult %1%2"_s.arg(scope, beginFunction(operation, false, false)));
        code.line(u"return begin%1(%2);"_s.arg(operation.upperName,
                                               argumentList(operation, u"this, std::move(callback), state, options"_s)));
        code.close();
        code.line();
    }
    code.openFunction(u"const ServiceModel::ContractDescription &%1contract()"_s.arg(scope));
    code.line(u"return %1();"_s.arg(contract.describeFunction));
    code.close();
    code.line();
    code.openFunction(
        u"std::unique_ptr<%1> %2create(const ServiceModel::ChannelContext &context)"_s.arg(contract.channelClass, scope));
    code.line(u"return std::make_unique<%1>(context);"_s.arg(contract.channelImplementation));
    code.close();
    code.line();
}

} // namespace

QByteArray printClientHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(u"#pragma once"_s);
    code.line();
    code.line(u"#include \"%1_types.h\""_s.arg(model.baseName));
    code.line();
    code.line(u"#include \"client/clientbase.h\""_s);
    code.line(u"#include \"client/clientchannel.h\""_s);
    code.line();
    openNamespace(code, model);
    for (const Contract &contract : model.contracts) {
        for (const Operation &operation : contract.operations)
            code.line(
                u"using %1 = ServiceModel::CompletedEventArgs<%2>;"_s.arg(operation.completedArgs, operation.resultType()));
        code.line();
        printChannelDeclaration(code, model, contract);
    }
    closeNamespace(code, model);
    return code.toUtf8();
}

QByteArray printClientSource(const CodeModel &model)
{
    NamespaceConstants namespaces;
    CodeWriter body;
    OperationPrinter operations(body, namespaces);
    for (const Contract &contract : model.contracts) {
        for (qsizetype i = 0; i < contract.operations.size(); ++i) {
            const Operation &operation = contract.operations.at(i);
            operations.printEncodeRequest(operation);
            if (operation.result)
                operations.printDecodeReply(operation);
            printEntry(body, contract, operation, i);
        }
        printImplementation(body, model, contract);
    }
    CodeWriter code;
    printOpening(code, model);
    code.line(u"#include \"%1_client.h\""_s.arg(model.baseName));
    code.line();
    code.line(u"#include \"xml/elementcontent.h\""_s);
    code.line();
    openNamespace(code, model);
    code.line(u"namespace {"_s);
    code.line();
    printNamespaceConstants(code, namespaces);
    code.append(body);
    code.line(u"} // namespace"_s);
    code.line();
    for (const Contract &contract : model.contracts)
        printChannelSource(code, contract);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
