// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settingscontroller.h"

#include "app/appearancecontroller.h"
#include "app/endpointchoice.h"
#include "app/languages.h"
#include "app/remotearithmetic.h"
#include "app/settingsstore.h"

#include "ui/applicationmenu.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QElapsedTimer>

#include <utility>

using namespace Qt::StringLiterals;

SettingsController::SettingsController(const Parts &parts)
    : m_parts(parts)
    , m_appearance(parts.appearance->appearance())
{
    addActions();
    readSecrets();
    connect(m_parts.appearance, &AppearanceController::changedByUser, this, [this](const AppearanceSettings &appearance) {
        keep(appearance);
        if (m_dialog)
            m_dialog->setAppearance(appearance);
    });
    connect(&m_secrets, &SecretStore::failed, this, [this](const QString &message) {
        if (m_dialog)
            m_dialog->showVerdict(false, message);
        else
            m_parts.window->messageBar()->showMessage(MessageBar::Severity::Information, message);
    });
}

SettingsController::~SettingsController() = default;

void SettingsController::addActions()
{
    auto *action = new QAction(tr("&Settings \u2026"), this);
    action->setObjectName(u"settingsAction"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_parts.window->addAction(action);
    m_parts.window->menu()->add(ApplicationMenu::Section::Settings, action);
    connect(action, &QAction::triggered, this, [this] { open(SettingsDialog::Service); });
}

void SettingsController::open(SettingsDialog::Page page)
{
    if (!m_dialog)
        m_dialog = makeDialog();
    m_dialog->setConnection(m_parts.connection->settings(), m_parts.connection->secrets());
    m_dialog->setAppearance(m_appearance);
    m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

SettingsDialog *SettingsController::makeDialog()
{
    auto *dialog = new SettingsDialog({configuredEndpoints(), translatedLanguages(), SecretStore::isPersistent()}, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::applied, this, &SettingsController::apply);
    connect(dialog, &SettingsDialog::testRequested, this, &SettingsController::test);
    connect(dialog, &SettingsDialog::testAbandoned, this, &SettingsController::endTest);
    connect(dialog, &SettingsDialog::appearanceChosen, this, [this](const AppearanceSettings &appearance) {
        keep(appearance);
        m_parts.appearance->setAppearance(appearance);
    });
    return dialog;
}

// What the user changed; what only the command line said is not written.
void SettingsController::keep(const AppearanceSettings &appearance)
{
    const AppearanceSettings before = std::exchange(m_appearance, appearance);
    if (!m_parts.store)
        return;
    AppearanceSettings kept = m_parts.store->appearance();
    if (appearance.scheme != before.scheme)
        kept.scheme = appearance.scheme;
    if (appearance.language != before.language)
        kept.language = appearance.language;
    kept.reducedMotion = appearance.reducedMotion;
    kept.compact = appearance.compact;
    m_parts.store->setAppearance(kept);
}

// The key store may take its time, or ask the user to unlock it; the calculator does not wait.
void SettingsController::readSecrets()
{
    const ConnectionSettings settings = m_parts.connection->settings();
    if (settings.user.isEmpty() && settings.clientCertificate.isEmpty() && settings.proxyUser.isEmpty())
        return;
    m_secrets.read(SecretStore::keyFor(settings), this, [this, settings](const ConnectionSecrets &secrets) {
        QString error;
        if (!secrets.isEmpty() && m_parts.connection->settings() == settings && m_parts.connection->secrets().isEmpty())
            m_parts.connection->use(settings, secrets, error);
    });
}

void SettingsController::apply(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    QString error;
    if (!m_parts.connection->use(settings, secrets, error))
        return m_dialog->showVerdict(false, error);
    if (m_parts.store)
        m_parts.store->setConnection(settings);
    if (!secrets.isEmpty())
        m_secrets.write(SecretStore::keyFor(settings), secrets);
    m_dialog->setConnection(settings, secrets);
    m_dialog->showVerdict(true, tr("The calculator computes with %1 now.").arg(m_parts.connection->addressText()));
}

// One call of the contract: only that shows that address, binding, certificates and password are right.
void SettingsController::test(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    QString error;
    const auto factory = m_parts.connection->makeFactory(settings, secrets, error);
    if (!factory)
        return m_dialog->showVerdict(false, error);
    m_test = std::make_unique<RemoteArithmetic>(factory->createChannel());
    QElapsedTimer time;
    time.start();
    connect(m_test.get(), &Arithmetic::finished, this, [this, time](quint64, double result) {
        const QString milliseconds = QLocale().toString(double(time.nsecsElapsed()) / 1e6, 'f', 1);
        if (result == 3)
            m_dialog->showVerdict(true, tr("It works: the service answered in %1 ms.").arg(milliseconds));
        else
            m_dialog->showVerdict(false, tr("The service answered, but says that 1 + 2 is %1.").arg(QLocale().toString(result)));
        endTest();
    });
    connect(m_test.get(), &Arithmetic::failed, this, [this](quint64, const QString &message) {
        m_dialog->showVerdict(false, message);
        endTest();
    });
    m_test->begin(Operation::Add, 1, 2);
}

void SettingsController::endTest()
{
    if (m_test)
        m_test.release()->deleteLater(); // it may be what tells us
}
