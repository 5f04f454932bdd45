// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

// What the desktop says about looks where Qt 6.4 does not hear it: by the settings portal of freedesktop.org. Nothing is asked
// before start(), nobody waits for an answer, and a desktop without the portal has no wishes.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    struct Wishes
    {
        bool dark = false;
        bool highContrast = false;
        bool reducedMotion = false;
        friend bool operator==(const Wishes &, const Wishes &) = default;
    };

    using QObject::QObject;

    void start();
    const Wishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    Wishes m_wishes;
    bool m_wantsReducedMotion = false; // the portal's word,
    bool m_wantsNoAnimations = false; // and GNOME's: one is enough
};
