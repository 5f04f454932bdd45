// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QSaveFile;

namespace ServiceModel::Generator {

// Files that come and go together: all of them, or none, as far as a file system allows. What was there before is kept
// beside each until all are in their places, and put back when one cannot be.
//
//     FileReplacement replacement;
//     bool ok = replacement.add(header, text, &error) && replacement.add(source, text, &error);
//     replacement.remove(old);
//     ok = ok && replacement.commit(&error);   // nothing was changed before
class FileReplacement
{
public:
    FileReplacement();
    ~FileReplacement();
    Q_DISABLE_COPY_MOVE(FileReplacement)

    // Writes the content to a file beside it. False with a sentence in error when that cannot be.
    bool add(const QString &path, const QByteArray &content, QString *error);
    void remove(const QString &path);
    // False with a sentence in error when a file cannot be replaced or removed; it says what could not be put back, too.
    bool commit(QString *error);

private:
    struct Step
    {
        QString path;
        std::unique_ptr<QSaveFile> content = {}; // none: it is removed
        QString kept = {};                       // where what was there before is; empty when nothing was
        bool isDone = false;
    };

    static bool keep(Step &step);
    static bool take(Step &step, QString *error);
    QStringList putBack();

    std::vector<Step> m_steps;
};

} // namespace ServiceModel::Generator
