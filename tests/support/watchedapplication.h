// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/eventloopwatch.h"

#include <QApplication>
#include <QTest>

// The application of a test with widgets. A timer should have its turn every 10 ms; when events keep it from that for longer than
// longestAllowedBlock(), the test function that runs has failed. What test functions do themselves, between events, does not count.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void beginTurn();
    void endEvent();

    int m_timer;
    int m_depth = 0;
    OwnTime m_turn; // since the timer had its turn
    QElapsedTimer m_event; // the one that is handled, or what is left of it after a turn inside it
    std::chrono::nanoseconds m_busy{0}; // in this turn
};

// In the place of QTEST_MAIN.
#define WATCHED_TEST_MAIN(TestClass) \
    int main(int argc, char *argv[]) \
    { \
        WatchedApplication application(argc, argv); \
        TestClass test; \
        QTEST_SET_MAIN_SOURCE_PATH \
        return QTest::qExec(&test, argc, argv); \
    }
