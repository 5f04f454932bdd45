// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/worksheettext.h"

#include <QIODevice>
#include <QThread>

#include <memory>

// Reads the rows of a worksheet in a thread of its own, so that a slow disk stops nobody. Its destructor stops reading.
class WorksheetReader : public QThread
{
    Q_OBJECT

public:
    WorksheetReader(std::unique_ptr<QIODevice> source, WorksheetText::Format format, QObject *parent = nullptr);
    ~WorksheetReader() override;

    // Why it ended before the end of the source, in one sentence; empty when it did not. Once it has finished.
    QString errorString() const { return m_errorString; }

Q_SIGNALS:
    void rowsRead(const WorksheetRows &rows);

protected:
    void run() override;

private:
    std::unique_ptr<QIODevice> m_source;
    WorksheetText m_text;
    QString m_errorString;
};
