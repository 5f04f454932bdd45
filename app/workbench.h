// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/calllog.h"
#include "app/engine.h"
#include "app/remotearithmetic.h"
#include "app/session.h"

#include "ui/mainwindow.h"

#include "client/channelfactory.h"

// The calculator with its window, put together: endpoint -> channel -> engine -> window, and the panels around it.
//
//     Workbench workbench(endpoint, true);
//     workbench.window.show();
class Workbench
{
public:
    Workbench(const ServiceModel::ServiceEndpoint &endpoint, bool isEmbedded);

    ServiceModel::ChannelFactory<Calculator::ICalculatorChannel> factory;
    RemoteArithmetic arithmetic;
    MainWindow window;
    CallLog log;
    Engine engine;
    Session session;

private:
    void addPanels();

    QObject m_panels; // parent of their controllers
};
