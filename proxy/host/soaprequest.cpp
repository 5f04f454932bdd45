// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/soaprequest.h"

#include "soap/contenttype.h"
#include "host/hostfaults.h"
#include "soap/envelope.h"
#include "soap/multipartcontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace ServiceModel {

namespace {

constexpr QStringView anonymousAddress = u"http://www.w3.org/2005/08/addressing/anonymous";
constexpr QStringView noneAddress = u"http://www.w3.org/2005/08/addressing/none";
constexpr QStringView soapFaultAction = u"http://www.w3.org/2005/08/addressing/soap/fault"; // SOAP binding, section 6

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::SoapRequest", text);
}

bool isAnyOf(QByteArrayView value, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(names, [value](QByteArrayView name) { return value.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isKnownCharset(QByteArrayView charset)
{
    return charset.isEmpty()
        || isAnyOf(charset, {"utf-8", "utf8", "us-ascii", "utf-16", "utf-16le", "utf-16be", "iso-8859-1"});
}

// Why the request cannot be a SOAP message; null when it can.
QString unsupported(const HttpRequest &request, const ContentType &type, const SoapRules &rules)
{
    const QByteArrayView encoding = request.header("Content-Encoding").trimmed();
    if (!encoding.isEmpty() && !isAnyOf(encoding, {"identity"}))
        return tr("The body is encoded as '%1'; this service takes it as it is.").arg(QLatin1StringView(encoding));
    if (request.multipart() && rules.acceptsAttachments)
        return {};
    if (!type.mediaType.isEmpty() && !isAnyOf(type.mediaType, {"text/xml", "application/soap+xml"}))
        return tr("The content type '%1' is not SOAP; send text/xml for SOAP 1.1 or application/soap+xml for SOAP 1.2.")
            .arg(QLatin1StringView(type.mediaType));
    if (!isKnownCharset(type.charset))
        return tr("The character set '%1' is not known here; send UTF-8.").arg(QLatin1StringView(type.charset));
    return {};
}

// A character set that only HTTP tells of (RFC 7303, section 3); otherwise the document speaks for itself.
QByteArray decoded(const QByteArray &body, const ContentType &type)
{
    if (!isAnyOf(type.charset, {"iso-8859-1"}))
        return body;
    const qsizetype end = body.startsWith("<?xml") ? body.indexOf("?>") : -1;
    const bool isDeclared = end > 0 && body.first(end).contains("encoding");
    return isDeclared ? body : QString::fromLatin1(body).toUtf8();
}

QString actionOf(const HttpRequest &request, const ContentType &type)
{
    QByteArrayView action = request.header("SOAPAction").trimmed();
    if (action.size() >= 2 && action.startsWith('"') && action.endsWith('"'))
        action = action.sliced(1).chopped(1).trimmed();
    return QString::fromUtf8(action.isEmpty() ? type.action : action);
}

struct Refusal
{
    Fault fault;
    QList<MessageHeader> headers = {};
};

// Names the headers that were not understood (SOAP 1.2 part 1, section 5.4.8); SOAP 1.1 has no such thing.
std::optional<Refusal> notUnderstood(const Message &message, const SoapRules &rules)
{
    QList<QName> names;
    for (const MessageHeader &header : message.headers) {
        // Of WS-Addressing only the source of a message (wsa:From) is not kept apart, and nothing depends on it.
        const QName &name = header.element.name();
        if (header.mustUnderstand && header.isForReader() && !MessageVersion::isAddressingNamespace(name.namespaceUri)
            && !rules.understood.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return std::nullopt;
    Refusal refusal{HostFaults::mustUnderstand(names.constFirst())};
    if (message.version.isSoap12()) {
        for (const QName &name : std::as_const(names))
            refusal.headers.append({HostFaults::notUnderstood(name)});
    }
    return refusal;
}

// The first rule that a message breaks which was read well.
std::optional<Refusal> brokenRule(const Message &message, const SoapRules &rules, const QString &httpAction)
{
    if (!(message.version.isSoap12() ? rules.acceptsSoap12 : rules.acceptsSoap11))
        return Refusal{HostFaults::versionMismatch(), {{HostFaults::upgrade(rules.acceptsSoap11, rules.acceptsSoap12)}}};
    if (auto refusal = notUnderstood(message, rules))
        return refusal;
    if (message.version.hasAddressing() && !message.action.isEmpty() && !httpAction.isEmpty() && message.action != httpAction)
        return Refusal{HostFaults::actionMismatch(message.action, httpAction)};
    for (const QString &address : {message.replyTo, message.faultTo}) {
        if (!address.isEmpty() && address != anonymousAddress && address != noneAddress)
            return Refusal{HostFaults::onlyAnonymousAddresses(address)};
    }
    return std::nullopt;
}

Refusal unreadable(Message &message, const SoapRules &rules)
{
    const XmlReader &reader = message.reader();
    if (reader.depth() == 1 && reader.localName() == u"Envelope" && reader.namespaceUri() != Namespaces::Soap11
        && reader.namespaceUri() != Namespaces::Soap12)
        return {HostFaults::versionMismatch(), {{HostFaults::upgrade(rules.acceptsSoap11, rules.acceptsSoap12)}}};
    if (reader.error().kind == XmlError::Kind::Unexpected && MessageVersion::isAddressingNamespace(reader.namespaceUri()))
        return {HostFaults::invalidAddressingHeader(reader.name(), reader.error())};
    return {HostFaults::badMessage(reader.error())};
}

} // namespace

void SoapReplier::setRequest(const Message &request)
{
    m_version = request.version;
    m_relatesTo = request.messageId;
    m_isReplyWanted = request.replyTo != noneAddress;
    m_isFaultWanted = request.faultTo.isEmpty() ? m_isReplyWanted : request.faultTo != noneAddress;
}

void SoapReplier::send(int status, Message &message) const
{
    message.version = m_version;
    message.relatesTo = m_relatesTo;
    const QByteArray envelope = writeEnvelope(message);
    if (m_encoding != MessageEncoding::Mtom && message.attachments.isEmpty())
        return m_responder.reply({status, m_version.isSoap12() ? QByteArrayLiteral("application/soap+xml; charset=utf-8") : QByteArrayLiteral("text/xml; charset=utf-8"), envelope});
    const bool isMtom = m_encoding == MessageEncoding::Mtom;
    const MultipartContent multipart(message, isMtom ? MultipartContent::Packaging::Xop : MultipartContent::Packaging::Swa);
    m_responder.reply({.status = status,
                       .contentType = multipart.contentType(),
                       .headers = {{"MIME-Version", "1.0"}},
                       .stream = multipart.open(envelope)});
}

QString SoapReplier::problem(const MessageBody &body, const QList<Attachment> &attachments) const
{
    if (!body.problem.isEmpty())
        return body.problem;
    const bool isMtom = m_encoding == MessageEncoding::Mtom;
    if (m_encoding == MessageEncoding::Text && (!attachments.isEmpty() || !body.references().isEmpty()))
        return tr("the reply has attachments, which the request has not the form for");
    for (const Attachment &attachment : body.attachments() + attachments) {
        if (const QString problem = attachment.problem(); !problem.isEmpty())
            return problem;
        if (!isMtom && attachment.isSequential() && !attachments.contains(attachment))
            return tr("an attachment comes from a device that is sequential, which the request has not the form for");
    }
    return {};
}

QString SoapReplier::reply(const QString &action, const MessageBody &body, const QList<MessageHeader> &headers, const QList<Attachment> &attachments) const
{
    QString problem = this->problem(body, attachments);
    const bool isMtom = m_encoding == MessageEncoding::Mtom;
    Message message(action, isMtom || !problem.isEmpty() ? body.xml : body.inlined(&problem));
    if (!problem.isEmpty())
        return problem;
    if (!m_isReplyWanted) {
        replyAccepted();
        return {};
    }
    message.headers = headers;
    message.attachments = (isMtom ? body.attachments() : body.references()) + attachments;
    send(200, message);
    return {};
}

// Every fault goes with 500, senders' ones of SOAP 1.2 too: many clients read no body behind a 400.
void SoapReplier::replyFault(const Fault &fault, const QList<MessageHeader> &headers) const
{
    if (!m_isFaultWanted)
        return replyAccepted();
    Message message(fault.action.isEmpty() ? soapFaultAction.toString() : fault.action, writeFault(fault, m_version));
    message.headers = headers;
    for (const Element &header : fault.headers)
        message.headers.append(MessageHeader{header});
    send(500, message);
}

void SoapReplier::replyAccepted() const
{
    m_responder.reply({202});
}

std::optional<Message> readSoapRequest(const HttpRequest &request, const SoapRules &rules, SoapReplier &replier,
                                       const HttpResponder &responder)
{
    const ContentType type = parseContentType(request.header("Content-Type"));
    if (const QString reason = unsupported(request, type, rules); !reason.isNull()) {
        responder.replyText(415, reason, {{"Accept-Post", rules.acceptsAttachments ? "text/xml, application/soap+xml, multipart/related" : "text/xml, application/soap+xml"}});
        return std::nullopt;
    }
    QList<Attachment> attachments;
    if (const MultipartMessage *multipart = request.multipart()) {
        attachments = multipart->attachments;
        const bool isXop = parseContentType(multipart->rootType).is("application/xop+xml");
        replier.setEncoding(isXop ? MessageEncoding::Mtom : MessageEncoding::Swa);
    }
    Message message = readEnvelope(decoded(request.body(), type), rules.quotas, attachments);
    if (message.reader().hasError()) {
        const bool isSoap12 = message.version.isSoap12() || type.is("application/soap+xml");
        message.version.soap = isSoap12 && rules.acceptsSoap12 ? MessageVersion::Soap::Soap12 : MessageVersion::Soap::Soap11;
        replier.setRequest(message);
        const Refusal refusal = unreadable(message, rules);
        replier.replyFault(refusal.fault, refusal.headers);
        return std::nullopt;
    }
    replier.setRequest(message);
    const QString httpAction = actionOf(request, type);
    if (const auto refusal = brokenRule(message, rules, httpAction)) {
        replier.replyFault(refusal->fault, refusal->headers);
        return std::nullopt;
    }
    if (message.action.isEmpty())
        message.action = httpAction;
    return message;
}

} // namespace ServiceModel
