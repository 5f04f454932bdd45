// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/testservice.h"

#include "soap/envelope.h"

#include <QPromise>
#include <QTimer>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace Test {

namespace {

const QString ns = contractNamespace.toString();

bool readOperands(XmlReader &reader, double &n1, double &n2)
{
    bool hasN1 = false;
    bool hasN2 = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(contractNamespace, u"n1"))
            hasN1 = readValue(reader, n1);
        else if (reader.isElement(contractNamespace, u"n2"))
            hasN2 = readValue(reader, n2);
        else
            reader.skipCurrentElement();
    }
    if (!reader.hasError() && !(hasN1 && hasN2))
        reader.raiseError(XmlError::Kind::Unexpected, u"the element '%1' is missing"_s.arg(hasN1 ? u"n2"_s : u"n1"_s));
    return !reader.hasError();
}

OperationDescription operation(const QString &name)
{
    const QString action = ns + u"/ICalculator/"_s + name;
    return {name, action, action + u"Response"_s, {ns, name}, {ns, name + u"Response"_s}};
}

} // namespace

bool readValue(XmlReader &reader, MathFault &value)
{
    while (reader.readNextStartElement()) {
        if (reader.localName() == u"operation")
            ServiceModel::readValue(reader, value.operation);
        else if (reader.localName() == u"problemType")
            ServiceModel::readValue(reader, value.problemType);
        else
            reader.skipCurrentElement();
    }
    return !reader.hasError();
}

void writeValue(XmlWriter &writer, const MathFault &value)
{
    writeElement(writer, contractNamespace, u"operation", value.operation);
    writeElement(writer, contractNamespace, u"problemType", value.problemType);
}

ContractDescription CalculatorServiceBase::contract()
{
    ContractDescription contract{u"ICalculator"_s, ns, u"ICalculator"_s, {operation(u"Add"_s), operation(u"Subtract"_s),
        operation(u"Multiply"_s), operation(u"Divide"_s), operation(u"Notify"_s)}};
    contract.operations[3].faults = {describeFault<MathFault>({ns, u"MathFault"_s}, ns + u"/ICalculator/DivideMathFaultFault"_s)};
    contract.operations[4].isOneWay = true;
    contract.operations[4].replyAction.clear();
    contract.wsdl = R"(<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="http://Microsoft.ServiceModel.Samples"
    targetNamespace="http://Microsoft.ServiceModel.Samples">
  <wsdl:documentation>Berechnet, für jeden.</wsdl:documentation>
  <wsdl:types>
    <xs:schema elementFormDefault="qualified" targetNamespace="http://Microsoft.ServiceModel.Samples">
      <xs:element name="Add"><xs:complexType><xs:sequence><xs:element name="n1" type="xs:double"/><xs:element name="n2" type="xs:double"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="MathFault" type="c:MathFault"/>
    </xs:schema>
    <xs:schema targetNamespace="urn:empty"/>
  </wsdl:types>
  <wsdl:message name="AddIn"><wsdl:part name="parameters" element="c:Add"/></wsdl:message>
  <wsdl:message name="MathFault"><wsdl:part name="detail" element="c:MathFault"/></wsdl:message>
  <wsdl:portType name="ICalculator">
    <wsdl:operation name="Add"><wsdl:input message="c:AddIn"/><wsdl:output message="c:AddIn"/></wsdl:operation>
    <wsdl:operation name="Divide"><wsdl:input message="c:AddIn"/><wsdl:output message="c:AddIn"/><wsdl:fault name="MathFault" message="c:MathFault"/></wsdl:operation>
    <wsdl:operation name="Notify"><wsdl:input message="c:AddIn"/></wsdl:operation>
  </wsdl:portType>
</wsdl:definitions>
)";
    return contract;
}

const ContractDescription &CalculatorServiceBase::description() const
{
    static const ContractDescription description = contract();
    return description;
}

void CalculatorServiceBase::dispatch(qsizetype operation, Message &request, OperationReply reply)
{
    const OperationDescription &described = description().operations[operation];
    if (described.isOneWay) {
        QString text;
        if (!ServiceModel::readValue(request.reader(), text) || !finishBody(request))
            return reply(badRequest(request.reader()), {});
        notify(text);
        return reply(nullptr, {});
    }
    double n1 = 0;
    double n2 = 0;
    if (!readOperands(request.reader(), n1, n2) || !finishBody(request))
        return reply(badRequest(request.reader()), {});
    run(
        std::move(reply), [&](AsyncCallback callback) { return beginCompute(described.name, n1, n2, std::move(callback), {}); },
        [this, &described](const AsyncResult &result) {
            XmlWriter writer;
            writer.startElement(described.replyElement.namespaceUri, described.replyElement.localName);
            writeElement(writer, contractNamespace, QString(described.name + u"Result"_s), endCompute(result));
            writer.endElement();
            return writer.take();
        });
}

double CalculatorServiceBase::endCompute(const AsyncResult &result)
{
    return AsyncResultSource<double>::end(result);
}

AsyncResult CalculatorService::beginCompute(const QString &operation, double n1, double n2, AsyncCallback callback, const QVariant &state)
{
    calls.append(u"%1(%2,%3)"_s.arg(operation).arg(n1).arg(n2));
    if (duringCall)
        duringCall();
    if (operation == u"Add") {
        if (duringAdd)
            std::exchange(duringAdd, nullptr)();
        return beginFrom(readyFuture(n1 + n2), this, std::move(callback), state);
    }
    if (operation == u"Divide")
        return beginFrom(readyFuture(divide(n1, n2)), this, std::move(callback), state);
    if (operation == u"Subtract")
        return beginFrom(subtract(n1, n2), this, std::move(callback), state);
    const auto source = std::make_shared<AsyncResultSource<double>>(std::move(callback), state);
    const auto complete = [=] { source->setResult(n1 * n2); };
    if (isHolding)
        m_held.append(complete);
    else
        QTimer::singleShot(0, this, complete);
    return source->asyncResult();
}

void CalculatorService::notify(const QString &text)
{
    calls.append(u"Notify(%1)"_s.arg(text));
    if (text == u"fail")
        throw std::runtime_error("one-way");
}

void CalculatorService::release()
{
    for (const auto &complete : std::exchange(m_held, {}))
        complete();
}

void CalculatorService::releaseFirst()
{
    m_held.takeFirst()();
}

QFuture<double> CalculatorService::subtract(double n1, double n2)
{
    const auto promise = std::make_shared<QPromise<double>>();
    promise->start();
    const auto complete = [=] {
        promise->addResult(n1 - n2);
        promise->finish();
    };
    if (isHolding)
        m_held.append(complete);
    else
        QTimer::singleShot(0, this, complete);
    return promise->future();
}

double CalculatorService::divide(double n1, double n2)
{
    switch (int(n2)) {
    case 0:
        throw FaultException<MathFault>({u"Divide"_s, u"DivisionByZero <&>"_s}, u"Division by zero."_s);
    case -1:
        throw FaultException<>(Fault{.code = Fault::receiverCode(), .subcode = {u"urn:test"_s, u"Tired"_s}, .reason = u"I am tired."_s, .action = u"urn:test/tired"_s});
    case -2:
        throw std::runtime_error("secret");
    case -3:
        throw 42;
    default:
        return n1 / n2;
    }
}

} // namespace Test
