// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicebase.h"

#include <QException>

namespace ServiceModel {

std::exception_ptr ServiceBase::badRequest(const XmlReader &reader)
{
    const QString place = reader.localName().isEmpty() ? QString() : tr(" (in the element '%1')").arg(reader.localName());
    return failure<FaultException<>>(tr("The request cannot be read: %1%2.").arg(reader.error().toString(), place));
}

// QtConcurrent wraps what is not a QException.
std::exception_ptr ServiceBase::currentError()
{
    try {
        throw;
    } catch (const QUnhandledException &e) {
        return e.exception();
    } catch (...) {
        return std::current_exception();
    }
}

std::exception_ptr ServiceBase::serviceDeleted()
{
    return failure<CommunicationObjectAbortedException>(tr("The service was deleted before the operation ended."));
}

std::exception_ptr ServiceBase::noResult()
{
    return failure<OperationCanceledException>(tr("The operation was cancelled by the service."));
}

} // namespace ServiceModel
