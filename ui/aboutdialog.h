// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

// What this program is, whose, and what it is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    // Something inside the program that others wrote.
    struct Component
    {
        QString name, version, licence;
    };

    AboutDialog(const QString &version, const QList<Component> &components, QWidget *parent = nullptr);

    QString versions() const { return m_versions; } // a line each, for reports of errors

private:
    QWidget *makeHeading(const QString &version);
    QWidget *makeText(const QList<Component> &components);

    QString m_versions;
};
