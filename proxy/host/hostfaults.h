// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"

// The faults that a host answers with, in the words of SOAP 1.2 and WS-Addressing.
namespace ServiceModel::HostFaults {

// Not an envelope, or one that breaks a rule.
Fault badMessage(const XmlError &error);
Fault versionMismatch();                       // SOAP 1.2 part 1, section 5.4.6
Fault mustUnderstand(const QName &header);     // SOAP 1.2 part 1, section 5.4.8; SOAP 1.1, section 4.4.1
// Header blocks that go with the two (SOAP 1.2 part 1, sections 5.4.7 and 5.4.8).
Element upgrade(bool acceptsSoap11, bool acceptsSoap12);
Element notUnderstood(const QName &header);
Fault onlyAnonymousAddresses(const QString &address); // WS-Addressing 1.0 SOAP binding, section 6.4.1.7
Fault invalidAddressingHeader(const QName &header, const XmlError &error); // section 6.4.1
Fault actionMismatch(const QString &action, const QString &httpAction);    // section 6.4.1.8
// No operation has the action or, where a request has none, the body element (section 6.4.2).
Fault actionNotSupported(const QString &action, const QName &bodyElement, const ContractDescription &contract);
Fault metadataActionNotSupported(const QString &action);
Fault wrongBody(const QName &found, const OperationDescription &operation); // an empty name: an empty body
Fault endpointUnavailable();                   // section 6.4.4

// Of what an operation failed with: a FaultException as it is, with its detail when the operation declares it; all else as
// InternalServiceFault, whose text is told only when asked for.
Fault fromError(const std::exception_ptr &error, const OperationDescription &operation, bool includeExceptionDetail);

} // namespace ServiceModel::HostFaults
