// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/flatheader.h"

#include <QTableView>

// The head of the calls: plain words, and the scale of the time line.
class CallsHeader : public FlatHeader
{
    Q_OBJECT

public:
    explicit CallsHeader(QWidget *parent = nullptr);

    void setSpan(double milliseconds);
    double span() const { return m_span; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QString textOf(int section) const override;
    Qt::Alignment alignmentOf(int section) const override;

private:
    void paintScale(QPainter &painter, const QRect &rect) const;

    double m_span = 1;
};

// Calls, one row each, with a time line that shows the calls in sight on one scale. Columns give way when room is short.
class CallsView : public QTableView
{
    Q_OBJECT

public:
    explicit CallsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    double span() const { return m_header->span(); }
    void setEmptyText(const QString &title, const QString &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrangeColumns();
    void fitSpan();

    CallsHeader *m_header;
    QString m_emptyTitle;
    QString m_emptyHint;
    bool m_followsEnd = true;
};
