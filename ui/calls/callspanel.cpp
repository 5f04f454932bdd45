// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/callspanel.h"

#include "ui/calls/calldetails.h"
#include "ui/calls/callroles.h"
#include "ui/calls/callsfilter.h"
#include "ui/calls/callsview.h"
#include "ui/keys/keyboardmap.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;

CallsPanel::CallsPanel(QWidget *parent)
    : QWidget(parent)
    , m_filter(new CallsFilter(this))
    , m_search(new SearchField(tr("Filter calls"), this))
    , m_errorsOnly(new FlatButton(Theme::Surface::Subtle, this))
    , m_pause(addButton(u"pauseButton"_s, tr("Pause recording"), Glyph::Pause))
    , m_clear(addButton(u"clearCallsButton"_s, tr("Clear the list"), Glyph::Trash))
    , m_view(new CallsView)
    , m_details(new CallDetails)
    , m_splitter(new QSplitter(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"callsPanel"_s);
    setAccessibleName(tr("Calls"));
    m_search->setObjectName(u"callsSearch"_s);
    m_errorsOnly->setObjectName(u"errorsOnlyButton"_s);
    m_errorsOnly->setText(tr("Errors only"));
    m_errorsOnly->setAccessibleName(m_errorsOnly->text());
    m_errorsOnly->setCheckable(true);
    m_pause->setCheckable(true);
    m_view->setObjectName(u"callsList"_s);
    m_view->setAccessibleName(tr("Calls made"));
    m_view->setEmptyText(tr("No calls yet"), tr("Each call to the service is listed here, with its messages and times."));
    // Before the view hears of it, and takes another row in the place of one that goes.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (first <= current().row() && current().row() <= last)
            closeDetails();
    });
    m_view->setModel(m_filter);
    m_details->hide();
    m_splitter->setObjectName(u"callsSplitter"_s);
    m_splitter->setAccessibleName(tr("Calls and details"));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_menu->setObjectName(u"callMenu"_s);
    m_menu->setAccessibleName(tr("Call"));
    arrange();
    connectParts();
    addActions();
}

void CallsPanel::setModel(QAbstractItemModel *model)
{
    m_filter->setSourceModel(model);
    m_view->scrollToBottom();
}

QSize CallsPanel::sizeHint() const
{
    return {Theme::em(font(), 50), Theme::em(font(), 19)};
}

// Not a proxy, which would take all the others out of the order of the Tab key.
void CallsPanel::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void CallsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < Theme::em(font(), 40) ? Qt::Vertical : Qt::Horizontal);
}

void CallsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current().isValid() || !m_view->isAncestorOf(childAt(event->pos())))
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(byKey ? m_view->viewport()->mapToGlobal(m_view->visualRect(current()).bottomLeft()) : event->globalPos());
}

// What the parts of the panel leave.
void CallsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isVisible())
        closeDetails();
    else
        QWidget::keyPressEvent(event);
}

FlatButton *CallsPanel::addButton(const QString &objectName, const QString &name, Glyph glyph)
{
    auto *button = new FlatButton(Theme::Surface::Flat, this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setGlyph(glyph);
    return button;
}

void CallsPanel::arrange()
{
    const int margin = Theme::em(font(), 0.5);
    m_search->setMaximumWidth(Theme::em(font(), 22));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::em(font(), 0.3));
    tools->addWidget(m_search, 1);
    tools->addWidget(m_errorsOnly);
    tools->addStretch();
    tools->addWidget(m_pause);
    tools->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, 0);
    column->setSpacing(margin / 2);
    column->addLayout(tools);
    column->addWidget(m_splitter, 1);
}

void CallsPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &CallsFilter::setText);
    connect(m_search, &SearchField::left, m_view, [this] { m_view->setFocus(); });
    connect(m_errorsOnly, &FlatButton::toggled, m_filter, &CallsFilter::setErrorsOnly);
    connect(m_pause, &FlatButton::toggled, this, &CallsPanel::setPaused);
    connect(m_clear, &FlatButton::clicked, this, &CallsPanel::clearRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CallsPanel::showDetails);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_details->setFocus(); });
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_details->isVisible() && first.row() <= current().row() && current().row() <= last.row())
            m_details->refresh();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CallsPanel::closeDetails);
    connect(m_details, &CallDetails::closeRequested, this, &CallsPanel::closeDetails);
    connect(m_details, &CallDetails::menuRequested, this, [this](const QPoint &position) { m_menu->popup(position); });
}

void CallsPanel::addActions()
{
    const auto add = [this](const QString &objectName, const QString &text, auto act) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"copyRequestAction"_s, tr("Copy request as &XML"), [this] { copy(Calls::RequestXmlRole); });
    QAction *response = add(u"copyResponseAction"_s, tr("Copy &response as XML"), [this] { copy(Calls::ResponseXmlRole); });
    add(u"copyCurlAction"_s, tr("&Copy as curl command"), [this] { copy(Calls::CurlRole); });
    add(u"saveCallAction"_s, tr("&Save…"), [this] { save(); });
    m_menu->addSeparator();
    add(u"resendAction"_s, tr("Send &again"), [this] {
        if (m_chosen.isValid())
            Q_EMIT resendRequested(m_chosen.row());
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this, response] {
        m_chosen = m_filter->mapToSource(current());
        response->setEnabled(!m_chosen.data(Calls::ResponseXmlRole).toString().isEmpty());
    });
}

void CallsPanel::showDetails(const QModelIndex &index)
{
    if (!index.isValid())
        return closeDetails();
    m_details->setCall(index);
    setProperty(KeyboardMap::KeepsEscape, true);
    if (m_details->isHidden()) {
        m_details->show();
        const int length = m_splitter->orientation() == Qt::Horizontal ? m_splitter->width() : m_splitter->height();
        m_splitter->setSizes({length / 2, length / 2});
    }
}

void CallsPanel::closeDetails()
{
    if (m_details->isAncestorOf(focusWidget()))
        m_view->setFocus();
    setProperty(KeyboardMap::KeepsEscape, false);
    m_details->hide();
    m_details->setCall({});
    m_view->selectionModel()->clear();
}

void CallsPanel::copy(int role)
{
    if (m_chosen.isValid())
        QGuiApplication::clipboard()->setText(m_chosen.data(role).toString());
}

void CallsPanel::save()
{
    if (!m_chosen.isValid())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the call"));
    dialog->setObjectName(u"saveCallDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("call-%1.txt").arg(QModelIndex(m_chosen).siblingAtColumn(Calls::NumberColumn).data().toString()));
    const QString text = CallDetails::callText(m_chosen);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &fileName) { Q_EMIT saveRequested(fileName, text); });
    dialog->open();
}

void CallsPanel::setPaused(bool paused)
{
    m_pause->setGlyph(paused ? Glyph::Play : Glyph::Pause);
    m_pause->setAccessibleName(paused ? tr("Go on recording") : tr("Pause recording"));
    m_pause->setToolTip(m_pause->accessibleName());
    Q_EMIT pauseChanged(paused);
}

QModelIndex CallsPanel::current() const
{
    return m_view->currentIndex();
}
