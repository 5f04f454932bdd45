// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetreader.h"

#include <QBuffer>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Format = WorksheetText::Format;

namespace {

std::unique_ptr<QBuffer> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return buffer;
}

// Does not answer before it is told to, as a network that is gone.
class SilentDevice : public QIODevice
{
public:
    explicit SilentDevice(QSemaphore *asked, QSemaphore *answer) : m_asked(asked), m_answer(answer) { }

protected:
    qint64 readData(char *, qint64) override
    {
        m_asked->release();
        m_answer->acquire();
        return 0;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QSemaphore *m_asked;
    QSemaphore *m_answer;
};

} // namespace

// Rows out of files, in a thread of its own.
class tst_WorksheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readerGivesRowsAndNoError();
    void readsOnWhenItsRowsWereTaken();
    void readerTellsWhatCannotBeRead();
    void readerStopsWhenItIsDestroyed();
    void whatIsNoFileIsNotWaitedFor();
    void readerThatWaitsIsLetGoOf();
    void interruptionIsNoError();
    void asMuchAsThereMayBeIsRead_data();
    void asMuchAsThereMayBeIsRead();

private:
    QTemporaryDir m_folder;
};

void tst_WorksheetReader::readerGivesRowsAndNoError()
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += QByteArray::number(i) + "*(1.5+2)\n";
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    WorksheetReader reader(std::move(buffer), WorksheetText(Format::Plain));
    WorksheetRows rows;
    connect(&reader, &WorksheetReader::rowsRead, this, [&](const WorksheetRows &more) { rows.append(more); });
    QSignalSpy finished(&reader, &QThread::finished);
    reader.start();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(rows.size(), 20000);
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(rows.expression(19999), u"19999*(1.5+2)"_s);
    QCOMPARE(rows.line(19999), 20000);
}

void tst_WorksheetReader::readsOnWhenItsRowsWereTaken()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray("1+1\n").repeated(100'000)); // several pieces, read in a moment
    WorksheetReader reader(std::move(buffer), WorksheetText(Format::Plain));
    WorksheetRows rows;
    connect(&reader, &WorksheetReader::rowsRead, this, [&](const WorksheetRows &more) { rows.append(more); });
    reader.start();
    QVERIFY(!reader.wait(300)); // nobody takes any
    QTRY_COMPARE(rows.size(), 100'000);
    QTRY_VERIFY(reader.isFinished());
}

void tst_WorksheetReader::readerTellsWhatCannotBeRead()
{
    WorksheetReader reader(std::make_unique<QFile>(m_folder.filePath(u"nothing.txt"_s)), WorksheetText(Format::Plain));
    reader.start();
    QVERIFY(reader.wait());
    QVERIFY2(reader.errorString().startsWith(u"The file cannot be read:"_s), qPrintable(reader.errorString()));
}

void tst_WorksheetReader::readerStopsWhenItIsDestroyed()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray("1+1\n").repeated(1'000'000));
    WorksheetReader reader(std::move(buffer), WorksheetText(Format::Plain));
    reader.start();
}

void tst_WorksheetReader::whatIsNoFileIsNotWaitedFor()
{
    const QString pipe = m_folder.filePath(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    WorksheetReader reader(std::make_unique<QFile>(pipe), WorksheetText(Format::Plain));
    reader.start();
    QVERIFY(reader.wait(10000));
    QVERIFY2(reader.errorString().contains(u"pipe.txt' is no file"_s), qPrintable(reader.errorString()));
}

void tst_WorksheetReader::readerThatWaitsIsLetGoOf()
{
    QSemaphore asked;
    QSemaphore answer;
    WorksheetReader::Handle reader(new WorksheetReader(std::make_unique<SilentDevice>(&asked, &answer), WorksheetText(Format::Plain)));
    const QPointer<WorksheetReader> still = reader.get();
    reader->start();
    asked.acquire();
    reader.reset(); // returns
    QVERIFY(still);
    answer.release();
    QTRY_VERIFY(!still);
}

void tst_WorksheetReader::interruptionIsNoError()
{
    WorksheetReader reader(bufferOf(QByteArray("1+1\n").repeated(900'000)), WorksheetText(Format::Plain));
    WorksheetRows rows;
    connect(&reader, &WorksheetReader::rowsRead, this, [&](const WorksheetRows &more) {
        rows.append(more);
        reader.stop();
    });
    reader.start();
    QTRY_VERIFY(reader.isFinished());
    QTRY_VERIFY(rows.size() > 0);
    QVERIFY(rows.size() < 900'000);
    QCOMPARE(reader.errorString(), QString());
}

void tst_WorksheetReader::asMuchAsThereMayBeIsRead_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("exactly so many") << 0 << 1'000'000 << false;
    QTest::newRow("one more") << 0 << 1'000'001 << true;
    QTest::newRow("exactly what fits behind the others") << 999'000 << 1000 << false;
    QTest::newRow("one more than fits behind the others") << 999'000 << 1001 << true;
    QTest::newRow("none fits") << 1'000'000 << 1 << true;
}

void tst_WorksheetReader::asMuchAsThereMayBeIsRead()
{
    QFETCH(int, there);
    QFETCH(int, more);
    WorksheetRows rows;
    for (int i = 0; i < there; ++i)
        rows.append(u"1", i + 1);
    WorksheetReader reader(bufferOf(QByteArray("1\n").repeated(more)), WorksheetText(Format::Plain), rows);
    connect(&reader, &WorksheetReader::rowsRead, this, [&](const WorksheetRows &read) { rows.append(read, there); });
    reader.start();
    QTRY_VERIFY_WITH_TIMEOUT(reader.isFinished(), 20000);
    QTRY_COMPARE(rows.size(), qMin(there + more, 1'000'000));
    QCOMPARE(rows.line(rows.size() - 1), int(rows.size()));
    QTEST(!reader.errorString().isEmpty(), "isTold");
}

QTEST_GUILESS_MAIN(tst_WorksheetReader)
#include "tst_worksheetreader.moc"
