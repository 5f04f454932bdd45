// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/operationprinter.h"

namespace ServiceModel::Generator {

namespace {

QList<Member> resultMembers(const Operation &operation)
{
    if (!operation.result)
        return {};
    Member result = *operation.result;
    result.name = QStringLiteral("result");
    return {result};
}

QString joined(const QStringList &list, const QString &following)
{
    return following.isEmpty() ? list.join(QStringLiteral(", ")) : (list + QStringList{following}).join(QStringLiteral(", "));
}

} // namespace

QString parameterList(const Operation &operation, const QString &following)
{
    QStringList list;
    for (const Member &parameter : operation.parameters)
        list.append(parameter.parameter());
    return joined(list, following);
}

QString argumentList(const Operation &operation, const QString &following)
{
    QStringList list;
    for (const Member &parameter : operation.parameters)
        list.append(parameter.name);
    return joined(list, following);
}

void OperationPrinter::printEncodeRequest(const Operation &operation)
{
    printEncode(QStringLiteral("encode") + operation.symbol, operation.request.element, operation.isRequestWrapped, operation.parameters);
}

void OperationPrinter::printDecodeRequest(const Operation &operation)
{
    printDecode(QStringLiteral("decode") + operation.symbol, operation.request.element, operation.isRequestWrapped, operation.parameters);
}

void OperationPrinter::printEncodeReply(const Operation &operation)
{
    printEncode(QStringLiteral("encode%1Response").arg(operation.symbol), operation.reply.element, operation.isReplyWrapped, resultMembers(operation));
}

void OperationPrinter::printDecodeReply(const Operation &operation)
{
    printDecode(QStringLiteral("decode%1Response").arg(operation.symbol), operation.reply.element, operation.isReplyWrapped, resultMembers(operation));
}

void OperationPrinter::printEncode(const QString &function, const QName &element, bool isWrapped, const QList<Member> &members)
{
    QStringList parameters;
    for (const Member &member : members)
        parameters.append(member.parameter());
    m_code.openFunction(QStringLiteral("ServiceModel::MessageBody %1(%2)").arg(function, parameters.join(QStringLiteral(", "))));
    if (element.isEmpty()) {
        m_code.line(QStringLiteral("return {};"));
    } else {
        const QString name = m_namespaces.constantFor(element.namespaceUri) + QStringLiteral(", ") + stringLiteral(element.localName);
        m_code.line(QStringLiteral("ServiceModel::XmlWriter writer;"));
        if (isWrapped) {
            m_code.line(QStringLiteral("writer.startElement(%1);").arg(name));
            MemberPrinter(m_code, m_namespaces, {}).printWrite(members);
            m_code.line(QStringLiteral("writer.endElement();"));
        } else {
            m_code.line(QStringLiteral("writeElement(writer, %1, %2);").arg(name, members.first().name));
        }
        m_code.line(QStringLiteral("return writer.takeBody();"));
    }
    m_code.close();
    m_code.line();
}

void OperationPrinter::printDecode(const QString &function, const QName &element, bool isWrapped, const QList<Member> &members)
{
    QString parameters = QStringLiteral("ServiceModel::XmlReader &reader");
    for (const Member &member : members)
        parameters += QStringLiteral(", %1 &%2").arg(member.type(), member.name);
    m_code.openFunction(QStringLiteral("bool %1(%2)").arg(function, parameters));
    if (element.isEmpty())
        m_code.line(QStringLiteral("return !reader.hasError();"));
    else if (isWrapped)
        MemberPrinter(m_code, m_namespaces, {}).printRead(members);
    else
        m_code.line(QStringLiteral("return readValue(reader, %1);").arg(members.first().name));
    m_code.close();
    m_code.line();
}

} // namespace ServiceModel::Generator
