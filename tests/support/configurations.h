// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/configuration.h"

#include <QLoggingCategory>

// A configuration with these elements, and the endpoint E of one.
inline QByteArray document(const QByteArray &client, const QByteArray &bindings = {})
{
    return "<configuration>\n<system.serviceModel>\n<client>\n" + client + "\n</client>\n<bindings>\n" + bindings
        + "\n</bindings>\n</system.serviceModel>\n</configuration>";
}

inline QByteArray endpoint(const QByteArray &attributes)
{
    return "<endpoint name=\"E\" address=\"http://localhost:8000/x\" contract=\"ICalculator\" " + attributes + "/>";
}

// Without the warnings' copies in the log.
inline ServiceModel::Configuration parse(const QByteArray &xml)
{
    QLoggingCategory::setFilterRules(QStringLiteral("servicemodel.configuration=false"));
    const ServiceModel::Configuration result = ServiceModel::Configuration::fromXml(xml, QStringLiteral("app.config"));
    QLoggingCategory::setFilterRules({});
    return result;
}
