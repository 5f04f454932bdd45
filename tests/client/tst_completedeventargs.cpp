// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/completedeventargs.h"

#include <QList>
#include <QSignalSpy>
#include <QTest>

#include <optional>

struct OnlyNamed;
using NamedCompletedEventArgs = ServiceModel::CompletedEventArgs<OnlyNamed>;
using OptionalCompletedEventArgs = ServiceModel::CompletedEventArgs<std::optional<OnlyNamed>>;
using ListCompletedEventArgs = ServiceModel::CompletedEventArgs<QList<std::optional<OnlyNamed>>>;

// As the header of a large contract's classes has them: results are only named where signals are declared.
class Signals : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void namedCompleted(const NamedCompletedEventArgs &e);
    void optionalCompleted(const OptionalCompletedEventArgs &e);
    void listCompleted(const ListCompletedEventArgs &e);
};

class tst_CompletedEventArgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsOfTypesThatAreOnlyNamed();
};

void tst_CompletedEventArgs::signalsOfTypesThatAreOnlyNamed()
{
    Signals sender;
    QSignalSpy named(&sender, &Signals::namedCompleted);
    QSignalSpy list(&sender, &Signals::listCompleted);
    int queued = 0;
    connect(&sender, &Signals::optionalCompleted, this, [&](const OptionalCompletedEventArgs &) { ++queued; }, Qt::QueuedConnection);
    Q_EMIT sender.namedCompleted({});
    Q_EMIT sender.optionalCompleted({});
    Q_EMIT sender.listCompleted({});
    QCOMPARE(named.size(), 1);
    QVERIFY(named.first().first().canConvert<NamedCompletedEventArgs>());
    QCOMPARE(list.size(), 1);
    QCOMPARE(queued, 0);
    QTRY_COMPARE(queued, 1);
}

QTEST_GUILESS_MAIN(tst_CompletedEventArgs)
#include "tst_completedeventargs.moc"
