// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/formpage.h"

#include "ui/widgets/mnemonic.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

FormPage::FormPage(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    const int gap = Theme::em(font(), 0.6);
    m_form->setContentsMargins(0, gap, 0, gap);
    m_form->setHorizontalSpacing(2 * gap);
    m_form->setVerticalSpacing(gap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading);
}

QComboBox *FormPage::addChoice(const QString &objectName, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    addField(objectName, label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FormPage::edited);
    return choice;
}

QLineEdit *FormPage::addText(const QString &objectName, const QString &label, const QString &placeholder)
{
    auto *text = new QLineEdit(this);
    text->setPlaceholderText(placeholder);
    addField(objectName, label, text);
    connect(text, &QLineEdit::textChanged, this, &FormPage::edited);
    return text;
}

QLineEdit *FormPage::addFile(const QString &objectName, const QString &label, const QString &filter)
{
    auto *row = new QWidget(this);
    auto *text = new QLineEdit(row);
    auto *browse = new QPushButton(tr("Browse …"), row);
    browse->setObjectName(objectName + u"Browse"_s);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Browse for: %1").arg(withoutMnemonic(label)));
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins({});
    cells->addWidget(text, 1);
    cells->addWidget(browse);
    row->setFocusProxy(text);
    addField(objectName + u"Row"_s, label, row);
    text->setObjectName(objectName);
    text->setAccessibleName(withoutMnemonic(label));
    connect(text, &QLineEdit::textChanged, this, &FormPage::edited);
    connect(browse, &QPushButton::clicked, this, [this, text, filter, label] {
        const QString file = QFileDialog::getOpenFileName(this, withoutMnemonic(label), text->text(), filter);
        if (!file.isEmpty())
            text->setText(file);
    });
    return text;
}

QLineEdit *FormPage::addPassword(const QString &objectName, const QString &label)
{
    QLineEdit *text = addText(objectName, label);
    text->setEchoMode(QLineEdit::Password);
    text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return text;
}

QLineEdit *FormPage::addPassword(const QString &objectName, const QString &label, bool isKept)
{
    QLineEdit *text = addPassword(objectName, label);
    addNote(QString(objectName).replace(u"Text"_s, u"Note"_s), isKept ? tr("The password is kept by the key store of this desktop.")
                                                                      : tr("There is no key store here: the password is forgotten when the program ends."));
    return text;
}

void FormPage::addField(const QString &objectName, const QString &label, QWidget *field)
{
    field->setObjectName(objectName);
    field->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(label, field);
}

WrappedLabel *FormPage::addNote(const QString &objectName, const QString &text)
{
    auto *note = new WrappedLabel(this);
    note->setObjectName(objectName);
    note->setText(text);
    note->setAccessibleName(text);
    note->setFont(Theme::scaled(font(), 0.92));
    m_form->addRow(nullptr, note);
    return note;
}

void FormPage::setFieldVisible(QWidget *field, bool visible)
{
    QWidget *row = field->parentWidget() == this ? field : field->parentWidget();
    m_form->setRowVisible(row, visible);
}
