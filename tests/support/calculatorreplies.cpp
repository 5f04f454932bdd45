// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorreplies.h"

#include "support/soapmessages.h"

#include <QLocale>

namespace {

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype from = text.indexOf(before);
    const qsizetype to = from < 0 ? -1 : text.indexOf(after, from + before.size());
    return to < 0 ? QByteArray() : text.mid(from + before.size(), to - from - before.size());
}

QByteArray resultOf(const QByteArray &operation, double n1, double n2)
{
    if (operation == "Add")
        return QByteArray::number(n1 + n2, 'g', QLocale::FloatingPointShortest);
    if (operation == "Divide")
        return QByteArray::number(n1 / n2, 'g', QLocale::FloatingPointShortest);
    return {};
}

} // namespace

QByteArray responseBody(const QByteArray &operation, const QByteArray &result)
{
    const QByteArray value = result.isNull() ? QByteArray() : '<' + operation + "Result>" + result + "</" + operation + "Result>";
    return '<' + operation + "Response xmlns=\"http://Microsoft.ServiceModel.Samples\">" + value + "</" + operation + "Response>";
}

QByteArray faultBody11(const QByteArray &code, const QByteArray &reason, const QByteArray &detail)
{
    return "<s:Fault><faultcode>" + code + "</faultcode><faultstring>" + reason + "</faultstring>"
        + (detail.isNull() ? QByteArray() : "<detail>" + detail + "</detail>") + "</s:Fault>";
}

QByteArray faultBody12(const QByteArray &code, const QByteArray &reason, const QByteArray &detail)
{
    return "<s:Fault><s:Code><s:Value>" + code + "</s:Value></s:Code><s:Reason><s:Text xml:lang=\"en\">" + reason + "</s:Text></s:Reason>"
        + (detail.isNull() ? QByteArray() : "<s:Detail>" + detail + "</s:Detail>") + "</s:Fault>";
}

QByteArray mathFault(const QByteArray &problem)
{
    return "<MathFault xmlns=\"http://Microsoft.ServiceModel.Samples\"><operation>Divide</operation><problem>" + problem
        + "</problem></MathFault>";
}

QByteArray replyEnvelope(const Request &request, const QByteArray &body)
{
    if (!request.header("Content-Type").startsWith("application/soap+xml"))
        return soap11Envelope(body);
    const QByteArray id = between(request.body, "<a:MessageID>", "</a:MessageID>");
    return soap12Envelope(body, id.isEmpty() ? QByteArray() : "<a:RelatesTo>" + id + "</a:RelatesTo>");
}

Answer calculated(const Request &request)
{
    const QByteArray operation = between(request.body, "Body><", " ");
    if (operation == "Notify")
        return Answer::http(202, {});
    const double n1 = between(request.body, "<n1>", "</n1>").toDouble();
    const double n2 = between(request.body, "<n2>", "</n2>").toDouble();
    Answer::Headers headers{{"Content-Type", request.header("Content-Type")}};
    const bool isLast = request.header("Connection") == "close";
    if (isLast)
        headers.emplaceBack("Connection", "close");
    Answer answer = Answer::http(200, replyEnvelope(request, responseBody(operation, resultOf(operation, n1, n2))), headers);
    return isLast ? answer.close() : answer;
}
