// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// A folder that is thrown away, and qsvcutil running in it.
class SvcUtilRun
{
public:
    // The exit code, or something negative when there is none.
    int run(const QStringList &arguments);
    QStringList written() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content);

    static QByteArray contentOf(const QString &path);
    static QString calculator() { return QStringLiteral(RESOURCES_DIR "/calculator.wsdl"); }
    static QString testWsdl(const QString &name) { return QStringLiteral(TESTS_SOURCE_DIR "/data/wsdl/") + name + QStringLiteral(".wsdl"); }
    // All files below a folder, without the version of the program.
    static QMap<QString, QByteArray> filesIn(const QString &folder);

protected:
    void clear() { m_folder = std::make_unique<QTemporaryDir>(); }

    std::unique_ptr<QTemporaryDir> m_folder; // the program's current folder
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_output;
    QString m_errors;
};
