// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class WrappedLabel;

// A sentence below what it is about, with a glyph that says what kind of sentence it is. Keeps its first line's room when it
// has nothing to say, so that nothing jumps while somebody types.
class HintLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Bad };

    explicit HintLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrappedLabel *m_text;
    Tone m_tone = Tone::Plain;
};
