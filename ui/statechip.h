// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/glyph.h"

#include <QAbstractButton>

// A word with a glyph in a colour of its own, so that the state can be told without seeing the colour. Who clicks it wants to
// know more.
class StateChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Bad };

    explicit StateChip(QWidget *parent = nullptr);

    void setState(Glyph glyph, Tone tone, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    Tone m_tone = Tone::Neutral;
};
