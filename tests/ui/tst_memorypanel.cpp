// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/history/memorypanel.h"
#include "ui/widgets/listview.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_MemoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyListSaysSo();
    void topIsFirst();
    void valuesReplaceTheOldOnes();
};

void tst_MemoryPanel::emptyListSaysSo()
{
    MemoryPanel panel;
    panel.resize(240, 300);
    const QImage empty = panel.grab().toImage();
    panel.view()->setEmptyText({}, {});
    QVERIFY(panel.grab().toImage() != empty);
}

void tst_MemoryPanel::topIsFirst()
{
    MemoryPanel panel;
    panel.setValues({u"3"_s, u"2"_s, u"1"_s});
    const QAbstractItemModel *model = panel.view()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(model->index(2, 0).data().toString(), u"1"_s);
    QVERIFY(panel.view()->sizeHintForRow(0) > panel.view()->sizeHintForRow(1));
}

void tst_MemoryPanel::valuesReplaceTheOldOnes()
{
    MemoryPanel panel;
    panel.setValues({u"1"_s, u"2"_s});
    panel.setValues({u"5"_s});
    QCOMPARE(panel.view()->model()->rowCount(), 1);
    panel.setValues({});
    QCOMPARE(panel.view()->model()->rowCount(), 0);
}

WATCHED_TEST_MAIN(tst_MemoryPanel)
#include "tst_memorypanel.moc"
