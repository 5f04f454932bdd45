// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheettext.h"

using namespace Qt::StringLiterals;

WorksheetText::Format WorksheetText::formatOf(const QString &fileName)
{
    const bool isValues = fileName.endsWith(u".csv"_s, Qt::CaseInsensitive) || fileName.endsWith(u".tsv"_s, Qt::CaseInsensitive);
    return isValues ? Format::Values : Format::Plain;
}

WorksheetRows WorksheetText::read(const QByteArray &piece)
{
    if (!m_decoder)
        m_decoder.emplace(QStringConverter::encodingForData(piece).value_or(QStringConverter::Utf8));
    const QString text = m_decoder->decode(piece);
    if (!m_parser)
        m_parser.emplace(m_format == Format::Values ? csvSeparator(text) : QChar());
    m_parser->feed(text);
    return rows();
}

WorksheetRows WorksheetText::readRest()
{
    if (!m_parser)
        return {};
    m_parser->finish();
    return rows();
}

WorksheetRows WorksheetText::rows()
{
    WorksheetRows result;
    QStringList fields;
    while (m_parser->next(fields))
        add(result, fields, m_parser->line());
    return result;
}

void WorksheetText::add(WorksheetRows &rows, const QStringList &fields, int line)
{
    if (!m_column && m_format == Format::Values) {
        qsizetype heading = 0;
        while (heading < fields.size() && fields.at(heading).trimmed().compare(u"expression", Qt::CaseInsensitive) != 0)
            ++heading;
        m_column = heading < fields.size() ? heading : 0;
        if (heading < fields.size())
            return;
    }
    const QString expression = fields.value(m_column.value_or(0)).trimmed();
    const bool isComment = m_format == Format::Plain && expression.startsWith(u'#');
    if (!expression.isEmpty() && !isComment)
        rows.append(expression, line);
}
