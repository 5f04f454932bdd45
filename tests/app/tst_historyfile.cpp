// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using History::State;

namespace {

HistoryEntry entry(const QString &id, const QDateTime &time, double n1 = 2, double n2 = 3)
{
    return {.id = id, .chain = id, .call = {Operation::Add, n1, n2}, .state = State::Done, .result = n1 + n2, .time = time, .milliseconds = 4};
}

QDateTime moment(int seconds)
{
    return QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC).addSecs(seconds);
}

QStringList ids(const QList<HistoryEntry> &entries)
{
    QStringList ids;
    for (const HistoryEntry &entry : entries)
        ids += entry.id;
    return ids;
}

} // namespace

// The file that the history lasts in.
class tst_HistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileKeepsEverything();
    void fileOfTwoProgramsIsMerged();
    void fileIsCapped();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void folderThatCannotBeWrittenIsTold();

private:
    QString fileName() const { return m_folder->filePath(u"data/history.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HistoryFile::fileKeepsEverything()
{
    HistoryFile file(fileName());
    QVERIFY(file.read().isEmpty()); // there is none, and nothing is wrong with that
    QCOMPARE(file.errorString(), QString());
    HistoryEntry full = entry(u"a-2"_s, moment(2), 0.1, 1e-300);
    full.chain = u"a-1"_s;
    full.call.operation = Operation::Divide;
    full.call.n1 = Number(1e16, u"9999999999999999"_s);
    full.result = std::numeric_limits<double>::infinity();
    HistoryEntry failed = entry(u"a-1"_s, moment(1));
    failed.state = State::Failed;
    failed.result.reset();
    failed.message = u"Nobody answers"_s;
    QVERIFY2(file.write({full, failed}, {}), qPrintable(file.errorString()));
    QCOMPARE(file.read(), QList<HistoryEntry>({full, failed}));
}

void tst_HistoryFile::fileOfTwoProgramsIsMerged()
{
    HistoryFile one(fileName());
    HistoryFile two(fileName());
    QVERIFY(one.write({entry(u"a-1"_s, moment(1))}, {}));
    QVERIFY(two.write({entry(u"b-1"_s, moment(2))}, {}));
    QVERIFY(one.write({entry(u"a-2"_s, moment(3)), entry(u"a-1"_s, moment(1))}, {}));
    QCOMPARE(ids(one.read()), QStringList({u"a-2"_s, u"b-1"_s, u"a-1"_s}));
    QVERIFY(two.write({entry(u"b-1"_s, moment(2))}, {u"a-1"_s})); // removed there
    const QList<HistoryEntry> old{entry(u"a-2"_s, moment(3)), entry(u"a-1"_s, moment(1))};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(one.write(old, {})); // does not bring it back
        QCOMPARE(ids(one.read()), QStringList({u"a-2"_s, u"b-1"_s}));
    }
    QVERIFY(two.write({entry(u"a-1"_s, moment(1))}, {})); // brought back by who removed it
    QVERIFY(one.write(old, {}));
    QCOMPARE(ids(one.read()), QStringList({u"a-2"_s, u"b-1"_s, u"a-1"_s}));
    QVERIFY(two.write({}, {u"a-1"_s, u"a-2"_s, u"b-1"_s}));
    QVERIFY(one.write(old, {}));
    QVERIFY(one.read().isEmpty());
    const QList<HistoryEntry> last{entry(u"a-3"_s, moment(4))};
    QVERIFY(one.write(last, {}));
    QVERIFY(QFile::remove(fileName())); // by hand, which takes nothing from the program
    QVERIFY(one.write(last, {}));
    QCOMPARE(ids(one.read()), {u"a-3"_s});
}

void tst_HistoryFile::fileIsCapped()
{
    HistoryFile file(fileName());
    QList<HistoryEntry> many;
    for (int i = HistoryFile::MaximumEntries + 500; i > 0; --i)
        many += entry(u"a-%1"_s.arg(i), moment(i));
    QVERIFY(file.write(many, {}));
    const QList<HistoryEntry> kept = file.read();
    QCOMPARE(kept.size(), HistoryFile::MaximumEntries);
    QCOMPARE(kept.first(), many.first());
    QVERIFY2(QFileInfo(fileName()).size() < 2 * 1024 * 1024, qPrintable(QString::number(QFileInfo(fileName()).size())));
}

void tst_HistoryFile::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"calls":[{"id":"a)");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"calls":[]})");
    QTest::newRow("a row that is none") << QByteArray(R"({"version":1,"calls":[{"id":"a-1"}]})");
    QTest::newRow("noise") << QByteArray("\x00\xff\x13", 3);
}

void tst_HistoryFile::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(fileName()).path()));
    QFile damaged(fileName());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write(content);
    damaged.close();

    HistoryFile file(fileName());
    QVERIFY(file.read().isEmpty());
    const QStringList aside = QFileInfo(fileName()).dir().entryList({u"history-damaged-*.json"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(file.errorString().contains(aside.first()), qPrintable(file.errorString()));
    QFile kept(QFileInfo(fileName()).dir().filePath(aside.first()));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(file.write({entry(u"a-1"_s, moment(1))}, {}));
    QCOMPARE(ids(file.read()), {u"a-1"_s});
}

void tst_HistoryFile::folderThatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    HistoryFile file(fileName());
    QVERIFY(!file.write({entry(u"a-1"_s, moment(1))}, {}));
    QVERIFY(!file.errorString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HistoryFile)
#include "tst_historyfile.moc"
