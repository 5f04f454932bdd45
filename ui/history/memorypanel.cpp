// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/history/memorypanel.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/theme.h"

#include <QAction>
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
    , m_bar(new QWidget(this))
{
    setObjectName(u"memoryPanel"_s);
    setAccessibleName(tr("Memory"));
    m_view->setObjectName(u"memoryList"_s);
    m_view->setAccessibleName(tr("Values in memory"));
    m_view->setItemDelegate(new ValueDelegate(m_view));
    m_view->setEmptyText(tr("Memory is empty"), tr("MS keeps the number in the display."));
    m_view->setModel(m_model);
    m_bar->setObjectName(u"memoryBar"_s);
    m_bar->setAccessibleName(tr("For the selected number"));
    addKeys();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::em(font(), 0.3));
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    connect(m_view, &ListView::chosen, this, [this](const QModelIndex &index) {
        if (!m_isError)
            Q_EMIT keyPressed(Key::MemoryRecall, index.row());
    });
    updateButtons();
}

void MemoryPanel::setValues(const QStringList &topFirst)
{
    const int current = qMax(0, currentRow());
    const int added = int(topFirst.size()) - m_model->rowCount();
    while (m_model->rowCount() > topFirst.size())
        m_model->removeRow(m_model->rowCount() - 1);
    for (int row = 0; row < topFirst.size(); ++row) {
        if (row == m_model->rowCount()) {
            auto *item = new QStandardItem;
            item->setEditable(false);
            m_model->appendRow(item);
        }
        QStandardItem *item = m_model->item(row);
        if (item->text() == topFirst[row])
            continue;
        item->setText(topFirst[row]);
        item->setToolTip(topFirst[row]);
    }
    if (added != 0 && !topFirst.isEmpty()) // what was stored last is at hand
        m_view->setCurrentIndex(m_model->index(added > 0 ? 0 : qMin(current, int(topFirst.size()) - 1), 0));
    updateButtons();
}

void MemoryPanel::setErrorState(bool error)
{
    m_isError = error;
    updateButtons();
}

void MemoryPanel::addKeys()
{
    struct Entry
    {
        Key key;
        QString objectName, label, name;
        QKeySequence shortcut;
    };
    const Entry entries[] = {
        {Key::MemoryRecall, u"memoryItemRecall"_s, tr("MR"), tr("Recall this number"), {}},
        {Key::MemoryAdd, u"memoryItemAdd"_s, tr("M+"), tr("Add the display to this number"), {}},
        {Key::MemorySubtract, u"memoryItemSubtract"_s, tr("M−"), tr("Subtract the display from this number"), {}},
        {Key::MemoryClear, u"memoryItemClear"_s, tr("MC"), tr("Remove this number"), QKeySequence::Delete},
    };
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(Theme::em(font(), 0.2));
    for (const Entry &entry : entries) {
        const auto press = [this, key = entry.key] {
            if (currentRow() >= 0 && !m_isError)
                Q_EMIT keyPressed(key, currentRow());
        };
        auto *button = new FlatButton(Theme::Surface::Subtle, m_bar);
        button->setObjectName(entry.objectName);
        button->setText(entry.label);
        button->setAccessibleName(entry.name);
        button->setToolTip(entry.name);
        row->addWidget(button, 1);
        m_buttons.append(button);
        connect(button, &FlatButton::clicked, this, press);

        auto *action = new QAction(entry.name, m_view);
        action->setObjectName(entry.objectName + u"Action"_s);
        action->setShortcut(entry.shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, press);
        m_view->addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MemoryPanel::updateButtons()
{
    m_bar->setVisible(m_model->rowCount() > 0);
    for (FlatButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_isError);
}

int MemoryPanel::currentRow() const
{
    return m_view->currentIndex().row();
}
