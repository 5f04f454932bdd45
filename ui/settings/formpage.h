// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class WrappedLabel;

// A page of settings: fields with their names, one below the other.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(const QString &objectName, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited();

protected:
    QComboBox *addChoice(const QString &objectName, const QString &label); // entries with their data
    QLineEdit *addText(const QString &objectName, const QString &label, const QString &placeholder = {});
    QLineEdit *addFile(const QString &objectName, const QString &label, const QString &filter); // with a button to look for it
    QLineEdit *addPassword(const QString &objectName, const QString &label);
    QLineEdit *addPassword(const QString &objectName, const QString &label, bool isKept); // with a note of what becomes of it
    void addField(const QString &objectName, const QString &label, QWidget *field);
    WrappedLabel *addNote(const QString &objectName, const QString &text); // under the field above
    void setFieldVisible(QWidget *field, bool visible); // with its label

private:
    QFormLayout *m_form;
};
