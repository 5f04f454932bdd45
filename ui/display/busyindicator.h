// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

// When to show that a call is on its way. A quick answer shows nothing; a bar that was shown stays long
// enough to be seen; after a second the user is told what is being waited for and may cancel.
class BusyIndicator : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; // monotonic

    static constexpr Milliseconds BarDelay{150};
    static constexpr Milliseconds BarAtLeast{300};
    static constexpr Milliseconds DetailsDelay{1000};
    static constexpr Milliseconds DetailsInterval{100};

    explicit BusyIndicator(QObject *parent = nullptr);
    BusyIndicator(Clock clock, QObject *parent);

    // A call starts. While busy, the next call of a chain starts: the bar stays, the details begin anew.
    void start();
    void stop();

    // Looks at the clock and emits what has changed since. Its own timer calls it.
    void update();

    bool isBarVisible() const { return m_barVisible; }
    bool areDetailsVisible() const { return m_detailsVisible; }
    Milliseconds elapsed() const;

Q_SIGNALS:
    void barVisibleChanged(bool visible);
    void detailsVisibleChanged(bool visible);
    void elapsedChanged(std::chrono::milliseconds elapsed); // only while the details are visible

private:
    void setBarVisible(bool visible);
    void setDetailsVisible(bool visible);
    void schedule();

    Clock m_clock;
    QTimer m_timer;
    Milliseconds m_busySince{0};
    Milliseconds m_callSince{0};
    Milliseconds m_barSince{0};
    bool m_busy = false;
    bool m_barVisible = false;
    bool m_detailsVisible = false;
};
