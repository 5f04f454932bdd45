// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/operationprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

// The body of a message or its headers, in the words of a function that reads or writes it.
struct CodecPart
{
    const EnvelopeMessage &message;
    QList<Member> arguments; // of the function
    QList<Member> members;   // what is read or written
    QList<Member> mimeParts;
    QString prefix;          // before their names
};

namespace {

enum class Of { Body, Headers };

// The functions of a request take its members one by one, or all as "request".
QList<Member> requestArguments(const Operation &operation, Of of)
{
    const EnvelopeMessage &request = operation.request;
    return !request.structName.isEmpty() ? operation.parameters() : of == Of::Body ? request.members + request.mimeParts : request.headers;
}

QString namesOf(const QList<Member> &members)
{
    QStringList list;
    for (const Member &member : members)
        list.append(member.name);
    return list.join(QStringLiteral(", "));
}

void printMessageStruct(CodeWriter &code, const EnvelopeMessage &message)
{
    if (message.structName.isEmpty())
        return;
    code.comment(QStringLiteral("What the message %1 carries.").arg(message.name.localName));
    code.openFunction(QStringLiteral("struct ") + message.structName);
    for (const Member &member : message.all()) {
        code.comment(member.documentation);
        code.line(QStringLiteral("%1 %2 = {};").arg(member.type(), member.name));
    }
    code.line();
    code.line(QStringLiteral("friend bool operator==(const %1 &, const %1 &) = default;").arg(message.structName));
    code.close(QStringLiteral(";"));
    code.line();
}

QString joined(const QStringList &list, const QString &following)
{
    return following.isEmpty() ? list.join(QStringLiteral(", ")) : (list + QStringList{following}).join(QStringLiteral(", "));
}

} // namespace

QString parameterList(const Operation &operation, const QString &following)
{
    QStringList list;
    for (const Member &parameter : operation.parameters())
        list.append(parameter.parameter());
    return joined(list, following);
}

QString argumentList(const Operation &operation, const QString &following)
{
    QStringList list;
    for (const Member &parameter : operation.parameters())
        list.append(parameter.name);
    return joined(list, following);
}

QString bodyArguments(const Operation &operation)
{
    return namesOf(requestArguments(operation, Of::Body));
}

QString headerArguments(const Operation &operation)
{
    return namesOf(requestArguments(operation, Of::Headers));
}

QStringList codecIncludes(const CodeModel &model)
{
    QStringList result;
    const auto anyMessage = [&](const auto &is) {
        return std::ranges::any_of(model.contracts, [&](const Contract &contract) {
            return std::ranges::any_of(contract.operations, [&](const Operation &operation) { return is(operation.request) || is(operation.reply); });
        });
    };
    if (anyMessage([](const EnvelopeMessage &message) { return message.isEncoded(); }))
        result.append(QStringLiteral("soap/encodedbody.h"));
    if (anyMessage([](const EnvelopeMessage &message) { return !message.mimeParts.isEmpty(); }))
        result.append(QStringLiteral("soap/mimepart.h"));
    if (anyMessage([](const EnvelopeMessage &message) { return !message.headers.isEmpty(); }))
        result.append(QStringLiteral("soap/typedheader.h"));
    result.append(QStringLiteral("xml/elementcontent.h"));
    return result;
}

void printMessageStructs(CodeWriter &code, const Operation &operation)
{
    printMessageStruct(code, operation.request);
    printMessageStruct(code, operation.reply);
}

namespace {

// What a function has no use for has no name there.
QList<Member> used(QList<Member> arguments, bool areUsed)
{
    if (!areUsed) {
        for (Member &argument : arguments)
            argument.name.clear();
    }
    return arguments;
}

CodecPart requestPart(const Operation &operation, Of of)
{
    const EnvelopeMessage &request = operation.request;
    const QList<Member> &members = of == Of::Body ? request.members : request.headers;
    const QList<Member> mimeParts = of == Of::Body ? request.mimeParts : QList<Member>();
    return {request, used(requestArguments(operation, of), !members.isEmpty() || !mimeParts.isEmpty()), members, mimeParts,
            request.structName.isEmpty() ? QString() : QStringLiteral("request.")};
}

// The functions of a reply take what operations return: its only member, or all as a struct.
CodecPart replyPart(const Operation &operation, Of of)
{
    const EnvelopeMessage &reply = operation.reply;
    QList<Member> members = of == Of::Body ? reply.members : reply.headers;
    QList<Member> mimeParts = of == Of::Body ? reply.mimeParts : QList<Member>();
    if (!operation.hasResult())
        return {reply, {}, {}, {}, {}};
    Member result = reply.all().first();
    if (!reply.structName.isEmpty()) {
        result = Member();
        result.valueType = reply.structName;
    }
    result.name = QStringLiteral("result");
    for (QList<Member> *list : {&members, &mimeParts}) {
        if (reply.structName.isEmpty() && !list->isEmpty())
            list->first().name = result.name;
    }
    return {reply, used({result}, !members.isEmpty() || !mimeParts.isEmpty()), members, mimeParts, reply.structName.isEmpty() ? QString() : QStringLiteral("result.")};
}

QString parameters(const QList<Member> &arguments)
{
    QStringList list;
    for (const Member &argument : arguments)
        list.append(argument.parameter().trimmed());
    return list.join(QStringLiteral(", "));
}

// ", double &n1"
QString references(const QList<Member> &arguments)
{
    QString result;
    for (const Member &argument : arguments)
        result += QStringLiteral(", %1 &%2").arg(argument.type(), argument.name);
    return result;
}

} // namespace

void OperationPrinter::printEncodeRequest(const Operation &operation)
{
    printEncode(QStringLiteral("encode") + operation.symbol, requestPart(operation, Of::Body));
}

void OperationPrinter::printDecodeRequest(const Operation &operation)
{
    printDecode(QStringLiteral("decode") + operation.symbol, requestPart(operation, Of::Body));
}

void OperationPrinter::printEncodeReply(const Operation &operation)
{
    printEncode(QStringLiteral("encode%1Response").arg(operation.symbol), replyPart(operation, Of::Body));
}

void OperationPrinter::printDecodeReply(const Operation &operation)
{
    printDecode(QStringLiteral("decode%1Response").arg(operation.symbol), replyPart(operation, Of::Body));
}

void OperationPrinter::printRequestHeaders(const Operation &operation)
{
    printHeaders(QStringLiteral("headersOf") + operation.symbol, requestPart(operation, Of::Headers));
}

void OperationPrinter::printReplyHeaders(const Operation &operation)
{
    printHeaders(QStringLiteral("headersOf%1Response").arg(operation.symbol), replyPart(operation, Of::Headers));
}

void OperationPrinter::printReadRequestHeaders(const Operation &operation)
{
    printReadHeaders(QStringLiteral("readHeadersOf") + operation.symbol, requestPart(operation, Of::Headers));
}

void OperationPrinter::printReadReplyHeaders(const Operation &operation)
{
    printReadHeaders(QStringLiteral("readHeadersOf%1Response").arg(operation.symbol), replyPart(operation, Of::Headers));
}

QString OperationPrinter::nameArguments(const QName &name)
{
    return m_namespaces.constantFor(name.namespaceUri) + QStringLiteral(", ") + stringLiteral(name.localName);
}

void OperationPrinter::printEncode(const QString &function, const CodecPart &body)
{
    m_code.openFunction(QStringLiteral("ServiceModel::MessageBody %1(%2)").arg(function, parameters(body.arguments)));
    const EnvelopeMessage &message = body.message;
    if (message.wrapper.isEmpty() && body.members.isEmpty() && body.mimeParts.isEmpty()) {
        m_code.line(QStringLiteral("return {};"));
    } else {
        m_code.line(QStringLiteral("ServiceModel::XmlWriter writer;"));
        if (message.isEncoded())
            m_code.line(QStringLiteral("writer.setEncoding(%1);").arg(encodingConstant(message.encoding)));
        if (!message.wrapper.isEmpty())
            m_code.line(QStringLiteral("writer.startElement(%1);").arg(nameArguments(message.wrapper)));
        if (message.hasObjects && !message.wrapper.isEmpty())
            m_code.line(QStringLiteral("writer.beginParts();"));
        MemberPrinter(m_code, m_namespaces, body.prefix).printWrite(body.members);
        if (!message.wrapper.isEmpty())
            m_code.line(QStringLiteral("writer.endElement();"));
        if (body.mimeParts.isEmpty()) {
            m_code.line(QStringLiteral("return writer.takeBody();"));
        } else {
            m_code.line(QStringLiteral("ServiceModel::MessageBody body = writer.takeBody();"));
            for (const Member &part : body.mimeParts)
                m_code.line(QStringLiteral("addMimePart(body, %1, %2%3);").arg(stringLiteral(part.xmlName.localName), body.prefix, part.name));
            m_code.line(QStringLiteral("return body;"));
        }
    }
    m_code.close();
    m_code.line();
}

void OperationPrinter::printDecode(const QString &function, const CodecPart &body)
{
    const EnvelopeMessage &message = body.message;
    const QString reader = message.isEncoded() ? QStringLiteral("body") : QStringLiteral("reader");
    m_code.openFunction(QStringLiteral("bool %1(ServiceModel::XmlReader &%2%3)").arg(function, reader, references(body.arguments)));
    for (qsizetype i = 0; i < body.mimeParts.size(); ++i) {
        const Member &part = body.mimeParts.at(i);
        m_code.line(QStringLiteral("if (!readMimePart(%1, %2, %3, %4%5))").arg(reader, stringLiteral(part.xmlName.localName)).arg(i).arg(body.prefix, part.name));
        m_code.line(QStringLiteral("    return false;"));
    }
    if (message.isEncoded()) {
        m_code.line(QStringLiteral("ServiceModel::EncodedBody encoded(body);"));
        m_code.line(QStringLiteral("ServiceModel::XmlReader &reader = encoded.reader();"));
    }
    if (!message.wrapper.isEmpty())
        MemberPrinter(m_code, m_namespaces, body.prefix).printRead(body.members);
    else
        printDecodeBare(body);
    m_code.close();
    m_code.line();
}

void OperationPrinter::printDecodeBare(const CodecPart &body)
{
    if (body.members.isEmpty())
        m_code.line(QStringLiteral("return !reader.hasError();"));
    else if (body.members.size() == 1 && body.members.first().kind == Member::Kind::Element)
        MemberPrinter(m_code, m_namespaces, body.prefix).printReadValue(body.members.first());
    else
        MemberPrinter(m_code, m_namespaces, body.prefix).printReadSiblings(body.members);
}

// A header that is not there is no error: what a service makes of its absence is for it to say.
void OperationPrinter::printHeaders(const QString &function, const CodecPart &headers)
{
    if (headers.members.isEmpty())
        return;
    m_code.openFunction(QStringLiteral("QList<ServiceModel::MessageHeader> %1(%2)").arg(function, parameters(headers.arguments)));
    m_code.line(QStringLiteral("QList<ServiceModel::MessageHeader> headers;"));
    for (const Member &header : headers.members)
        m_code.line(QStringLiteral("ServiceModel::addHeader(headers, %1, %2%3);").arg(nameArguments(header.xmlName), headers.prefix, header.name));
    m_code.line(QStringLiteral("return headers;"));
    m_code.close();
    m_code.line();
}

void OperationPrinter::printReadHeaders(const QString &function, const CodecPart &headers)
{
    if (headers.members.isEmpty())
        return;
    m_code.openFunction(QStringLiteral("bool %1(const QList<ServiceModel::MessageHeader> &headers%2)").arg(function, references(headers.arguments)));
    QStringList steps;
    for (const Member &header : headers.members) {
        const QString target = headers.prefix + header.name;
        steps.append(QStringLiteral("ServiceModel::readHeader(headers, %1, %2)").arg(nameArguments(header.xmlName), target));
        if (const QString call = whiteSpaceCall(header, target); !call.isEmpty())
            steps.append(call);
    }
    m_code.lines(QStringLiteral("return ") + steps.join(QStringLiteral("\n    && ")) + u';');
    m_code.close();
    m_code.line();
}

} // namespace ServiceModel::Generator
