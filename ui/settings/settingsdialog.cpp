// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/proxypage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/servicepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_service(new ServicePage(offer.endpoints))
    , m_security(new SecurityPage(offer.keepsSecrets))
    , m_proxy(new ProxyPage(offer.keepsSecrets))
    , m_appearance(new AppearancePage(offer.languages))
    , m_verdict(new MessageBar(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of settings"));
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->setAccessibleName(tr("Settings"));
    addPage(m_service, tr("Service"));
    addPage(m_security, tr("Security"));
    addPage(m_proxy, tr("Proxy"));
    addPage(m_appearance, tr("Appearance"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsDialog::updateButtons);

    auto *column = new QVBoxLayout(this);
    const int margin = Theme::em(font(), 0.8);
    column->setContentsMargins(margin, margin / 2, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_verdict);
    column->addWidget(makeButtons());
    resize(Theme::em(font(), 38), Theme::em(font(), 34));

    connect(m_service, &ServicePage::edited, this, &SettingsDialog::connectionEdited);
    connect(m_security, &SecurityPage::edited, this, &SettingsDialog::connectionEdited);
    connect(m_proxy, &ProxyPage::edited, this, &SettingsDialog::connectionEdited);
    connect(m_appearance, &AppearancePage::edited, this, [this] {
        if (!m_isFilling)
            Q_EMIT appearanceChosen(appearance());
    });
    updateButtons();
}

// Pages scroll when the font is large and the screen is small.
void SettingsDialog::addPage(QWidget *page, const QString &title)
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setObjectName(page->objectName() + u"Scroll"_s);
    scroll->setAccessibleName(title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_tabs->addTab(title);
}

QWidget *SettingsDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_test = new QPushButton(tr("&Test connection"), bar);
    m_test->setObjectName(u"testConnectionButton"_s);
    m_apply = new QPushButton(tr("&Apply"), bar);
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setDefault(true);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(u"closeSettingsButton"_s);
    close->setAutoDefault(false);
    m_test->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_apply);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isTesting)
            return endTest();
        m_isTesting = true;
        m_verdict->showMessage(MessageBar::Severity::Information, tr("Calling the service …"));
        updateButtons();
        Q_EMIT testRequested(connection(), secrets());
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        endTest();
        Q_EMIT applied(connection(), secrets());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void SettingsDialog::setConnection(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_service->set(settings);
    m_security->set(settings, secrets);
    m_proxy->set(settings, secrets);
    m_applied = connection();
    m_appliedSecrets = secrets;
    updateButtons();
}

void SettingsDialog::setAppearance(const AppearanceSettings &appearance)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_appearance->set(appearance);
}

ConnectionSettings SettingsDialog::connection() const
{
    ConnectionSettings settings;
    m_service->get(settings);
    m_security->get(settings);
    m_proxy->get(settings);
    return settings;
}

ConnectionSecrets SettingsDialog::secrets() const
{
    ConnectionSecrets secrets = m_security->secrets();
    secrets.proxyPassword = m_proxy->password();
    return secrets;
}

AppearanceSettings SettingsDialog::appearance() const
{
    return m_appearance->get();
}

void SettingsDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void SettingsDialog::showVerdict(bool good, const QString &text)
{
    m_isTesting = false;
    m_verdict->showMessage(good ? MessageBar::Severity::Success : MessageBar::Severity::Error, text);
    updateButtons();
}

QString SettingsDialog::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void SettingsDialog::done(int result)
{
    endTest();
    QDialog::done(result);
}

// A verdict is about what was tested, not about what is written there now.
void SettingsDialog::connectionEdited()
{
    if (m_isFilling)
        return;
    endTest();
    m_verdict->clear();
    updateButtons();
}

void SettingsDialog::endTest()
{
    if (!std::exchange(m_isTesting, false))
        return;
    m_verdict->clear();
    updateButtons();
    Q_EMIT testAbandoned();
}

void SettingsDialog::updateButtons()
{
    const bool isConnection = m_tabs->currentIndex() != Appearance;
    m_test->setVisible(isConnection);
    m_apply->setVisible(isConnection);
    m_test->setText(m_isTesting ? tr("&Stop the test") : tr("&Test connection"));
    m_security->setUsed(m_service->isRemote());
    m_proxy->setUsed(m_service->isRemote());
    m_apply->setEnabled(connection() != m_applied || secrets() != m_appliedSecrets);
}
