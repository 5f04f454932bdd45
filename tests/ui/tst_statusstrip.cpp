// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"
#include "ui/statechip.h"
#include "ui/statusstrip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = StatusStrip::State;

class tst_StatusStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesHaveWords_data();
    void statesHaveWords();
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

QTEST_MAIN(tst_StatusStrip)
#include "tst_statusstrip.moc"
