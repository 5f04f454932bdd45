// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/history/historypanel.h"

#include "ui/history/historydelegate.h"
#include "ui/history/historytext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new HistoryText(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Search history"), this))
    , m_clear(new FlatButton(Theme::Surface::Flat, this))
    , m_view(new ListView(this))
    , m_notice(new QWidget(this))
    , m_noticeText(new ElidedLabel(Qt::ElideRight, ElidedLabel::Tone::Dim, m_notice))
    , m_undo(new FlatButton(Theme::Surface::Flat, m_notice))
{
    setObjectName(u"historyPanel"_s);
    setAccessibleName(tr("History"));
    m_search->setObjectName(u"historySearch"_s);
    m_clear->setObjectName(u"clearHistoryButton"_s);
    m_clear->setAccessibleName(tr("Clear history"));
    m_clear->setToolTip(tr("Clear history"));
    m_clear->setGlyph(Glyph::Trash);
    m_view->setObjectName(u"historyList"_s);
    m_view->setAccessibleName(tr("Calls made"));
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_notice->setObjectName(u"historyNotice"_s);
    m_notice->setAccessibleName(tr("Removed calls"));
    m_notice->hide();
    m_noticeText->setObjectName(u"historyNoticeText"_s);
    m_noticeText->setAccessibleName(m_notice->accessibleName());
    m_undo->setObjectName(u"restoreHistoryButton"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Bring removed calls back"));
    m_undo->setAccentLabel(true);
    m_filter->setSourceModel(m_text);
    m_filter->setFilterRole(History::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    arrange();
    addActions();

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &HistoryPanel::updateTools);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryPanel::updateTools);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int) { m_view->scrollTo(m_filter->index(first, 0)); });
    connect(m_view, &ListView::chosen, this, [this](const QModelIndex &index) {
        if (!index.data(History::ResultRole).toString().isEmpty())
            Q_EMIT resultChosen(sourceRow(index));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        updateTools();
    });
    connect(m_search, &SearchField::left, m_view, [this] { m_view->setFocus(); });
    connect(m_clear, &FlatButton::clicked, this, &HistoryPanel::clearRequested);
    connect(m_undo, &FlatButton::clicked, this, &HistoryPanel::restoreRequested);
    updateTools();
}

void HistoryPanel::setModel(QAbstractItemModel *model)
{
    m_text->setSourceModel(model);
}

void HistoryPanel::setRemovedCount(int count)
{
    m_noticeText->setText(tr("Removed calls: %1").arg(QLocale().toString(count)));
    m_noticeText->setAccessibleName(m_noticeText->text());
    m_notice->setVisible(count > 0);
}

// The list has the keys while it has the focus; elsewhere Delete is CE and Ctrl+C copies the number in the display.
void HistoryPanel::addActions()
{
    const auto add = [this](const QString &objectName, const QString &text, const QKeySequence &shortcut, auto act) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(objectName);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_view->currentIndex().isValid())
                act(m_view->currentIndex());
        });
        m_view->addAction(action);
    };
    add(u"copyRowAction"_s, tr("&Copy"), QKeySequence::Copy, [](const QModelIndex &row) {
        const QString call = row.data(History::CallTextRole).toString();
        const QString result = row.data(History::ResultRole).toString();
        QGuiApplication::clipboard()->setText(result.isEmpty() ? call : tr("%1 = %2", "call, result").arg(call, result));
    });
    add(u"copyResultAction"_s, tr("Copy service &value"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [](const QModelIndex &row) {
        QGuiApplication::clipboard()->setText(row.data(History::ServiceValueRole).toString());
    });
    add(u"removeRowAction"_s, tr("&Delete"), QKeySequence::Delete,
        [this](const QModelIndex &row) { Q_EMIT removeRequested(sourceRow(row)); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryPanel::arrange()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::em(font(), 0.3));
    tools->addWidget(m_search, 1);
    tools->addWidget(m_clear);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(Theme::em(font(), 0.7), 0, 0, 0);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::em(font(), 0.3));
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
}

// There is nothing to look for, nor to clear, in an empty history.
void HistoryPanel::updateTools()
{
    const bool any = m_text->rowCount() > 0;
    m_search->setVisible(any);
    m_clear->setVisible(any);
    if (any)
        m_view->setEmptyText(tr("Nothing found"), tr("No call has “%1” in it.").arg(m_search->text()));
    else
        m_view->setEmptyText(tr("No calls yet"), tr("Every operation is a call to the service. It will be listed here."));
}

int HistoryPanel::sourceRow(const QModelIndex &index) const
{
    return m_text->mapToSource(m_filter->mapToSource(index)).row();
}
