// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/overflowbar.h"

#include "ui/widgets/naming.h"
#include "ui/widgets/popup.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In terms of the font.
constexpr double Spacing = 0.4;
constexpr double Gap = 0.8;

}

OverflowBar::OverflowBar(QWidget *parent)
    : QWidget(parent)
    , m_more(namedButton(Theme::Surface::Raised, this, u"moreButton"_s, {}, tr("More")))
    , m_menu(named(new QMenu(this), u"moreMenu"_s, tr("More")))
{
    m_more->setAccessibleName(tr("More"));
    m_more->setGlyph(Glyph::Dots);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_more, &FlatButton::clicked, this, &OverflowBar::openMenu);
}

void OverflowBar::add(QAction *action, int rank, Theme::Surface surface, Side side)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString toolTip = keys.isEmpty() ? action->toolTip() : tr("%1 (%2)", "tool tip, keys").arg(action->toolTip(), keys);
    const Item item{action, namedButton(surface, this, action->objectName(), action->text(), toolTip), rank, side, m_hasGap};
    m_hasGap = false;
    m_items.append(item);
    QWidget::addAction(action); // its keys work as long as the row is there
    follow(item);
    connect(item.button, &FlatButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, item] {
        follow(item);
        updateGeometry();
        arrange();
    });
    setTabOrder(item.button, m_more);
}

void OverflowBar::addGap()
{
    m_hasGap = true;
}

QSize OverflowBar::sizeHint() const
{
    return {widthOf(available()), m_more->sizeHint().height()};
}

QSize OverflowBar::minimumSizeHint() const
{
    int widest = 0;
    for (const Item &item : m_items) {
        if (item.rank == 0)
            widest = std::max(widest, item.button->sizeHint().width());
    }
    return {widest + Theme::em(font(), Spacing) + m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void OverflowBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverflowBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

void OverflowBar::follow(const Item &item)
{
    item.button->setText(item.action->text());
    item.button->setAccessibleName(item.action->text());
    item.button->setEnabled(item.action->isEnabled());
}

int OverflowBar::widthOf(const Item &item) const
{
    return item.button->sizeHint().width() + Theme::em(font(), item.hasGap ? Spacing + Gap : Spacing);
}

int OverflowBar::widthOf(const QList<Item> &items) const
{
    const int width = std::accumulate(items.cbegin(), items.cend(), 0, [this](int sum, const Item &item) { return sum + widthOf(item); });
    return std::max(0, width - Theme::em(font(), Spacing));
}

QList<OverflowBar::Item> OverflowBar::available() const
{
    QList<Item> items = m_items;
    items.removeIf([](const Item &item) { return !item.action->isVisible(); });
    return items;
}

QList<OverflowBar::Item> OverflowBar::fitting() const
{
    QList<Item> items = available();
    if (widthOf(items) <= width())
        return items;
    const int room = width() - m_more->sizeHint().width() - Theme::em(font(), Spacing);
    while (widthOf(items) > room) {
        const auto last = std::ranges::max_element(items, {}, &Item::rank);
        if (last->rank == 0)
            break;
        items.erase(last);
    }
    return items;
}

void OverflowBar::arrange()
{
    const QList<Item> shown = fitting();
    m_menu->clear();
    for (const Item &item : std::as_const(m_items)) {
        const bool isShown = std::ranges::find(shown, item.action, &Item::action) != shown.cend();
        item.button->setVisible(isShown);
        if (!isShown && item.action->isVisible())
            m_menu->addAction(item.action);
    }
    m_more->setVisible(!m_menu->isEmpty());
    place(shown);
}

void OverflowBar::place(const QList<Item> &items)
{
    const int spacing = Theme::em(font(), Spacing);
    int left = 0;
    int right = width();
    const auto put = [this](QWidget *button, int x, int buttonWidth) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, 0, buttonWidth, height()}));
    };
    if (!m_menu->isEmpty()) {
        const int side = m_more->sizeHint().width();
        right -= side;
        put(m_more, right, side);
        right -= spacing;
    }
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        if (item->side != Side::End)
            continue;
        const int side = item->button->sizeHint().width();
        right -= side;
        put(item->button, right, side);
        right -= spacing;
    }
    for (const Item &item : items) {
        if (item.side != Side::Beginning)
            continue;
        const int side = item.button->sizeHint().width();
        left += item.hasGap ? Theme::em(font(), Gap) : 0;
        put(item.button, left, side);
        left += side + spacing;
    }
}

void OverflowBar::openMenu()
{
    popupBelow(m_menu, m_more);
}
