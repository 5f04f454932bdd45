// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/picture.h"

#include "app/settings/appearancecontroller.h"
#include "app/settings/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include <algorithm>

// How the calculator is looked at. Pictures are left in the folder that SERVICEMODEL_SCREENSHOTS names; without it the states are
// gone through all the same.
struct Look
{
    Theme::Scheme scheme = Theme::Scheme::Light;
    QSize size = {};
    double scale = 1;
    bool isArabic = false;
};

Q_DECLARE_METATYPE(Look)

// Before the window is made: windows speak the language they are made in.
inline void speak(const Look &look)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (look.isArabic) {
        useLanguage(QStringLiteral("ar"));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
}

inline void dress(QWidget &window, AppearanceController &appearance, const Look &look)
{
    appearance.setAppearance({.scheme = look.scheme});
    if (look.size.isValid())
        window.resize(look.size);
}

inline void restoreLooks()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    Theme::apply(Theme::Scheme::System);
}

// Looks at the window itself: what palettes say is not yet what is seen.
inline void savePicture(QWidget &window, const QString &name, const Look &look)
{
    QVERIFY(QTest::qWaitFor([&window] { // the keys that were typed are up again
        const auto buttons = window.findChildren<QAbstractButton *>();
        return std::ranges::none_of(buttons, &QAbstractButton::isDown);
    }));
    const QImage seen = window.grab().toImage();
    int dark = 0;
    int all = 0;
    for (int y = 2; y < seen.height(); y += 7, ++all)
        dark += seen.pixelColor(2, y).lightness() < 100;
    QVERIFY2((2 * dark > all) == (look.scheme == Theme::Scheme::Dark), qPrintable(name));
    QCOMPARE(window.layoutDirection(), look.isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    savePicture(window, name, look.scale);
}
