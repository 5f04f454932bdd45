// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/appearancepage.h"

#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

AppearancePage::AppearancePage(const QStringList &languages, QWidget *parent)
    : FormPage(u"appearancePage"_s, tr("Appearance"), parent)
    , m_scheme(addChoice(u"schemeChoice"_s, tr("&Colours")))
    , m_language(addChoice(u"languageChoice"_s, tr("&Language")))
    , m_reducedMotion(new QCheckBox(tr("Reduce &motion"), this))
    , m_compact(new QCheckBox(tr("C&ompact, above other windows"), this))
{
    m_scheme->addItem(tr("As the system"), int(Theme::Scheme::System));
    m_scheme->addItem(tr("Light"), int(Theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Theme::Scheme::Dark));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : languages)
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    // Under the language's field, so that it is read with it.
    addNote(u"languageNote"_s, tr("The language changes when the program starts again."));
    addField(u"reducedMotionCheck"_s, {}, m_reducedMotion);
    addField(u"compactCheck"_s, {}, m_compact);
    m_reducedMotion->setAccessibleName(tr("Reduce motion"));
    m_compact->setAccessibleName(tr("Compact, above other windows"));
    connect(m_reducedMotion, &QCheckBox::toggled, this, &AppearancePage::edited);
    connect(m_compact, &QCheckBox::toggled, this, &AppearancePage::edited);
}

void AppearancePage::set(const AppearanceSettings &appearance)
{
    m_scheme->setCurrentIndex(m_scheme->findData(int(appearance.scheme)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(appearance.language)));
    m_reducedMotion->setChecked(appearance.reducedMotion);
    m_compact->setChecked(appearance.compact);
}

AppearanceSettings AppearancePage::get() const
{
    return {.scheme = Theme::Scheme(m_scheme->currentData().toInt()),
            .reducedMotion = m_reducedMotion->isChecked(),
            .language = m_language->currentData().toString(),
            .compact = m_compact->isChecked()};
}
