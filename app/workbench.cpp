// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/panelcontext.h"

using ServiceModel::ServiceEndpoint;

Workbench::Workbench(const ServiceEndpoint &endpoint, bool isEmbedded)
    : factory(endpoint.binding, endpoint.address)
    , arithmetic(factory.createChannel())
    , engine(&arithmetic)
    , session(&window, &engine, &log, endpoint.address.url.toDisplayString(QUrl::RemoveUserInfo), isEmbedded)
{
    addPanels();
}

// One controller a panel: it adds the panel to window.panels(), and fills it once it is shown.
void Workbench::addPanels()
{
}
