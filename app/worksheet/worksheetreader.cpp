// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetreader.h"

#include <QLocale>

namespace {

constexpr qint64 PieceSize = 64 * 1024; // what the window gets at once
constexpr qint64 MaximumSize = 64 * 1024 * 1024;

}

WorksheetReader::WorksheetReader(std::unique_ptr<QIODevice> source, WorksheetText::Format format, QObject *parent)
    : QThread(parent)
    , m_source(std::move(source))
    , m_text(format)
{
    qRegisterMetaType<WorksheetRows>();
}

WorksheetReader::~WorksheetReader()
{
    requestInterruption();
    wait();
}

void WorksheetReader::run()
{
    if (!m_source->open(QIODevice::ReadOnly)) {
        m_errorString = tr("The file cannot be read: %1").arg(m_source->errorString());
        return;
    }
    qsizetype rows = 0;
    qint64 size = 0;
    QByteArray piece;
    do {
        piece = m_source->read(PieceSize);
        size += piece.size();
        const WorksheetRows found = piece.isEmpty() ? m_text.readRest() : m_text.read(piece);
        rows += found.size();
        if (!found.isEmpty())
            Q_EMIT rowsRead(found);
    } while (!piece.isEmpty() && rows < WorksheetRows::MaximumRows && size < MaximumSize && !isInterruptionRequested());
    if (!piece.isEmpty())
        m_errorString = tr("A worksheet has %1 rows and %2 at most; the rest of the file was not read.")
                            .arg(QLocale().toString(WorksheetRows::MaximumRows), QLocale().formattedDataSize(MaximumSize));
    else if (!m_source->atEnd())
        m_errorString = tr("The file cannot be read to its end: %1").arg(m_source->errorString());
    m_source->close();
}
