// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

class CalculatorDisplay;

// The display as assistive technology sees it: one object named "Display" whose value is "Display is 5" and
// whose description is what was announced last.
class AccessibleDisplay : public QAccessibleWidget
{
public:
    explicit AccessibleDisplay(CalculatorDisplay *display);

    // To be called before the first display is shown; harmless to call again.
    static void install();

    QString text(QAccessible::Text kind) const override;

private:
    const CalculatorDisplay *display() const;
};
