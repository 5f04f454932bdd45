// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/journal.h"

#include "xml/numbertext.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QVarLengthArray>

#include <chrono>
#include <utility>

// How long an entry that nobody waits for may wait for more: waking a thread for each would cost more than a call.
static constexpr auto patience = std::chrono::milliseconds(5);

static constexpr qint64 mostTemporary = 4 * 1024 * 1024; // bytes

Journal::Journal(const QString &fileName)
    : m_file(fileName.isEmpty() ? nullptr : std::make_unique<QFile>(fileName))
    , m_endOfTurn([this] { wakeWriter(); })
    , m_writer(QThread::create([this] { run(); }))
{
    m_writer->start();
}

Journal::~Journal()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_hasMore.wakeOne();
    }
    m_writer->wait(); // what was appended is written first
}

bool Journal::open()
{
    return !m_file || m_file->open(QFile::WriteOnly | QFile::Append);
}

QString Journal::errorString() const
{
    return QCoreApplication::translate("Journal", "The journal '%1' cannot be written: %2").arg(m_file->fileName(), m_file->errorString());
}

void Journal::append(const JournalEntry &entry, Written written)
{
    const QMutexLocker lock(&m_mutex);
    const bool isNews = m_next.entries.empty() || written;
    m_next.entries.push_back(entry);
    if (written)
        m_next.written.push_back(std::move(written));
    if (!isNews || !m_isWaiting)
        return;
    if (QThread::currentThread() == m_home.thread() && QAbstractEventDispatcher::instance())
        m_endOfTurn.schedule(); // more may come in this turn, and the writer would take the core from whoever brings that
    else if (std::exchange(m_isWaiting, false))
        m_hasMore.wakeOne();
}

void Journal::wakeWriter()
{
    const QMutexLocker lock(&m_mutex);
    if (std::exchange(m_isWaiting, false))
        m_hasMore.wakeOne();
}

void Journal::run()
{
    for (;;) {
        Batch batch;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_next.entries.empty() && !m_isEnding)
                wait(QDeadlineTimer::Forever);
            if (m_next.entries.empty())
                return;
            if (m_next.written.empty() && !m_isEnding)
                wait(QDeadlineTimer(patience));
            batch = std::exchange(m_next, {});
        }
        write(std::move(batch));
    }
}

void Journal::wait(QDeadlineTimer deadline)
{
    m_isWaiting = true;
    m_hasMore.wait(&m_mutex, deadline);
    m_isWaiting = false;
}

void Journal::write(Batch &&batch)
{
    QString error;
    QByteArray lines;
    for (const JournalEntry &entry : batch.entries)
        appendLine(lines, entry);
    if (!writeLines(lines)) {
        error = errorString();
        qWarning("%ls", qUtf16Printable(error));
    }
    if (batch.written.empty())
        return;
    auto tell = [error, all = std::move(batch.written)] {
        for (const Written &written : all)
            written(error);
    };
    QMetaObject::invokeMethod(&m_home, std::move(tell), Qt::QueuedConnection);
}

bool Journal::writeLines(const QByteArray &lines)
{
    if (m_file)
        return m_file->write(lines) >= 0 && m_file->flush();
    if (!m_temporary || m_temporary->size() + lines.size() > mostTemporary) {
        m_temporary = std::make_unique<QTemporaryFile>();
        m_temporary->open();
    }
    if (!m_temporary->isOpen() || m_temporary->write(lines) < 0 || !m_temporary->flush())
        m_temporary.reset();
    return true;
}

void Journal::appendLine(QByteArray &lines, const JournalEntry &entry)
{
    if (entry.time / 1000 != m_second) { // a calendar is slow
        m_second = entry.time / 1000;
        m_secondText = QDateTime::fromSecsSinceEpoch(m_second, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toLatin1();
    }
    QVarLengthArray<char, 256> line; // QByteArray::append() takes long, and there are many pieces
    const auto add = [&line](QByteArrayView text) { line.append(text.data(), text.size()); };
    const int milliseconds = int(entry.time % 1000);
    add(m_secondText);
    for (const int unit : {100, 10, 1})
        line.append(char('0' + milliseconds / unit % 10));
    add("Z\t");
    add(entry.operation);
    for (const double value : {entry.n1, entry.n2, entry.result}) {
        line.append('\t');
        add(ServiceModel::NumberText(value));
    }
    line.append('\n');
    lines.append(line.constData(), line.size());
}
