// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/appearancesettings.h"
#include "ui/settings/connectionsettings.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

// What the calculator remembers between sessions, in one file with the version of its schema.
//
//     SettingsStore store;
//     if (!store.problem().isEmpty())
//         show(store.problem());
//
// A file that cannot be read, or not all of it, is set aside: a copy stays beside it, what could be read is used, and
// problem() says so. Each value is written when it is set, so that two programs that run at the same time keep each other's.
class SettingsStore
{
public:
    static constexpr int Schema = 1;

    explicit SettingsStore(const QString &fileName = defaultFileName());
    ~SettingsStore();

    static QString defaultFileName();

    QString fileName() const { return m_fileName; }
    QString problem() const { return m_problem; }

    ConnectionSettings connection() const { return m_connection; }
    void setConnection(const ConnectionSettings &connection);

    // Why what was set last is not in the file, in one sentence; empty when it is.
    QString unkept() const { return m_unkept; }

    AppearanceSettings appearance() const { return m_appearance; }
    void setAppearance(const AppearanceSettings &appearance);

    // As QMainWindow's saveGeometry() and saveState() make them.
    QByteArray geometry() const { return bytes("window/geometry"); }
    QByteArray windowState() const { return bytes("window/state"); }
    bool isHistoryOpen() const; // beside the keys of a wide window
    void setHistoryOpen(bool open) { write("window/historyOpen", open); }
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    int worksheetCalls() const; // at once; 0 when nobody chose
    void setWorksheetCalls(int calls) { write("worksheet/calls", calls); }

private:
    void open();
    void setAside(const QString &why);
    void read();
    void checkSchema();
    QByteArray bytes(const char *key) const;
    void write(const char *key, const QVariant &value);
    void sync();
    template <class Value>
    Value choice(const char *key, Value otherwise);

    QString m_fileName;
    QString m_problem;
    QString m_unkept;
    QStringList m_invalid; // keys whose values are none
    std::unique_ptr<QSettings> m_file;
    ConnectionSettings m_connection;
    AppearanceSettings m_appearance;
};
