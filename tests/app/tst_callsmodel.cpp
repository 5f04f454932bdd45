// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/callsmodel.h"

#include "model/exceptions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Calls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ServiceModel::CallContext;
using ServiceModel::CallStage;

namespace {

const ServiceModel::OperationDescription &loginDescription()
{
    static const ServiceModel::OperationDescription description{
        .name = u"Login"_s, .action = {}, .replyAction = {}, .requestElement = {}, .replyElement = {}};
    return description;
}

QString text(const QModelIndex &row, Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

State stateOf(const QModelIndex &row)
{
    return State(row.data(StateRole).toInt());
}

void makeCall(CallRecorder &recorder, quint64 number, const std::exception_ptr &error = nullptr)
{
    const CallContext context{.number = number, .operation = &loginDescription()};
    recorder.requestWritten({.url = QUrl(u"http://user:hunter2@host:8080/path?key=hunter2"_s),
                             .contentType = "text/xml; charset=utf-8",
                             .body = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Header><Security>"
                                     "<Password>hunter2</Password></Security></e:Header><e:Body><Login><user>me</user>"
                                     "<Password>hunter2</Password></Login></e:Body></e:Envelope>",
                             .headers = {{"SOAPAction", "\"login\""}, {"Authorization", "Basic hunter2"}}},
                            context);
    recorder.stageReached(CallStage::Started, context);
    recorder.stageReached(CallStage::Sent, context);
    recorder.stageReached(CallStage::FirstByte, context);
    recorder.stageReached(CallStage::Received, context);
    recorder.replyReceived({.status = 200, .reason = "OK",
                            .headers = {{"Content-Type", "text/xml"}, {"Set-Cookie", "hunter2"}},
                            .body = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><LoginResponse>"
                                    "<LoginResult>welcome</LoginResult><BinarySecurityToken>hunter2</BinarySecurityToken>"
                                    "</LoginResponse></e:Body></e:Envelope>"},
                           context);
    recorder.stageReached(CallStage::Decoded, context);
    recorder.completed(context, error);
}

} // namespace

// The recorder of calls, and the rows that are made of what it notes.
class tst_CallsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMasked();
    void replyAfterTheEndIsLate();
    void faultIsNoFailure();
    void lastThousandAreKept();
    void callsAfterAPauseAreAnotherBurst();
    void repeatedCallIsOneRow();
    void recordIsSharedUntilItChanges();
};

void tst_CallsModel::secretsAreMasked()
{
    auto recorder = std::make_shared<CallRecorder>();
    makeCall(*recorder, 1);
    CallsModel model(recorder);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model.index(0, 0), CallColumn), u"Login(me, ***)"_s);
    QCOMPARE(text(model.index(0, 0), ResultColumn), u"welcome, ***"_s);
    QString all;
    for (int column = 0; column < ColumnCount; ++column) {
        for (int role : QList<int>{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, RequestXmlRole, RequestRawRole,
                                   ResponseXmlRole, ResponseRawRole, CurlRole, ErrorRole})
            all += model.index(0, column).data(role).toString() + u'\n';
    }
    QVERIFY2(model.index(0, 0).data(RequestRawRole).toString().startsWith(u"POST /path?*** HTTP/1.1\nHost: host:8080\n"_s), qPrintable(all));
    QVERIFY2(all.contains(u"curl 'http://host:8080/path?***'"_s), qPrintable(all));
    QVERIFY(all.contains(u"Authorization: ***"_s));
    QVERIFY(all.contains(u"<Password>***</Password>"_s));
    QVERIFY2(!all.contains(u"hunter2"_s), qPrintable(all));
}

void tst_CallsModel::replyAfterTheEndIsLate()
{
    auto recorder = std::make_shared<CallRecorder>();
    const CallContext context{.number = 7, .operation = &loginDescription()};
    CallsModel model(recorder);
    model.setActive(true);
    recorder->requestWritten({}, context);
    recorder->completed(context, ServiceModel::failure<ServiceModel::OperationCanceledException>(u"Cancelled."_s));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(stateOf(model.index(0, 0)), State::Cancelled);
    recorder->replyReceived({.status = 200}, context);
    QTRY_COMPARE(stateOf(model.index(0, 0)), State::Late);
}

void tst_CallsModel::faultIsNoFailure()
{
    auto recorder = std::make_shared<CallRecorder>();
    makeCall(*recorder, 1, ServiceModel::failure<ServiceModel::FaultException<>>(u"The disk is full"_s));
    makeCall(*recorder, 2, ServiceModel::failure<ServiceModel::TimeoutException>(u"Too slow"_s));
    CallsModel model(recorder);
    model.setActive(true);
    QCOMPARE(stateOf(model.index(0, 0)), State::Fault);
    QCOMPARE(text(model.index(0, 0), ResultColumn), u"The disk is full"_s);
    QCOMPARE(stateOf(model.index(1, 0)), State::Failed);
}

void tst_CallsModel::lastThousandAreKept()
{
    auto recorder = std::make_shared<CallRecorder>();
    CallsModel model(recorder);
    for (quint64 number = 1; number <= 700; ++number)
        makeCall(*recorder, number);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 700);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (quint64 number = 701; number <= 1500; ++number)
        makeCall(*recorder, number);
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(inserted.size(), 1); // once a frame, however many
    QCOMPARE(text(model.index(0, 0), NumberColumn), u"501"_s);
    QCOMPARE(text(model.index(999, 0), NumberColumn), u"1500"_s);
    model.setActive(false);
    makeCall(*recorder, 1501);
    QCoreApplication::processEvents();
    QVERIFY(!model.findChild<QTimer *>()->isActive());
    QCOMPARE(text(model.index(999, 0), NumberColumn), u"1500"_s); // nobody looks
    model.setActive(true);
    QCOMPARE(text(model.index(999, 0), NumberColumn), u"1501"_s);
}

void tst_CallsModel::callsAfterAPauseAreAnotherBurst()
{
    CallRecord::Clock::time_point now;
    auto recorder = std::make_shared<CallRecorder>([&now] { return now; });
    CallsModel model(recorder);
    model.setActive(true);
    makeCall(*recorder, 1);
    makeCall(*recorder, 2);
    QTRY_COMPARE(model.rowCount(), 2);
    now += 400ms; // a person who thinks
    makeCall(*recorder, 3);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(BurstRole), model.index(1, 0).data(BurstRole));
    QVERIFY(model.index(1, 0).data(BurstRole) != model.index(2, 0).data(BurstRole));
    QCOMPARE(model.index(2, 0).data(TimingRole).value<Timing>().begin, 0.0);
}

void tst_CallsModel::repeatedCallIsOneRow()
{
    auto recorder = std::make_shared<CallRecorder>();
    CallsModel model(recorder);
    model.setActive(true);
    CallContext context{.number = 7, .operation = &loginDescription()};
    recorder->requestWritten({}, context);
    context.attempt = 2;
    recorder->requestWritten({}, context);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(text(model.index(0, 0), ResultColumn).contains(u"attempt 2"_s));
}

void tst_CallsModel::recordIsSharedUntilItChanges()
{
    CallRecorder recorder;
    makeCall(recorder, 1);
    const CallContext context{.number = 2, .operation = &loginDescription()};
    recorder.requestWritten({}, context);
    const auto before = recorder.takeChanges();
    QCOMPARE(before.size(), 2);
    QVERIFY(recorder.takeChanges().isEmpty());
    recorder.completed(context, nullptr);
    const auto after = recorder.takeChanges();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0]->number, 2u);
    QVERIFY(after[0]->end.has_value());
    QVERIFY(!before[1]->end.has_value()); // who looks at it sees what it was
}

QTEST_GUILESS_MAIN(tst_CallsModel)
#include "tst_callsmodel.moc"
