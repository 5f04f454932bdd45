// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/xmlhighlighter.h"

#include "ui/widgets/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

enum BlockState { Plain = 0, InTag = 1 };

} // namespace

XmlHighlighter::XmlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    const Theme::Colors &theme = Theme::colors(palette);
    m_tag.setForeground(theme.accent);
    m_attribute.setForeground(theme.warning);
    m_value.setForeground(theme.success);
    m_header.setForeground(theme.dimText);
    m_mask.setForeground(theme.error);
    m_mask.setFontWeight(QFont::Bold);
    rehighlight();
}

void XmlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression header(u"^[A-Za-z][A-Za-z0-9-]*:(?= )"_s);
    qsizetype from = 0;
    bool inTag = previousBlockState() == InTag;
    if (!inTag) {
        if (const auto match = header.match(text); match.hasMatch())
            setFormat(0, int(match.capturedLength()), m_header);
    }
    while (from < text.size()) {
        const qsizetype start = inTag ? from : text.indexOf(u'<', from);
        if (start < 0)
            break;
        const qsizetype close = text.indexOf(u'>', start);
        const qsizetype end = close < 0 ? text.size() : close + 1;
        highlightTag(text, start, end);
        inTag = close < 0;
        from = end;
    }
    setCurrentBlockState(inTag ? InTag : Plain);
    for (qsizetype at = text.indexOf(u"***"_s); at >= 0; at = text.indexOf(u"***"_s, at + 3))
        setFormat(int(at), 3, m_mask);
}

void XmlHighlighter::highlightTag(const QString &text, qsizetype from, qsizetype to)
{
    setFormat(int(from), int(to - from), m_tag);
    static const QRegularExpression attribute(u"\\s([\\w:.-]+)=(\"[^\"]*\"|'[^']*')"_s);
    for (auto matches = attribute.globalMatch(QStringView(text).sliced(0, to), from); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), m_attribute);
        setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_value);
    }
}
