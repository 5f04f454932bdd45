// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

// With SERVICEMODEL_SCREENSHOTS set to a folder, a picture of the widget is left there.
inline void savePicture(QWidget &widget, const QString &name, double scale)
{
    const QString folder = qEnvironmentVariable("SERVICEMODEL_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(0); // layouts settle in the event loop
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}
