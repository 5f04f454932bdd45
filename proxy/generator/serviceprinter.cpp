// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/serviceprinter.h"

#include "generator/operationprinter.h"
#include "generator/typesprinter.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

QString beginFunction(const Operation &operation)
{
    return u"begin%1(%2)"_s.arg(operation.upperName,
                                parameterList(operation, u"ServiceModel::AsyncCallback callback, const QVariant &state"_s));
}

QString endFunction(const Operation &operation)
{
    return u"end%1(const ServiceModel::AsyncResult &result)"_s.arg(operation.upperName);
}

QString dispatchFunction(const Operation &operation)
{
    return u"dispatch%1(ServiceModel::Message &request, ServiceModel::OperationReply reply)"_s.arg(operation.symbol);
}

// "double, double"
QString parameterTypes(const Operation &operation)
{
    QStringList list;
    for (Member parameter : operation.parameters) {
        parameter.name.clear();
        list.append(parameter.parameter().trimmed());
    }
    return list.join(u", "_s);
}

void printServiceDeclaration(CodeWriter &code, const Contract &contract)
{
    code.comment(u"Base of a service of the contract %1. %2"_s.arg(contract.name.localName, contract.documentation));
    code.comment(u"Override one function per operation: the plain one, the one that returns a QFuture, or begin and end. "
                 "More about threads and faults: host/servicebase.h."_s);
    code.line(u"class %1 : public ServiceModel::ServiceBase"_s.arg(contract.serviceClass));
    code.line(u"{"_s);
    code.indent();
    code.line(u"Q_OBJECT"_s);
    code.label(u"public:"_s);
    code.line(u"explicit %1(QObject *parent = nullptr);"_s.arg(contract.serviceClass));
    code.line();
    for (const Operation &operation : contract.operations) {
        code.comment(operation.documentation);
        code.declaration(
            u"virtual %1 %2(%3);"_s.arg(operation.resultType(), operation.serviceName, parameterList(operation)));
        code.declaration(u"virtual QFuture<%1> %2Async(%3);"_s.arg(operation.resultType(), operation.lowerName,
                                                                   parameterList(operation)));
        code.declaration(u"virtual ServiceModel::AsyncResult %1;"_s.arg(beginFunction(operation)));
        code.declaration(u"virtual %1 %2;"_s.arg(operation.resultType(), endFunction(operation)));
        code.line();
    }
    code.line(u"static const ServiceModel::ContractDescription &contract();"_s);
    code.line(u"const ServiceModel::ContractDescription &description() const override;"_s);
    code.declaration(
        u"void dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply) override;"_s);
    code.line();
    code.label(u"private:"_s);
    for (const Operation &operation : contract.operations)
        code.line(u"void %1;"_s.arg(dispatchFunction(operation)));
    code.close(u";"_s);
    code.line();
}

void printDefaults(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    const QString scope = contract.serviceClass + "::"_L1;
    const QString result = operation.resultType();
    const QString call = u"%1(%2)"_s.arg(operation.serviceName, argumentList(operation));
    code.openFunction(u"%1 %2%3(%4)"_s.arg(result, scope, operation.serviceName, parameterTypes(operation)));
    code.line(u"throw ServiceModel::FaultException<>(QStringLiteral(%1), ServiceModel::Fault::receiverCode());"_s.arg(
        quoted(operation.name + " is not implemented."_L1)));
    code.close();
    code.line();
    code.openFunction(u"QFuture<%1> %2%3Async(%4)"_s.arg(result, scope, operation.lowerName, parameterList(operation)));
    if (operation.result) {
        code.line(u"return readyFuture(%1);"_s.arg(call));
    } else {
        code.line(call + u';');
        code.line(u"return readyFuture();"_s);
    }
    code.close();
    code.line();
    code.openFunction(u"ServiceModel::AsyncResult %1%2"_s.arg(scope, beginFunction(operation)));
    code.line(u"return beginFrom(%1Async(%2), this, std::move(callback), state);"_s.arg(operation.lowerName,
                                                                                        argumentList(operation)));
    code.close();
    code.line();
    code.openFunction(u"%1 %2%3"_s.arg(result, scope, endFunction(operation)));
    code.line(u"return ServiceModel::AsyncResultSource<%1>::end(result);"_s.arg(result));
    code.close();
    code.line();
}

void printDispatch(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    code.openFunction(u"void %1::%2"_s.arg(contract.serviceClass, dispatchFunction(operation)));
    for (const Member &parameter : operation.parameters)
        code.line(u"%1 %2{};"_s.arg(parameter.type(), parameter.name));
    const QString decoded = u"decode%1(%2)"_s.arg(
        operation.symbol,
        operation.parameters.isEmpty() ? u"request.reader()"_s : u"request.reader(), "_s + argumentList(operation));
    code.line(u"if (!%1 || !finishBody(request))"_s.arg(decoded));
    code.line(u"    return reply(badRequest(request.reader()), {});"_s);
    code.line(u"run(std::move(reply),"_s);
    code.line(u"    [&](ServiceModel::AsyncCallback callback) { begin%1(%2); },"_s.arg(
        operation.upperName, argumentList(operation, u"std::move(callback), {}"_s)));
    const QString end = u"end%1(result)"_s.arg(operation.upperName);
    const QString body = operation.result ? u"return encode%1Response(%2);"_s.arg(operation.symbol, end)
        : operation.isOneWay              ? u"%1; return QByteArray();"_s.arg(end)
                                          : u"%1; return encode%2Response();"_s.arg(end, operation.symbol);
    code.line(u"    [this](const ServiceModel::AsyncResult &result) { %1 });"_s.arg(body));
    code.close();
    code.line();
}

// In pieces, because some compilers take only short literals, and in a form that its text cannot break out of.
void printWsdl(CodeWriter &code, const Contract &contract)
{
    constexpr qsizetype most = 12000;
    QString mark = u"wsdl"_s;
    while (contract.wsdl.contains(')' + mark.toLatin1() + '"'))
        mark += u'_';
    code.openValue(u"const char *const %1Wsdl[] = "_s.arg(contract.describeFunction));
    code.outdent();
    for (qsizetype begin = 0; begin < contract.wsdl.size();) {
        qsizetype end = contract.wsdl.size();
        if (end - begin > most) {
            const qsizetype before = contract.wsdl.lastIndexOf('\n', begin + most) + 1;
            const qsizetype after = contract.wsdl.indexOf('\n', begin + most) + 1;
            end = before > begin ? before : after > 0 ? after : end;
        }
        code.line(u"R\"%1(%2)%1\","_s.arg(mark, QString::fromUtf8(contract.wsdl.sliced(begin, end - begin))));
        begin = end;
    }
    code.line(u"};"_s);
    code.line();
}

void printServiceSource(CodeWriter &code, const Contract &contract)
{
    const QString scope = contract.serviceClass + "::"_L1;
    code.line(u"%1%2(QObject *parent)"_s.arg(scope, contract.serviceClass));
    code.line(u"    : ServiceModel::ServiceBase(parent)"_s);
    code.line(u"{"_s);
    code.line(u"}"_s);
    code.line();
    for (const Operation &operation : contract.operations)
        printDefaults(code, contract, operation);
    code.openFunction(u"const ServiceModel::ContractDescription &%1contract()"_s.arg(scope));
    code.open(u"static const ServiceModel::ContractDescription contract = []"_s);
    code.line(u"ServiceModel::ContractDescription result = %1();"_s.arg(contract.describeFunction));
    code.line(u"for (const char *piece : %1Wsdl)"_s.arg(contract.describeFunction));
    code.line(u"    result.wsdl += piece;"_s);
    code.line(u"return result;"_s);
    code.close(u"();"_s);
    code.line(u"return contract;"_s);
    code.close();
    code.line();
    code.openFunction(u"const ServiceModel::ContractDescription &%1description() const"_s.arg(scope));
    code.line(u"return contract();"_s);
    code.close();
    code.line();
    for (const Operation &operation : contract.operations)
        printDispatch(code, contract, operation);
    code.openFunction(
        u"void %1dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply)"_s.arg(
            scope));
    code.open(u"switch (operation)"_s);
    for (qsizetype i = 0; i < contract.operations.size(); ++i) {
        code.label(u"case %1:"_s.arg(i));
        code.line(u"return dispatch%1(request, std::move(reply));"_s.arg(contract.operations.at(i).symbol));
    }
    code.close();
    code.line(u"Q_UNREACHABLE();"_s);
    code.close();
    code.line();
}

} // namespace

QByteArray printServiceHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(u"#pragma once"_s);
    code.line();
    code.line(u"#include \"%1_types.h\""_s.arg(model.baseName));
    code.line();
    code.line(u"#include \"host/servicebase.h\""_s);
    code.line();
    openNamespace(code, model);
    for (const Contract &contract : model.contracts)
        printServiceDeclaration(code, contract);
    closeNamespace(code, model);
    return code.toUtf8();
}

QByteArray printServiceSource(const CodeModel &model)
{
    NamespaceConstants namespaces;
    CodeWriter body;
    OperationPrinter operations(body, namespaces);
    for (const Contract &contract : model.contracts) {
        for (const Operation &operation : contract.operations) {
            operations.printDecodeRequest(operation);
            if (!operation.isOneWay)
                operations.printEncodeReply(operation);
        }
    }
    CodeWriter code;
    printOpening(code, model);
    code.line(u"#include \"%1_service.h\""_s.arg(model.baseName));
    code.line();
    code.line(u"#include \"soap/envelope.h\""_s);
    code.line(u"#include \"xml/elementcontent.h\""_s);
    code.line();
    openNamespace(code, model);
    code.line(u"namespace {"_s);
    code.line();
    printNamespaceConstants(code, namespaces);
    code.append(body);
    for (const Contract &contract : model.contracts) {
        printWsdl(code, contract);
    }
    code.line(u"} // namespace"_s);
    code.line();
    for (const Contract &contract : model.contracts)
        printServiceSource(code, contract);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
