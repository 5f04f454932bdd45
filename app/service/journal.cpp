// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/journal.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <utility>

Journal::Journal(const QString &fileName)
    : m_file(fileName.isEmpty() ? std::make_unique<QTemporaryFile>() : std::make_unique<QFile>(fileName))
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
    if (auto *temporary = qobject_cast<QTemporaryFile *>(m_file.get()))
        return temporary->open();
    return m_file->open(QFile::WriteOnly | QFile::Append);
}

QString Journal::errorString() const
{
    return QCoreApplication::translate("Journal", "The journal '%1' cannot be written: %2").arg(m_file->fileName(), m_file->errorString());
}

void Journal::append(const QByteArray &line, Written written)
{
    const QMutexLocker lock(&m_mutex);
    m_next.lines.append(line).append('\n');
    if (written)
        m_next.written.push_back(std::move(written));
    if (std::exchange(m_isWaiting, false))
        m_hasMore.wakeOne();
}

void Journal::run()
{
    for (;;) {
        Batch batch;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_next.lines.isEmpty() && !m_isEnding) {
                m_isWaiting = true;
                m_hasMore.wait(&m_mutex);
            }
            if (m_next.lines.isEmpty())
                return;
            batch = std::exchange(m_next, {});
        }
        write(std::move(batch));
    }
}

void Journal::write(Batch &&batch)
{
    QString error;
    if (m_file->write(batch.lines) < 0 || !m_file->flush()) {
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
