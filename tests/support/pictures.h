// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/picture.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

// How the window is looked at. Pictures are left in the folder that SERVICEMODEL_SCREENSHOTS names; without it the states are
// gone through all the same.
struct Look
{
    Theme::Scheme scheme = Theme::Scheme::Light;
    QSize size = {720, 560};
    double scale = 1;
    bool isMirrored = false;
};

inline void pictureRows()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look{};
    QTest::newRow("dark") << Look{.scheme = Theme::Scheme::Dark};
    QTest::newRow("light-2x") << Look{.scale = 2};
    QTest::newRow("mirrored") << Look{.isMirrored = true};
    QTest::newRow("narrow") << Look{.scheme = Theme::Scheme::Dark, .size = {340, 520}};
}

inline void applyLook(const Look &look)
{
    Theme::apply(look.scheme);
    QApplication::setLayoutDirection(look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

inline void restoreLooks()
{
    Theme::apply(Theme::Scheme::System);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

inline void savePicture(QWidget &window, const QString &name, const Look &look)
{
    QTest::qWait(30); // layouts settle, whether there is a picture or not
    savePicture(window, name, look.scale);
}

Q_DECLARE_METATYPE(Look)
