// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/centralarea.h"

#include "ui/display/calculatordisplay.h"
#include "ui/keys/keypad.h"
#include "ui/sidepanel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QGridLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In terms of the font. With the usual one the window is 720 by 560 pixels, and can be made as small as 320
// by 480.
constexpr double UsualWidth = 54;
constexpr double UsualHeight = 40;
constexpr double MinimumWidth = 24;
constexpr double TopHeight = 11;
constexpr double KeypadHeight = 21.5;
constexpr double CompactWidth = 18;
constexpr double CompactTopHeight = 7;
constexpr double CompactKeypadHeight = 14;
constexpr double WideFrom = 42;
constexpr double PanelLimit = 28;
constexpr double Gap = 0.3;

enum GridRow { Top, Keys };
enum GridColumn { Main, Side };

} // namespace

CentralArea::CentralArea(QWidget *parent)
    : QWidget(parent)
    , m_display(new CalculatorDisplay(this))
    , m_messageBar(new MessageBar(this))
    , m_keypad(new Keypad(this))
    , m_panel(new SidePanel(this))
    , m_menu(new FlatButton(Theme::Surface::Flat, this))
    , m_toggle(new FlatButton(Theme::Surface::Flat, this))
{
    setObjectName(u"centralArea"_s);
    setAccessibleName(tr("Calculator"));
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setGlyph(Glyph::Menu);
    m_toggle->setObjectName(u"historyToggle"_s);
    m_toggle->setAccessibleName(tr("History and memory"));
    m_toggle->setToolTip(tr("History and memory (Ctrl+H)"));
    m_toggle->setGlyph(Glyph::History);
    m_toggle->setCheckable(true);
    arrange();
    placePanel();
    m_messageBar->installEventFilter(this);
    connect(m_toggle, &FlatButton::clicked, this, &CentralArea::togglePanel);
}

void CentralArea::setPanelOpen(bool open)
{
    (m_wide ? m_openWhenWide : m_openWhenNarrow) = open;
    placePanel();
}

void CentralArea::setCompact(bool compact)
{
    m_compact = compact;
    m_toggle->setVisible(!compact);
    m_keypad->setMemoryShown(!compact);
    makeRoomForMessage();
    placePanel();
}

void CentralArea::togglePanel()
{
    if (m_compact)
        return;
    setPanelOpen(!isPanelOpen());
    if (isPanelOpen())
        m_panel->showHistory();
    else
        m_display->setFocus();
}

QSize CentralArea::sizeHint() const
{
    if (m_compact)
        return {Theme::em(font(), CompactWidth), Theme::em(font(), CompactTopHeight + CompactKeypadHeight) + m_messageHeight};
    return {Theme::em(font(), UsualWidth), Theme::em(font(), UsualHeight)};
}

bool CentralArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMessage = watched == m_messageBar;
    if (isMessage && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &CentralArea::makeRoomForMessage, Qt::QueuedConnection); // layouts hear of it after this
    return QWidget::eventFilter(watched, event);
}

void CentralArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= Theme::em(font(), WideFrom);
    if (std::exchange(m_wide, wide) != wide)
        placePanel();
}

void CentralArea::arrange()
{
    const int margin = Theme::em(font(), 0.6);
    const int gap = Theme::em(font(), Gap);
    // Display and message share the top, so that the keypad stays where it is when a message comes and goes.
    auto *top = new QVBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_display, 1);
    top->addWidget(m_messageBar);
    m_display->addCornerWidget(m_menu);
    m_display->addCornerWidget(m_toggle);
    setTabOrder(m_display, m_menu);
    setTabOrder(m_menu, m_toggle);

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(margin, margin, margin, 0);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(gap);
    m_grid->addLayout(top, Top, Main);
    m_grid->addWidget(m_keypad, Keys, Main);
    m_grid->setRowStretch(Top, 1);
    m_grid->setRowStretch(Keys, 2);
    m_grid->setColumnStretch(Main, 5);
    setMinimums();
    // The panel has its share of a wide window but makes no claim, or the window could not be made narrow.
    m_panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void CentralArea::setMinimums()
{
    m_grid->setRowMinimumHeight(Top, Theme::em(font(), m_compact ? CompactTopHeight : TopHeight) + m_messageHeight);
    m_grid->setRowMinimumHeight(Keys, Theme::em(font(), m_compact ? CompactKeypadHeight : KeypadHeight));
    m_grid->setColumnMinimumWidth(Main, Theme::em(font(), (m_compact ? CompactWidth : MinimumWidth) - 1.2));
}

// Beside a compact display there is none.
void CentralArea::makeRoomForMessage()
{
    const bool isNeeded = m_compact && !m_messageBar->isHidden();
    m_messageHeight = isNeeded ? m_messageBar->heightForWidth(Theme::em(font(), CompactWidth - 1.2)) + Theme::em(font(), Gap) : 0;
    setMinimums();
    if (m_compact)
        Q_EMIT messageChanged();
}

void CentralArea::placePanel()
{
    const bool open = isPanelOpen();
    m_grid->removeWidget(m_panel);
    if (m_wide)
        m_grid->addWidget(m_panel, Top, Side, 2, 1);
    else
        m_grid->addWidget(m_panel, Keys, Main);
    m_grid->setColumnStretch(Side, m_wide && open ? 3 : 0);
    m_panel->setMaximumWidth(m_wide ? Theme::em(font(), PanelLimit) : QWIDGETSIZE_MAX);
    m_panel->setVisible(open);
    m_keypad->setVisible(m_wide || !open);
    m_toggle->setChecked(open);
}
