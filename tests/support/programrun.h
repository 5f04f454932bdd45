// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

// A program of this project, run to its end as from a shell.
struct ProgramRun
{
    struct Surroundings
    {
        bool isOffscreen = false; // else there is no display at all
        QString locale = QStringLiteral("C.UTF-8");
    };

    int exitCode = -1; // stays so when it crashed or did not end
    QString out;
    QString err;
};

inline QString bin(const QString &program)
{
    return QStringLiteral(BIN_DIR "/") + program;
}

inline ProgramRun run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                      const ProgramRun::Surroundings &surroundings = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), surroundings.locale);
    if (surroundings.isOffscreen)
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(bin(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}
