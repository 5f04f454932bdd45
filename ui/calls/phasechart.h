// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calls/callroles.h"

#include <QWidget>

// Where the time of one call went: a line for each phase, with its name, its bar and its duration.
class PhaseChart : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseChart(QWidget *parent = nullptr);

    void setTiming(const Calls::Timing &timing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Calls::Timing m_timing;
};
