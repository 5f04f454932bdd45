// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingscontroller.h"

#include "app/connection/endpointchoice.h"
#include "app/connection/remotearithmetic.h"
#include "app/settings/appearancecontroller.h"
#include "app/settings/languages.h"
#include "app/settings/settingsstore.h"

#include "ui/applicationmenu.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"

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
    connect(m_parts.secrets, &SecretStore::failed, this, &SettingsController::tell);
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
    if (!m_dialog || m_dialog->isHidden()) { // else somebody may be writing there
        m_dialog = makeDialog();
        m_dialog->setConnection(m_parts.connection->settings(), m_parts.connection->secrets());
        m_dialog->setAppearance(m_appearance);
    }
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
    if (const QString problem = m_parts.store->unkept(); !problem.isEmpty())
        tell(problem);
}

// The key store may take its time, or ask the user to unlock it; the calculator does not wait.
void SettingsController::readSecrets()
{
    const ConnectionSettings settings = m_parts.connection->settings();
    if (settings.user.isEmpty() && settings.clientCertificate.isEmpty() && settings.proxyUser.isEmpty())
        return;
    m_parts.secrets->read(SecretStore::keyFor(settings), this, [this, settings](const ConnectionSecrets &secrets) {
        if (secrets.isEmpty())
            return;
        m_keptSecrets = SecretStore::keyFor(settings);
        QString error;
        const bool isStillWanted = m_parts.connection->settings() == settings && m_parts.connection->secrets().isEmpty();
        if (isStillWanted && !m_parts.connection->use(settings, secrets, error))
            tell(error);
    });
}

void SettingsController::apply(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    QString error;
    if (!m_parts.connection->use(settings, secrets, error))
        return m_dialog->showVerdict(false, error);
    m_dialog->setConnection(settings, secrets);
    m_dialog->showVerdict(true, tr("The calculator computes with %1 now.").arg(m_parts.connection->addressText()));
    if (m_parts.store)
        m_parts.store->setConnection(settings);
    if (m_parts.store && !m_parts.store->unkept().isEmpty())
        m_dialog->showVerdict(false, m_dialog->verdict() + u' ' + m_parts.store->unkept());
    keep(SecretStore::keyFor(settings), secrets);
}

// What is not used any more is not left in the key store.
void SettingsController::keep(const QString &key, const ConnectionSecrets &secrets)
{
    if (!m_keptSecrets.isEmpty() && (m_keptSecrets != key || secrets.isEmpty()))
        m_parts.secrets->write(m_keptSecrets, {});
    if (!secrets.isEmpty())
        m_parts.secrets->write(key, secrets);
    m_keptSecrets = secrets.isEmpty() ? QString() : key;
}

void SettingsController::tell(const QString &problem)
{
    if (!m_dialog)
        return m_parts.window->messageBar()->addNotice(MessageBar::Severity::Information, problem);
    endTest();
    m_dialog->showVerdict(false, problem);
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
    connect(m_test.get(), &Arithmetic::finished, m_dialog, [this, time](quint64, double result) {
        const QString milliseconds = QLocale().toString(double(time.nsecsElapsed()) / 1e6, 'f', 1);
        if (result == 3)
            m_dialog->showVerdict(true, tr("It works: the service answered in %1 ms.").arg(milliseconds));
        else
            m_dialog->showVerdict(false, tr("The service answered, but says that 1 + 2 is %1.").arg(QLocale().toString(result)));
        endTest();
    });
    connect(m_test.get(), &Arithmetic::failed, m_dialog, [this](quint64, const QString &message) {
        m_dialog->showVerdict(false, message);
        endTest();
    });
    m_test->begin(Operation::Add, 1, 2);
}

void SettingsController::endTest()
{
    if (!m_test)
        return;
    m_test->disconnect(); // it is not heard any more
    m_test.release()->deleteLater(); // it may be what tells us
}
