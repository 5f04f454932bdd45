// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Theme {

namespace {

constexpr double ReadableText = 4.5; // WCAG 2.1, 1.4.3
constexpr double ReadableDisabled = 3.0; // our own floor, WCAG asks for none

// Nearly black on nearly white, or the reverse: nobody chooses that for its looks. Ordinary palettes stay
// below.
constexpr double HighContrast = 20.0;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

// `wanted`, moved towards black or white as little as it takes to be read on all the surfaces.
QColor readable(const QColor &wanted, std::initializer_list<QColor> surfaces, double ratio = ReadableText)
{
    const QColor &first = *surfaces.begin();
    const QColor extreme = contrast(Qt::white, first) > contrast(Qt::black, first) ? Qt::white : Qt::black;
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor candidate = mix(wanted, extreme, percent / 100.0);
        const auto isReadable = [&](const QColor &surface) { return contrast(candidate, surface) >= ratio; };
        if (std::all_of(surfaces.begin(), surfaces.end(), isReadable))
            return candidate;
    }
    return extreme;
}

struct Base
{
    explicit Base(const QPalette &palette)
        : window(palette.color(QPalette::Active, QPalette::Window))
        , text(palette.color(QPalette::Active, QPalette::WindowText))
        , accent(palette.color(QPalette::Active, QPalette::Highlight))
        , dark(luminance(window) < luminance(text))
        , highContrast(contrast(window, text) >= HighContrast)
    {
    }

    QColor window, text, accent;
    bool dark, highContrast;
};

Colors derive(const QPalette &palette)
{
    const Base base(palette);
    Colors c;
    c.highContrast = base.highContrast;
    c.window = base.window;
    c.hovered = base.highContrast ? base.window : mix(base.window, base.text, 0.05);
    c.selected = base.highContrast ? base.window : mix(base.window, base.accent, base.dark ? 0.20 : 0.12);
    const QColor paper = base.dark || base.highContrast ? base.window : mix(base.window, Qt::white, 0.6);
    const double tint = base.highContrast ? 0 : base.dark ? 0.18 : 0.10;
    const QColor red(0xd1242f);
    c.errorSurface = mix(paper, red, tint);
    c.infoSurface = mix(paper, base.accent, tint);
    c.errorOutline = base.highContrast ? base.text : mix(paper, red, 2.5 * tint);
    c.infoOutline = base.highContrast ? base.text : mix(paper, base.accent, 2.5 * tint);
    const auto onAll = [&c](const QColor &wanted) {
        return readable(wanted, {c.window, c.hovered, c.selected, c.errorSurface, c.infoSurface});
    };
    c.text = onAll(base.text);
    c.dimText = base.highContrast ? base.text : onAll(mix(base.window, base.text, 0.62));
    c.outline = base.highContrast ? base.text : mix(base.window, base.text, 0.14);
    c.thumb = base.highContrast ? base.text : mix(base.window, base.text, 0.3);
    c.accent = onAll(base.accent);
    c.error = onAll(base.dark ? QColor(0xff8a80) : QColor(0xb3261e));
    c.warning = onAll(base.dark ? QColor(0xf2b84b) : QColor(0x8a5a00));
    c.success = onAll(base.dark ? QColor(0x7bd88f) : QColor(0x1a7f37));
    return c;
}

QPalette builtIn(bool dark)
{
    struct Entry
    {
        QPalette::ColorRole role;
        QRgb light, dark;
    };
    static constexpr Entry entries[] = {
        {QPalette::Window, 0xf3f4f6, 0x202225},
        {QPalette::WindowText, 0x1b1e23, 0xe9ebee},
        {QPalette::Base, 0xffffff, 0x34383d}, // lighter than the window, or check boxes cannot be seen
        {QPalette::AlternateBase, 0xf7f8f9, 0x2c2f33},
        {QPalette::Text, 0x1b1e23, 0xe9ebee},
        {QPalette::PlaceholderText, 0x5c636d, 0x9ba2ab},
        {QPalette::Button, 0xe9ebee, 0x2d3034},
        {QPalette::ButtonText, 0x1b1e23, 0xe9ebee},
        {QPalette::BrightText, 0xffffff, 0xffffff},
        {QPalette::Highlight, 0x0f5fb5, 0x74b4ff},
        {QPalette::HighlightedText, 0xffffff, 0x0b1a2b},
        {QPalette::Link, 0x0f5fb5, 0x74b4ff},
        {QPalette::LinkVisited, 0x6b3fa0, 0xc4a5f5},
        {QPalette::ToolTipBase, 0xffffff, 0x2d3034},
        {QPalette::ToolTipText, 0x1b1e23, 0xe9ebee},
    };
    QPalette palette(dark ? QColor(0x2d3034) : QColor(0xe9ebee), dark ? QColor(0x202225) : QColor(0xf3f4f6));
    for (const Entry &entry : entries)
        palette.setColor(entry.role, QColor(dark ? entry.dark : entry.light));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x80868e) : QColor(0x868d96));
    return palette;
}

QPalette highContrast(bool dark)
{
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor paper = dark ? Qt::black : Qt::white;
    QPalette palette(ink, paper, ink, paper, ink, ink, dark ? Qt::yellow : Qt::black, paper, paper);
    palette.setColor(QPalette::Highlight, dark ? Qt::cyan : QColor(0x00007f));
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::PlaceholderText, ink);
    return palette;
}

bool reducedMotion = false;

} // namespace

void apply(Scheme scheme, const Wishes &wishes)
{
    // The style "windows" is what Qt falls back to when the platform has none; the native Windows style
    // cannot show a palette that is not the system's.
    if (scheme != Scheme::System || QApplication::style()->name() == "windows"_L1)
        QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    const bool isDark = scheme == Scheme::Dark || (scheme == Scheme::System && wishes.dark);
    if (wishes.highContrast)
        return QApplication::setPalette(highContrast(isDark));
    QApplication::setPalette(scheme == Scheme::System ? QPalette() : builtIn(isDark));
    if (scheme == Scheme::System && wishes.dark && !Base(QApplication::palette()).dark)
        QApplication::setPalette(builtIn(true));
}

bool isMotionReduced()
{
    return reducedMotion || !QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

void setReducedMotion(bool reduced)
{
    reducedMotion = reduced;
}

QPalette palette(Scheme scheme)
{
    return scheme == Scheme::System ? QApplication::palette() : builtIn(scheme == Scheme::Dark);
}

const Colors &colors(const QPalette &palette)
{
    // All widgets share one palette most of the time, and every paint event asks.
    static qint64 cachedKey = -1;
    static Colors cached;
    if (const qint64 key = palette.cacheKey(); key != cachedKey) {
        cached = derive(palette);
        cachedKey = key;
    }
    return cached;
}

SurfaceColors surface(Surface surface, const QPalette &palette)
{
    const Base base(palette);
    SurfaceColors c;
    c.text = base.text;
    switch (surface) {
    case Surface::Flat:
        c.normal = base.window;
        break;
    case Surface::Raised:
        c.normal = base.dark ? mix(base.window, base.text, 0.125) : mix(base.window, Qt::white, 0.9);
        break;
    case Surface::Subtle:
        c.normal = mix(base.window, base.text, base.dark ? 0.06 : 0.045);
        break;
    case Surface::Accent:
        c.normal = base.accent;
        c.text = palette.color(QPalette::Active, QPalette::HighlightedText);
        break;
    }
    if (base.highContrast && surface != Surface::Accent) {
        c.normal = palette.color(QPalette::Active, QPalette::Button);
        c.text = palette.color(QPalette::Active, QPalette::ButtonText);
    }
    const QColor shade = surface == Surface::Accent ? QColor(Qt::black) : base.text;
    c.hovered = mix(c.normal, shade, 0.06);
    c.pressed = mix(c.normal, shade, 0.15);
    c.outline = base.highContrast ? c.text : mix(c.normal, shade, base.dark ? 0.06 : 0.10);
    c.text = readable(c.text, {c.normal, c.hovered, c.pressed});
    c.accentText = base.highContrast ? c.text : readable(base.accent, {c.normal, c.hovered, c.pressed});
    c.disabledText = readable(mix(c.normal, base.text, 0.35), {base.window}, ReadableDisabled);
    return c;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return result;
}

int em(const QFont &font, double ems)
{
    return int(std::lround(QFontInfo(font).pixelSize() * ems));
}

} // namespace Theme
