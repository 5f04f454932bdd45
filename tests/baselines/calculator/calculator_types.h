// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#pragma once

#include "model/contractdescription.h"
#include "xml/valuedebug.h"

namespace Calculator {

using ServiceModel::operator<<; // of qDebug()

// What a service says when it will not compute.
struct MathFault
{
    QString operation = {};
    QString problemType = {};

    bool operator==(const MathFault &other) const;
    bool readFrom(ServiceModel::XmlReader &reader);
    void writeTo(ServiceModel::XmlWriter &writer) const;
    // XML: {http://Microsoft.ServiceModel.Samples}MathFault 3f7b48defccd
};
size_t qHash(const MathFault &value, size_t seed = 0);

// The contract ICalculator of http://Microsoft.ServiceModel.Samples. Arithmetic on two numbers.
const ServiceModel::ContractDescription &calculatorContract();

} // namespace Calculator
