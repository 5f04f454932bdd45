// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/filereplacement.h"

#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace ServiceModel::Generator {

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

// Over what is there, which QFile::rename() would not do.
bool move(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(native(from), native(to), problem);
    return !problem;
}

} // namespace

FileReplacement::FileReplacement() = default;

FileReplacement::~FileReplacement() = default;

bool FileReplacement::add(const QString &path, const QByteArray &content, QString *error)
{
    const QString folder = QFileInfo(path).path();
    std::error_code problem;
    std::filesystem::create_directories(native(folder), problem);
    if (problem) {
        *error = QStringLiteral("cannot make the folder '%1': %2").arg(folder, QString::fromLocal8Bit(problem.message()));
        return false;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || file->write(content) != content.size() || !file->flush()) {
        *error = QStringLiteral("cannot write '%1': %2").arg(path, file->errorString());
        return false;
    }
    m_steps.push_back({path, std::move(file)});
    return true;
}

void FileReplacement::remove(const QString &path)
{
    m_steps.push_back({path});
}

bool FileReplacement::commit(QString *error)
{
    for (Step &step : m_steps) {
        if (take(step, error))
            continue;
        const QStringList lost = putBack();
        *error += lost.isEmpty() ? QStringLiteral("; no file was changed") : QStringLiteral("; ") + lost.join(QStringLiteral(", "));
        return false;
    }
    for (const Step &step : m_steps) {
        if (!step.kept.isEmpty())
            QFile::remove(step.kept);
    }
    return true;
}

// Another name for it, so that it is the same file again when it is put back; a copy where a file has one name only.
bool FileReplacement::keep(Step &step)
{
    const QFileInfo present(step.path);
    if (!present.isFile())
        return true;
    const QString path = present.canonicalFilePath(); // what a link leads to is replaced, and not the link
    QString kept = path + QLatin1StringView(".before");
    while (QFileInfo::exists(kept)) // of a run that was killed
        kept += u'~';
    std::error_code problem;
    std::filesystem::create_hard_link(native(path), native(kept), problem);
    if (problem && !QFile::copy(path, kept))
        return false;
    step.path = path;
    step.kept = kept;
    return true;
}

bool FileReplacement::take(Step &step, QString *error)
{
    const QString path = step.path;
    if (!keep(step)) {
        *error = QStringLiteral("cannot write '%1': what is there cannot be kept until all files are written").arg(path);
        return false;
    }
    step.isDone = step.content ? step.content->commit() : !step.kept.isEmpty() && QFile::remove(step.path);
    if (!step.isDone && step.content)
        *error = QStringLiteral("cannot write '%1': %2").arg(path, step.content->errorString());
    else if (!step.isDone)
        *error = QStringLiteral("cannot remove '%1', which an earlier run wrote and which does not belong to the files of this one; remove it").arg(path);
    return step.isDone;
}

// Says what cannot be.
QStringList FileReplacement::putBack()
{
    QStringList lost;
    for (auto each = m_steps.rbegin(); each != m_steps.rend(); ++each) {
        Step &step = *each;
        if (!step.isDone) {
            if (step.content)
                step.content->cancelWriting();
            if (!step.kept.isEmpty())
                QFile::remove(step.kept);
        } else if (step.kept.isEmpty() && !QFile::remove(step.path)) {
            lost.append(QStringLiteral("'%1' is new and could not be removed again").arg(step.path));
        } else if (!step.kept.isEmpty() && !move(step.kept, step.path)) {
            lost.append(QStringLiteral("'%1' could not be put back and is now in '%2'").arg(step.path, step.kept));
        }
    }
    return lost;
}

} // namespace ServiceModel::Generator
