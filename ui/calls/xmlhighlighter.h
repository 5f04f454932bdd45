// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

// Colours XML, and the HTTP headers that may stand before it. Whatever else it meets stays plain.
class XmlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    XmlHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightTag(const QString &text, qsizetype from, qsizetype to);

    QTextCharFormat m_tag, m_attribute, m_value, m_header, m_mask;
};
