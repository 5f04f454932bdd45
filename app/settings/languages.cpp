// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

#ifdef SERVICEMODEL_TRANSLATIONS
// A resource in a static library is dropped by the linker unless somebody asks for it, outside any namespace.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}
#else
static void loadTranslations() { }
#endif

namespace {

// lupdate files a text of a free function under the namespace or class it sees around, not under the context that the
// function asks for. Texts of the libraries are looked up there, too.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override
    {
        QString found = QTranslator::translate(context, text, disambiguation, n);
        if (!found.isNull() || !QByteArrayView(context).startsWith("ServiceModel::"))
            return found;
        for (const char *other : {"ServiceModel", "std", "ServiceModel::ClientChannel", "ServiceModel::ConfigurationSource",
                                  "ServiceModel::EnvelopeReader", "ServiceModel::Writer", "ServiceModel::XmlAttributes", "ServiceModel::XmlError",
                                  "ServiceModel::XmlReader", "ServiceModel::XmlScanner"}) {
            found = QTranslator::translate(other, text, disambiguation, n);
            if (!found.isNull())
                break;
        }
        return found;
    }
};

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new Translator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void useLanguage(const QString &language)
{
    loadTranslations();
    const QLocale system = QLocale::system();
    const QLocale locale = language.isEmpty() ? system : QLocale(language);
    if (locale.language() != system.language() || locale.script() != system.script())
        QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool isTranslated = install(locale, u"async-calculator"_s, u":/i18n"_s);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(isTranslated ? locale.textDirection() : Qt::LeftToRight);
}

QStringList translatedLanguages()
{
    loadTranslations();
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"async-calculator_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.section(u'.', 0, 0).section(u'_', 1));
    return codes;
}

bool isTranslated(const QString &language)
{
    const QLocale wanted(language);
    const QStringList codes = translatedLanguages();
    return std::any_of(codes.cbegin(), codes.cend(), [&wanted](const QString &code) {
        const QLocale locale(code);
        return locale.language() == wanted.language() && locale.script() == wanted.script();
    });
}
