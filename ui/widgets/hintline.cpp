// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/hintline.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr double GlyphSide = 1.1; // in terms of the font
constexpr double GlyphRoom = 1.6;

}

HintLine::HintLine(QWidget *parent)
    : QWidget(parent)
    , m_text(Announcement::prepared(new WrappedLabel(this)))
{
    m_text->setObjectName(u"hintText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(Theme::em(font(), GlyphRoom)); // where the glyph is drawn
    row->addWidget(m_text, 1);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing());
}

void HintLine::say(Tone tone, const QString &text)
{
    const bool isNews = tone != Tone::Plain && (m_tone != tone || text != m_text->text());
    m_tone = tone;
    m_text->setText(text);
    m_text->setAccessibleName(text.isEmpty() ? accessibleName() : text);
    update();
    if (isNews && isVisible())
        Announcement::make(m_text);
}

QString HintLine::text() const
{
    return m_text->text();
}

void HintLine::paintEvent(QPaintEvent *)
{
    if (text().isEmpty())
        return;
    const Theme::Colors &theme = Theme::colors(palette());
    const int side = Theme::em(font(), GlyphSide);
    const QRect glyph(0, m_text->y() + (m_text->fontMetrics().lineSpacing() - side) / 2, side, side);
    QPainter painter(this);
    switch (m_tone) {
    case Tone::Plain:
        return paintGlyph(painter, Glyph::Information, QStyle::visualRect(layoutDirection(), rect(), glyph), theme.dimText);
    case Tone::Good:
        return paintGlyph(painter, Glyph::Check, QStyle::visualRect(layoutDirection(), rect(), glyph), theme.success);
    case Tone::Bad:
        return paintGlyph(painter, Glyph::Warning, QStyle::visualRect(layoutDirection(), rect(), glyph), theme.error);
    }
}
