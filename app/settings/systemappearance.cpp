// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto object = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");

// Read() wraps a value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemAppearance::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, object, interface, u"SettingChanged"_s, this, SLOT(hear(QString, QString, QDBusVariant)));
    for (const auto &key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s})
        ask(appearance, key);
    ask(gnome, u"enable-animations"_s);
}

void SystemAppearance::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, object, interface, u"Read"_s);
    question.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, unwrapped(reply.value().variant()));
    });
}

void SystemAppearance::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(value.variant()));
}

// The two groups have keys of the same name and another meaning.
void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    Wishes wishes = m_wishes;
    if (group == appearance && key == u"color-scheme")
        wishes.dark = value.toUInt() == 1; // 2 prefers light, 0 has no preference
    else if (group == appearance && key == u"contrast")
        wishes.highContrast = value.toUInt() == 1;
    else if (group == appearance && key == u"reduced-motion")
        m_wantsReducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == u"enable-animations")
        m_wantsNoAnimations = !value.toBool();
    wishes.reducedMotion = m_wantsReducedMotion || m_wantsNoAnimations;
    if (std::exchange(m_wishes, wishes) != wishes)
        Q_EMIT changed();
}
