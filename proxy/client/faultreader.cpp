// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/faultreader.h"

#include "soap/encodeddetail.h"

#include <algorithm>

namespace ServiceModel {

namespace {

std::exception_ptr literal(const Fault &fault, const QList<FaultDescription> &declarations)
{
    for (const bool isHeader : {false, true}) {
        for (const Element &detail : isHeader ? fault.headers : fault.detail) {
            for (const FaultDescription &declared : declarations) {
                if (declared.element != detail.name() || declared.isHeader != isHeader || declared.isEncoded())
                    continue;
                if (auto typed = declared.exceptionFrom(fault, detail, false))
                    return typed;
            }
        }
    }
    return nullptr;
}

// The only encoded one of which this is true, or null.
template <class Predicate>
const FaultDescription *theOnly(const QList<FaultDescription> &declarations, Predicate predicate)
{
    const FaultDescription *result = nullptr;
    for (const FaultDescription &declared : declarations) {
        if (!declared.isEncoded() || !predicate(declared))
            continue;
        if (result)
            return nullptr;
        result = &declared;
    }
    return result;
}

// Toolkits name details as they like, in any namespace, and the parts of all faults alike; most say the type.
std::exception_ptr encoded(const Fault &fault, const EncodedDetail &detail, const QList<FaultDescription> &declarations)
{
    const auto hasType = [&](const FaultDescription &declared) { return declared.type == detail.type; };
    const auto hasName = [&](const FaultDescription &declared) { return declared.element.localName == detail.element.name().localName; };
    const FaultDescription *declared = theOnly(declarations, [&](const auto &each) { return hasType(each) && hasName(each); });
    if (!declared && !detail.type.isEmpty())
        declared = theOnly(declarations, hasType);
    if (!declared)
        declared = theOnly(declarations, hasName);
    // What may be missing in a value of the type is not left out of one that says it is of another.
    const bool isLenient = declared && (detail.type.isEmpty() || hasType(*declared));
    return declared ? declared->exceptionFrom(fault, detail.element, isLenient) : nullptr;
}

std::exception_ptr encoded(const Fault &fault, const QList<EncodedDetail> &details, const QList<FaultDescription> &declarations)
{
    for (const EncodedDetail &detail : details) {
        if (auto typed = encoded(fault, detail, declarations))
            return typed;
    }
    return nullptr;
}

} // namespace

std::exception_ptr readFaultException(Message &message, const OperationDescription &operation)
{
    const Fault fault = readFault(message);
    std::exception_ptr typed = literal(fault, operation.faults);
    if (!typed && std::ranges::any_of(operation.faults, &FaultDescription::isEncoded))
        typed = encoded(fault, encodedDetails(fault.detail, message.reader()), operation.faults);
    return typed ? typed : failure<FaultException<>>(fault);
}

} // namespace ServiceModel
