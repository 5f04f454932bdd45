// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "sampledata.h"

#include "ui/history/historypanel.h"
#include "ui/widgets/listview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using History::State;

class tst_HistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void emptyListSaysSo();
    void rowReadsAloud_data();
    void rowReadsAloud();
    void toolTipHasTheServiceValue();
    void clickChooses();
    void enterChoosesOnce();
    void rowWithoutResultIsNotChosen();
    void statesLookDifferentWithoutColour();
    void insertedRowIsScrolledIntoView();
    void rowsCannotBeEdited();
    void modelMayBeReplaced();

private:
    QImage pictureOf(State state);

    QStandardItemModel m_model;
    std::unique_ptr<HistoryPanel> m_panel;
};

void tst_HistoryPanel::init()
{
    m_model.clear();
    m_panel = std::make_unique<HistoryPanel>();
    m_panel->setModel(&m_model);
    m_panel->resize(240, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_HistoryPanel::emptyListSaysSo()
{
    QWidget *viewport = m_panel->view()->viewport();
    const QImage empty = viewport->grab().toImage();
    m_panel->view()->setEmptyText({}, {});
    QVERIFY(viewport->grab().toImage() != empty);
}

void tst_HistoryPanel::rowReadsAloud_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("expected");
    QTest::newRow("done") << u"3.14"_s << State::Done << u"22 ÷ 7, equals 3.14, Done, Divide #12"_s;
    QTest::newRow("in flight") << QString() << State::InFlight << u"22 ÷ 7, In flight, Divide #12"_s;
    QTest::newRow("failed") << QString() << State::Failed << u"22 ÷ 7, Failed, Divide #12"_s;
    QTest::newRow("cancelled") << QString() << State::Cancelled << u"22 ÷ 7, Cancelled, Divide #12"_s;
    QTest::newRow("late") << u"3.14"_s << State::Late << u"22 ÷ 7, equals 3.14, Late, Divide #12"_s;
}

void tst_HistoryPanel::rowReadsAloud()
{
    QFETCH(QString, result);
    QFETCH(State, state);
    m_model.appendRow(historyRow(u"22 ÷ 7"_s, result, state, u"Divide #12"_s));
    QTEST(m_panel->view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), "expected");
}

void tst_HistoryPanel::toolTipHasTheServiceValue()
{
    m_model.appendRow(historyRow(u"22 ÷ 7"_s, u"3.14285714285714"_s, State::Done, u"Divide #12 · 3 ms"_s,
                                 u"3.142857142857143"_s));
    QCOMPARE(m_panel->view()->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
             u"Divide #12 · 3 ms\nThe service returned 3.142857142857143"_s);
}

void tst_HistoryPanel::clickChooses()
{
    m_model.appendRow(historyRow(u"1 + 1"_s, u"2"_s, State::Done, u"Add #1"_s));
    m_model.appendRow(historyRow(u"2 + 2"_s, u"4"_s, State::Done, u"Add #2"_s));
    QSignalSpy chosen(m_panel.get(), &HistoryPanel::resultChosen);
    ListView *view = m_panel->view();
    const QPoint second = view->visualRect(view->model()->index(1, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void tst_HistoryPanel::enterChoosesOnce()
{
    m_model.appendRow(historyRow(u"1 + 1"_s, u"2"_s, State::Done, u"Add #1"_s));
    QSignalSpy chosen(m_panel.get(), &HistoryPanel::resultChosen);
    ListView *view = m_panel->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toInt(), 0);
}

void tst_HistoryPanel::rowWithoutResultIsNotChosen()
{
    m_model.appendRow(historyRow(u"1 + 1"_s, {}, State::Failed, u"Add #1"_s));
    QSignalSpy chosen(m_panel.get(), &HistoryPanel::resultChosen);
    ListView *view = m_panel->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

// The shapes drawn, in black on white whatever their colour was.
QImage tst_HistoryPanel::pictureOf(State state)
{
    m_model.clear();
    m_model.appendRow(historyRow(u"1 + 1"_s, u"2"_s, state, u"Add #1"_s));
    QImage picture = m_panel->view()->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb background = picture.pixel(1, picture.height() - 2);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, picture.pixel(x, y) == background ? 0xffffffff : 0xff000000);
    }
    return picture;
}

void tst_HistoryPanel::statesLookDifferentWithoutColour()
{
    QList<QImage> pictures;
    for (State state : {State::InFlight, State::Done, State::Failed, State::Cancelled, State::Late}) {
        const QImage picture = pictureOf(state);
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void tst_HistoryPanel::insertedRowIsScrolledIntoView()
{
    ListView *view = m_panel->view();
    for (int i = 0; i < 30; ++i)
        m_model.appendRow(historyRow(u"1 + 1"_s, u"2"_s, State::Done, u"Add #%1"_s.arg(i)));
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(29, 0))));
    m_model.insertRow(0, historyRow(u"2 + 2"_s, u"4"_s, State::Done, u"Add #31"_s));
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(0, 0))));
}

void tst_HistoryPanel::rowsCannotBeEdited()
{
    m_model.appendRow(historyRow(u"1 + 1"_s, u"2"_s, State::Done, u"Add #1"_s));
    ListView *view = m_panel->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F2);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    QVERIFY(!view->isPersistentEditorOpen(view->currentIndex()));
    QVERIFY(!view->findChild<QWidget *>(u"qt_editor"_s));
    QCOMPARE(view->editTriggers(), QAbstractItemView::NoEditTriggers);
}

void tst_HistoryPanel::modelMayBeReplaced()
{
    QStandardItemModel other;
    other.appendRow(historyRow(u"9 × 9"_s, u"81"_s, State::Done, u"Multiply #1"_s));
    m_panel->setModel(&other);
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
    m_panel->setModel(nullptr);
    QCOMPARE(m_panel->view()->model()->rowCount(), 0);
}

WATCHED_TEST_MAIN(tst_HistoryPanel)
#include "tst_historypanel.moc"
