// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

// What a calculator service says, for a ScriptedServer: in the SOAP version of the request, addressing included.

// <AddResponse><AddResult>result</AddResult></AddResponse>
QByteArray responseBody(const QByteArray &operation, const QByteArray &result);
// <s:Fault> of SOAP 1.1; detail is the content of <detail>.
QByteArray faultBody11(const QByteArray &code, const QByteArray &reason, const QByteArray &detail = {});
QByteArray faultBody12(const QByteArray &code, const QByteArray &reason, const QByteArray &detail = {});
// The detail of the fault that Divide declares.
QByteArray mathFault(const QByteArray &problem);

// The envelope of a reply to a request.
QByteArray replyEnvelope(const Request &request, const QByteArray &body);
// The right answer; the last on its connection when the request wants that.
Answer calculated(const Request &request);
