// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using Theme::Scheme;
using Theme::Surface;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void textIsReadable_data();
    void textIsReadable();
    void highContrastUsesThePalette();
    void surfacesCanBeToldApart_data();
    void surfacesCanBeToldApart();
    void applySetsThePaletteAndSystemTakesItBack();
    void wishesOfTheDesktop();
    void motionIsReducedByChoice();
    void fontsScaleInPointsAndPixels();

private:
    void addPalettes();
};

void tst_Theme::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("a colour on itself") << QColor(0x336699) << QColor(0x336699) << 1.0;
    QTest::newRow("#767676 on white, the lightest grey that passes")
        << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(0x767676) << 4.54;
}

void tst_Theme::contrastIsThatOfWcag()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(qAbs(Theme::contrast(one, other) - ratio) < 0.01);
}

void tst_Theme::addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("built-in light") << Theme::palette(Scheme::Light);
    QTest::newRow("built-in dark") << Theme::palette(Scheme::Dark);
    QTest::newRow("the platform's") << QPalette(QColor(0xefefef));
    QTest::newRow("Solarized, low in contrast")
        << QPalette(QColor(0x657b83), QColor(0xeee8d5), QColor(0xfdf6e3), QColor(0x93a1a1), QColor(0x93a1a1),
                    QColor(0x657b83), QColor(0xdc322f), QColor(0xfdf6e3), QColor(0xfdf6e3));
    QPalette pale = Theme::palette(Scheme::Light);
    pale.setColor(QPalette::Highlight, QColor(0xffd54f));
    QTest::newRow("a pale accent") << pale;
    QTest::newRow("high contrast, white on black") << QPalette(
        Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white, Qt::yellow, Qt::black, Qt::black);
}

void tst_Theme::textIsReadable_data()
{
    addPalettes();
}

void tst_Theme::textIsReadable()
{
    QFETCH(QPalette, palette);
    const Theme::Colors &c = Theme::colors(palette);
    const QPair<const char *, QColor> texts[]
        = {{"text", c.text},   {"dim text", c.dimText}, {"accent", c.accent},
           {"error", c.error}, {"warning", c.warning},  {"success", c.success}};
    for (const QColor &behind : {c.window, c.hovered, c.selected, c.errorSurface, c.infoSurface}) {
        for (const auto &[name, color] : texts)
            QVERIFY2(Theme::contrast(color, behind) >= 4.5,
                     qPrintable(u"%1 %2 on %3"_s.arg(QLatin1StringView(name), color.name(), behind.name())));
    }
    for (Surface kind : {Surface::Flat, Surface::Raised, Surface::Subtle, Surface::Accent}) {
        const Theme::SurfaceColors s = Theme::surface(kind, palette);
        for (const QColor &fill : {s.normal, s.hovered, s.pressed})
            QVERIFY2(Theme::contrast(s.text, fill) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(s.text.name(), fill.name())));
        if (kind != Surface::Accent) {
            for (const QColor &fill : {s.normal, s.hovered, s.pressed})
                QVERIFY(Theme::contrast(s.accentText, fill) >= 4.5);
        }
    }
    const QColor off = Theme::surface(Surface::Subtle, palette).normal;
    QVERIFY(Theme::contrast(Theme::surface(Surface::Subtle, palette).disabledText, off) >= 2.5);
}

void tst_Theme::highContrastUsesThePalette()
{
    const QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white, Qt::yellow,
                           Qt::black, Qt::black);
    const Theme::Colors &c = Theme::colors(palette);
    QVERIFY(c.highContrast);
    QCOMPARE(c.dimText, QColor(Qt::white));
    QCOMPARE(c.outline, QColor(Qt::white));
    QCOMPARE(c.errorSurface, QColor(Qt::black));
    QCOMPARE(Theme::surface(Surface::Raised, palette).normal, QColor(Qt::black));
    QCOMPARE(Theme::surface(Surface::Raised, palette).outline, QColor(Qt::white));
    QVERIFY(!Theme::colors(Theme::palette(Scheme::Light)).highContrast);
    QVERIFY(!Theme::colors(Theme::palette(Scheme::Dark)).highContrast);
}

void tst_Theme::surfacesCanBeToldApart_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_Theme::surfacesCanBeToldApart()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = Theme::palette(scheme);
    QList<QColor> seen{Theme::colors(palette).window};
    for (Surface kind : {Surface::Raised, Surface::Subtle, Surface::Accent}) {
        const Theme::SurfaceColors s = Theme::surface(kind, palette);
        for (const QColor &other : seen)
            QVERIFY(Theme::contrast(s.normal, other) > 1.05);
        QVERIFY(Theme::contrast(s.pressed, s.normal) > 1.15); // the flash of a key
        seen.append(s.normal);
    }
}

void tst_Theme::applySetsThePaletteAndSystemTakesItBack()
{
    Theme::apply(Scheme::System);
    const QColor before = QApplication::palette().color(QPalette::Window);
    Theme::apply(Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::palette(Scheme::Dark).color(QPalette::Window));
    QCOMPARE(QApplication::style()->name(), u"fusion"_s);
    Theme::apply(Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::palette(Scheme::Light).color(QPalette::Window));
    Theme::apply(Scheme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before);
}

void tst_Theme::wishesOfTheDesktop()
{
    const auto isDark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    };
    Theme::apply(Scheme::System);
    QVERIFY(!isDark());
    Theme::apply(Scheme::System, {.dark = true});
    QVERIFY(isDark());
    Theme::apply(Scheme::Light, {.dark = true}); // the user's choice is stronger
    QVERIFY(!isDark());
    Theme::apply(Scheme::System, {.highContrast = true});
    QVERIFY(!isDark());
    QVERIFY(Theme::colors(QApplication::palette()).highContrast);
    Theme::apply(Scheme::Dark, {.highContrast = true});
    QVERIFY(isDark());
    QVERIFY(Theme::colors(QApplication::palette()).highContrast);
    Theme::apply(Scheme::System);
    QVERIFY(!Theme::colors(QApplication::palette()).highContrast);
}

void tst_Theme::motionIsReducedByChoice()
{
    QVERIFY(!Theme::isMotionReduced());
    Theme::setReducedMotion(true);
    QVERIFY(Theme::isMotionReduced());
    Theme::setReducedMotion(false);
}

void tst_Theme::fontsScaleInPointsAndPixels()
{
    QFont points;
    points.setPointSizeF(10);
    QCOMPARE(Theme::scaled(points, 1.5).pointSizeF(), 15.0);
    QFont pixels;
    pixels.setPixelSize(20);
    QCOMPARE(Theme::scaled(pixels, 0.5).pixelSize(), 10);
    QCOMPARE(Theme::em(pixels, 1.5), 30);
}

WATCHED_TEST_MAIN(tst_Theme)
#include "tst_theme.moc"
