// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/latencyplot.h"
#include "ui/statechip.h"
#include "ui/statusstrip.h"
#include "ui/widgets/elidedlabel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = StatusStrip::State;

class tst_StatusStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesHaveWords_data();
    void statesHaveWords();
    void unreachableSince();
    void messageTakesThePlaceOfTheAddressForAWhile();
    void latenciesAreSummedUp();
    void clickAsksForTheSettings();
    void longAddressGivesWayToTheState();
};

void tst_StatusStrip::statesHaveWords_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("text");
    QTest::newRow("embedded") << State::Embedded << 0 << u"Embedded"_s;
    QTest::newRow("connected") << State::Connected << 0 << u"Connected"_s;
    QTest::newRow("busy") << State::Busy << 3 << u"Busy (3)"_s;
    QTest::newRow("unreachable") << State::Unreachable << 0 << u"Unreachable"_s;
}

void tst_StatusStrip::statesHaveWords()
{
    QFETCH(State, state);
    QFETCH(int, calls);
    QFETCH(QString, text);
    StatusStrip strip;
    strip.setState(state, calls);
    QCOMPARE(strip.stateText(), text);
    QCOMPARE(strip.findChild<StateChip *>()->accessibleName(), u"Service state: "_s + text);
}

void tst_StatusStrip::unreachableSince()
{
    StatusStrip strip;
    strip.setUnreachableSince(QTime(9, 5));
    QCOMPARE(strip.stateText(), u"Unreachable since "_s + strip.locale().toString(QTime(9, 5), QLocale::ShortFormat));
    strip.setState(State::Connected);
    QCOMPARE(strip.stateText(), u"Connected"_s);
}

void tst_StatusStrip::messageTakesThePlaceOfTheAddressForAWhile()
{
    StatusStrip strip;
    strip.setEndpoint(u"http://localhost:8000/service"_s);
    strip.setState(State::Connected);
    const auto *text = strip.findChild<ElidedLabel *>(u"endpointText"_s);
    strip.tell(u"Cannot divide by zero"_s);
    QCOMPARE(text->text(), u"Cannot divide by zero"_s);
    QCOMPARE(strip.stateText(), u"Connected"_s);
    strip.setEndpoint(u"http://localhost:8001/service"_s); // meanwhile
    QCOMPARE(strip.message(), u"Cannot divide by zero"_s);
    auto *timer = strip.findChild<QTimer *>();
    QVERIFY(timer->isSingleShot() && timer->interval() == 10'000);
    timer->start(0);
    QTRY_COMPARE(text->text(), u"http://localhost:8001/service"_s);
    QCOMPARE(strip.message(), QString());
}

void tst_StatusStrip::latenciesAreSummedUp()
{
    StatusStrip strip;
    strip.resize(800, 24);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    const auto *plot = strip.findChild<LatencyPlot *>();
    QVERIFY(plot->isHidden());
    strip.setLatencies({5, 1500, 2.2});
    QVERIFY(!plot->isHidden());
    QCOMPARE(plot->summary(), u"The last call took 2.2 ms; of the last 3, half took 5.0 ms or less, and the slowest 1.5 s."_s);
    QCOMPARE(plot->accessibleName(), plot->summary());
    strip.resize(320, 24); // no room for both it and the address
    QVERIFY(plot->isHidden());
    strip.resize(800, 24);
    QVERIFY(!plot->isHidden());
    strip.setLatencies({});
    QVERIFY(plot->isHidden());
}

void tst_StatusStrip::clickAsksForTheSettings()
{
    StatusStrip strip;
    QSignalSpy clicked(&strip, &StatusStrip::clicked);
    strip.show();
    QTest::mouseClick(strip.findChild<StateChip *>(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(strip.findChild<StateChip *>(), Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void tst_StatusStrip::longAddressGivesWayToTheState()
{
    StatusStrip strip;
    strip.setEndpoint(u"http://calculator.department.example.com:8000/servicemodelsamples/service"_s);
    strip.setState(State::Unreachable);
    strip.resize(320, strip.sizeHint().height());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    const auto *chip = strip.findChild<StateChip *>();
    QVERIFY(strip.findChild<ElidedLabel *>()->isElided());
    QVERIFY(chip->width() >= chip->sizeHint().width());
    QVERIFY(strip.rect().contains(chip->geometry()));
    QCOMPARE(strip.endpoint(),
             u"http://calculator.department.example.com:8000/servicemodelsamples/service"_s);
}

WATCHED_TEST_MAIN(tst_StatusStrip)
#include "tst_statusstrip.moc"
