// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

// A button without frills, drawn in the theme's colours. Takes focus by Tab only: after a click, Space must
// not press it again. A checked one is tinted.
class FlatButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FlatButton(Theme::Surface surface, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph); // instead of the text or, if there is one, before it
    void setLabelScale(double factor); // size of the label in terms of the widget's font
    void setAccentLabel(bool accent); // label in the accent colour

    QFont labelFont() const; // the one it is drawn with now; a tall button has a larger label

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double contentWidth(const QFont &font) const;
    QColor fill(const Theme::SurfaceColors &colors) const;
    void paintLabel(QPainter &painter, const QColor &color) const;

    Theme::Surface m_surface;
    Glyph m_glyph = Glyph::None;
    double m_labelScale = 1.0;
    bool m_accentLabel = false;
};
