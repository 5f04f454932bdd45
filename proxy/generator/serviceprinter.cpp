// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/serviceprinter.h"

#include "generator/operationprinter.h"
#include "generator/typesprinter.h"

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

QString dispatchFunction(const Operation &operation)
{
    return QStringLiteral("dispatch%1(ServiceModel::Message &request, ServiceModel::OperationReply reply)").arg(operation.symbol);
}

// "double, double"
QString parameterTypes(const Operation &operation)
{
    QStringList list;
    for (Member parameter : operation.parameters) {
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
    if (operation.result) {
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

void printDispatch(CodeWriter &code, const Contract &contract, const Operation &operation)
{
    code.openFunction(QStringLiteral("void %1::%2").arg(contract.serviceClass, dispatchFunction(operation)));
    for (const Member &parameter : operation.parameters)
        code.line(QStringLiteral("%1 %2{};").arg(parameter.type(), parameter.name));
    const QString decoded = QStringLiteral("decode%1(%2)").arg(operation.symbol, operation.parameters.isEmpty()
                                    ? QStringLiteral("request.reader()")
                                    : QStringLiteral("request.reader(), ") + argumentList(operation));
    code.line(QStringLiteral("if (!%1 || !finishBody(request))").arg(decoded));
    code.line(QStringLiteral("    return reply(badRequest(request.reader()), {});"));
    code.line(QStringLiteral("run(std::move(reply),"));
    code.line(QStringLiteral("    [&](ServiceModel::AsyncCallback callback) { begin%1(%2); },")
                  .arg(operation.upperName, argumentList(operation, QStringLiteral("std::move(callback), {}"))));
    const QString end = QStringLiteral("end%1(result)").arg(operation.upperName);
    const QString body = operation.result ? QStringLiteral("return encode%1Response(%2);").arg(operation.symbol, end)
        : operation.isOneWay              ? QStringLiteral("%1; return QByteArray();").arg(end)
                                          : QStringLiteral("%1; return encode%2Response();").arg(end, operation.symbol);
    code.line(QStringLiteral("    [this](const ServiceModel::AsyncResult &result) { %1 });").arg(body));
    code.close();
    code.line();
}

// In pieces, because some compilers take only short literals, and in a form that its text cannot break out of.
void printWsdl(CodeWriter &code, const Contract &contract)
{
    constexpr qsizetype most = 12000;
    QString mark = QStringLiteral("wsdl");
    while (contract.wsdl.contains(')' + mark.toLatin1() + '"'))
        mark += u'_';
    code.openValue(QStringLiteral("const char *const %1Wsdl[] = ").arg(contract.describeFunction));
    code.outdent();
    for (qsizetype begin = 0; begin < contract.wsdl.size();) {
        qsizetype end = contract.wsdl.size();
        if (end - begin > most) {
            const qsizetype before = contract.wsdl.lastIndexOf('\n', begin + most) + 1;
            const qsizetype after = contract.wsdl.indexOf('\n', begin + most) + 1;
            end = before > begin ? before : after > 0 ? after : end;
        }
        code.line(QStringLiteral("R\"%1(%2)%1\",").arg(mark, QString::fromUtf8(contract.wsdl.sliced(begin, end - begin))));
        begin = end;
    }
    code.line(QStringLiteral("};"));
    code.line();
}

void printServiceSource(CodeWriter &code, const Contract &contract)
{
    const QString scope = contract.serviceClass + QLatin1StringView("::");
    code.line(QStringLiteral("%1%2(QObject *parent)").arg(scope, contract.serviceClass));
    code.line(QStringLiteral("    : ServiceModel::ServiceBase(parent)"));
    code.line(QStringLiteral("{"));
    code.line(QStringLiteral("}"));
    code.line();
    for (const Operation &operation : contract.operations)
        printDefaults(code, contract, operation);
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1contract()").arg(scope));
    code.open(QStringLiteral("static const ServiceModel::ContractDescription contract = []"));
    code.line(QStringLiteral("ServiceModel::ContractDescription result = %1();").arg(contract.describeFunction));
    code.line(QStringLiteral("for (const char *piece : %1Wsdl)").arg(contract.describeFunction));
    code.line(QStringLiteral("    result.wsdl += piece;"));
    code.line(QStringLiteral("return result;"));
    code.close(QStringLiteral("();"));
    code.line(QStringLiteral("return contract;"));
    code.close();
    code.line();
    code.openFunction(QStringLiteral("const ServiceModel::ContractDescription &%1description() const").arg(scope));
    code.line(QStringLiteral("return contract();"));
    code.close();
    code.line();
    for (const Operation &operation : contract.operations)
        printDispatch(code, contract, operation);
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

} // namespace

QByteArray printServiceHeader(const CodeModel &model)
{
    CodeWriter code;
    printOpening(code, model);
    code.line(QStringLiteral("#pragma once"));
    code.line();
    code.line(QStringLiteral("#include \"%1_types.h\"").arg(model.baseName));
    code.line();
    code.line(QStringLiteral("#include \"host/servicebase.h\""));
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
    code.line(QStringLiteral("#include \"%1_service.h\"").arg(model.baseName));
    code.line();
    code.line(QStringLiteral("#include \"soap/envelope.h\""));
    code.line(QStringLiteral("#include \"xml/elementcontent.h\""));
    code.line();
    openNamespace(code, model);
    code.line(QStringLiteral("namespace {"));
    code.line();
    printNamespaceConstants(code, namespaces);
    code.append(body);
    for (const Contract &contract : model.contracts) {
        printWsdl(code, contract);
    }
    code.line(QStringLiteral("} // namespace"));
    code.line();
    for (const Contract &contract : model.contracts)
        printServiceSource(code, contract);
    closeNamespace(code, model);
    return code.toUtf8();
}

} // namespace ServiceModel::Generator
