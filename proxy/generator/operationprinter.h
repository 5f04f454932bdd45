// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"
#include "generator/memberprinter.h"

namespace ServiceModel::Generator {

struct CodecPart; // the body or the headers of a message

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

    // The headers of a message, when it has any:
    // QList<MessageHeader> headersOfAdd(const std::optional<Session> &session)
    void printRequestHeaders(const Operation &operation);
    void printReplyHeaders(const Operation &operation);
    // bool readHeadersOfAdd(const QList<MessageHeader> &headers, std::optional<Session> &session)
    void printReadRequestHeaders(const Operation &operation);
    void printReadReplyHeaders(const Operation &operation);

private:
    void printEncode(const QString &function, const CodecPart &body);
    void printDecode(const QString &function, const CodecPart &body);
    void printDecodeBare(const CodecPart &body);
    void printHeaders(const QString &function, const CodecPart &headers);
    void printReadHeaders(const QString &function, const CodecPart &headers);
    QString nameArguments(const QName &name);

    CodeWriter &m_code;
    NamespaceConstants &m_namespaces;
};

// What the codecs need beside the types.
QStringList codecIncludes(const CodeModel &model);
// The structs of messages that are passed as one.
void printMessageStructs(CodeWriter &code, const Operation &operation);

// "double n1, double n2", with what follows behind another comma.
QString parameterList(const Operation &operation, const QString &following = {});
// "n1, n2"; of the body, or of the headers alone when messages are not passed as one.
QString bodyArguments(const Operation &operation);
QString headerArguments(const Operation &operation);
// "n1, n2", with what follows.
QString argumentList(const Operation &operation, const QString &following = {});

} // namespace ServiceModel::Generator
