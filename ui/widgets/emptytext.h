// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

// Says in the middle of an empty list what will be there. For its paint event.
void paintEmptyText(QWidget *viewport, const QString &title, const QString &hint);
