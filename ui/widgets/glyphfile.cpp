// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/glyphfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

GlyphFile GlyphFile::read(const QString &fileName)
{
    GlyphFile glyph;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return glyph;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "svg"_L1)
            glyph.lineWidth = xml.attributes().value("stroke-width"_L1).toDouble();
        else if (xml.name() == "path"_L1)
            glyph.outline = parsePath(xml.attributes().value("d"_L1).toString());
    }
    return glyph;
}

QPainterPath GlyphFile::parsePath(const QString &data)
{
    static const QRegularExpression command(u"([MLCZ])([^MLCZ]*)"_s);
    static const QRegularExpression separator(u"[\\s,]+"_s);
    QPainterPath path;
    for (auto match = command.globalMatch(data); match.hasNext();) {
        const auto found = match.next();
        QList<double> v;
        for (const QString &number : found.captured(2).split(separator, Qt::SkipEmptyParts))
            v.append(number.toDouble());
        switch (found.captured(1).front().unicode()) {
        case u'M':
            path.moveTo(v.value(0), v.value(1));
            break;
        case u'L':
            path.lineTo(v.value(0), v.value(1));
            break;
        case u'C':
            path.cubicTo(v.value(0), v.value(1), v.value(2), v.value(3), v.value(4), v.value(5));
            break;
        default:
            path.closeSubpath();
        }
    }
    return path;
}
