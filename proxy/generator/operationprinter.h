// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"
#include "generator/memberprinter.h"

namespace ServiceModel::Generator {

// What client and service code have in common: the parameters of an operation, and the codec of its messages.
class OperationPrinter
{
public:
    OperationPrinter(CodeWriter &code, NamespaceConstants &namespaces) : m_code(code), m_namespaces(namespaces) { }

    // QByteArray encodeAdd(double n1, double n2)
    void printEncodeRequest(const Operation &operation);
    // bool decodeAdd(XmlReader &reader, double &n1, double &n2)
    void printDecodeRequest(const Operation &operation);
    // QByteArray encodeAddResponse(double result)
    void printEncodeReply(const Operation &operation);
    // bool decodeAddResponse(XmlReader &reader, double &result)
    void printDecodeReply(const Operation &operation);

private:
    void printEncode(const QString &function, const QName &element, bool isWrapped, const QList<Member> &members);
    void printDecode(const QString &function, const QName &element, bool isWrapped, const QList<Member> &members);

    CodeWriter &m_code;
    NamespaceConstants &m_namespaces;
};

// "double n1, double n2", with what follows behind another comma.
QString parameterList(const Operation &operation, const QString &following = {});
// "n1, n2"
QString argumentList(const Operation &operation, const QString &following = {});

} // namespace ServiceModel::Generator
