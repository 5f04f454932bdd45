// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/appearancesettings.h"
#include "ui/settings/formpage.h"

class QCheckBox;

// Colours, motion, language.
class AppearancePage : public FormPage
{
    Q_OBJECT

public:
    explicit AppearancePage(const QStringList &languages, QWidget *parent = nullptr);

    void set(const AppearanceSettings &appearance);
    AppearanceSettings get() const;

private:
    QComboBox *m_scheme;
    QComboBox *m_language;
    QCheckBox *m_reducedMotion;
    QCheckBox *m_compact;
};
