// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"

using namespace ServiceModel;

namespace {

constexpr QStringView ns = u"http://Microsoft.ServiceModel.Samples";

QName name(const QString &local)
{
    return {ns.toString(), local};
}

OperationDescription operation(const QString &operation)
{
    const QString action = ns.toString() + QStringLiteral("/ICalculator/") + operation;
    return {.name = operation,
            .action = action,
            .replyAction = action + QStringLiteral("Response"),
            .requestElement = name(operation),
            .replyElement = name(operation + QStringLiteral("Response"))};
}

QByteArray encode(const QString &operation, double n1, double n2)
{
    XmlWriter writer;
    writer.startElement(ns, operation);
    writeElement(writer, ns, u"n1", n1);
    writeElement(writer, ns, u"n2", n2);
    writer.endElement();
    return writer.take();
}

template <int size>
bool decodeResult(XmlReader &reader, const char16_t (&element)[size], double &value)
{
    bool found = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(ns, QStringView(element)))
            found = readValue(reader, value);
        else
            reader.skipCurrentElement();
    }
    if (!found)
        reader.raiseError(XmlError::Kind::Unexpected, QStringLiteral("the element '%1' is missing").arg(QStringView(element)));
    return !reader.hasError();
}

bool decodeAdd(XmlReader &reader, double &value)
{
    return decodeResult(reader, u"AddResult", value);
}

bool decodeDivide(XmlReader &reader, double &value)
{
    return decodeResult(reader, u"DivideResult", value);
}

const OperationDescription &described(qsizetype index)
{
    return ICalculatorChannel::contract().operations[index];
}

const Operation<double> &addOperation()
{
    static const Operation<double> operation{described(0), decodeAdd, [](ClientChannel &channel, const AddCompletedEventArgs &e) {
        Q_EMIT static_cast<ICalculatorChannel &>(channel).addCompleted(e);
    }};
    return operation;
}

const Operation<double> &divideOperation()
{
    static const Operation<double> operation{described(1), decodeDivide, [](ClientChannel &channel, const DivideCompletedEventArgs &e) {
        Q_EMIT static_cast<ICalculatorChannel &>(channel).divideCompleted(e);
    }};
    return operation;
}

const Operation<void> &clearOperation()
{
    static const Operation<void> operation{described(2), [](ClientChannel &channel, const ClearCompletedEventArgs &e) {
        Q_EMIT static_cast<ICalculatorChannel &>(channel).clearCompleted(e);
    }};
    return operation;
}

const Operation<void> &notifyOperation()
{
    static const Operation<void> operation{described(3), [](ClientChannel &channel, const NotifyCompletedEventArgs &e) {
        Q_EMIT static_cast<ICalculatorChannel &>(channel).notifyCompleted(e);
    }};
    return operation;
}

class Channel final : public ICalculatorChannel
{
public:
    explicit Channel(const ChannelContext &context) : ICalculatorChannel(context) { }

    AsyncResult beginAdd(double n1, double n2, QObject *context, AsyncCallback callback, const QVariant &state,
                         const CallOptions &options) override
    {
        return beginOperation(addOperation(), encode(QStringLiteral("Add"), n1, n2), context, std::move(callback), state, options);
    }
    double endAdd(const AsyncResult &result) override { return endOperation(addOperation(), result); }
    QFuture<double> addAsync(double n1, double n2, const CallOptions &options) override
    {
        return operationAsync(addOperation(), encode(QStringLiteral("Add"), n1, n2), options);
    }
    double add(double n1, double n2, const CallOptions &options) override
    {
        return waitForOperation(addOperation(), encode(QStringLiteral("Add"), n1, n2), options);
    }

    AsyncResult beginDivide(double n1, double n2, QObject *context, AsyncCallback callback, const QVariant &state,
                            const CallOptions &options) override
    {
        return beginOperation(divideOperation(), encode(QStringLiteral("Divide"), n1, n2), context, std::move(callback), state, options);
    }
    double endDivide(const AsyncResult &result) override { return endOperation(divideOperation(), result); }
    QFuture<double> divideAsync(double n1, double n2, const CallOptions &options) override
    {
        return operationAsync(divideOperation(), encode(QStringLiteral("Divide"), n1, n2), options);
    }

    AsyncResult beginClear(QObject *context, AsyncCallback callback, const QVariant &state, const CallOptions &options) override
    {
        return beginOperation(clearOperation(), encodeClear(), context, std::move(callback), state, options);
    }
    void endClear(const AsyncResult &result) override { endOperation(clearOperation(), result); }
    QFuture<void> clearAsync(const CallOptions &options) override { return operationAsync(clearOperation(), encodeClear(), options); }

    QFuture<void> notifyAsync(const QString &text, const CallOptions &options) override
    {
        XmlWriter writer;
        writer.startElement(ns, u"Notify");
        writeElement(writer, ns, u"text", text);
        writer.endElement();
        return operationAsync(notifyOperation(), writer.take(), options);
    }

private:
    static QByteArray encodeClear()
    {
        XmlWriter writer;
        writer.textElement(ns, u"Clear", {});
        return writer.take();
    }
};

ContractDescription describe()
{
    ContractDescription contract{QStringLiteral("ICalculator"), ns.toString(), QStringLiteral("Samples.ICalculator"),
                                 {operation(QStringLiteral("Add")), operation(QStringLiteral("Divide")),
                                  operation(QStringLiteral("Clear")), operation(QStringLiteral("Notify"))}};
    contract.operations[1].faults = {describeFault<MathFault>(name(QStringLiteral("MathFault")), ns.toString() + QStringLiteral("/ICalculator/DivideMathFault"))};
    contract.operations[3].replyAction.clear();
    contract.operations[3].replyElement = {};
    contract.operations[3].isOneWay = true;
    return contract;
}

} // namespace

bool readValue(XmlReader &reader, MathFault &value)
{
    while (reader.readNextStartElement()) {
        if (reader.isElement(ns, u"operation"))
            readValue(reader, value.operation);
        else if (reader.isElement(ns, u"problem"))
            readValue(reader, value.problem);
        else
            reader.skipCurrentElement();
    }
    return !reader.hasError();
}

void writeValue(XmlWriter &writer, const MathFault &value)
{
    writeElement(writer, ns, u"operation", value.operation);
    writeElement(writer, ns, u"problem", value.problem);
}

const ContractDescription &ICalculatorChannel::contract()
{
    static const ContractDescription contract = describe();
    return contract;
}

std::unique_ptr<ICalculatorChannel> ICalculatorChannel::create(const ChannelContext &context)
{
    return std::make_unique<Channel>(context);
}
