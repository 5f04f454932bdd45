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
                if (auto typed = declared.exceptionFrom(fault, detail, declared))
                    return typed;
            }
        }
    }
    return nullptr;
}

// The one that the detail is: by its type, or else by its name in any namespace, when no other has it. Toolkits name details as
// they like, and the parts of all faults alike.
const FaultDescription *declarationOf(const EncodedDetail &detail, const QList<FaultDescription> &declarations)
{
    const FaultDescription *named = nullptr;
    bool isOnly = true;
    for (const FaultDescription &declared : declarations) {
        if (!declared.isEncoded())
            continue;
        if (!detail.type.isEmpty() && declared.type == detail.type)
            return &declared;
        if (declared.element.localName == detail.element.name().localName) {
            isOnly = !named;
            named = &declared;
        }
    }
    return isOnly ? named : nullptr;
}

std::exception_ptr encoded(const Fault &fault, const QList<EncodedDetail> &details, const QList<FaultDescription> &declarations)
{
    for (const EncodedDetail &detail : details) {
        const FaultDescription *declared = declarationOf(detail, declarations);
        if (auto typed = declared ? declared->exceptionFrom(fault, detail.element, *declared) : nullptr)
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
