// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/svcutilrun.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>

int SvcUtilRun::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(m_environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(QSVCUTIL), arguments);
    // A server of the test lives in this thread: its events must go on.
    if (!process.waitForStarted() || !(finished.size() || finished.wait(30000)))
        return -1;
    m_output = QString::fromUtf8(process.readAllStandardOutput());
    m_errors = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void SvcUtilRun::write(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray SvcUtilRun::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> SvcUtilRun::filesIn(const QString &folder)
{
    QMap<QString, QByteArray> result;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        result.insert(QDir(folder).relativeFilePath(path), contentOf(path).replace("qsvcutil " QSVCUTIL_VERSION, "qsvcutil VERSION"));
    }
    return result;
}
