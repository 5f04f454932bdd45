// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/credentialsource.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QTextStream>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace ServiceModel::Generator {

namespace {

// Scheme, host and port: another scheme is another server, for it may be one without TLS.
QString serverOf(const QUrl &url)
{
    return url.scheme() + QLatin1StringView("://") + url.host() + u':' + QString::number(url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80));
}

#ifdef Q_OS_UNIX
// A line from the terminal; none when there is no terminal.
std::optional<QString> ask(const QString &question, bool isShown)
{
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    termios before = {};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    QTextStream(stderr) << question << Qt::flush;
    if (!isShown)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const QString answer = QTextStream(stdin).readLine();
    if (!isShown) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        QTextStream(stderr) << '\n';
    }
    return answer;
}
#else
std::optional<QString> ask(const QString &, bool)
{
    return std::nullopt;
}
#endif

} // namespace

CredentialSource::CredentialSource(const QStringList &sources)
{
    for (const QString &source : sources) {
        const QUrl url(source);
        if (QUrl &known = m_servers[serverOf(url)]; known.userName().isEmpty())
            known = url;
    }
}

void CredentialSource::answer(const QNetworkReply &reply, QAuthenticator &authenticator)
{
    const QString server = serverOf(reply.url());
    if (!m_servers.contains(server) || m_answered.contains(server))
        return;
    m_answered.append(server);
    const QUrl named = m_servers.value(server);
    std::optional<QString> user = named.userName();
    std::optional<QString> password = named.password();
    if (user->isEmpty()) {
        user = qEnvironmentVariable("QSVCUTIL_USER");
        password = qEnvironmentVariable("QSVCUTIL_PASSWORD");
    }
    if (user->isEmpty()) {
        user = ask(QStringLiteral("User name for %1 (%2): ").arg(server, authenticator.realm()), true);
        if (user && !user->isEmpty())
            password = ask(QStringLiteral("Password: "), false);
    }
    if (!user || user->isEmpty())
        return;
    authenticator.setUser(*user);
    authenticator.setPassword(password.value_or(QString()));
}

} // namespace ServiceModel::Generator
