// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#include "calculator_service.h"

#include "soap/envelope.h"
#include "xml/elementcontent.h"

namespace Calculator {

namespace {

constexpr QStringView Namespace = u"http://Microsoft.ServiceModel.Samples";

const char *const calculatorContractWsdl[] = {
R"wsdl(<wsdl:definitions targetNamespace="http://Microsoft.ServiceModel.Samples" xmlns:tns="http://Microsoft.ServiceModel.Samples" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl">
  <wsdl:types>
    <xs:schema targetNamespace="http://Microsoft.ServiceModel.Samples" elementFormDefault="qualified" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="http://Microsoft.ServiceModel.Samples">
      <xs:element name="Add">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="AddResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="AddResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Subtract">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="SubtractResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="SubtractResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Multiply">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="MultiplyResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="MultiplyResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Divide">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="DivideResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="DivideResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:complexType name="MathFault">
        <xs:annotation>
          <xs:documentation>What a service says when it will not compute.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="operation" type="xs:string"/>
          <xs:element name="problemType" type="xs:string"/>
        </xs:sequence>
      </xs:complexType>
      <xs:element name="MathFault" type="tns:MathFault"/>
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="ICalculator_Add_InputMessage">
    <wsdl:part name="parameters" element="tns:Add"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Add_OutputMessage">
    <wsdl:part name="parameters" element="tns:AddResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Subtract_InputMessage">
    <wsdl:part name="parameters" element="tns:Subtract"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Subtract_OutputMessage">
    <wsdl:part name="parameters" element="tns:SubtractResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Multiply_InputMessage">
    <wsdl:part name="parameters" element="tns:Multiply"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Multiply_OutputMessage">
    <wsdl:part name="parameters" element="tns:MultiplyResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_InputMessage">
    <wsdl:part name="parameters" element="tns:Divide"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_OutputMessage">
    <wsdl:part name="parameters" element="tns:DivideResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_MathFaultFault_FaultMessage">
    <wsdl:part name="detail" element="tns:MathFault"/>
  </wsdl:message>
  <wsdl:portType name="ICalculator">
    <wsdl:documentation>Arithmetic on two numbers.</wsdl:documentation>
    <wsdl:operation name="Add">
      <wsdl:documentation>n1 + n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Add" message="tns:ICalculator_Add_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/AddResponse" message="tns:ICalculator_Add_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Subtract">
      <wsdl:documentation>n1 - n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Subtract" message="tns:ICalculator_Subtract_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/SubtractResponse" message="tns:ICalculator_Subtract_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Multiply">
      <wsdl:documentation>n1 * n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Multiply" message="tns:ICalculator_Multiply_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/MultiplyResponse" message="tns:ICalculator_Multiply_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Divide">
      <wsdl:documentation>n1 / n2, by the rules of IEEE 754: dividing by zero gives INF, -INF or NaN.</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Divide" message="tns:ICalculator_Divide_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/DivideResponse" message="tns:ICalculator_Divide_OutputMessage"/>
      <wsdl:fault name="MathFaultFault" wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/DivideMathFaultFault" message="tns:ICalculator_Divide_MathFaultFault_FaultMessage"/>
    </wsdl:operation>
  </wsdl:portType>
</wsdl:definitions>
)wsdl",
};

bool decodeAdd(ServiceModel::XmlReader &reader, double &n1, double &n2)
{
    bool hasN1 = false;
    bool hasN2 = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"n1"))
            readElement(reader, n1, hasN1);
        else if (reader.isElement(Namespace, u"n2"))
            readElement(reader, n2, hasN2);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, hasN1, u"n1")
        && requireElement(reader, hasN2, u"n2");
}

ServiceModel::MessageBody encodeAddResponse(double result)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"AddResponse");
    writeElement(writer, Namespace, u"AddResult", result);
    writer.endElement();
    return writer.takeBody();
}

bool decodeSubtract(ServiceModel::XmlReader &reader, double &n1, double &n2)
{
    bool hasN1 = false;
    bool hasN2 = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"n1"))
            readElement(reader, n1, hasN1);
        else if (reader.isElement(Namespace, u"n2"))
            readElement(reader, n2, hasN2);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, hasN1, u"n1")
        && requireElement(reader, hasN2, u"n2");
}

ServiceModel::MessageBody encodeSubtractResponse(double result)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"SubtractResponse");
    writeElement(writer, Namespace, u"SubtractResult", result);
    writer.endElement();
    return writer.takeBody();
}

bool decodeMultiply(ServiceModel::XmlReader &reader, double &n1, double &n2)
{
    bool hasN1 = false;
    bool hasN2 = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"n1"))
            readElement(reader, n1, hasN1);
        else if (reader.isElement(Namespace, u"n2"))
            readElement(reader, n2, hasN2);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, hasN1, u"n1")
        && requireElement(reader, hasN2, u"n2");
}

ServiceModel::MessageBody encodeMultiplyResponse(double result)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"MultiplyResponse");
    writeElement(writer, Namespace, u"MultiplyResult", result);
    writer.endElement();
    return writer.takeBody();
}

bool decodeDivide(ServiceModel::XmlReader &reader, double &n1, double &n2)
{
    bool hasN1 = false;
    bool hasN2 = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"n1"))
            readElement(reader, n1, hasN1);
        else if (reader.isElement(Namespace, u"n2"))
            readElement(reader, n2, hasN2);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, hasN1, u"n1")
        && requireElement(reader, hasN2, u"n2");
}

ServiceModel::MessageBody encodeDivideResponse(double result)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"DivideResponse");
    writeElement(writer, Namespace, u"DivideResult", result);
    writer.endElement();
    return writer.takeBody();
}

} // namespace

CalculatorServiceBase::CalculatorServiceBase(QObject *parent)
    : ServiceModel::ServiceBase(parent)
{
}

const ServiceModel::ContractDescription &CalculatorServiceBase::contract()
{
    static const ServiceModel::ContractDescription contract = [] {
        ServiceModel::ContractDescription result = calculatorContract();
        for (const char *piece : calculatorContractWsdl)
            result.wsdl += piece;
        return result;
    }();
    return contract;
}

const ServiceModel::ContractDescription &CalculatorServiceBase::description() const
{
    return contract();
}

void CalculatorServiceBase::dispatch(qsizetype operation, ServiceModel::Message &request,
                                     ServiceModel::OperationReply reply)
{
    switch (operation) {
    case 0:
        return dispatchAdd(request, std::move(reply));
    case 1:
        return dispatchSubtract(request, std::move(reply));
    case 2:
        return dispatchMultiply(request, std::move(reply));
    case 3:
        return dispatchDivide(request, std::move(reply));
    }
    Q_UNREACHABLE();
}

double CalculatorServiceBase::add(double, double)
{
    throw ServiceModel::FaultException<>(QStringLiteral("Add is not implemented."), ServiceModel::Fault::receiverCode());
}

QFuture<double> CalculatorServiceBase::addAsync(double n1, double n2)
{
    return readyFuture(add(n1, n2));
}

ServiceModel::AsyncResult CalculatorServiceBase::beginAdd(double n1, double n2,
                                                          ServiceModel::AsyncCallback callback,
                                                          const QVariant &state)
{
    return beginFrom(addAsync(n1, n2), this, std::move(callback), state);
}

double CalculatorServiceBase::endAdd(const ServiceModel::AsyncResult &result)
{
    return ServiceModel::AsyncResultSource<double>::end(result);
}

void CalculatorServiceBase::dispatchAdd(ServiceModel::Message &request, ServiceModel::OperationReply reply)
{
    double n1{};
    double n2{};
    if (!decodeAdd(request.reader(), n1, n2) || !finishBody(request))
        return reply(badRequest(request.reader()), {});
    run(std::move(reply),
        [&](ServiceModel::AsyncCallback callback) { beginAdd(n1, n2, std::move(callback), {}); },
        [this](const ServiceModel::AsyncResult &result) { return encodeAddResponse(endAdd(result)); });
}

double CalculatorServiceBase::subtract(double, double)
{
    throw ServiceModel::FaultException<>(QStringLiteral("Subtract is not implemented."), ServiceModel::Fault::receiverCode());
}

QFuture<double> CalculatorServiceBase::subtractAsync(double n1, double n2)
{
    return readyFuture(subtract(n1, n2));
}

ServiceModel::AsyncResult CalculatorServiceBase::beginSubtract(double n1, double n2,
                                                               ServiceModel::AsyncCallback callback,
                                                               const QVariant &state)
{
    return beginFrom(subtractAsync(n1, n2), this, std::move(callback), state);
}

double CalculatorServiceBase::endSubtract(const ServiceModel::AsyncResult &result)
{
    return ServiceModel::AsyncResultSource<double>::end(result);
}

void CalculatorServiceBase::dispatchSubtract(ServiceModel::Message &request,
                                             ServiceModel::OperationReply reply)
{
    double n1{};
    double n2{};
    if (!decodeSubtract(request.reader(), n1, n2) || !finishBody(request))
        return reply(badRequest(request.reader()), {});
    run(std::move(reply),
        [&](ServiceModel::AsyncCallback callback) { beginSubtract(n1, n2, std::move(callback), {}); },
        [this](const ServiceModel::AsyncResult &result) { return encodeSubtractResponse(endSubtract(result)); });
}

double CalculatorServiceBase::multiply(double, double)
{
    throw ServiceModel::FaultException<>(QStringLiteral("Multiply is not implemented."), ServiceModel::Fault::receiverCode());
}

QFuture<double> CalculatorServiceBase::multiplyAsync(double n1, double n2)
{
    return readyFuture(multiply(n1, n2));
}

ServiceModel::AsyncResult CalculatorServiceBase::beginMultiply(double n1, double n2,
                                                               ServiceModel::AsyncCallback callback,
                                                               const QVariant &state)
{
    return beginFrom(multiplyAsync(n1, n2), this, std::move(callback), state);
}

double CalculatorServiceBase::endMultiply(const ServiceModel::AsyncResult &result)
{
    return ServiceModel::AsyncResultSource<double>::end(result);
}

void CalculatorServiceBase::dispatchMultiply(ServiceModel::Message &request,
                                             ServiceModel::OperationReply reply)
{
    double n1{};
    double n2{};
    if (!decodeMultiply(request.reader(), n1, n2) || !finishBody(request))
        return reply(badRequest(request.reader()), {});
    run(std::move(reply),
        [&](ServiceModel::AsyncCallback callback) { beginMultiply(n1, n2, std::move(callback), {}); },
        [this](const ServiceModel::AsyncResult &result) { return encodeMultiplyResponse(endMultiply(result)); });
}

double CalculatorServiceBase::divide(double, double)
{
    throw ServiceModel::FaultException<>(QStringLiteral("Divide is not implemented."), ServiceModel::Fault::receiverCode());
}

QFuture<double> CalculatorServiceBase::divideAsync(double n1, double n2)
{
    return readyFuture(divide(n1, n2));
}

ServiceModel::AsyncResult CalculatorServiceBase::beginDivide(double n1, double n2,
                                                             ServiceModel::AsyncCallback callback,
                                                             const QVariant &state)
{
    return beginFrom(divideAsync(n1, n2), this, std::move(callback), state);
}

double CalculatorServiceBase::endDivide(const ServiceModel::AsyncResult &result)
{
    return ServiceModel::AsyncResultSource<double>::end(result);
}

void CalculatorServiceBase::dispatchDivide(ServiceModel::Message &request, ServiceModel::OperationReply reply)
{
    double n1{};
    double n2{};
    if (!decodeDivide(request.reader(), n1, n2) || !finishBody(request))
        return reply(badRequest(request.reader()), {});
    run(std::move(reply),
        [&](ServiceModel::AsyncCallback callback) { beginDivide(n1, n2, std::move(callback), {}); },
        [this](const ServiceModel::AsyncResult &result) { return encodeDivideResponse(endDivide(result)); });
}

} // namespace Calculator
