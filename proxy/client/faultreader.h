// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"

namespace ServiceModel {

// The exception of the fault at which message.reader() stands: a FaultException<D> when the operation declares its detail, else
// a FaultException<>.
std::exception_ptr readFaultException(Message &message, const OperationDescription &operation);

} // namespace ServiceModel
