// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QWidget;

// Opens the menu of a button, on its first entry that can be chosen: who came by keyboard goes on from there.
void popupBelow(QMenu *menu, const QWidget *button);
