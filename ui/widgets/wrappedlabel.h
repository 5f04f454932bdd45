// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

// Text that wraps wherever it has to, even inside an address, so that no message can widen the window. After
// four lines it is elided, and the whole is in the tool tip.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    static constexpr int MaximumLines = 4;

    explicit WrappedLabel(QWidget *parent = nullptr);

    QStringList lines() const; // as they are drawn now

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList linesFor(int width) const;
};
