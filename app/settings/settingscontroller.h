// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connection.h"
#include "app/engine/arithmetic.h"
#include "app/settings/secretstore.h"

#include "ui/settings/settingsdialog.h"

#include <QObject>
#include <QPointer>

class AppearanceController;
class MainWindow;
class SettingsStore;

// Opens the settings, tries and applies what the user chooses there, and keeps it.
class SettingsController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow *window;
        Connection *connection;
        AppearanceController *appearance;
        SettingsStore *store; // may be null: nothing is kept then
        SecretStore *secrets;
    };

    explicit SettingsController(const Parts &parts);
    ~SettingsController() override;

    void open(SettingsDialog::Page page);

private:
    void addActions();
    SettingsDialog *makeDialog();
    void readSecrets();
    void keep(const AppearanceSettings &appearance);
    void keep(const QString &key, const ConnectionSecrets &secrets);
    void tell(const QString &problem);
    void apply(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void test(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void endTest();

    Parts m_parts;
    QString m_keptSecrets; // under which key the store has some
    AppearanceSettings m_appearance; // as it is now; the command line may have a say in it
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<Arithmetic> m_test;
};
