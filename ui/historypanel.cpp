// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/historypanel.h"

#include "ui/historydelegate.h"
#include "ui/historytext.h"
#include "ui/listview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new HistoryText(this))
    , m_view(new ListView(this))
{
    setObjectName(u"historyPanel"_s);
    setAccessibleName(tr("History"));
    m_view->setObjectName(u"historyList"_s);
    m_view->setAccessibleName(tr("Calls made"));
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setEmptyText(tr("No calls yet"),
                         tr("Every operation is a call to the service. It will be listed here."));
    m_view->setUniformItemSizes(true);
    m_view->setModel(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);

    connect(m_text, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { m_view->scrollTo(m_text->index(last, 0)); });
    connect(m_view, &ListView::chosen, this, [this](const QModelIndex &index) {
        if (!index.data(History::ResultRole).toString().isEmpty())
            Q_EMIT resultChosen(index.row());
    });
}

void HistoryPanel::setModel(QAbstractItemModel *model)
{
    m_text->setSourceModel(model);
}
