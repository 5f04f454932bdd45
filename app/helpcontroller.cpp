// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/helpcontroller.h"

#include "ui/aboutdialog.h"
#include "ui/applicationmenu.h"
#include "ui/helpwindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QSslSocket>

#include <gnutls/gnutls.h>
#include <microhttpd.h>

using namespace Qt::StringLiterals;

namespace {

QList<AboutDialog::Component> components()
{
    QList<AboutDialog::Component> all{
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s},
        {u"GNU libmicrohttpd"_s, QString::fromLatin1(MHD_get_version()), u"LGPL 2.1"_s},
        {u"GnuTLS"_s, QString::fromLatin1(gnutls_check_version(nullptr)), u"LGPL 2.1"_s},
    };
    if (const QString tls = QSslSocket::sslLibraryVersionString(); !tls.isEmpty())
        all.append({u"OpenSSL"_s, tls.section(u' ', 1, 1), u"Apache 2.0"_s});
#ifdef SERVICEMODEL_KEYCHAIN
    all.append({u"QtKeychain"_s, QStringLiteral(SERVICEMODEL_KEYCHAIN), u"BSD 3-Clause"_s});
#endif
    return all;
}

template <class Window>
void bringToFront(Window *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

HelpController::HelpController(MainWindow *window)
    : m_window(window)
{
    auto *about = new QAction(tr("&About Async Calculator"), this);
    about->setObjectName(u"aboutAction"_s);
    m_window->menu()->add(ApplicationMenu::Section::Help, about);
    connect(about, &QAction::triggered, this, &HelpController::openAbout);
    connect(m_window, &MainWindow::helpRequested, this, &HelpController::openHelp);
}

void HelpController::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_window);
    bringToFront(m_help.get());
}

void HelpController::openAbout()
{
    if (!m_about)
        m_about = new AboutDialog(QCoreApplication::applicationVersion(), components(), m_window);
    bringToFront(m_about.get());
}
