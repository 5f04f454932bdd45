// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/exceptions.h"

#include <QCoreApplication>

namespace ServiceModel {

QString FaultException<void>::sentence(const Fault &fault)
{
    const QString reason = fault.reason.isEmpty() ? fault.detailText : fault.reason;
    if (fault.code == QName{Namespaces::Soap12.toString(), QStringLiteral("VersionMismatch")}) {
        return QCoreApplication::translate("ServiceModel::FaultException", "The service speaks another version of SOAP; change the binding of the endpoint. %1")
            .arg(reason).trimmed();
    }
    if (!reason.isEmpty())
        return reason;
    const QName &code = fault.subcode.isEmpty() ? fault.code : fault.subcode;
    return QCoreApplication::translate("ServiceModel::FaultException", "The service answered with the fault '%1' and gave no reason.")
        .arg(code.localName);
}

QString errorMessage(const std::exception_ptr &error)
{
    if (!error)
        return {};
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &e) {
        return QString::fromUtf8(e.what());
    } catch (...) {
        return QStringLiteral("unknown exception");
    }
}

} // namespace ServiceModel
