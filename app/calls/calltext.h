// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include "ui/calls/callroles.h"

#include <optional>

struct CallRecord;

// A recorded call as people read it. Secrets are masked in all of it.
namespace CallText {

QString call(const CallRecord &record); // "Divide(22, 7)"
QString result(const CallRecord &record); // "3.142857142857143"; empty unless the call brought one
QString error(const CallRecord &record);

QString requestXml(const CallRecord &record);
QString requestRaw(const CallRecord &record); // with its HTTP headers
QString responseXml(const CallRecord &record);
QString responseRaw(const CallRecord &record);
QString curl(const CallRecord &record); // a command for a POSIX shell

// For sending it again; absent when the calculator could not have made the call.
struct Arguments
{
    Operation operation;
    double n1, n2;
};
std::optional<Arguments> arguments(const CallRecord &record);

Calls::State state(const CallRecord &record);

} // namespace CallText
