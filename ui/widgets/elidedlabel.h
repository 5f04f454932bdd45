// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

// One line of text that gives way when room is short: it is elided, and the whole text is in the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Dim };

    ElidedLabel(Qt::TextElideMode mode, Tone tone, QWidget *parent = nullptr);

    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
    Tone m_tone;
};

// The direction to lay a formula out in: as its own first letter or digit says, not as the window's language
// does, so that "2 + 3" is never turned into "3 + 2" by a mirrored window.
Qt::LayoutDirection directionOf(const QString &text);
