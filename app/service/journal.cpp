// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/journal.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTemporaryFile>

#include <stdexcept>

Journal::Journal(const QString &fileName)
    : m_file(fileName.isEmpty() ? std::make_unique<QTemporaryFile>() : std::make_unique<QFile>(fileName))
{
    m_writer.setMaxThreadCount(1);
}

Journal::~Journal()
{
    m_writer.waitForDone();
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

QFuture<void> Journal::append(const QByteArray &line)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_writer.start([this, promise, line] {
        if (m_file->write(line + '\n') < 0 || !m_file->flush()) {
            qWarning("%ls", qUtf16Printable(errorString()));
            promise->setException(std::make_exception_ptr(std::runtime_error(errorString().toStdString())));
        }
        promise->finish();
    });
    return promise->future();
}
