// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

class CallLog;
class Engine;
class MainWindow;
class SettingsStore;

// What the controller of a panel may use. None of it is the controller's; all of it outlives him.
struct PanelContext
{
    MainWindow *window;
    Engine *engine;
    CallLog *log;
    ArithmeticMaker makeArithmetic; // for calls beside the engine's
    SettingsStore *store = nullptr; // none: nothing is remembered
};
