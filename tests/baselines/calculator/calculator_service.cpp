// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#include "calculator_service.h"

#include "soap/envelope.h"
#include "xml/elementcontent.h"

namespace Calculator {

namespace {

constexpr QStringView Namespace = u"http://Microsoft.ServiceModel.Samples";

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
            skipUnknownElement(reader);
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
            skipUnknownElement(reader);
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
            skipUnknownElement(reader);
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
            skipUnknownElement(reader);
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
