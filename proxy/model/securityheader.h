// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/bindingsecurity.h"
#include "model/clientcredentials.h"
#include "soap/message.h"

#include <QDateTime>

namespace ServiceModel {

// The Security header of a message: a Timestamp and a UsernameToken (SOAP Message Security 1.1, sections 5 and 10;
// UsernameToken Profile 1.1, section 3.1). Version 1.0 has the same words. It is safe under TLS only.
namespace SecurityHeader {

inline constexpr QStringView Namespace = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
inline constexpr QStringView UtilityNamespace = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

bool isSecurityHeader(const Element &element);

// A time in it, the child's of this name: one without a zone is UTC (SOAP Message Security 1.1, section 10). Invalid when there is
// none that can be read.
QDateTime timeOf(const Element &element, QStringView child);

MessageHeader create(const UserNamePassword &user, const BindingSecurity &security,
                     const QDateTime &now = QDateTime::currentDateTimeUtc());

// Base64(SHA-1(nonce + created + password)): what a token of PasswordType::Digest carries.
QByteArray passwordDigest(const QByteArray &nonce, const QByteArray &created, const QString &password);

// What speaks against a header that came with a reply: a Timestamp whose time is over or has not come (with five minutes for
// clocks that differ), or something that would have to be checked and cannot be. Empty when nothing does.
QString objection(const Element &header, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace SecurityHeader

} // namespace ServiceModel
