// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/memorypanel.h"

#include "ui/elidedlabel.h"
#include "ui/listview.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// The top of the list is what MR recalls: it is larger.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        ListView::paintRow(*painter, option);
        const QRect room = ListView::contentRect(option);
        const QString text = index.data().toString();
        const QFont font = fontOf(option.font, index);
        painter->setFont(font);
        painter->setPen(Theme::colors(option.palette).text);
        painter->setLayoutDirection(directionOf(text));
        painter->drawText(room,
                          int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = QFontMetrics(fontOf(option.font, index)).height();
        return {Theme::em(option.font, 10), height + 2 * ListView::rowPadding(option.font)};
    }

private:
    static QFont fontOf(const QFont &base, const QModelIndex &index)
    {
        return Theme::scaled(base, index.row() == 0 ? 1.5 : 1.15);
    }
};

} // namespace

MemoryPanel::MemoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new ListView(this))
{
    setObjectName(u"memoryPanel"_s);
    setAccessibleName(tr("Memory"));
    m_view->setObjectName(u"memoryList"_s);
    m_view->setAccessibleName(tr("Values in memory"));
    m_view->setItemDelegate(new ValueDelegate(m_view));
    m_view->setEmptyText(tr("Memory is empty"), tr("MS keeps the number in the display."));
    m_view->setModel(m_model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
}

void MemoryPanel::setValues(const QStringList &topFirst)
{
    m_model->clear();
    for (const QString &value : topFirst) {
        auto *item = new QStandardItem(value);
        item->setEditable(false);
        item->setToolTip(value);
        m_model->appendRow(item);
    }
}
