// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exceptions.h"
#include "soap/typedheader.h"

#include <QList>

#include <optional>

namespace ServiceModel {

// A typed fault that an operation declares: how its detail is read from, and written to, a fault.
struct FaultDescription
{
    QName element;  // of the detail
    QString action;
    bool isHeader;  // of the envelope instead: it concerns a header of the request (WSDL 1.1, section 3.7)

    // FaultException<D> made from a fault whose detail is this element, or null when the detail cannot be read.
    std::exception_ptr (*exceptionFrom)(const Fault &fault, const Element &detail, bool isLenient) = nullptr;
    // The detail of the exception, when it is a FaultException<D> with this D.
    std::optional<Element> (*detailFrom)(const FaultException<> &exception, const FaultDescription &declared) = nullptr;

    // Of a detail in SOAP's encoding, whose type tells what it is when its name does not (SOAP 1.1, section 5).
    QString encoding = {}; // empty: literal
    QName type = {};

    bool isEncoded() const { return !encoding.isEmpty(); }
    FaultDescription encoded(QStringView encoding, const QName &type) const
    {
        FaultDescription result = *this;
        result.encoding = encoding.toString();
        result.type = type;
        return result;
    }
};

template <class Detail>
FaultDescription describeFault(const QName &element, const QString &action, bool isHeader = false)
{
    return {
        element, action, isHeader,
        [](const Fault &fault, const Element &element, bool isLenient) -> std::exception_ptr {
            Detail detail{};
            if (!valueFrom(element, detail, isLenient))
                return nullptr;
            return std::make_exception_ptr(FaultException<Detail>(detail, fault));
        },
        [](const FaultException<> &exception, const FaultDescription &declared) -> std::optional<Element> {
            const auto *typed = dynamic_cast<const FaultException<Detail> *>(&exception);
            if (!typed)
                return std::nullopt;
            return elementFrom(declared.element.namespaceUri, declared.element.localName, typed->detail(), declared.encoding);
        },
    };
}

// One operation, as the WSDL declares it.
struct OperationDescription
{
    QString name;           // "Add"
    QString action;         // of the request: SOAPAction, wsa:Action
    QString replyAction;    // of the reply; empty when there is none
    QName requestElement;   // the first element of the request's body
    QName replyElement;     // the first element of the reply's body
    bool isOneWay = false;
    QList<FaultDescription> faults = {};
    QList<QName> requestHeaders = {}; // that the contract declares, and generated code understands
    QList<QName> replyHeaders = {};
    QList<QName> otherRequestElements = {}; // that may stand for requestElement
};

// A contract, as generated code describes it: static data that lives as long as the program.
struct ContractDescription
{
    QString name;              // of the portType: "ICalculator"
    QString namespaceUri;
    QString configurationName; // what contract="..." says in a configuration
    QList<OperationDescription> operations;
    QByteArray wsdl = {};      // types, messages and portType, without bindings; only in service code
    QByteArray bindingOperations = {}; // of a binding, with "@soap@" for a prefix; empty for document/literal without headers
};

} // namespace ServiceModel
