// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/panelhost.h"

#include "ui/applicationmenu.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/paneltitle.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Qt::Orientation orientationOf(Qt::DockWidgetArea area)
{
    return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea ? Qt::Horizontal : Qt::Vertical;
}

int along(Qt::Orientation orientation, const QSize &size)
{
    return orientation == Qt::Horizontal ? size.width() : size.height();
}

} // namespace

PanelHost::PanelHost(QMainWindow *window, ApplicationMenu *menu)
    : QObject(window)
    , m_window(window)
    , m_menu(menu)
{
}

QAction *PanelHost::add(const Panel &panel)
{
    auto *action = new QAction(panel.title, this);
    action->setObjectName(panel.objectName + u"Action"_s);
    action->setCheckable(true);
    action->setShortcut(panel.shortcut);
    action->setShortcutContext(Qt::ApplicationShortcut); // from the window of a panel, too
    m_window->addAction(action);
    m_menu->add(ApplicationMenu::Section::View, action);
    m_entries.append({panel, makeFrame(panel), action});
    connect(action, &QAction::triggered, this, [this, name = panel.objectName](bool open) { setOpen(name, open); });
    return action;
}

bool PanelHost::isOpen(const QString &objectName) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &entry) {
        return entry.panel.objectName == objectName && !entry.frame->isHidden();
    });
}

void PanelHost::setOpen(const QString &objectName, bool open)
{
    Entry *entry = find(objectName);
    if (!entry)
        return;
    if (!open && entry->frame->isHidden())
        return;
    auto *dock = qobject_cast<QDockWidget *>(entry->frame);
    if (!open) {
        dock ? closeDock(*entry, dock) : entry->frame->hide();
        Q_EMIT closed();
        return;
    }
    build(*entry);
    if (dock)
        openDock(*entry, dock);
    else
        entry->frame->show();
    entry->frame->raise();
    if (entry->frame->isWindow())
        entry->frame->activateWindow();
    entry->widget->setFocus(Qt::ShortcutFocusReason);
}

QWidget *PanelHost::widget(const QString &objectName) const
{
    const auto entry = std::ranges::find(m_entries, objectName, [](const Entry &entry) { return entry.panel.objectName; });
    return entry == m_entries.end() ? nullptr : entry->widget;
}

// Whoever shows a frame or hides it: the platform, restoreState(), setOpen().
bool PanelHost::eventFilter(QObject *watched, QEvent *event)
{
    const bool shown = event->type() == QEvent::Show;
    if (shown || event->type() == QEvent::HideToParent) {
        const auto entry = std::ranges::find(m_entries, watched, [](const Entry &entry) { return entry.frame; });
        if (entry != m_entries.end()) {
            if (shown)
                build(*entry);
            entry->action->setChecked(!entry->frame->isHidden());
        }
    }
    return QObject::eventFilter(watched, event);
}

QWidget *PanelHost::makeFrame(const Panel &panel)
{
    QWidget *frame = nullptr;
    if (panel.area == Qt::NoDockWidgetArea) {
        frame = new QWidget(m_window, Qt::Window);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins({});
    } else {
        auto *dock = new QDockWidget(m_window);
        dock->hide(); // before it is added, or the layout makes room for it
        m_window->addDockWidget(panel.area, dock);
        frame = dock;
    }
    frame->setObjectName(panel.objectName + u"Frame"_s);
    frame->setWindowTitle(withoutMnemonic(panel.title));
    frame->setAccessibleName(frame->windowTitle());
    frame->installEventFilter(this);
    return frame;
}

PanelHost::Entry *PanelHost::find(const QString &objectName)
{
    const auto entry = std::ranges::find(m_entries, objectName, [](const Entry &entry) { return entry.panel.objectName; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

void PanelHost::build(Entry &entry)
{
    if (entry.widget)
        return;
    entry.widget = entry.panel.make();
    entry.widget->setObjectName(entry.panel.objectName);
    if (entry.widget->accessibleName().isEmpty())
        entry.widget->setAccessibleName(entry.frame->windowTitle());
    if (auto *dock = qobject_cast<QDockWidget *>(entry.frame)) {
        auto *title = new PanelTitle(entry.panel.objectName, dock->windowTitle(), dock);
        connect(title, &PanelTitle::closeRequested, this, [this, name = entry.panel.objectName] { setOpen(name, false); });
        dock->setTitleBarWidget(title);
        dock->setWidget(entry.widget);
        for (QWidget *part : {static_cast<QWidget *>(title), entry.widget})
            part->show(); // the dock may be visible already
    } else {
        entry.frame->layout()->addWidget(entry.widget);
    }
}

void PanelHost::openDock(Entry &entry, QDockWidget *dock)
{
    if (!dock->isHidden())
        return;
    const bool makesRoom = isAloneInItsArea(dock) && !dock->isFloating();
    for (const Entry &other : std::as_const(m_entries)) {
        auto *neighbour = qobject_cast<QDockWidget *>(other.frame);
        if (makesRoom || dock->isFloating() || !neighbour || neighbour == dock || neighbour->isHidden() || neighbour->isFloating()
            || m_window->dockWidgetArea(neighbour) != m_window->dockWidgetArea(dock))
            continue;
        m_window->tabifyDockWidget(neighbour, dock); // one beside the other would leave too little to either
        break;
    }
    const Qt::Orientation orientation = orientationOf(m_window->dockWidgetArea(dock));
    if (makesRoom) {
        const int extent = entry.extent > 0 ? entry.extent : along(orientation, dock->sizeHint());
        growWindow(orientation, extent + m_window->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, m_window));
        dock->show();
        m_window->resizeDocks({dock}, {extent}, orientation);
    } else {
        dock->show();
    }
}

void PanelHost::closeDock(Entry &entry, QDockWidget *dock)
{
    const Qt::Orientation orientation = orientationOf(m_window->dockWidgetArea(dock));
    const int extent = along(orientation, dock->size());
    const bool leavesRoom = isAloneInItsArea(dock) && !dock->isFloating();
    dock->hide();
    if (leavesRoom) {
        entry.extent = extent;
        growWindow(orientation, -extent - m_window->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, m_window));
    }
}

bool PanelHost::isAloneInItsArea(const QDockWidget *dock) const
{
    return std::ranges::none_of(m_entries, [&](const Entry &entry) {
        auto *other = qobject_cast<QDockWidget *>(entry.frame);
        return other && other != dock && !other->isHidden() && !other->isFloating()
            && m_window->dockWidgetArea(other) == m_window->dockWidgetArea(const_cast<QDockWidget *>(dock));
    });
}

void PanelHost::growWindow(Qt::Orientation orientation, int by)
{
    if (m_window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QSize most = m_window->screen()->availableSize();
    QSize size = m_window->size();
    if (orientation == Qt::Horizontal)
        size.setWidth(std::max(std::min(size.width() + by, most.width()), std::min(size.width(), size.width() + by)));
    else
        size.setHeight(std::max(std::min(size.height() + by, most.height()), std::min(size.height(), size.height() + by)));
    m_window->resize(size);
}
