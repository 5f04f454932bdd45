// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

// The rows of a worksheet, a hundred thousand or more. Columns of its model: line, expression, result; roles: workstate.h.
class WorksheetTable : public QTableView
{
    Q_OBJECT

public:
    enum Column { LineColumn, ExpressionColumn, ResultColumn, ColumnCount };

    explicit WorksheetTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void showNextFailed(); // behind the current row, or from the top again

Q_SIGNALS:
    void rowsCopied(int copied, int selected);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyRows();
    void updateSizes();
    void shareWidth();

    int m_resultWidth = 0; // wanted, where there is room for it
    bool m_isSharing = false;
};
