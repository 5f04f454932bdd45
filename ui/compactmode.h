// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

class CentralArea;
class QMainWindow;

// Makes a window small - display and keypad - and keeps it above others; then brings back what was before.
class CompactMode : public QObject
{
    Q_OBJECT

public:
    // Where the usual window is, with its docks: as QMainWindow's saveGeometry() and saveState() say it.
    struct Place
    {
        QByteArray geometry, state;
    };

    CompactMode(QMainWindow *window, CentralArea *area);

    bool isOn() const { return m_isOn; }
    void set(bool on);
    Place place() const; // also while it is not there

Q_SIGNALS:
    void changed();

private:
    void fit();
    void keepOnTop(bool on);

    QMainWindow *m_window;
    CentralArea *m_area;
    Place m_usual;
    bool m_isOn = false;
};
