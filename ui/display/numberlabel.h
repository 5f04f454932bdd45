// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// The number: as large as its room allows, smaller when it is long, whole as long as it can be read at all.
class NumberLabel : public QWidget
{
    Q_OBJECT

public:
    explicit NumberLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setError(bool error);
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }

    // The font that the text is drawn with; at the smallest the text may have to be elided.
    QFont fittedFont() const;
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_error = false;
    bool m_dimmed = false;
};
