// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

// How long the last calls took, a bar each, the newest at the end. The bars are in proportion to the slowest of them; what
// that was is in the tool tip and is told to assistive technology.
class LatencyPlot : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    void setLatencies(const QList<double> &milliseconds); // the newest last; hidden while there are none
    QString summary() const { return toolTip(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString timeText(double milliseconds) const;

    QList<double> m_latencies;
};
