// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/operationprinter.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

QList<Member> resultMembers(const Operation &operation)
{
    if (!operation.result)
        return {};
    Member result = *operation.result;
    result.name = u"result"_s;
    return {result};
}

QString joined(const QStringList &list, const QString &following)
{
    return following.isEmpty() ? list.join(u", "_s) : (list + QStringList{following}).join(u", "_s);
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
    printEncode(u"encode"_s + operation.symbol, operation.request.element, operation.isRequestWrapped, operation.parameters);
}

void OperationPrinter::printDecodeRequest(const Operation &operation)
{
    printDecode(u"decode"_s + operation.symbol, operation.request.element, operation.isRequestWrapped, operation.parameters);
}

void OperationPrinter::printEncodeReply(const Operation &operation)
{
    printEncode(u"encode%1Response"_s.arg(operation.symbol), operation.reply.element, operation.isReplyWrapped,
                resultMembers(operation));
}

void OperationPrinter::printDecodeReply(const Operation &operation)
{
    printDecode(u"decode%1Response"_s.arg(operation.symbol), operation.reply.element, operation.isReplyWrapped,
                resultMembers(operation));
}

void OperationPrinter::printEncode(const QString &function, const QName &element, bool isWrapped,
                                   const QList<Member> &members)
{
    QStringList parameters;
    for (const Member &member : members)
        parameters.append(member.parameter());
    m_code.openFunction(u"QByteArray %1(%2)"_s.arg(function, parameters.join(u", "_s)));
    if (element.isEmpty()) {
        m_code.line(u"return {};"_s);
    } else {
        const QString name = m_namespaces.constantFor(element.namespaceUri) + u", "_s + stringLiteral(element.localName);
        m_code.line(u"ServiceModel::XmlWriter writer;"_s);
        if (isWrapped) {
            m_code.line(u"writer.startElement(%1);"_s.arg(name));
            MemberPrinter(m_code, m_namespaces, {}).printWrite(members);
            m_code.line(u"writer.endElement();"_s);
        } else {
            m_code.line(u"writeElement(writer, %1, %2);"_s.arg(name, members.first().name));
        }
        m_code.line(u"return writer.take();"_s);
    }
    m_code.close();
    m_code.line();
}

void OperationPrinter::printDecode(const QString &function, const QName &element, bool isWrapped,
                                   const QList<Member> &members)
{
    QString parameters = u"ServiceModel::XmlReader &reader"_s;
    for (const Member &member : members)
        parameters += u", %1 &%2"_s.arg(member.type(), member.name);
    m_code.openFunction(u"bool %1(%2)"_s.arg(function, parameters));
    if (element.isEmpty())
        m_code.line(u"return !reader.hasError();"_s);
    else if (isWrapped)
        MemberPrinter(m_code, m_namespaces, {}).printRead(members);
    else
        m_code.line(u"return readValue(reader, %1);"_s.arg(members.first().name));
    m_code.close();
    m_code.line();
}

} // namespace ServiceModel::Generator
