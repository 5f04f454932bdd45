// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/appearancecontroller.h"

#include "ui/applicationmenu.h"
#include "ui/compactmode.h"
#include "ui/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

AppearanceController::AppearanceController(MainWindow *window, const AppearanceSettings &appearance)
    : m_window(window)
    , m_appearance(appearance)
    , m_compact(new QAction(tr("Co&mpact, on top"), this))
{
    m_compact->setObjectName(u"compactAction"_s);
    m_compact->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_compact->setCheckable(true);
    m_window->addAction(m_compact);
    m_window->menu()->add(ApplicationMenu::Section::View, m_compact);
    connect(&m_system, &SystemAppearance::changed, this, &AppearanceController::apply);
    connect(m_compact, &QAction::triggered, this, [this](bool compact) {
        m_appearance.compact = compact;
        apply();
        Q_EMIT changedByUser(m_appearance);
    });
}

void AppearanceController::start()
{
    m_system.start();
    apply();
}

void AppearanceController::setAppearance(const AppearanceSettings &appearance)
{
    m_appearance = appearance;
    apply();
}

void AppearanceController::apply()
{
    const SystemAppearance::Wishes &wishes = m_system.wishes();
    Theme::apply(m_appearance.scheme, {.dark = wishes.dark, .highContrast = wishes.highContrast});
    Theme::setReducedMotion(m_appearance.reducedMotion || wishes.reducedMotion);
    m_compact->setChecked(m_appearance.compact);
    m_window->compactMode()->set(m_appearance.compact);
}
