// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/communicationobject.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

using State = CommunicationState;

class Probe : public CommunicationObject
{
public:
    QString openError;
    bool closesAtOnce = true;
    int opens = 0, closes = 0, aborts = 0;

    using CommunicationObject::closeFinished;

protected:
    QString onOpen() override { return ++opens, openError; }
    bool onClose() override { return ++closes, closesAtOnce; }
    void onAbort() override { ++aborts; }
};

// The signals that an object emitted, in their order, by name; stateChanged as its state.
class Journal
{
public:
    explicit Journal(CommunicationObject *object)
    {
        const auto note = [this](const char *name) { return [this, name] { m_lines.append(QString::fromLatin1(name)); }; };
        QObject::connect(object, &CommunicationObject::opening, object, note("opening"));
        QObject::connect(object, &CommunicationObject::opened, object, note("opened"));
        QObject::connect(object, &CommunicationObject::closing, object, note("closing"));
        QObject::connect(object, &CommunicationObject::closed, object, note("closed"));
        QObject::connect(object, &CommunicationObject::faulted, object, [this](const QString &why) { m_lines.append(u"faulted: "_s + why); });
        QObject::connect(object, &CommunicationObject::stateChanged, object, [this](State state) {
            m_lines.append(QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))));
        });
    }
    QString take() { return std::exchange(m_lines, {}).join(u' '); }

private:
    QStringList m_lines;
};

} // namespace

class tst_CommunicationObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndCloses();
    void aFailedOpenFaults();
    void closingTakesItsTime();
    void closingTwiceIsClosingOnce();
    void abort_data();
    void abort();
    void closingWhatNeverOpened();
    void aSlotChangesTheState_data();
    void aSlotChangesTheState();
    void aSlotDeletesTheObject_data();
    void aSlotDeletesTheObject();
};

void tst_CommunicationObject::opensAndCloses()
{
    Probe probe;
    Journal journal(&probe);
    QCOMPARE(probe.state(), State::Created);
    QVERIFY(probe.open());
    QCOMPARE(journal.take(), u"opening Opening opened Opened"_s);
    QVERIFY(probe.open()); // again: it is open
    QCOMPARE(probe.opens, 1);
    probe.close();
    QCOMPARE(journal.take(), u"closing Closing closed Closed"_s);
    probe.close();
    probe.abort();
    QVERIFY(!probe.open());
    QCOMPARE(probe.state(), State::Closed);
    QCOMPARE(journal.take(), QString());
    QCOMPARE(probe.closes, 1);
    QCOMPARE(probe.aborts, 0);
}

void tst_CommunicationObject::aFailedOpenFaults()
{
    Probe probe;
    Journal journal(&probe);
    probe.openError = u"no address"_s;
    QVERIFY(!probe.open());
    QCOMPARE(probe.state(), State::Faulted);
    QCOMPARE(probe.errorString(), u"no address"_s);
    QCOMPARE(journal.take(), u"opening Opening faulted: no address Faulted"_s);
    QVERIFY(!probe.open());
    probe.close(); // only aborts
    QCOMPARE(journal.take(), u"closed Closed"_s);
    QCOMPARE(probe.closes, 0);
    QCOMPARE(probe.aborts, 1);
}

void tst_CommunicationObject::closingTakesItsTime()
{
    Probe probe;
    probe.closesAtOnce = false;
    QVERIFY(probe.open());
    Journal journal(&probe);
    probe.close();
    QCOMPARE(journal.take(), u"closing Closing"_s);
    QVERIFY(!probe.open());
    probe.closeFinished();
    QCOMPARE(journal.take(), u"closed Closed"_s);
    probe.closeFinished();
    QCOMPARE(journal.take(), QString());
}

void tst_CommunicationObject::closingTwiceIsClosingOnce()
{
    Probe probe;
    probe.closesAtOnce = false;
    QVERIFY(probe.open());
    probe.close();
    probe.close();
    QCOMPARE(probe.state(), State::Closing); // what is in flight may still finish
    QCOMPARE(probe.closes, 1);
    QCOMPARE(probe.aborts, 0);
}

void tst_CommunicationObject::abort_data()
{
    QTest::addColumn<std::function<void(Probe &)>>("prepare");
    const auto row = [](const char *name, std::function<void(Probe &)> prepare) { QTest::newRow(name) << prepare; };
    row("created", [](Probe &) { });
    row("open", [](Probe &probe) { probe.open(); });
    row("closing", [](Probe &probe) { probe.closesAtOnce = false; probe.open(); probe.close(); });
    row("faulted", [](Probe &probe) { probe.openError = u"no"_s; probe.open(); });
}

void tst_CommunicationObject::abort()
{
    QFETCH(std::function<void(Probe &)>, prepare);
    Probe probe;
    prepare(probe);
    Journal journal(&probe);
    probe.abort();
    QCOMPARE(journal.take(), u"closed Closed"_s);
    QCOMPARE(probe.aborts, 1);
    probe.closeFinished();
    QCOMPARE(journal.take(), QString());
}

void tst_CommunicationObject::closingWhatNeverOpened()
{
    Probe probe;
    Journal journal(&probe);
    probe.close();
    QCOMPARE(journal.take(), u"closed Closed"_s);
    QCOMPARE(probe.opens, 0);
}

void tst_CommunicationObject::aSlotChangesTheState_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QString>("signals");
    QTest::addColumn<bool>("isOpen");

    // The last stateChanged names the last state, so that a label that shows it is right.
    QTest::newRow("closed while opening") << QByteArray(SIGNAL(opening())) << u"opening closing Closing closed Closed"_s << false;
    QTest::newRow("closed when opened") << QByteArray(SIGNAL(opened())) << u"opening Opening opened closing Closing closed Closed"_s << false;
    QTest::newRow("closed again while closing") << QByteArray(SIGNAL(closing())) << u"opening Opening opened Opened"_s << true;
}

void tst_CommunicationObject::aSlotChangesTheState()
{
    QFETCH(QByteArray, signal);
    QFETCH(QString, signals);
    QFETCH(bool, isOpen);
    Probe probe;
    Journal journal(&probe);
    const auto close = [&] { probe.close(); };
    if (signal == SIGNAL(opening()))
        connect(&probe, &CommunicationObject::opening, &probe, close);
    else if (signal == SIGNAL(opened()))
        connect(&probe, &CommunicationObject::opened, &probe, close);
    else
        connect(&probe, &CommunicationObject::closing, &probe, close);
    QCOMPARE(probe.open(), isOpen);
    QCOMPARE(journal.take(), signals);
    probe.close();
    QCOMPARE(probe.state(), State::Closed);
    QCOMPARE(journal.take(), isOpen ? u"closing Closing closed Closed"_s : QString());
}

void tst_CommunicationObject::aSlotDeletesTheObject_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("abort");
    QTest::newRow("opening") << int(State::Opening) << false;
    QTest::newRow("opened") << int(State::Opened) << false;
    QTest::newRow("closing") << int(State::Closing) << false;
    QTest::newRow("closed") << int(State::Closed) << false;
    QTest::newRow("aborted") << int(State::Closed) << true;
}

void tst_CommunicationObject::aSlotDeletesTheObject()
{
    QFETCH(int, state);
    QFETCH(bool, abort);
    QPointer<Probe> probe(new Probe);
    connect(probe, &CommunicationObject::stateChanged, this, [&](State reached) {
        if (int(reached) == state)
            delete probe.data();
    });
    const bool opened = probe->open();
    QCOMPARE(opened, state > int(State::Opened));
    if (probe && abort)
        probe->abort();
    else if (probe)
        probe->close();
    QVERIFY(!probe);
}

QTEST_GUILESS_MAIN(tst_CommunicationObject)
#include "tst_communicationobject.moc"
