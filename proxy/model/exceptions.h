// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/fault.h"

#include <QString>

#include <chrono>
#include <exception>
#include <optional>
#include <stdexcept>

// What can go wrong with a call. Catch from the most special to the least:
//
//     try { showResult(channel->endDivide(ar)); }
//     catch (const FaultException<MathFault> &f)  { showError(f.detail().problemType); }  // declared by the contract
//     catch (const FaultException<> &f)           { showError(f.reason()); }              // any other fault
//     catch (const CommunicationException &e)     { showError(e.message()); }             // the network, the protocol
//
// Exceptions are thrown only where a value is asked for (endX(), QFuture::result(), co_await); everywhere else a
// failure travels as std::exception_ptr. message() is one sentence for people.
namespace ServiceModel {

class CommunicationException : public std::runtime_error
{
public:
    explicit CommunicationException(const QString &message) : std::runtime_error(message.toStdString()) { }
    QString message() const { return QString::fromUtf8(what()); }
};

// The deadline of the call passed.
class TimeoutException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// Somebody cancelled the call.
class OperationCanceledException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// Nobody is there: name not found, connection refused, HTTP 404.
class EndpointNotFoundException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// What came back is not what the protocol says: an HTTP error without a fault, no SOAP, not well-formed, a wrong element.
class ProtocolException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// TLS could not be agreed on, or the certificate is not trusted.
class SecurityNegotiationException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// The service wants other credentials: HTTP 401, 403, 407.
class MessageSecurityException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// A message was larger or deeper than the binding allows.
class QuotaExceededException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// The channel was closed, aborted or destroyed before the call was done.
class CommunicationObjectAbortedException : public CommunicationException { public: using CommunicationException::CommunicationException; };
// The channel could not be opened.
class CommunicationObjectFaultedException : public CommunicationException { public: using CommunicationException::CommunicationException; };

// HTTP 429 or 503: later, perhaps.
class ServerTooBusyException : public CommunicationException
{
public:
    explicit ServerTooBusyException(const QString &message, std::optional<std::chrono::seconds> retryAfter = {})
        : CommunicationException(message), m_retryAfter(retryAfter)
    {
    }
    // How long the service asked to wait (RFC 9110, section 10.2.3).
    std::optional<std::chrono::seconds> retryAfter() const { return m_retryAfter; }

private:
    std::optional<std::chrono::seconds> m_retryAfter;
};

// The service answered with a SOAP fault. FaultException<> is any fault, FaultException<D> one whose detail D the
// contract declares. A service throws it to answer with one.
template <class Detail = void>
class FaultException;

template <>
class FaultException<void> : public CommunicationException
{
public:
    explicit FaultException(const Fault &fault) : CommunicationException(sentence(fault)), m_fault(fault) { }
    explicit FaultException(const QString &reason, const QName &code = Fault::senderCode())
        : FaultException(Fault{.code = code, .reason = reason})
    {
    }

    const Fault &fault() const { return m_fault; }
    QName code() const { return m_fault.code; }
    QName subcode() const { return m_fault.subcode; }
    QString reason() const { return m_fault.reason; }
    QString action() const { return m_fault.action; }
    QList<Element> detailElements() const { return m_fault.detail; }

private:
    // The reason, or what there is when a service gives none.
    static QString sentence(const Fault &fault);

    Fault m_fault;
};

template <class Detail>
class FaultException : public FaultException<void>
{
public:
    FaultException(const Detail &detail, const Fault &fault) : FaultException<void>(fault), m_detail(detail) { }
    explicit FaultException(const Detail &detail, const QString &reason, const QName &code = Fault::senderCode())
        : FaultException<void>(reason, code), m_detail(detail)
    {
    }

    const Detail &detail() const { return m_detail; }

private:
    Detail m_detail;
};

// The program is wrong, not the network: an AsyncResult ended twice, too early, or on another channel.
class InvalidOperationException : public std::logic_error
{
public:
    explicit InvalidOperationException(const QString &message) : std::logic_error(message.toStdString()) { }
    QString message() const { return QString::fromUtf8(what()); }
};

// The sentence of any of the above, for logs and labels; empty for null.
QString errorMessage(const std::exception_ptr &error);

// std::make_exception_ptr(Exception(arguments...)): a failure as a value, without a throw.
template <class Exception, class... Arguments>
std::exception_ptr failure(Arguments &&...arguments)
{
    return std::make_exception_ptr(Exception(std::forward<Arguments>(arguments)...));
}

} // namespace ServiceModel
