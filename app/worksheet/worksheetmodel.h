// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/worksheet/worksheetrows.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

// The rows of a worksheet for a table. What is shown is made when it is asked for; changes are told a few times a second, so
// that thousands of results a second cost a view no more than one.
class WorksheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WorksheetModel(const QLocale &locale = QLocale(), QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const WorksheetRows &rows() const { return m_rows; }
    const QLocale &locale() const { return m_locale; }

    void append(const WorksheetRows &rows, int lineOffset = 0);
    void clear();

    void setWaiting(int row);
    void setRunning(int row);
    void setDone(int row, double result);
    void setFailed(int row, const QString &message);
    void setFailedWaiting(); // all that failed

Q_SIGNALS:
    void outcomeChanged(); // a result or an error is new since it was last saved

private:
    void note(int row);
    void tellChanges();
    QString text(int row, int column) const;
    QString stateText(int row) const;
    QString resultText(int row) const;

    WorksheetRows m_rows;
    QLocale m_locale;
    QTimer m_tell;
    int m_firstChanged = 0;
    int m_lastChanged = -1;
};
