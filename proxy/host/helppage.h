// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"
#include "model/serviceendpoint.h"

namespace ServiceModel {

// What somebody sees who opens the address of a service in a browser: what it is, and how to call it.
struct HelpPage
{
    QString serviceName;
    QUrl address;
    QList<ServiceEndpoint> endpoints;
    QUrl metadataExchange;  // empty when there is none
    bool hasWsdl = false;   // whether ?wsdl is answered

    QByteArray html(const ContractDescription &contract) const;
};

} // namespace ServiceModel
