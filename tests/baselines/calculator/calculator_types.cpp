// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#include "calculator_types.h"

#include "xml/elementcontent.h"

namespace Calculator {

constexpr QStringView Namespace = u"http://Microsoft.ServiceModel.Samples";

bool MathFault::operator==(const MathFault &other) const = default;

size_t qHash(const MathFault &value, size_t seed)
{
    return qHashMulti(seed, value.operation, value.problemType);
}

bool MathFault::readFrom(ServiceModel::XmlReader &reader)
{
    bool hasOperation = false;
    bool hasProblemType = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(Namespace, u"operation"))
            readElement(reader, this->operation, hasOperation);
        else if (reader.isElement(Namespace, u"problemType"))
            readElement(reader, this->problemType, hasProblemType);
        else
            skipUnknownElement(reader);
    }
    return requireElement(reader, hasOperation, u"operation")
        && requireElement(reader, hasProblemType, u"problemType");
}

void MathFault::writeTo(ServiceModel::XmlWriter &writer) const
{
    writeElement(writer, Namespace, u"operation", this->operation);
    writeElement(writer, Namespace, u"problemType", this->problemType);
}

const ServiceModel::ContractDescription &calculatorContract()
{
    using namespace Qt::StringLiterals;
    static const ServiceModel::ContractDescription contract{
        .name = u"ICalculator"_s,
        .namespaceUri = Namespace.toString(),
        .configurationName = u"ICalculator"_s,
        .operations = {
            {
                .name = u"Add"_s,
                .action = u"http://Microsoft.ServiceModel.Samples/ICalculator/Add"_s,
                .replyAction = u"http://Microsoft.ServiceModel.Samples/ICalculator/AddResponse"_s,
                .requestElement = {Namespace.toString(), u"Add"_s},
                .replyElement = {Namespace.toString(), u"AddResponse"_s},
            },
            {
                .name = u"Subtract"_s,
                .action = u"http://Microsoft.ServiceModel.Samples/ICalculator/Subtract"_s,
                .replyAction = u"http://Microsoft.ServiceModel.Samples/ICalculator/SubtractResponse"_s,
                .requestElement = {Namespace.toString(), u"Subtract"_s},
                .replyElement = {Namespace.toString(), u"SubtractResponse"_s},
            },
            {
                .name = u"Multiply"_s,
                .action = u"http://Microsoft.ServiceModel.Samples/ICalculator/Multiply"_s,
                .replyAction = u"http://Microsoft.ServiceModel.Samples/ICalculator/MultiplyResponse"_s,
                .requestElement = {Namespace.toString(), u"Multiply"_s},
                .replyElement = {Namespace.toString(), u"MultiplyResponse"_s},
            },
            {
                .name = u"Divide"_s,
                .action = u"http://Microsoft.ServiceModel.Samples/ICalculator/Divide"_s,
                .replyAction = u"http://Microsoft.ServiceModel.Samples/ICalculator/DivideResponse"_s,
                .requestElement = {Namespace.toString(), u"Divide"_s},
                .replyElement = {Namespace.toString(), u"DivideResponse"_s},
                .faults = {
                    ServiceModel::describeFault<MathFault>({Namespace.toString(), u"MathFault"_s},
                                                           u"http://Microsoft.ServiceModel.Samples/ICalculator/DivideMathFaultFault"_s),
                },
            },
        },
    };
    return contract;
}

} // namespace Calculator
