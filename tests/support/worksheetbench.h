// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakearithmetic.h"

#include "app/worksheet/worksheetsession.h"

#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/worksheet/worksheetprogress.h"
#include "ui/worksheet/worksheetwindow.h"

#include <QPointer>

// A worksheet's window with what moves it.
struct WorksheetBench
{
    explicit WorksheetBench(ArithmeticMaker maker, const QLocale &locale = QLocale::c())
        : window(new WorksheetWindow)
        , session(new WorksheetSession(window, std::move(maker), locale))
    {
        window->show();
    }
    ~WorksheetBench() { delete window; }

    void click(const QString &name) { window->findChild<FlatButton *>(name)->click(); }
    bool isEnabled(const QString &name) { return window->findChild<FlatButton *>(name)->isEnabled(); }
    const WorksheetRows &rows() const { return session->model().rows(); }
    bool isIdle() const { return session->runner().state() == WorksheetRunner::State::Idle; }
    QString progress() const { return window->progress()->text(); }
    MessageBar &message() { return *window->findChild<MessageBar *>(); }

    QPointer<WorksheetWindow> window;
    QPointer<WorksheetSession> session;
};

// Each answers by itself.
inline ArithmeticMaker fakeMaker()
{
    return [] {
        auto made = std::make_unique<FakeArithmetic>();
        made->answerByItself(1, 0);
        return made;
    };
}
