// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/sidepanel.h"

#include "ui/history/historypanel.h"
#include "ui/history/memorypanel.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/tabstrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_history(new HistoryPanel)
    , m_memory(new MemoryPanel)
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePanel"_s);
    setAccessibleName(tr("History and memory"));
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setAccessibleName(tr("History or memory"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Memory"));
    m_stack->setObjectName(u"panelStack"_s);
    m_stack->setAccessibleName(tr("History and memory"));
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_memory);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SidePanel::showHistory()
{
    m_tabs->setCurrentIndex(0);
    m_history->view()->setFocus(Qt::ShortcutFocusReason);
}
