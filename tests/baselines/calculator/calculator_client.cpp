// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#include "calculator_client.h"

#include "xml/elementcontent.h"

namespace Calculator {

namespace {

constexpr QStringView Namespace = u"http://Microsoft.ServiceModel.Samples";

ServiceModel::MessageBody encodeAdd(double n1, double n2)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"Add");
    writeElement(writer, Namespace, u"n1", n1);
    writeElement(writer, Namespace, u"n2", n2);
    writer.endElement();
    return writer.takeBody();
}

bool decodeAddResponse(ServiceModel::XmlReader &reader, double &result)
{
    bool hasResult = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"AddResult"))
            readElement(reader, result, hasResult);
        else
            skipUnknownElement(reader);
    }
    return requireElement(reader, hasResult, u"AddResult");
}

const ServiceModel::Operation<double> &operationOfAdd()
{
    static const ServiceModel::Operation<double> operation{
        .description = calculatorContract().operations.at(0),
        .decode = decodeAddResponse,
        .completed = [](ServiceModel::ClientChannel &channel, const AddCompletedEventArgs &e) {
            Q_EMIT static_cast<ICalculatorChannel &>(channel).addCompleted(e);
        },
    };
    return operation;
}

ServiceModel::MessageBody encodeSubtract(double n1, double n2)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"Subtract");
    writeElement(writer, Namespace, u"n1", n1);
    writeElement(writer, Namespace, u"n2", n2);
    writer.endElement();
    return writer.takeBody();
}

bool decodeSubtractResponse(ServiceModel::XmlReader &reader, double &result)
{
    bool hasResult = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"SubtractResult"))
            readElement(reader, result, hasResult);
        else
            skipUnknownElement(reader);
    }
    return requireElement(reader, hasResult, u"SubtractResult");
}

const ServiceModel::Operation<double> &operationOfSubtract()
{
    static const ServiceModel::Operation<double> operation{
        .description = calculatorContract().operations.at(1),
        .decode = decodeSubtractResponse,
        .completed = [](ServiceModel::ClientChannel &channel, const SubtractCompletedEventArgs &e) {
            Q_EMIT static_cast<ICalculatorChannel &>(channel).subtractCompleted(e);
        },
    };
    return operation;
}

ServiceModel::MessageBody encodeMultiply(double n1, double n2)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"Multiply");
    writeElement(writer, Namespace, u"n1", n1);
    writeElement(writer, Namespace, u"n2", n2);
    writer.endElement();
    return writer.takeBody();
}

bool decodeMultiplyResponse(ServiceModel::XmlReader &reader, double &result)
{
    bool hasResult = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"MultiplyResult"))
            readElement(reader, result, hasResult);
        else
            skipUnknownElement(reader);
    }
    return requireElement(reader, hasResult, u"MultiplyResult");
}

const ServiceModel::Operation<double> &operationOfMultiply()
{
    static const ServiceModel::Operation<double> operation{
        .description = calculatorContract().operations.at(2),
        .decode = decodeMultiplyResponse,
        .completed = [](ServiceModel::ClientChannel &channel, const MultiplyCompletedEventArgs &e) {
            Q_EMIT static_cast<ICalculatorChannel &>(channel).multiplyCompleted(e);
        },
    };
    return operation;
}

ServiceModel::MessageBody encodeDivide(double n1, double n2)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(Namespace, u"Divide");
    writeElement(writer, Namespace, u"n1", n1);
    writeElement(writer, Namespace, u"n2", n2);
    writer.endElement();
    return writer.takeBody();
}

bool decodeDivideResponse(ServiceModel::XmlReader &reader, double &result)
{
    bool hasResult = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"DivideResult"))
            readElement(reader, result, hasResult);
        else
            skipUnknownElement(reader);
    }
    return requireElement(reader, hasResult, u"DivideResult");
}

const ServiceModel::Operation<double> &operationOfDivide()
{
    static const ServiceModel::Operation<double> operation{
        .description = calculatorContract().operations.at(3),
        .decode = decodeDivideResponse,
        .completed = [](ServiceModel::ClientChannel &channel, const DivideCompletedEventArgs &e) {
            Q_EMIT static_cast<ICalculatorChannel &>(channel).divideCompleted(e);
        },
    };
    return operation;
}

class CalculatorChannelImpl final : public ICalculatorChannel
{
public:
    explicit CalculatorChannelImpl(const ServiceModel::ChannelContext &context) : ICalculatorChannel(context) { }

    ServiceModel::AsyncResult beginAdd(double n1, double n2, QObject *context,
                                       ServiceModel::AsyncCallback callback, const QVariant &state,
                                       const ServiceModel::CallOptions &options) override
    {
        return beginOperation(operationOfAdd(), encodeAdd(n1, n2), context, std::move(callback), state, options);
    }
    double endAdd(const ServiceModel::AsyncResult &result) override
    {
        return endOperation(operationOfAdd(), result);
    }
    QFuture<double> addAsync(double n1, double n2, const ServiceModel::CallOptions &options) override
    {
        return operationAsync(operationOfAdd(), encodeAdd(n1, n2), options);
    }

    ServiceModel::AsyncResult beginSubtract(double n1, double n2, QObject *context,
                                            ServiceModel::AsyncCallback callback, const QVariant &state,
                                            const ServiceModel::CallOptions &options) override
    {
        return beginOperation(operationOfSubtract(), encodeSubtract(n1, n2), context, std::move(callback), state, options);
    }
    double endSubtract(const ServiceModel::AsyncResult &result) override
    {
        return endOperation(operationOfSubtract(), result);
    }
    QFuture<double> subtractAsync(double n1, double n2, const ServiceModel::CallOptions &options) override
    {
        return operationAsync(operationOfSubtract(), encodeSubtract(n1, n2), options);
    }

    ServiceModel::AsyncResult beginMultiply(double n1, double n2, QObject *context,
                                            ServiceModel::AsyncCallback callback, const QVariant &state,
                                            const ServiceModel::CallOptions &options) override
    {
        return beginOperation(operationOfMultiply(), encodeMultiply(n1, n2), context, std::move(callback), state, options);
    }
    double endMultiply(const ServiceModel::AsyncResult &result) override
    {
        return endOperation(operationOfMultiply(), result);
    }
    QFuture<double> multiplyAsync(double n1, double n2, const ServiceModel::CallOptions &options) override
    {
        return operationAsync(operationOfMultiply(), encodeMultiply(n1, n2), options);
    }

    ServiceModel::AsyncResult beginDivide(double n1, double n2, QObject *context,
                                          ServiceModel::AsyncCallback callback, const QVariant &state,
                                          const ServiceModel::CallOptions &options) override
    {
        return beginOperation(operationOfDivide(), encodeDivide(n1, n2), context, std::move(callback), state, options);
    }
    double endDivide(const ServiceModel::AsyncResult &result) override
    {
        return endOperation(operationOfDivide(), result);
    }
    QFuture<double> divideAsync(double n1, double n2, const ServiceModel::CallOptions &options) override
    {
        return operationAsync(operationOfDivide(), encodeDivide(n1, n2), options);
    }
};

} // namespace

ServiceModel::AsyncResult ICalculatorChannel::beginAdd(double n1, double n2,
                                                       ServiceModel::AsyncCallback callback,
                                                       const QVariant &state,
                                                       const ServiceModel::CallOptions &options)
{
    return beginAdd(n1, n2, this, std::move(callback), state, options);
}

ServiceModel::AsyncResult ICalculatorChannel::beginSubtract(double n1, double n2,
                                                            ServiceModel::AsyncCallback callback,
                                                            const QVariant &state,
                                                            const ServiceModel::CallOptions &options)
{
    return beginSubtract(n1, n2, this, std::move(callback), state, options);
}

ServiceModel::AsyncResult ICalculatorChannel::beginMultiply(double n1, double n2,
                                                            ServiceModel::AsyncCallback callback,
                                                            const QVariant &state,
                                                            const ServiceModel::CallOptions &options)
{
    return beginMultiply(n1, n2, this, std::move(callback), state, options);
}

ServiceModel::AsyncResult ICalculatorChannel::beginDivide(double n1, double n2,
                                                          ServiceModel::AsyncCallback callback,
                                                          const QVariant &state,
                                                          const ServiceModel::CallOptions &options)
{
    return beginDivide(n1, n2, this, std::move(callback), state, options);
}

const ServiceModel::ContractDescription &ICalculatorChannel::contract()
{
    return calculatorContract();
}

std::unique_ptr<ICalculatorChannel> ICalculatorChannel::create(const ServiceModel::ChannelContext &context)
{
    return std::make_unique<CalculatorChannelImpl>(context);
}

} // namespace Calculator
