// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/keys/keyinfo.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *objectName;
    const char16_t *label;
    const char *accessibleName;
    const char16_t *shortcut; // portable text of the key sequence
};

// In the order of the enumeration.
constexpr Row rows[] = {
    {"key_0", u"0", QT_TRANSLATE_NOOP("Keypad", "Zero"), u"0"},
    {"key_1", u"1", QT_TRANSLATE_NOOP("Keypad", "One"), u"1"},
    {"key_2", u"2", QT_TRANSLATE_NOOP("Keypad", "Two"), u"2"},
    {"key_3", u"3", QT_TRANSLATE_NOOP("Keypad", "Three"), u"3"},
    {"key_4", u"4", QT_TRANSLATE_NOOP("Keypad", "Four"), u"4"},
    {"key_5", u"5", QT_TRANSLATE_NOOP("Keypad", "Five"), u"5"},
    {"key_6", u"6", QT_TRANSLATE_NOOP("Keypad", "Six"), u"6"},
    {"key_7", u"7", QT_TRANSLATE_NOOP("Keypad", "Seven"), u"7"},
    {"key_8", u"8", QT_TRANSLATE_NOOP("Keypad", "Eight"), u"8"},
    {"key_9", u"9", QT_TRANSLATE_NOOP("Keypad", "Nine"), u"9"},
    {"key_point", u".", QT_TRANSLATE_NOOP("Keypad", "Decimal separator"), u"."},
    {"key_add", u"+", QT_TRANSLATE_NOOP("Keypad", "Plus"), u"+"},
    {"key_subtract", u"−", QT_TRANSLATE_NOOP("Keypad", "Minus"), u"-"},
    {"key_multiply", u"×", QT_TRANSLATE_NOOP("Keypad", "Multiply by"), u"*"},
    {"key_divide", u"÷", QT_TRANSLATE_NOOP("Keypad", "Divide by"), u"/"},
    {"key_equals", u"=", QT_TRANSLATE_NOOP("Keypad", "Equals"), u"Enter"},
    {"key_percent", u"%", QT_TRANSLATE_NOOP("Keypad", "Percent"), u"%"},
    {"key_sqr", u"x²", QT_TRANSLATE_NOOP("Keypad", "Square"), u"Q"},
    {"key_inv", u"1/x", QT_TRANSLATE_NOOP("Keypad", "Reciprocal"), u"R"},
    {"key_neg", u"±", QT_TRANSLATE_NOOP("Keypad", "Change sign"), u"F9"},
    {"key_backspace", u"", QT_TRANSLATE_NOOP("Keypad", "Backspace"), u"Backspace"},
    {"key_ce", u"CE", QT_TRANSLATE_NOOP("Keypad", "Clear entry"), u"Del"},
    {"key_c", u"C", QT_TRANSLATE_NOOP("Keypad", "Clear"), u"Esc"},
    {"key_ms", u"MS", QT_TRANSLATE_NOOP("Keypad", "Memory store"), u"Ctrl+M"},
    {"key_mplus", u"M+", QT_TRANSLATE_NOOP("Keypad", "Memory add"), u"Ctrl+P"},
    {"key_mminus", u"M−", QT_TRANSLATE_NOOP("Keypad", "Memory subtract"), u"Ctrl+Shift+P"},
    {"key_mr", u"MR", QT_TRANSLATE_NOOP("Keypad", "Memory recall"), u"Ctrl+R"},
    {"key_mc", u"MC", QT_TRANSLATE_NOOP("Keypad", "Memory clear"), u"Ctrl+L"},
};
static_assert(std::size(rows) == std::size_t(Key::MemoryClear) + 1);

} // namespace

KeyInfo keyInfo(Key key, const QLocale &locale)
{
    const Row &row = rows[int(key)];
    KeyInfo info;
    info.objectName = QString::fromLatin1(row.objectName);
    info.label = QString::fromUtf16(row.label);
    info.accessibleName = QCoreApplication::translate("Keypad", row.accessibleName);
    info.shortcut = QKeySequence(QString::fromUtf16(row.shortcut)).toString(QKeySequence::NativeText);
    if (key <= Key::Digit9)
        info.label = locale.toString(int(key));
    else if (key == Key::Point)
        info.label = info.shortcut = locale.decimalPoint();
    return info;
}
