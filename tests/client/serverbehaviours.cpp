// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "serverbehaviours.h"

#include "support/calculatorreplies.h"
#include "support/compression.h"
#include "support/soapmessages.h"

#include <QStringEncoder>

#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray quotient = responseBody("Divide", "115.99");
const QByteArray good = soap11Envelope(quotient);
const QString protocol = u"ProtocolException"_s;
const QString fault = u"FaultException<void>"_s;
const QString nothing = u"The reply is empty, where a SOAP message was expected. The log of the service may say why."_s;
const QString tooEarly = u"line 1, column *: the document ends too early. It may have been cut on its way; the log of the service may say why."_s;
const QString contract = u". The service may follow another version of the contract."_s;

// "404 Not Found", as real servers say it.
Answer http(const QByteArray &status, const QByteArray &body, const Answer::Headers &headers = {})
{
    QByteArray head = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return Answer().send(head + "\r\n" + body);
}

Answer xml(const QByteArray &status, const QByteArray &envelope, const QByteArray &type = "text/xml; charset=utf-8")
{
    return http(status, envelope, {{"Content-Type", type}});
}

Answer ok(const QByteArray &envelope, const QByteArray &type = "text/xml; charset=utf-8")
{
    return xml("200 OK", envelope, type);
}

Answer page(const QByteArray &status)
{
    return http(status, "<!DOCTYPE html><html><body><h1>Sorry</h1><p>The disk is full</p></body></html>", {{"Content-Type", "text/html"}});
}

Answer result(const QByteArray &number)
{
    return ok(soap11Envelope(responseBody("Divide", number)));
}

ServerBehaviour row(const QString &what, const Answer &answer, const QString &exception, const QString &message)
{
    return {what, [answer](const Request &) { return answer; }, {exception, message}};
}

// For what is large and only wanted when its turn comes.
ServerBehaviour row(const QString &what, Answer (*answer)(), const QString &exception, const QString &message)
{
    return {what, [answer](const Request &) { return answer(); }, {exception, message}};
}

ServerBehaviour slow(const QString &what, const Answer &answer, std::chrono::milliseconds timeout = 300ms)
{
    ServerBehaviour behaviour = row(what, answer, u"TimeoutException"_s,
                                    u"Divide got no reply from {address} within * s. The service may be slow or stuck; try again or allow more time."_s);
    behaviour.timeout = timeout;
    return behaviour;
}

ServerBehaviour cut(const QString &what, const Answer &answer)
{
    return row(what, answer, u"CommunicationException"_s,
               u"The service at {address} closed the connection before its reply to Divide was complete. It may have done the work or not; its log may say why."_s);
}

// Of a service that asks for credentials, whose call has some.
ServerBehaviour challenged(const QString &what, const Answer &answer, const Outcome &outcome)
{
    const Answer challenge = http("401 Unauthorized", {}, {{"WWW-Authenticate", "Basic realm=\"x\""}});
    ServerBehaviour behaviour{what, [=](const Request &request) { return request.header("Authorization").isNull() ? challenge : answer; }, outcome};
    behaviour.binding.security = {SecurityMode::TransportCredentialOnly, HttpCredentialType::Basic};
    behaviour.user = {u"ada"_s, u"swordfish"_s};
    behaviour.requests = 2;
    return behaviour;
}

ServerBehaviour status(const QString &what, const Answer &answer, const QString &exception, const QString &text)
{
    return row(what, answer, exception, u"The service at {address} answered Divide with HTTP "_s + text);
}

ServerBehaviour unreadable(const QString &what, const Answer &answer, const QString &why)
{
    return row(what, answer, protocol, u"The reply of {address} to Divide cannot be read: "_s + why);
}

ServerBehaviour value(const QString &what, const Answer &answer, double number = 115.99)
{
    ServerBehaviour behaviour = row(what, answer, QString(), QString());
    behaviour.value = number;
    return behaviour;
}

QList<ServerBehaviour> timing()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " + QByteArray::number(good.size()) + "\r\n\r\n";
    return {
        slow(u"never answers"_s, Answer().hold()),
        slow(u"answers after the deadline"_s, Answer().wait(500ms).send(head + good)),
        slow(u"drips one byte a second"_s, Answer().drip(head + good, 1s), 2500ms),
        slow(u"drips one byte every 20 ms"_s, Answer().drip(head + good, 20ms)),
        slow(u"stalls in the headers"_s, Answer().send(head.first(30)).hold()),
        slow(u"stalls in the body"_s, Answer().send(head + good.first(100)).hold()),
        slow(u"says that more comes than does, and waits"_s, Answer().send(QByteArray(head).replace("Length: ", "Length: 9") + good).hold()),
        cut(u"closes before the headers"_s, Answer().close()),
        cut(u"closes in the middle of the headers"_s, Answer().send(head.first(30)).close()),
        cut(u"closes in the middle of the body"_s, Answer().send(head + good.first(100)).close()),
        cut(u"says that more comes than does, and closes"_s, Answer().send(QByteArray(head).replace("Length: ", "Length: 9") + good).close()),
        cut(u"closes in the middle of a chunk"_s, Answer().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<s:Envelope").close()),
        cut(u"resets the connection"_s, Answer().reset()),
        cut(u"resets the connection in the body"_s, Answer().send(head + good.first(100)).wait(20ms).reset()),
        status(u"sends a malformed chunk"_s, Answer().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n" + good + "\r\n0\r\n\r\n"), protocol,
               u"200 OK. "_s + nothing),
        cut(u"does not speak HTTP"_s, Answer().send("220 mail.example.org ESMTP\r\n").close()),
        unreadable(u"says that less comes than does"_s, Answer().send("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n" + good),
                   tooEarly),
    };
}

QList<ServerBehaviour> statuses()
{
    const QString again = u" Try again in 7 s."_s;
    const Answer::Headers seven{{"Retry-After", "7"}};
    const auto redirect = [](const QByteArray &status) { return http(status, {}, {{"Location", "https://elsewhere.example/service"}}); };
    const QString moved = u" Calls are not redirected; if the service has moved for good, change the address to https://elsewhere.example/service."_s;
    return {
        status(u"HTTP 301"_s, redirect("301 Moved Permanently"), protocol, u"301 Moved Permanently."_s + moved),
        status(u"HTTP 302"_s, redirect("302 Found"), protocol, u"302 Found."_s + moved),
        status(u"HTTP 307"_s, redirect("307 Temporary Redirect"), protocol, u"307 Temporary Redirect."_s + moved),
        status(u"HTTP 308"_s, redirect("308 Permanent Redirect"), protocol, u"308 Permanent Redirect."_s + moved),
        status(u"HTTP 302 to itself, a loop"_s, http("302 Found", {}, {{"Location", "/calculator"}}), protocol,
               u"302 Found. Calls are not redirected; if the service has moved for good, change the address to {address}."_s),
        status(u"HTTP 400 with nothing"_s, http("400 Bad Request", {}), protocol, u"400 Bad Request. Its log may say why."_s),
        status(u"HTTP 401"_s, http("401 Unauthorized", {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}), u"MessageSecurityException"_s,
               u"401 Unauthorized. It wants other credentials."_s),
        challenged(u"HTTP 401, and wants none of the credentials that it gets"_s, http("401 Unauthorized", {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}),
                   {u"MessageSecurityException"_s, u"The service at {address} answered Divide with HTTP 401 Unauthorized. It wants other credentials."_s}),
        challenged(u"HTTP 401, and takes the credentials that it gets"_s, ok(good), {}),
        status(u"HTTP 403"_s, page("403 Forbidden"), u"MessageSecurityException"_s, u"403 Forbidden. The service, or a proxy on the way to it, does not allow this caller to make the call."_s),
        status(u"HTTP 404"_s, page("404 Not Found"), u"EndpointNotFoundException"_s, u"404 Not Found. Check the path of the address."_s),
        status(u"HTTP 405"_s, page("405 Method Not Allowed"), protocol, u"405 Method Not Allowed. What is at this address takes no calls; check its path."_s),
        row(u"HTTP 407"_s, http("407 Proxy Authentication Required", {}), u"MessageSecurityException"_s,
            u"Divide could not be called: the proxy on the way to {address} wants a user name and a password."_s),
        status(u"HTTP 408"_s, http("408 Request Timeout", {}), u"TimeoutException"_s, u"408 Request Timeout. Try again later."_s),
        status(u"HTTP 413"_s, http("413 Content Too Large", {}), u"QuotaExceededException"_s, u"413 Content Too Large. The request is larger than the service accepts."_s),
        status(u"HTTP 415"_s, http("415 Unsupported Media Type", {}), protocol,
               u"415 Unsupported Media Type. It may speak another version of SOAP; check the binding."_s),
        status(u"HTTP 429 with Retry-After"_s, http("429 Too Many Requests", {}, seven), u"ServerTooBusyException"_s, u"429 Too Many Requests."_s + again),
        status(u"HTTP 500 with a page"_s, page("500 Internal Server Error"), protocol, u"500 Internal Server Error. It wrote: Sorry The disk is full"_s),
        status(u"HTTP 500 with nothing"_s, http("500 Internal Server Error", {}), protocol, u"500 Internal Server Error. Its log may say why."_s),
        status(u"HTTP 502"_s, page("502 Bad Gateway"), protocol, u"502 Bad Gateway. It wrote: Sorry The disk is full"_s),
        status(u"HTTP 503 with Retry-After"_s, http("503 Service Unavailable", {}, seven), u"ServerTooBusyException"_s, u"503 Service Unavailable."_s + again),
        status(u"HTTP 503"_s, page("503 Service Unavailable"), u"ServerTooBusyException"_s, u"503 Service Unavailable. Try again later."_s),
        status(u"HTTP 504"_s, page("504 Gateway Timeout"), u"TimeoutException"_s, u"504 Gateway Timeout. Try again later."_s),
        status(u"HTTP 200 with nothing"_s, ok({}), protocol, u"200 OK. "_s + nothing),
        status(u"HTTP 200 with a page"_s, page("200 OK"), protocol,
               u"200 OK. The reply is a web page, where a SOAP message was expected. Check the path of the address."_s),
        status(u"HTTP 202 with nothing, where a value was expected"_s, http("202 Accepted", {}), protocol,
               u"202 Accepted. "_s + nothing),
    };
}

QList<ServerBehaviour> faults()
{
    const QByteArray unknown = "<Other xmlns='urn:other'><inner><deep>1</deep></inner></Other>";
    const auto in11 = [](const QByteArray &detail) { return xml("500 Internal Server Error", soap11Envelope(faultBody11("s:Server", "The disk is full", detail))); };
    const auto in12 = [](const QByteArray &status, const QByteArray &detail) {
        return xml(status, soap12Envelope(faultBody12("s:Sender", "The disk is full", detail)), "application/soap+xml; charset=utf-8");
    };
    const QString reason = u"The disk is full"_s;
    return {
        row(u"a fault of SOAP 1.1 without a detail"_s, in11({}), fault, reason),
        row(u"a fault of SOAP 1.1 with a detail that the contract declares"_s, in11(mathFault("zero")), u"FaultException<MathFault>"_s, reason),
        row(u"a fault of SOAP 1.1 with a nested detail of an unknown type"_s, in11(unknown), fault, reason),
        row(u"a fault of SOAP 1.1 with a detail of plain text"_s, in11("sector 7"), fault, reason),
        row(u"a fault of SOAP 1.2 on HTTP 500"_s, in12("500 Internal Server Error", mathFault("zero")), u"FaultException<MathFault>"_s, reason),
        row(u"a fault of SOAP 1.2 on HTTP 400"_s, in12("400 Bad Request", {}), fault, reason),
        row(u"a fault on HTTP 200"_s, ok(soap11Envelope(faultBody11("s:Server", "The disk is full"))), fault, reason),
        row(u"a fault without a reason"_s, xml("500 Internal Server Error", soap11Envelope("<s:Fault><faultcode>s:Server</faultcode></s:Fault>")), fault,
            u"The service answered with the fault 'Receiver' and gave no reason."_s),
        row(u"a fault that says that SOAP 1.1 is the wrong version"_s,
            xml("500 Internal Server Error", soap12Envelope(faultBody12("s:VersionMismatch", "Wrong version")), "application/soap+xml"), fault,
            u"The service speaks another version of SOAP; change the binding of the endpoint. Wrong version"_s),
        unreadable(u"HTTP 500 with half a fault"_s, xml("500 Internal Server Error", soap11Envelope(faultBody11("s:Client", "no")).first(150)),
                   tooEarly),
    };
}

QList<ServerBehaviour> contents()
{
    const QString expected = u"line 1, column *, in /Envelope/Body/*: the element '{http://Microsoft.ServiceModel.Samples}DivideResponse' was expected, not '{%1}%2'. The service may follow another version of the contract."_s;
    return {
        unreadable(u"half an envelope"_s, ok(good.chopped(20)), tooEarly),
        unreadable(u"a reply of another namespace"_s, ok(QByteArray(good).replace("Samples", "Other")),
                   expected.arg(u"http://Microsoft.ServiceModel.Other"_s, u"DivideResponse"_s)),
        unreadable(u"the reply to another operation"_s, ok(soap11Envelope(responseBody("Add", "3"))),
                   expected.arg(u"http://Microsoft.ServiceModel.Samples"_s, u"AddResponse"_s)),
        unreadable(u"an envelope of no SOAP"_s, ok("<e:Envelope xmlns:e='urn:e'/>"), u"line 1, column *, in /Envelope: a SOAP 1.1 or 1.2 Envelope was expected, not the element '{urn:e}Envelope'"_s + contract),
        unreadable(u"an empty SOAP Body"_s, ok(soap11Envelope({})),
                   u"line 1, column *, in /Envelope/Body: the SOAP Body is empty; the element '{http://Microsoft.ServiceModel.Samples}DivideResponse' was expected"_s + contract),
        unreadable(u"two SOAP Bodies"_s, ok(QByteArray(good).replace("</s:Envelope>", "<s:Body/></s:Envelope>")),
                   u"line 1, column *, in /Envelope/Body: the element '{http://schemas.xmlsoap.org/soap/envelope/}Body' stands behind the SOAP Body"_s + contract),
        unreadable(u"no result"_s, ok(soap11Envelope(responseBody("Divide", {}))), u"line 1, column *, in /Envelope/Body/DivideResponse: the element 'DivideResult' is missing"_s + contract),
        unreadable(u"'abc' for a number"_s, result("abc"), u"line 1, column *, in /Envelope/Body/DivideResponse/DivideResult: the element 'DivideResult' holds 'abc', which is not an xs:double"_s + contract),
        unreadable(u"nothing for a number"_s, result(""), u"line 1, column *, in /Envelope/Body/DivideResponse/DivideResult: the element 'DivideResult' holds '', which is not an xs:double"_s + contract),
        row(u"a header of unknown meaning that must be understood"_s, ok(soap11Envelope(quotient, "<T xmlns='urn:t' s:mustUnderstand='1'/>")), protocol,
            u"The reply of {address} to Divide demands that the header '{urn:t}T' be understood, which nobody here does. The binding may have to be another one."_s),
        unreadable(u"a document type definition"_s, ok("<!DOCTYPE s:Envelope>" + good), u"line 1, column 1: a document type definition (DTD) is not allowed. It may have been cut on its way; the log of the service may say why."_s),
        unreadable(u"a bomb of entities"_s, ok("<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>" + QByteArray(good).replace("115.99", "&c;")),
                   u"line 1, column 1: a document type definition (DTD) is not allowed. It may have been cut on its way; the log of the service may say why."_s),
        unreadable(u"an external entity"_s, ok("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + QByteArray(good).replace("115.99", "&a;")),
                   u"line 1, column 1: a document type definition (DTD) is not allowed. It may have been cut on its way; the log of the service may say why."_s),
        row(u"multipart/related"_s,
            ok("--b\r\nContent-Type: text/xml\r\n\r\n" + good + "\r\n--b--\r\n", "multipart/related; boundary=b; type=\"text/xml\""), protocol,
            u"The reply of {address} to Divide has attachments (multipart/related), where a plain message was expected. The binding's message encoding may have to be MTOM."_s),
        value(u"NaN"_s, result("NaN"), qQNaN()),
        value(u"INF"_s, result("INF"), qInf()),
        value(u"-INF"_s, result("-INF"), -qInf()),
        value(u"a number in CDATA, with comments and white space"_s, result("\n <!-- a -->1<![CDATA[15]]><?p?>.9&#57; ")),
        value(u"the other version of SOAP"_s, ok(soap12Envelope(quotient), "application/soap+xml; charset=utf-8")),
        value(u"UTF-8 with a byte order mark"_s, ok("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>" + good)),
        value(u"UTF-16 with a byte order mark"_s, ok(QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom)(
            QString::fromUtf8("<?xml version='1.0' encoding='utf-16'?>" + good)), "text/xml; charset=utf-16")),
        value(u"ISO-8859-1"_s, ok("<?xml version='1.0' encoding='iso-8859-1'?>" + QByteArray(good).replace("115.99", "115.99<!-- \xe4 -->"), "text/xml; charset=iso-8859-1")),
        value(u"HTTP/1.0, and closes"_s, Answer().send("HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + good).close()),
        value(u"HTTP/1.0 and closes, a large reply"_s,
              Answer().send("HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + QByteArray(good).replace("115.99", "115.99" + QByteArray(1'000'000, ' '))).close()),
        value(u"chunks"_s, Answer::chunked(200, {good.first(1), good.sliced(1, 100), good.sliced(101)})),
        value(u"gzip"_s, http("200 OK", gzipped(good), {{"Content-Type", "text/xml"}, {"Content-Encoding", "gzip"}})),
        value(u"deflate"_s, http("200 OK", deflated(good), {{"Content-Type", "text/xml"}, {"Content-Encoding", "deflate"}})),
    };
}

// With a binding that has MTOM.
QList<ServerBehaviour> multiparts()
{
    const QByteArray type = "multipart/related; type=\"application/xop+xml\"; start=\"<r@x>\"; boundary=b";
    const QByteArray root = "--b\r\nContent-ID: <r@x>\r\nContent-Type: application/xop+xml\r\n\r\n" + good;
    const auto part = [](const QByteArray &id, const QByteArray &content) { return "\r\n--b\r\nContent-ID: <" + id + ">\r\n\r\n" + content; };
    const QByteArray end = "\r\n--b--\r\n";
    const auto mtom = [](ServerBehaviour behaviour) {
        behaviour.binding.messageEncoding = MessageEncoding::Mtom;
        return behaviour;
    };
    const auto malformed = [=](const QString &what, const QByteArray &bytes, const QString &why, const QByteArray &contentType = {}) {
        return mtom(unreadable(what, ok(bytes, contentType.isEmpty() ? type : contentType), why + u". It may have been cut on its way; the log of the service may say why."_s));
    };
    const auto tooMuch = [=](const QString &what, const std::function<QByteArray()> &bytes, const QString &why) {
        const Outcome quota{u"QuotaExceededException"_s,
                            u"The reply of {address} to Divide cannot be read: "_s + why + u". The quotas of the binding say what is accepted."_s};
        return mtom({what, [=](const Request &) { return ok(bytes(), type); }, quota});
    };
    const QByteArray include = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:a@x'/>";
    return {
        mtom(value(u"MTOM: parts"_s, ok(root + part("a@x", "1") + end, type))),
        mtom(value(u"MTOM: the message behind the other parts"_s, ok(part("a@x", "1") + "\r\n" + root + end, type))),
        mtom(value(u"MTOM: parts that nobody refers to"_s, ok(root + part("a@x", "1") + part("b@x", "2") + end, type))),
        mtom(value(u"MTOM: a reply without parts"_s, ok(good))),
        mtom(row(u"MTOM: a fault in parts"_s, xml("500 Internal Server Error", "--b\r\n\r\n" + soap11Envelope(faultBody11("s:Server", "The disk is full")) + end,
                                                "multipart/related; boundary=b"), fault, u"The disk is full"_s)),
        malformed(u"MTOM: no boundary"_s, root + end, u"its Content-Type has no boundary between the parts"_s, "multipart/related; type=\"text/xml\""),
        malformed(u"MTOM: no message among the parts"_s, part("a@x", "1") + end, u"the part 'r@x', which should be the message, is not there"_s),
        malformed(u"MTOM: the same Content-ID twice"_s, root + part("a@x", "1") + part("a@x", "2") + end, u"two parts have the Content-ID 'a@x'"_s),
        malformed(u"MTOM: parts in the part that should be the message"_s, "--b\r\nContent-ID: <r@x>\r\nContent-Type: multipart/related; boundary=c\r\n\r\n--c--" + end,
                  u"the part that should be the message has parts itself"_s),
        malformed(u"MTOM: cut in a part"_s, root + part("a@x", "1"), u"it ends in the middle of a part"_s),
        malformed(u"MTOM: no parts"_s, "nothing of the kind", u"it has no parts"_s),
        mtom(unreadable(u"MTOM: a part that is not there"_s, ok(QByteArray(root).replace("115.99", include) + end, type),
                        u"line 1, column *, in /Envelope/Body/DivideResponse/DivideResult/Include: text was expected here, not the element 'Include'"_s + contract)),
        tooMuch(u"MTOM: 10 000 parts"_s, [=] { return root + QByteArray("\r\n--b\r\n\r\n1").repeated(10'000) + end; }, u"it has more than 1000 parts"_s),
        tooMuch(u"MTOM: headers of a part without end"_s, [=] { return root + "\r\n--b\r\n" + QByteArray("X: y\r\n").repeated(100'000); },
                u"the headers of a part have more than 16384 bytes"_s),
        mtom({u"MTOM: an attachment of 100 MB"_s, [=](const Request &) { return ok(root + part("a@x", QByteArray(100'000'000, 'x')) + end, type); },
              {u"QuotaExceededException"_s, u"The reply of {address} to Divide has more than the 16777216 bytes that the binding allows; raise maxReceivedMessageSize to accept it."_s}}),
    };
}

QList<ServerBehaviour> sizes()
{
    const QString quota = u"QuotaExceededException"_s;
    const QString large = u"The reply of {address} to Divide has more than the 16777216 bytes that the binding allows; raise maxReceivedMessageSize to accept it."_s;
    ServerBehaviour deepest = row(u"100 000 levels, in a fault, where any depth is accepted"_s, [] {
            return xml("500 Internal Server Error", soap11Envelope(faultBody11("s:Server", "deep", QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000))));
        }, quota, u"The reply of {address} to Divide cannot be read: line 1, column *: elements are nested deeper than 1000 levels. The quotas of the binding say what is accepted."_s);
    deepest.binding.maxDepth = std::numeric_limits<int>::max();
    return {
        row(u"100 000 levels"_s, [] { return ok(soap11Envelope("<DivideResponse xmlns='http://Microsoft.ServiceModel.Samples'>" + QByteArray("<a>").repeated(100'000))); },
            quota, u"The reply of {address} to Divide cannot be read: line 1, column *: elements are nested deeper than 256 levels. The quotas of the binding say what is accepted."_s),
        deepest,
        row(u"10 000 HTTP headers"_s, [] {
            QByteArray headers;
            for (int i = 0; i < 10'000; ++i)
                headers += "X-Header-" + QByteArray::number(i) + ": value\r\n";
            return Answer().send("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good);
        }, QString(), QString()),
        slow(u"HTTP headers without end"_s, Answer().send("HTTP/1.1 200 OK\r\n" + QByteArray("X-Header: value\r\n").repeated(100'000)).hold()),
        row(u"10 000 SOAP headers"_s, [] { return ok(soap11Envelope(quotient, QByteArray("<T xmlns='urn:t'>v</T>").repeated(10'000))); }, QString(), QString()),
        row(u"a body of 100 MB"_s, [] { return ok(soap11Envelope(quotient + QByteArray(100'000'000, ' '))); }, quota, large),
        row(u"chunks without end"_s, [] {
            return Answer().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").send(("1000\r\n" + QByteArray(0x1000, ' ') + "\r\n").repeated(10'000)).hold();
        }, quota, large),
        row(u"100 MB in 100 KB of gzip, a bomb"_s, [] {
            return http("200 OK", gzipped(soap11Envelope(quotient + QByteArray(100'000'000, ' '))), {{"Content-Type", "text/xml"}, {"Content-Encoding", "gzip"}});
        }, quota, large),
        row(u"what is not in the encoding it says"_s, [] { return http("200 OK", good, {{"Content-Encoding", "gzip"}}); }, protocol,
            u"The content that {address} sent as the reply to Divide cannot be unpacked: it is not, or not all of, what its Content-Encoding says. The log of the service may say why."_s),
    };
}

} // namespace

const QList<ServerBehaviour> &serverBehaviours()
{
    static const QList<ServerBehaviour> all = timing() + statuses() + faults() + contents() + multiparts() + sizes();
    return all;
}
