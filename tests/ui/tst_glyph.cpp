// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/widgets/glyph.h"

#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

// The pictures inside the window, and whether they are what any SVG viewer shows.
class tst_Glyph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphHasAPicture();
    void picturesAreThoseOfTheSvgModule();
    void colourIsThatOfTheText();

private:
    static QImage painted(Glyph glyph, const QColor &color = Qt::black);
};

QImage tst_Glyph::painted(Glyph glyph, const QColor &color)
{
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, glyph, image.rect(), color);
    return image;
}

void tst_Glyph::everyGlyphHasAPicture()
{
    QImage nothing(96, 96, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    QCOMPARE(painted(Glyph::None), nothing);
    QSet<QByteArray> different;
    for (int glyph = int(Glyph::None) + 1; glyph <= int(Glyph::Down); ++glyph) {
        const QImage image = painted(Glyph(glyph));
        QVERIFY2(image != nothing, QByteArray::number(glyph));
        different.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(different.size(), int(Glyph::Down));
}

void tst_Glyph::picturesAreThoseOfTheSvgModule()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("Qt's SVG plugin is not installed");
    QImageReader reader(u":/icons/glyphs/history.svg"_s);
    reader.setScaledSize({96, 96});
    const QImage theirs = reader.read().convertToFormat(QImage::Format_ARGB32);
    const QImage ours = painted(Glyph::History);
    QCOMPARE(theirs.size(), ours.size());
    int different = 0;
    for (int y = 0; y < 96; ++y) {
        for (int x = 0; x < 96; ++x)
            different += qAbs(theirs.pixelColor(x, y).alpha() - ours.pixelColor(x, y).alpha()) > 64;
    }
    QVERIFY2(different < 20, QByteArray::number(different));
}

void tst_Glyph::colourIsThatOfTheText()
{
    const QImage image = painted(Glyph::Check, Qt::red);
    bool isRed = false;
    for (int y = 0; y < 96; ++y) {
        for (int x = 0; x < 96; ++x)
            isRed = isRed || image.pixelColor(x, y) == QColor(Qt::red);
    }
    QVERIFY(isRed);
}

WATCHED_TEST_MAIN(tst_Glyph)
#include "tst_glyph.moc"
