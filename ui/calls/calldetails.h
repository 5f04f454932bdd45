// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class FlatButton;
class PhaseChart;
class QPlainTextEdit;
class QStackedWidget;
class TabStrip;
class XmlHighlighter;

// One call in full: what was sent, what came back, as XML or as it was on the wire, and where the time went.
class CallDetails : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Request, Response, Time };

    explicit CallDetails(QWidget *parent = nullptr);

    void setCall(const QModelIndex &index); // any column; follows its changes through refresh()
    void refresh();
    void setTab(Tab tab);
    void setRaw(bool raw);
    QString text() const; // of the tab
    static QString callText(const QModelIndex &call); // all of it, as saved

Q_SIGNALS:
    void closeRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QPersistentModelIndex m_call;
    TabStrip *m_tabs;
    FlatButton *m_raw;
    FlatButton *m_more;
    FlatButton *m_close;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    PhaseChart *m_chart;
    XmlHighlighter *m_highlighter;
};
