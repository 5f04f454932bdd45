// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/appearancesettings.h"
#include "ui/settings/connectionsettings.h"

#include <QDialog>

class AppearancePage;
class MessageBar;
class ProxyPage;
class QLabel;
class QPushButton;
class QStackedWidget;
class SecurityPage;
class ServicePage;
class TabStrip;

// The settings. What is about the connection is taken by Apply, and can be tried before by Test connection; what is about the
// looks is taken at once. Stays open beside the window, which goes on.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Page { Service, Security, Proxy, Appearance };

    // What there is to choose from.
    struct Offer
    {
        QStringList endpoints = {}; // names of the configuration
        QStringList languages = {}; // codes, beside the system's
        bool keepsSecrets = false;  // beyond this session
    };

    explicit SettingsDialog(const Offer &offer, QWidget *parent = nullptr);

    void setConnection(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void setAppearance(const AppearanceSettings &appearance);
    ConnectionSettings connection() const;
    ConnectionSecrets secrets() const;
    AppearanceSettings appearance() const;

    void showPage(Page page);
    // What came of a test or of Apply; a test is over then.
    void showVerdict(bool good, const QString &text);
    QString verdict() const;

Q_SIGNALS:
    void applied(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void testRequested(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void testAbandoned();
    void appearanceChosen(const AppearanceSettings &appearance);

protected:
    void done(int result) override;

private:
    void addPage(QWidget *page, const QString &title);
    QWidget *makeButtons();
    void connectionEdited();
    void updateButtons();
    void endTest();

    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    ServicePage *m_service;
    SecurityPage *m_security;
    ProxyPage *m_proxy;
    AppearancePage *m_appearance;
    MessageBar *m_verdict;
    QPushButton *m_test = nullptr;
    QPushButton *m_apply = nullptr;
    ConnectionSettings m_applied;
    ConnectionSecrets m_appliedSecrets;
    bool m_isTesting = false;
    bool m_isFilling = false;
};
