// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/eventloopwatch.h"
#include "support/pictures.h"

#include "app/callsmodel.h"
#include "app/embeddedservice.h"

#include "ui/calldetails.h"
#include "ui/callspanel.h"
#include "ui/callsview.h"
#include "ui/flatbutton.h"
#include "ui/panelhost.h"
#include "ui/searchfield.h"
#include "ui/theme.h"

#include "model/exceptions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Calls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ServiceModel::CallContext;
using ServiceModel::CallStage;
using ServiceModel::TransportReply;
using ServiceModel::TransportRequest;

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

} // namespace

// The calls panel in the real window, on a real service; and its model alone.
class tst_CallsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyCallIsARow();
    void messagesAreShown();
    void failuresAreToldAndCanBeFiltered();
    void cancelledCallSaysSo();
    void sendAgainMakesTheCallBesideTheDisplay();
    void pauseAndClear();
    void copiedCurlCommandMakesTheCall();
    void callIsSaved();
    void keyboardReachesAll();
    void narrowPanelKeepsWhatMatters();
    void windowStaysResponsiveWhileCallsPour();

    void secretsAreMasked();
    void replyAfterTheEndIsLate();
    void faultIsNoFailure();
    void lastThousandAreKept();
    void callsAfterAPauseAreAnotherBurst();
    void repeatedCallIsOneRow();

    void pictures_data();
    void pictures();

private:
    void open(CalculatorWindow &calculator);
    CallsPanel *panel(CalculatorWindow &calculator) const { return calculator.window.findChild<CallsPanel *>(); }
    QModelIndex row(CalculatorWindow &calculator, int row) const { return panel(calculator)->view()->model()->index(row, 0); }
    int rows(CalculatorWindow &calculator) const { return panel(calculator)->view()->model()->rowCount(); }
    void makeCall(CallRecorder &recorder, quint64 number, const std::exception_ptr &error = nullptr) const;

    std::unique_ptr<EmbeddedService> m_service;
};

void tst_CallsPanel::init()
{
    m_service = std::make_unique<EmbeddedService>(EmbeddedService::Options{});
    QVERIFY2(m_service->start(), qPrintable(m_service->errorString()));
}

void tst_CallsPanel::cleanup()
{
    m_service.reset();
    restoreLooks();
}

void tst_CallsPanel::open(CalculatorWindow &calculator)
{
    calculator.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calculator.window));
    QTest::keyClick(&calculator.window, Qt::Key_F12);
    QVERIFY(panel(calculator));
    QVERIFY(panel(calculator)->isVisible());
}

void tst_CallsPanel::makeCall(CallRecorder &recorder, quint64 number, const std::exception_ptr &error) const
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

void tst_CallsPanel::everyCallIsARow()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator); // calls made before are there, too
    calculator.type(u"C 2 + 3 ="_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);

    const QModelIndex divide = row(calculator, 0);
    QCOMPARE(text(divide, CallColumn), u"Divide(22, 7)"_s);
    QCOMPARE(text(divide, ResultColumn), u"3.142857142857143"_s);
    QCOMPARE(stateOf(divide), State::Done);
    QVERIFY(text(divide, NumberColumn).toInt() > 0);
    QVERIFY2(text(divide, BytesColumn).contains(QRegularExpression(u"^[0-9.]+ (bytes|kB)$"_s)), qPrintable(text(divide, BytesColumn)));
    QVERIFY(text(divide, DurationColumn).contains(u"ms"_s));
    QCOMPARE(text(divide, StartColumn).size(), 12);
    QCOMPARE(text(row(calculator, 1), CallColumn), u"Add(2, 3)"_s);

    const auto timing = divide.data(TimingRole).value<Timing>();
    QVERIFY(timing.parts.size() >= 4);
    for (qsizetype i = 1; i < timing.parts.size(); ++i)
        QVERIFY(timing.parts[i].from >= timing.parts[i - 1].to);
    QCOMPARE(timing.parts.last().to, timing.end);
}

void tst_CallsPanel::messagesAreShown()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    open(calculator);
    QTRY_COMPARE(rows(calculator), 1);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Done);
    CallDetails *details = panel(calculator)->details();
    QVERIFY(!details->isVisible());
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    QVERIFY(details->isVisible());
    QVERIFY2(details->text().contains(u"<n1>22</n1>\n"_s), qPrintable(details->text()));
    details->setRaw(true);
    QVERIFY2(details->text().startsWith(u"POST /"_s), qPrintable(details->text()));
    QVERIFY(details->text().contains(u"\nContent-Type: text/xml"_s));
    QVERIFY(details->text().contains(u"<n1>22</n1><n2>7</n2>"_s));
    details->setTab(CallDetails::Response);
    QVERIFY2(details->text().startsWith(u"HTTP/1.1 200"_s), qPrintable(details->text()));
    details->setRaw(false);
    QVERIFY(details->text().contains(u"<DivideResult>3.142857142857143</DivideResult>"_s));
    details->setTab(CallDetails::Time);
    const auto *chart = panel(calculator)->findChild<QWidget *>(u"phaseChart"_s);
    QVERIFY(chart->isVisible());
    QVERIFY2(chart->accessibleDescription().contains(u"Waiting for the first byte"_s), qPrintable(chart->accessibleDescription()));
    panel(calculator)->findChild<FlatButton *>(u"closeDetailsButton"_s)->click();
    QVERIFY(!details->isVisible());
}

void tst_CallsPanel::failuresAreToldAndCanBeFiltered()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    m_service.reset();
    calculator.type(u"C 2 + 3 ="_s);
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Failed);
    QVERIFY(!text(row(calculator, 1), ResultColumn).isEmpty());
    panel(calculator)->view()->setCurrentIndex(row(calculator, 1));
    panel(calculator)->details()->setTab(CallDetails::Response);
    QCOMPARE(panel(calculator)->details()->text(), calculator.message());

    auto *errorsOnly = panel(calculator)->findChild<FlatButton *>(u"errorsOnlyButton"_s);
    errorsOnly->click();
    QCOMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Add(2, 3)"_s);
    errorsOnly->click();
    auto *search = panel(calculator)->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"divide"_s);
    QCOMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Divide(22, 7)"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(rows(calculator), 2);
}

void tst_CallsPanel::cancelledCallSaysSo()
{
    EmbeddedService slow({.delay = constantDelay(1h)});
    QVERIFY(slow.start());
    CalculatorWindow calculator(slow.address());
    open(calculator);
    calculator.type(u"5 * 3 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Sent);
    QCOMPARE(text(row(calculator, 0), ResultColumn), u"Sent"_s);
    QTest::keyClick(&calculator.window, Qt::Key_Escape);
    QTRY_COMPARE(stateOf(row(calculator, 0)), State::Cancelled);
}

void tst_CallsPanel::sendAgainMakesTheCallBesideTheDisplay()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    calculator.type(u"C 5"_s);
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    panel(calculator)->findChild<QAction *>(u"resendAction"_s)->trigger();
    QTRY_COMPARE(rows(calculator), 2);
    QTRY_COMPARE(stateOf(row(calculator, 1)), State::Done);
    QCOMPARE(text(row(calculator, 1), CallColumn), u"Divide(22, 7)"_s);
    QVERIFY(text(row(calculator, 1), NumberColumn) != text(row(calculator, 0), NumberColumn));
    QCOMPARE(calculator.number(), u"5"_s);
    QCOMPARE(calculator.log.rowCount(), 1);
}

void tst_CallsPanel::pauseAndClear()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    auto *pause = panel(calculator)->findChild<FlatButton *>(u"pauseButton"_s);
    pause->click();
    calculator.type(u"2 + 3 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    pause->click();
    calculator.type(u"C 4 + 5 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
    QCOMPARE(text(row(calculator, 0), CallColumn), u"Add(4, 5)"_s);
    panel(calculator)->findChild<FlatButton *>(u"clearCallsButton"_s)->click();
    QCOMPARE(rows(calculator), 0);
    calculator.type(u"C 6 + 7 ="_s);
    QTRY_COMPARE(rows(calculator), 1);
}

void tst_CallsPanel::copiedCurlCommandMakesTheCall()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    panel(calculator)->findChild<QAction *>(u"copyRequestAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"<n1>22</n1>"_s));
    panel(calculator)->findChild<QAction *>(u"copyResponseAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"<DivideResult>"_s));
    panel(calculator)->findChild<QAction *>(u"copyCurlAction"_s)->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl '%1'"_s.arg(m_service->address().toString())), qPrintable(command));
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    QProcess curl;
    curl.start(u"sh"_s, {u"-c"_s, command});
    QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 20000);
    const QByteArray answer = curl.readAllStandardOutput();
    QVERIFY2(answer.contains("<DivideResult>3.142857142857143</DivideResult>"), answer + curl.readAllStandardError());
}

void tst_CallsPanel::callIsSaved()
{
    const QTemporaryDir folder;
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 0));
    const QString fileName = folder.filePath(u"call.txt"_s);
    Q_EMIT panel(calculator)->saveRequested(fileName, panel(calculator)->details()->callText());
    QFile file(fileName);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY2(saved.startsWith("POST /") && saved.contains("\nHTTP/1.1 200") && saved.contains("<DivideResult>"), saved);
    Q_EMIT panel(calculator)->saveRequested(folder.filePath(u"no/such/folder/call.txt"_s), u"text"_s);
    QVERIFY2(calculator.message().contains(u"could not be saved"_s), qPrintable(calculator.message()));
}

void tst_CallsPanel::keyboardReachesAll()
{
    CalculatorWindow calculator(m_service->address());
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"callsList"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(panel(calculator)->details()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"callText"_s);

    QStringList order;
    for (int i = 0; i < 60 && !order.contains(u"callText"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order += QApplication::focusWidget()->objectName();
    }
    for (const char *name : {"callsSearch", "errorsOnlyButton", "pauseButton", "clearCallsButton", "callsList", "callTabs", "rawButton",
                             "callMenuButton", "closeDetailsButton"})
        QVERIFY2(order.contains(QLatin1StringView(name)), qPrintable(QLatin1StringView(name) + u" is not among "_s + order.join(u' ')));

    for (const QWidget *widget : panel(calculator)->findChildren<QWidget *>()) {
        const bool ours = widget->isVisible() && !widget->objectName().startsWith(u"qt_") && !widget->parentWidget()->objectName().startsWith(u"qt_");
        QVERIFY2(!ours || (!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty()),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QCOMPARE(panel(calculator)->view()->model()->index(0, CallColumn).data(Qt::AccessibleTextRole).toString(), u"Divide(22, 7), Done"_s);
    calculator.type(u"7"_s); // typing goes on
    QCOMPARE(calculator.number(), u"7"_s);
}

void tst_CallsPanel::narrowPanelKeepsWhatMatters()
{
    CalculatorWindow calculator(m_service->address());
    calculator.window.resize(320, 480);
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    open(calculator);
    QTest::qWait(0);
    QVERIFY2(calculator.window.width() <= 320, qPrintable(QString::number(calculator.window.width())));
    const CallsView *view = panel(calculator)->view();
    QVERIFY(!view->isColumnHidden(CallColumn));
    QVERIFY(!view->isColumnHidden(DurationColumn));
    QVERIFY(view->isColumnHidden(StartColumn));
}

void tst_CallsPanel::windowStaysResponsiveWhileCallsPour()
{
    CalculatorWindow calculator(m_service->address());
    open(calculator);
    const auto channel = calculator.connection->createChannel();
    int ended = 0;
    int begun = 0;
    EventLoopWatch watch;
    std::function<void()> next = [&] {
        if (begun < 2000) {
            channel->beginAdd(++begun, 1, &calculator.window, [&](const ServiceModel::AsyncResult &) {
                ++ended;
                next();
            });
        }
    };
    for (int i = 0; i < 8; ++i)
        next();
    QTRY_COMPARE_WITH_TIMEOUT(ended, 2000, 60000);
    QTRY_COMPARE(rows(calculator), int(CallRecorder::MaximumRecords));
    QVERIFY2(watch.longestBlock() <= (isSlowBuild ? 200ms : 50ms), qPrintable(QString::number(watch.longestBlock().count())));
}

void tst_CallsPanel::secretsAreMasked()
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

void tst_CallsPanel::replyAfterTheEndIsLate()
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

void tst_CallsPanel::faultIsNoFailure()
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

void tst_CallsPanel::lastThousandAreKept()
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
    QTest::qWait(50);
    QCOMPARE(text(model.index(999, 0), NumberColumn), u"1500"_s); // nobody looks
    model.setActive(true);
    QCOMPARE(text(model.index(999, 0), NumberColumn), u"1501"_s);
}

void tst_CallsPanel::callsAfterAPauseAreAnotherBurst()
{
    auto recorder = std::make_shared<CallRecorder>();
    CallsModel model(recorder);
    model.setActive(true);
    makeCall(*recorder, 1);
    makeCall(*recorder, 2);
    QTRY_COMPARE(model.rowCount(), 2);
    QTest::qWait(400); // a person who thinks
    makeCall(*recorder, 3);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(BurstRole), model.index(1, 0).data(BurstRole));
    QVERIFY(model.index(1, 0).data(BurstRole) != model.index(2, 0).data(BurstRole));
    QCOMPARE(model.index(2, 0).data(TimingRole).value<Timing>().begin, 0.0);
}

void tst_CallsPanel::repeatedCallIsOneRow()
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

void tst_CallsPanel::pictures_data()
{
    pictureRows();
}

void tst_CallsPanel::pictures()
{
    QFETCH(Look, look);
    applyLook(look);
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = randomDelay(11)});
    QVERIFY(service->start());
    CalculatorWindow calculator(service->address());
    calculator.window.resize(look.size);
    calculator.window.panels()->setOpen(u"callsPanel"_s, true);
    calculator.type(u"22 / 7 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    const auto channel = calculator.connection->createChannel();
    QList<ServiceModel::AsyncResult> calls;
    const auto ignore = [](const ServiceModel::AsyncResult &) {};
    for (int i = 1; i <= 5; ++i) {
        calls += channel->beginAdd(i, 15.99, &calculator.window, ignore);
        calls += channel->beginMultiply(9, 81.25 * i, &calculator.window, ignore);
    }
    calls[3].cancel();
    QTRY_VERIFY(std::ranges::all_of(calls, [](const auto &call) { return call.isCompleted(); }));
    service.reset();
    calculator.type(u"C 145 - 76.54 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    QTRY_COMPARE(rows(calculator), 12);
    panel(calculator)->view()->setCurrentIndex(row(calculator, 2));
    savePicture(calculator.window, u"calls-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), look);
    panel(calculator)->details()->setTab(CallDetails::Time);
    savePicture(calculator.window, u"calls-time-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), look);
    panel(calculator)->findChild<FlatButton *>(u"closeDetailsButton"_s)->click();
    savePicture(calculator.window, u"calls-list-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), look);
}

QTEST_MAIN(tst_CallsPanel)
#include "tst_callspanel.moc"
