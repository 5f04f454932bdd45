// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheettext.h"

#include "app/expression/expressionparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LinesLookedAt = 100;

bool isHeading(QStringView field)
{
    return field.trimmed().compare(u"expression", Qt::CaseInsensitive) == 0;
}

bool hasHeading(QStringView line, QChar separator)
{
    const QList<QStringView> fields = line.split(separator);
    return fields.size() > 1 && std::any_of(fields.cbegin(), fields.cend(), isHeading);
}

} // namespace

WorksheetText::Format WorksheetText::formatOf(const QString &fileName)
{
    if (fileName.endsWith(u".tsv"_s, Qt::CaseInsensitive))
        return Format::Cells;
    return fileName.endsWith(u".csv"_s, Qt::CaseInsensitive) ? Format::Values : Format::Plain;
}

QChar WorksheetText::separatorOf(QStringView text, const QLocale &locale)
{
    const QList<QStringView> lines = csvLines(text, LinesLookedAt);
    for (const QChar separator : u"\t;,"_s) {
        if (!lines.isEmpty() && hasHeading(lines.constFirst(), separator))
            return separator;
    }
    const bool isDecimalSign = locale.decimalPoint() == u",";
    bool isUsed = false;
    bool isInNumbers = false;
    for (const QStringView line : lines) {
        for (const QChar separator : u"\t;"_s) { // never in an expression
            if (csvSeparates(line, separator))
                return separator;
        }
        if (!csvSeparates(line, u','))
            continue;
        if (!isDecimalSign)
            return u',';
        isUsed = true;
        isInNumbers = isInNumbers || (!line.contains(u'"') && parseExpression(line.toString(), locale));
    }
    return isDecimalSign && (isInNumbers || !isUsed) ? u';' : u',';
}

WorksheetText::WorksheetText(Format format, const QLocale &locale)
    : m_format(format)
    , m_locale(locale)
{
}

QChar WorksheetText::separatorFor(QStringView text) const
{
    switch (m_format) {
    case Format::Plain:
        return {};
    case Format::Values:
        return separatorOf(text, m_locale);
    case Format::Cells:
        return u'\t';
    }
    Q_UNREACHABLE();
}

WorksheetRows WorksheetText::read(const QByteArray &piece)
{
    if (!m_decoder)
        m_decoder.emplace(QStringConverter::encodingForData(piece).value_or(QStringConverter::Utf8));
    const QString text = m_decoder->decode(piece);
    if (!m_parser)
        m_parser.emplace(separatorFor(text));
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
    if (!m_column && m_format != Format::Plain) {
        const auto heading = std::find_if(fields.cbegin(), fields.cend(), isHeading);
        m_column = heading != fields.cend() ? heading - fields.cbegin() : 0;
        if (heading != fields.cend())
            return;
    }
    const QString expression = fields.value(m_column.value_or(0)).trimmed();
    const bool isComment = m_format == Format::Plain && expression.startsWith(u'#');
    if (!expression.isEmpty() && !isComment)
        rows.append(expression, line);
}
