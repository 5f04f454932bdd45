// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key.h"

#include <QWidget>

class FlatButton;
class ListView;
class QStandardItemModel;

// The memory list, and what can be done with each of its numbers: the keypad's memory row is for the top one.
class MemoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryPanel(QWidget *parent = nullptr);

    // In the user's number format; the first is the one that MR recalls.
    void setValues(const QStringList &topFirst);
    void setErrorState(bool error); // only what clears the error works
    ListView *view() const { return m_view; }

Q_SIGNALS:
    void keyPressed(Key key, int row); // MR, M+, M- or MC for that number

private:
    void addKeys();
    void updateButtons();
    int currentRow() const;

    QStandardItemModel *m_model;
    ListView *m_view;
    QWidget *m_bar;
    QList<FlatButton *> m_buttons;
    bool m_isError = false;
};
