// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/calldetails.h"

#include "ui/calls/callroles.h"
#include "ui/calls/phasechart.h"
#include "ui/calls/xmlhighlighter.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/thinscrollbar.h"

#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

CallDetails::CallDetails(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(this))
    , m_raw(new FlatButton(Theme::Surface::Subtle, this))
    , m_more(new FlatButton(Theme::Surface::Flat, this))
    , m_close(new FlatButton(Theme::Surface::Flat, this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit)
    , m_chart(new PhaseChart)
    , m_highlighter(new XmlHighlighter(m_text->document(), palette()))
{
    setObjectName(u"callDetails"_s);
    setAccessibleName(tr("Details of the call"));
    m_tabs->setObjectName(u"callTabs"_s);
    m_tabs->setAccessibleName(tr("Part of the call"));
    for (const QString &text : {tr("Request"), tr("Response"), tr("Time")})
        m_tabs->addTab(text);
    m_raw->setObjectName(u"rawButton"_s);
    m_raw->setText(tr("Raw"));
    m_raw->setAccessibleName(tr("As it is on the wire"));
    m_raw->setToolTip(tr("As it is on the wire, with HTTP headers"));
    m_raw->setCheckable(true);
    m_more->setObjectName(u"callMenuButton"_s);
    m_more->setAccessibleName(tr("What can be done with the call"));
    m_more->setToolTip(tr("Copy, save, send again"));
    m_more->setGlyph(Glyph::Dots);
    m_close->setObjectName(u"closeDetailsButton"_s);
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details"));
    m_close->setGlyph(Glyph::Close);
    m_close->setLabelScale(0.8);
    m_stack->setObjectName(u"callStack"_s);
    m_stack->setAccessibleName(accessibleName());
    m_text->setObjectName(u"callText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // XML is, in every language
    QTextOption leftToRight = m_text->document()->defaultTextOption();
    leftToRight.setTextDirection(Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(leftToRight);
    m_text->document()->setDocumentMargin(Theme::em(font(), 0.6));
    m_text->setVerticalScrollBar(new ThinScrollBar(m_text));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::scaled(font(), 0.95).pointSizeF());
    m_text->setFont(fixed);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_chart);
    setMinimumSize(Theme::em(font(), 12), Theme::em(font(), 6));
    arrange();

    connect(m_tabs, &QTabBar::currentChanged, this, &CallDetails::refresh);
    connect(m_raw, &FlatButton::toggled, this, &CallDetails::refresh);
    connect(m_close, &FlatButton::clicked, this, &CallDetails::closeRequested);
    connect(m_more, &FlatButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void CallDetails::setCall(const QModelIndex &index)
{
    m_call = index;
    refresh();
}

void CallDetails::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void CallDetails::setRaw(bool raw)
{
    m_raw->setChecked(raw);
}

QString CallDetails::text() const
{
    return m_text->toPlainText();
}

QString CallDetails::callText(const QModelIndex &call)
{
    const QString request = call.data(Calls::RequestRawRole).toString();
    const QString response = call.data(Calls::ResponseRawRole).toString();
    const QString error = call.data(Calls::ErrorRole).toString();
    QStringList parts{request, response, error};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}

// Not a proxy, which would take all the others out of the order of the Tab key.
void CallDetails::focusInEvent(QFocusEvent *event)
{
    m_text->setFocus(event->reason());
}

void CallDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void CallDetails::arrange()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(font(), 0.2));
    row->addWidget(m_tabs, 1);
    for (FlatButton *button : {m_raw, m_more, m_close})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

void CallDetails::refresh()
{
    const int tab = m_tabs->currentIndex();
    m_raw->setVisible(tab != Time);
    m_stack->setCurrentIndex(tab == Time ? 1 : 0);
    if (!m_call.isValid()) {
        m_text->clear();
        m_chart->setTiming({});
        return;
    }
    if (tab == Time) {
        m_chart->setTiming(m_call.data(Calls::TimingRole).value<Calls::Timing>());
        return;
    }
    const bool raw = m_raw->isChecked();
    const int role = tab == Request ? (raw ? Calls::RequestRawRole : Calls::RequestXmlRole)
                                    : (raw ? Calls::ResponseRawRole : Calls::ResponseXmlRole);
    QString text = m_call.data(role).toString();
    if (text.isEmpty() && tab == Response) {
        const auto state = Calls::State(m_call.data(Calls::StateRole).toInt());
        text = Calls::isUnderWay(state) ? tr("No reply yet.") : m_call.data(Calls::ErrorRole).toString();
    }
    if (text != m_text->toPlainText()) // else a selection would be lost
        m_text->setPlainText(text);
}
