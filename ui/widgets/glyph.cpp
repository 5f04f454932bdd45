// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/glyph.h"

#include "ui/widgets/glyphfile.h"

#include <QPainter>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody asks for it, outside any namespace.
static void loadGlyphs()
{
    Q_INIT_RESOURCE(calculator);
}

namespace {

// In the order of the enumeration.
constexpr const char *names[] = {"none",  "backspace", "retry", "close",  "history", "check", "information", "warning", "cancelled",
                                 "clock", "dots",      "menu",  "search", "pause",   "play",  "trash",       "up",      "down"};
static_assert(std::size(names) == std::size_t(Glyph::Down) + 1);

const GlyphFile &file(Glyph glyph)
{
    static std::array<std::optional<GlyphFile>, std::size(names)> files;
    auto &known = files[std::size_t(glyph)];
    if (!known) {
        loadGlyphs();
        known = GlyphFile::read(u":/icons/glyphs/%1.svg"_s.arg(QLatin1StringView(names[std::size_t(glyph)])));
    }
    return *known;
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color)
{
    if (glyph == Glyph::None)
        return;
    const GlyphFile &picture = file(glyph);
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / GlyphFile::Grid, side / GlyphFile::Grid);
    painter.translate(-GlyphFile::Grid / 2.0, -GlyphFile::Grid / 2.0);
    painter.setPen(QPen(color, picture.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(picture.outline);
    painter.restore();
}
