// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/worksheetrows.h"

#include <QThread>

// Saves a worksheet in a thread of its own, as values with the columns "expression", "result" and "error" (RFC 4180). Numbers
// have all their digits and a point, whatever the locale. The file is replaced as a whole, or not at all.
class WorksheetWriter : public QThread
{
    Q_OBJECT

public:
    WorksheetWriter(const WorksheetRows &rows, const QString &fileName, QObject *parent = nullptr);
    ~WorksheetWriter() override; // waits until it is saved

    QString fileName() const { return m_fileName; }
    // Why nothing was saved, in one sentence; empty when all was. Once it has finished.
    QString errorString() const { return m_errorString; }

protected:
    void run() override;

private:
    const WorksheetRows m_rows;
    const QString m_fileName;
    QString m_errorString;
};
