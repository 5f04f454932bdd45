// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"
#include "support/pictures.h"

#include "app/connection/embeddedservice.h"

#include "ui/calls/calldetails.h"
#include "ui/calls/callspanel.h"
#include "ui/calls/callsview.h"
#include "ui/history/historypanel.h"
#include "ui/panelhost.h"
#include "ui/statusstrip.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabstrip.h"

using namespace Qt::StringLiterals;

// Calls, history and memory in the real window on a real service: light, dark, sharp, narrow and Arabic.
class tst_WindowPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { restoreLooks(); }

    void calls_data() { looks(); }
    void calls();
    void historyAndMemory_data() { looks(); }
    void historyAndMemory();

private:
    static void looks();
};

void tst_WindowPictures::looks()
{
    constexpr QSize usual(720, 560);
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look{.size = usual};
    QTest::newRow("dark") << Look{.scheme = Theme::Scheme::Dark, .size = usual};
    QTest::newRow("light-2x") << Look{.size = usual, .scale = 2};
    QTest::newRow("arabic") << Look{.size = usual, .isArabic = true};
    QTest::newRow("narrow-dark") << Look{.scheme = Theme::Scheme::Dark, .size = {320, 480}};
}

void tst_WindowPictures::calls()
{
    QFETCH(Look, look);
    speak(look);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    auto service = std::make_unique<EmbeddedService>(EmbeddedService::Options{.delay = randomDelay(11)});
    QVERIFY(service->start());
    CalculatorWindow calculator(service->address());
    dress(calculator.window, calculator.appearance, look);
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
    QTRY_VERIFY(calculator.window.statusStrip()->stateText().contains(u':')); // the time since when
    const auto *panel = calculator.window.findChild<CallsPanel *>();
    QTRY_COMPARE(panel->view()->model()->rowCount(), 12);
    panel->view()->setCurrentIndex(panel->view()->model()->index(2, 0));
    savePicture(calculator.window, u"calls-"_s + name, look);
    panel->details()->setTab(CallDetails::Time);
    savePicture(calculator.window, u"calls-time-"_s + name, look);
    panel->findChild<FlatButton *>(u"closeDetailsButton"_s)->click();
    savePicture(calculator.window, u"calls-list-"_s + name, look);
}

void tst_WindowPictures::historyAndMemory()
{
    QFETCH(Look, look);
    speak(look);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator(service.address());
    dress(calculator.window, calculator.appearance, look);
    const auto type = [&](const QString &keys) {
        calculator.type(keys);
        QTRY_VERIFY(calculator.isAtRest());
    };
    type(u"100 + 15.99 = C 1 / 0 = C 22 / 7 * 81.25 - 3 = C 9 * 81.25 ="_s);
    type(u"C 2 + 3 * 4 ="_s);
    calculator.window.setPanelOpen(true);
    savePicture(calculator.window, u"history-"_s + name, look);
    ListView *list = calculator.window.historyPanel()->view();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    savePicture(calculator.window, u"history-deleted-"_s + name, look);
    calculator.window.findChild<SearchField *>(u"historySearch"_s)->setText(u"nothing like it"_s);
    savePicture(calculator.window, u"history-search-"_s + name, look);
    type(u"C 42 MS 3.14159 MS 1234567.89 neg MS"_s);
    calculator.window.findChild<TabStrip *>()->setCurrentIndex(1);
    savePicture(calculator.window, u"memory-"_s + name, look);
    type(u"C 1 / 0 ="_s);
    savePicture(calculator.window, u"memory-error-"_s + name, look);
}

WATCHED_TEST_MAIN(tst_WindowPictures)
#include "tst_windowpictures.moc"
