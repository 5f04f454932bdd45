// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/calltext.h"

#include "app/calls/callrecorder.h"

#include "client/messagelog.h"
#include "model/exceptions.h"
#include "transport/networkerror.h"
#include "xml/xsdvalue.h"

#include <QXmlStreamReader>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

const MessageLog &log(bool isPretty)
{
    static const MessageLog pretty({.isPretty = true, .maxSize = CallRecorder::MaximumBody});
    static const MessageLog raw({.isPretty = false, .maxSize = CallRecorder::MaximumBody});
    return isPretty ? pretty : raw;
}

HttpHeaders requestHeaders(const CallRecord &record)
{
    return HttpHeaders{{"Content-Type", record.request.contentType}} + record.request.headers;
}

// What services take in a query may be a key.
QUrl masked(QUrl url)
{
    url.setUserInfo({});
    if (url.hasQuery())
        url.setQuery(u"***"_s);
    return url;
}

// Of a message of which only a part was kept, the size is that of the whole.
QString content(const QByteArray &type, const QByteArray &body, qint64 size, bool isPretty)
{
    QString text = log(isPretty).content(type, body);
    if (size > body.size())
        text += u'\n' + QCoreApplication::translate("CallText", "(of %1 bytes, the first %2 were kept)").arg(size).arg(body.size());
    return text;
}

// The texts in the wrapper element of a message's body, of those children that are simple.
QStringList bodyValues(const QString &xml)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    bool inBody = false;
    int depth = 0; // below the body
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (inBody && ++depth == 2) {
                values += reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
                --depth; // its end has been read
            }
            inBody |= reader.name() == u"Body";
        } else if (token == QXmlStreamReader::EndElement && inBody) {
            --depth;
        }
    }
    return values;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString CallText::call(const CallRecord &record)
{
    return u"%1(%2)"_s.arg(record.operation, bodyValues(requestXml(record)).join(u", "_s));
}

QString CallText::result(const CallRecord &record)
{
    return record.end && !record.error ? bodyValues(responseXml(record)).join(u", "_s) : QString();
}

QString CallText::error(const CallRecord &record)
{
    return errorMessage(record.error);
}

QString CallText::requestXml(const CallRecord &record)
{
    return content(record.request.contentType, record.request.body, record.requestSize, true);
}

QString CallText::requestRaw(const CallRecord &record)
{
    const QUrl url = masked(record.request.url);
    const QString target = url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return u"POST %1 HTTP/1.1\nHost: %2\n"_s.arg(target.startsWith(u'/') ? target : u'/' + target, url.authority(QUrl::FullyEncoded)) + log(false).headers(requestHeaders(record))
        + u"Content-Length: %1\n\n"_s.arg(record.requestSize) + content(record.request.contentType, record.request.body, record.requestSize, false);
}

QString CallText::responseXml(const CallRecord &record)
{
    if (!record.reply || record.reply->error)
        return {};
    return content(record.reply->header("Content-Type"), record.reply->body, record.replySize, true);
}

QString CallText::responseRaw(const CallRecord &record)
{
    if (!record.reply || record.reply->error)
        return {};
    const TransportReply &reply = *record.reply;
    return u"HTTP/1.1 %1 %2\n"_s.arg(reply.status).arg(QString::fromLatin1(reply.reason)) + log(false).headers(reply.headers) + u'\n'
        + content(reply.header("Content-Type"), reply.body, record.replySize, false);
}

QString CallText::curl(const CallRecord &record)
{
    QString command = u"curl "_s + quoted(masked(record.request.url).toString(QUrl::FullyEncoded));
    const QStringList headers = log(false).headers(requestHeaders(record)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &header : headers)
        command += u" \\\n  -H "_s + quoted(header);
    return command + u" \\\n  --data-binary "_s + quoted(content(record.request.contentType, record.request.body, record.requestSize, false)) + u'\n';
}

std::optional<CallText::Arguments> CallText::arguments(const CallRecord &record)
{
    const QStringList values = bodyValues(requestXml(record));
    if (values.size() != 2)
        return std::nullopt;
    Arguments arguments{};
    for (const Operation operation : {Operation::Add, Operation::Subtract, Operation::Multiply, Operation::Divide}) {
        if (record.operation != operationName(operation))
            continue;
        arguments.operation = operation;
        if (fromText(values[0], arguments.n1) && fromText(values[1], arguments.n2))
            return arguments;
    }
    return std::nullopt;
}

Calls::State CallText::state(const CallRecord &record)
{
    using Calls::State;
    if (record.isLate)
        return State::Late;
    if (!record.end)
        return record.at(CallStage::FirstByte) ? State::Receiving : record.at(CallStage::Started) ? State::Sent : State::Queued;
    if (!record.error)
        return State::Done;
    try {
        std::rethrow_exception(record.error);
    } catch (const FaultException<> &) {
        return State::Fault;
    } catch (const OperationCanceledException &) {
        return State::Cancelled;
    } catch (...) {
        return State::Failed;
    }
}
