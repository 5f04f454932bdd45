// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

constexpr qint64 PieceSize = 64 * 1024; // what the window gets at once

}

void WorksheetReader::LetGo::operator()(WorksheetReader *reader) const
{
    reader->disconnect();
    reader->stop();
    QObject::connect(reader, &QThread::finished, reader, &QObject::deleteLater);
    if (reader->isFinished())
        reader->deleteLater();
}

WorksheetReader::WorksheetReader(std::unique_ptr<QIODevice> source, WorksheetText text, const WorksheetRows &rows, QObject *parent)
    : QThread(parent)
    , m_source(std::move(source))
    , m_text(std::move(text))
    , m_mostRows(WorksheetRows::MaximumRows - rows.size())
    , m_mostBytes(WorksheetRows::MaximumSize - rows.textSize())
{
}

WorksheetReader::~WorksheetReader()
{
    stop();
    wait();
}

void WorksheetReader::stop()
{
    requestInterruption();
    m_taken.release();
}

void WorksheetReader::run()
{
    if (!open())
        return;
    qsizetype rows = 0;
    qint64 size = 0;
    while (!isInterruptionRequested()) {
        const QByteArray piece = m_source->read(PieceSize);
        size += piece.size();
        WorksheetRows found = piece.isEmpty() ? m_text.readRest() : m_text.read(piece);
        const bool isTooMuch = found.size() > m_mostRows - rows || size > m_mostBytes;
        found.truncate(m_mostRows - rows);
        rows += found.size();
        if (!found.isEmpty())
            give(std::move(found));
        if (isTooMuch)
            m_errorString = tr("A worksheet has %1 rows and %2 at most; the rest of the file was not read.")
                                .arg(QLocale().toString(WorksheetRows::MaximumRows), QLocale().formattedDataSize(WorksheetRows::MaximumSize));
        else if (piece.isEmpty() && !m_source->atEnd())
            m_errorString = tr("The file cannot be read to its end: %1").arg(m_source->errorString());
        if (isTooMuch || piece.isEmpty())
            break;
    }
    m_source->close();
}

// Piece by piece: a window that is slow would have to take all that was read meanwhile at once.
void WorksheetReader::give(WorksheetRows &&rows)
{
    m_taken.acquire();
    QMetaObject::invokeMethod(this, [this, rows = std::move(rows)] {
        Q_EMIT rowsRead(rows);
        m_taken.release();
    }, Qt::QueuedConnection);
}

// Pipes and devices may never answer.
bool WorksheetReader::open()
{
    const auto *file = qobject_cast<const QFile *>(m_source.get());
    if (file && file->exists() && !QFileInfo(*file).isFile())
        m_errorString = tr("'%1' is no file with text in it.").arg(QDir::toNativeSeparators(file->fileName()));
    else if (!m_source->open(QIODevice::ReadOnly))
        m_errorString = tr("The file cannot be read: %1").arg(m_source->errorString());
    return m_errorString.isEmpty();
}
