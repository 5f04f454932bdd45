// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTime>
#include <QTimer>
#include <QWidget>

class ElidedLabel;
class LatencyPlot;
class StateChip;

// Which service the calculator talks to, and how that goes.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class State { Embedded, Connected, Busy, Unreachable };

    explicit StatusStrip(QWidget *parent = nullptr);

    void setEndpoint(const QString &text);
    void setState(State state, int callsInFlight = 0); // the number counts for Busy only
    void setUnreachableSince(const QTime &time);
    void tell(const QString &message); // in the place of the address, for a while
    void setLatencies(const QList<double> &milliseconds); // of the last calls, the newest last

    QString unreachableText(const QTime &since) const;
    QString message() const;
    QString endpoint() const { return m_endpointText; }
    QString stateText() const;

Q_SIGNALS:
    void clicked(); // the state: who clicks it wants to change the connection

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePlot();
    void showEndpoint();

    ElidedLabel *m_endpoint;
    LatencyPlot *m_plot;
    StateChip *m_chip;
    QString m_endpointText;
    QTimer m_telling{this};
    bool m_hasLatencies = false;
};
