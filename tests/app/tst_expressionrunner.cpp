// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/fakearithmetic.h"

#include "app/expression/expressionparser.h"
#include "app/expression/expressionrunner.h"

#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Evaluation::State;

// Expressions computed call by call: in which order, how many at once, what errors and cancelling leave behind.
class tst_ExpressionRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberAloneNeedsNoCall();
    void independentCallsAreInFlightTogether();
    void callsInFlightAreBounded();
    void repliesInAnyOrderGiveOneResult_data();
    void repliesInAnyOrderGiveOneResult();
    void arithmeticErrorMarksItsNode();
    void failedCallMarksItsNodeAndStopsTheRest();
    void cancelSkipsWhatIsNotDone();
    void lateReplyChangesNothing();
    void destroyingGivesUpTheCalls();

private:
    void make(const QString &text);

    FakeArithmetic *m_fake = nullptr;
    std::unique_ptr<ExpressionRunner> m_runner;
};

void tst_ExpressionRunner::make(const QString &text)
{
    auto fake = std::make_unique<FakeArithmetic>();
    m_fake = fake.get();
    m_runner = std::make_unique<ExpressionRunner>(parseExpression(text, QLocale::c()).value(), std::move(fake));
}

void tst_ExpressionRunner::numberAloneNeedsNoCall()
{
    make(u"-5"_s);
    QSignalSpy finished(m_runner.get(), &ExpressionRunner::finished);
    m_runner->start();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_runner->evaluation().result(), std::optional(-5.0));
    QCOMPARE(m_runner->mostInFlight(), 0);
}

void tst_ExpressionRunner::independentCallsAreInFlightTogether()
{
    make(u"(1.5+2)*(3-4)/7"_s); // nodes: 1.5 2 + 3 4 - * 7 /
    m_runner->start();
    const Evaluation &evaluation = m_runner->evaluation();
    QCOMPARE(evaluation.state(2), State::Running);
    QCOMPARE(evaluation.state(5), State::Running);
    QCOMPARE(evaluation.state(6), State::Pending);
    m_fake->answer();
    QCOMPARE(evaluation.state(2), State::Done);
    QCOMPARE(evaluation.state(6), State::Pending);
    m_fake->answer();
    QCOMPARE(evaluation.state(6), State::Running);
    QCOMPARE(evaluation.state(8), State::Pending);
    m_fake->answer();
    QCOMPARE(evaluation.state(8), State::Running);
    QVERIFY(m_runner->isRunning());
    m_fake->answer();
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(evaluation.result(), std::optional(-0.5));
    QCOMPARE(m_runner->mostInFlight(), 2);
}

void tst_ExpressionRunner::callsInFlightAreBounded()
{
    make(u"1"_s + u"+2*3"_s.repeated(100));
    m_runner->start();
    m_fake->answerAll();
    QCOMPARE(m_runner->evaluation().result(), std::optional(601.0));
    QCOMPARE(m_runner->mostInFlight(), ExpressionRunner::MaximumCalls);
}

void tst_ExpressionRunner::repliesInAnyOrderGiveOneResult_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("random delays from seed %u", seed) << seed;
}

void tst_ExpressionRunner::repliesInAnyOrderGiveOneResult()
{
    QFETCH(quint32, seed);
    make(u"((1+2)*(3+4)-(5-6)/(7+1))*((9-2)*(1+1)+-(8/4))"_s);
    m_fake->answerByItself(seed, 5);
    m_runner->start();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_runner->evaluation().result(), std::optional(253.5));
}

void tst_ExpressionRunner::arithmeticErrorMarksItsNode()
{
    make(u"(1+2)*(3/0)+4"_s); // nodes: 1 2 + 3 0 / * 4 +
    m_runner->start();
    m_fake->answerAll();
    const Evaluation &evaluation = m_runner->evaluation();
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(evaluation.state(2), State::Done);
    QCOMPARE(evaluation.state(5), State::Failed);
    QCOMPARE(m_runner->error(5), u"Cannot divide by zero"_s);
    QCOMPARE(evaluation.state(6), State::Skipped);
    QCOMPARE(evaluation.state(8), State::Skipped);
    QCOMPARE(evaluation.result(), std::optional<double>());
}

void tst_ExpressionRunner::failedCallMarksItsNodeAndStopsTheRest()
{
    make(u"(1+2)*(3-4)"_s);
    QSignalSpy finished(m_runner.get(), &ExpressionRunner::finished);
    m_runner->start();
    m_fake->fail(u"The service is away."_s);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_runner->error(2), u"The service is away."_s);
    QCOMPARE(m_runner->evaluation().error(), u"The service is away."_s);
    QCOMPARE(m_runner->evaluation().state(5), State::Skipped);
    QCOMPARE(m_fake->cancelledCalls(), 1);
}

void tst_ExpressionRunner::cancelSkipsWhatIsNotDone()
{
    make(u"(1+2)*(3-4)"_s);
    QSignalSpy finished(m_runner.get(), &ExpressionRunner::finished);
    m_runner->start();
    m_fake->answer();
    m_runner->cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_runner->isCancelled());
    QCOMPARE(m_runner->evaluation().state(2), State::Done);
    QCOMPARE(m_runner->evaluation().state(5), State::Skipped);
    QCOMPARE(m_fake->cancelledCalls(), 1);
    m_runner->cancel();
    QCOMPARE(finished.count(), 1);
}

void tst_ExpressionRunner::lateReplyChangesNothing()
{
    make(u"1+2"_s);
    m_runner->start();
    m_runner->cancel();
    m_fake->answerCancelled();
    QCOMPARE(m_runner->evaluation().state(2), State::Skipped);
}

void tst_ExpressionRunner::destroyingGivesUpTheCalls()
{
    make(u"1+2"_s);
    const QPointer<FakeArithmetic> fake = m_fake;
    m_runner->start();
    m_runner.reset();
    QVERIFY(!fake);
}

QTEST_GUILESS_MAIN(tst_ExpressionRunner)
#include "tst_expressionrunner.moc"
