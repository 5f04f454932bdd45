// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/engine/keysequence.h"

#include "ui/display/calculatordisplay.h"
#include "ui/display/numberlabel.h"
#include "ui/keys/keypad.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

namespace {

void press(MainWindow &window, Key key)
{
    struct Stroke { Qt::Key key; Qt::KeyboardModifiers modifiers = {}; };
    static const QHash<Key, Stroke> strokes = {
        {Key::Point, {Qt::Key_Period}}, {Key::Add, {Qt::Key_Plus}}, {Key::Subtract, {Qt::Key_Minus}},
        {Key::Multiply, {Qt::Key_Asterisk}}, {Key::Divide, {Qt::Key_Slash}}, {Key::Equals, {Qt::Key_Return}},
        {Key::Percent, {Qt::Key_Percent}}, {Key::Square, {Qt::Key_Q}}, {Key::Reciprocal, {Qt::Key_R}},
        {Key::Negate, {Qt::Key_F9}}, {Key::Backspace, {Qt::Key_Backspace}}, {Key::ClearEntry, {Qt::Key_Delete}},
        {Key::MemoryStore, {Qt::Key_M, Qt::ControlModifier}}, {Key::MemoryAdd, {Qt::Key_P, Qt::ControlModifier}},
        {Key::MemorySubtract, {Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier}},
        {Key::MemoryRecall, {Qt::Key_R, Qt::ControlModifier}}, {Key::MemoryClear, {Qt::Key_L, Qt::ControlModifier}},
    };
    if (key <= Key::Digit9)
        QTest::keyClick(&window, Qt::Key(Qt::Key_0 + int(key)));
    else if (key == Key::Clear)
        window.keypad()->button(key)->click();
    else
        QTest::keyClick(&window, strokes[key].key, strokes[key].modifiers);
}

} // namespace

ConnectionInUse::ConnectionInUse(const ConnectionSettings &settings, const EmbeddedService::Options &service)
    : inUse(service)
{
    QString error;
    if (!inUse.use(settings, {}, error))
        qFatal("%s", qPrintable(error));
}

CalculatorWindow::CalculatorWindow(const QUrl &service, const QString &binding, const QString &historyFile)
    : CalculatorWindow({.service = ConnectionSettings::Service::Address, .address = service.toString(), .binding = binding}, {}, nullptr, historyFile)
{
}

CalculatorWindow::CalculatorWindow(const ConnectionSettings &settings, const EmbeddedService::Options &service, SettingsStore *store,
                                   const QString &historyFile)
    : ConnectionInUse(settings, service)
    , Workbench({.connection = &inUse, .store = store, .pace = {.first = std::chrono::milliseconds(20), .longest = std::chrono::milliseconds(100)}, .historyFile = historyFile})
{
    window.show();
}

void CalculatorWindow::type(const QString &keys)
{
    const QList<Key> parsed = parseKeys(keys).value();
    for (const Key key : parsed)
        press(window, key);
}

QString CalculatorWindow::number() const
{
    return window.findChild<NumberLabel *>(QStringLiteral("number"))->text();
}

QString CalculatorWindow::expression() const
{
    return window.findChild<ElidedLabel *>(QStringLiteral("expressionLine"))->text();
}

QString CalculatorWindow::message() const
{
    return window.messageBar()->isVisible() ? window.messageBar()->text() : QString();
}
