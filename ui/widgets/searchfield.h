// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

// A line to look for something by: a picture that says so, a cross that empties it; Escape does that, too, and in an empty one
// gives up the focus.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &purpose, QWidget *parent = nullptr); // "Filter calls", also for screen readers

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); // by Escape, or by the down key

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
};
