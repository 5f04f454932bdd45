// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/endofturn.h"

#include <QTest>

#include <memory>

using namespace ServiceModel;

class tst_EndOfTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_done = 0; }
    void workIsDoneOnceATurn();
    void workOfAnotherTurnIsDoneInThat();
    void cancelledWorkIsNotDone();
    void workMayAskForMore();
    void workMayAskAnother();

private:
    // Longer than anything that is to be done takes.
    static void turn()
    {
        for (int turns = 0; turns < 10; ++turns)
            QCoreApplication::processEvents();
    }

    // Asks in one turn of the event loop.
    void ask(EndOfTurn &endOfTurn, int times)
    {
        const int before = m_done;
        QMetaObject::invokeMethod(this, [this, before, times, &endOfTurn] {
            for (int i = 0; i < times; ++i)
                endOfTurn.schedule();
            QCOMPARE(m_done, before);
        }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }

    int m_done = 0;
};

void tst_EndOfTurn::workIsDoneOnceATurn()
{
    EndOfTurn endOfTurn([this] { ++m_done; });
    ask(endOfTurn, 3);
    QTRY_COMPARE(m_done, 1);
    turn();
    QCOMPARE(m_done, 1);
}

void tst_EndOfTurn::workOfAnotherTurnIsDoneInThat()
{
    EndOfTurn endOfTurn([this] { ++m_done; });
    ask(endOfTurn, 1);
    QTRY_COMPARE(m_done, 1);
    ask(endOfTurn, 2);
    QTRY_COMPARE(m_done, 2);
}

void tst_EndOfTurn::cancelledWorkIsNotDone()
{
    EndOfTurn endOfTurn([this] { ++m_done; });
    endOfTurn.schedule();
    endOfTurn.cancel();
    turn();
    QCOMPARE(m_done, 0);
    ask(endOfTurn, 1);
    QTRY_COMPARE(m_done, 1);
}

void tst_EndOfTurn::workMayAskForMore()
{
    std::unique_ptr<EndOfTurn> endOfTurn;
    endOfTurn = std::make_unique<EndOfTurn>([&] {
        if (++m_done < 3)
            endOfTurn->schedule();
    });
    ask(*endOfTurn, 1);
    QTRY_COMPARE(m_done, 3);
}

// Who was asked hears of it before the event loop waits for anything, even when its own end of this turn is over.
void tst_EndOfTurn::workMayAskAnother()
{
    bool wasDoneAtOnce = false;
    QTimer soon;
    soon.setSingleShot(true);
    QObject::connect(&soon, &QTimer::timeout, this, [&] { wasDoneAtOnce = m_done == 1; });
    EndOfTurn first([this] { ++m_done; });
    EndOfTurn second([&] {
        first.schedule();
        soon.start(1);
    });
    QEventLoop loop;
    QMetaObject::invokeMethod(this, [&] { second.schedule(); }, Qt::QueuedConnection);
    QObject::connect(&soon, &QTimer::timeout, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(wasDoneAtOnce);
}

QTEST_GUILESS_MAIN(tst_EndOfTurn)

#include "tst_endofturn.moc"
