// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

// What the service leaves of its calls, and what it does where it can leave nothing.
class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entriesAreLines();
    void temporaryOneStaysSmall();
    void temporaryOneNeedsNoDisk();
    void oneThatIsKeptTellsWhy();

private:
    static void append(Journal &journal, int calls);
    qint64 temporaryBytes() const; // of open files in the folder

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Journal::init()
{
    m_folder.reset();
    qunsetenv("TMPDIR"); // or the next would be inside
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
}

void tst_Journal::append(Journal &journal, int calls)
{
    int written = 0;
    QStringList errors;
    for (int i = 0; i < calls; ++i) {
        journal.append({"Multiply", 1.0 / 3, double(i), i / 3.0, 1764231300123 + i}, [&](const QString &error) {
            ++written;
            if (!error.isEmpty())
                errors.append(error);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(written, calls, 20000);
    QCOMPARE(errors.join(u'\n'), QString());
}

qint64 tst_Journal::temporaryBytes() const
{
    qint64 bytes = 0;
    std::error_code error; // one may have been closed
    for (const auto &link : std::filesystem::directory_iterator("/proc/self/fd")) {
        struct stat status = {};
        const std::string target = std::filesystem::read_symlink(link, error).string();
        if (QByteArray::fromStdString(target).startsWith(QFile::encodeName(m_folder->path())) && ::stat(link.path().c_str(), &status) == 0)
            bytes += status.st_size;
    }
    return bytes;
}

void tst_Journal::entriesAreLines()
{
    const QString name = m_folder->filePath(u"journal"_s);
    {
        Journal journal(name);
        QVERIFY(journal.open());
        append(journal, 2);
    }
    QFile file(name);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().split('\n').constFirst(), QByteArray("2025-11-27T08:15:00.123Z\tMultiply\t0.3333333333333333\t0\t0"));
}

void tst_Journal::temporaryOneStaysSmall()
{
    Journal journal;
    QVERIFY(journal.open());
    qint64 most = 0;
    for (int i = 0; i < 20; ++i) {
        append(journal, 10'000); // some 80 bytes each
        most = std::max(most, temporaryBytes());
    }
    QVERIFY2(most > 500'000 && most < 5'000'000, qPrintable(QString::number(most)));
}

void tst_Journal::temporaryOneNeedsNoDisk()
{
    Journal journal;
    QVERIFY(m_folder->remove()); // nothing can be made there
    QVERIFY(journal.open());
    append(journal, 100);
}

void tst_Journal::oneThatIsKeptTellsWhy()
{
    Journal journal(m_folder->filePath(u"no/such/folder"_s));
    QVERIFY(!journal.open());
    QVERIFY2(journal.errorString().contains(u"no/such/folder' cannot be written"_s), qPrintable(journal.errorString()));
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
