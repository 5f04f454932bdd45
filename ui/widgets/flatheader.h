// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

// The names of columns, quiet above what they are about: in the theme's colours, and where the text of the cells begins.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(const QString &objectName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    virtual QString textOf(int section) const; // as the model says, like the next one
    virtual Qt::Alignment alignmentOf(int section) const;
};
