// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

// What a screen reader says though the focus is elsewhere.
namespace Announcement {

// Makes a notification of a widget, for those who cannot see it, before it is given its accessible name, which is what it says.
void prepare(QWidget *widget);

template <class Widget>
Widget *prepared(Widget *widget)
{
    prepare(widget);
    return widget;
}

// Has the name of a prepared widget said, now.
void make(QWidget *widget);

} // namespace Announcement
