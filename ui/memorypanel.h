// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ListView;
class QStandardItemModel;

// The memory list, to look at; the keypad's memory row changes it.
class MemoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryPanel(QWidget *parent = nullptr);

    // In the user's number format; the first is the one that MR recalls.
    void setValues(const QStringList &topFirst);
    ListView *view() const { return m_view; }

private:
    QStandardItemModel *m_model;
    ListView *m_view;
};
