// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/settings/languages.h"

#include "ui/aboutdialog.h"
#include "ui/helpwindow.h"
#include "ui/keys/keypad.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/flatbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString translations(const QString &language)
{
    return u"%1/../resources/translations/async-calculator_%2.ts"_s.arg(QStringLiteral(TESTS_SOURCE_DIR), language);
}

struct Message
{
    QString context, source, comment;
    QStringList translations; // one, or one for each plural form
    bool isUnfinished = false;
};

QList<Message> messages(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            all.append({context, xml.readElementText(), {}, {}});
        } else if (xml.name() == u"comment") {
            all.last().comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"translation") {
            all.last().isUnfinished = !xml.attributes().value("type"_L1).isEmpty();
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace()) // else plural forms follow
                all.last().translations.append(xml.text().toString());
        }
    }
    return all;
}

// Speaks a language that nobody does: each text of the translation files stands between brackets. What stands without was
// never looked up, or lupdate did not see it.
class PseudoTranslator : public QTranslator
{
public:
    PseudoTranslator()
    {
        for (const Message &message : messages(translations(u"de"_s)))
            m_known.insert(message.source + u'\1' + message.comment);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return m_known.contains(text + u'\1' + QString::fromUtf8(comment)) ? u'\u27e6' + text + u'\u27e7' : QString();
    }

private:
    QSet<QString> m_known;
};

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d+|n)"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

// Texts that are the same in every language.
bool isForEverybody(const QString &text)
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    static const QStringList names{u"CE"_s, u"MS"_s, u"MR"_s, u"MC"_s};
    const bool isAddress = text.contains(u"://"_s);
    return isAddress || names.contains(text) || !letters.match(text).hasMatch();
}

QStringList untranslated(const QWidget *window)
{
    QStringList texts;
    const auto look = [&texts](const QString &where, const QString &text) {
        if (!text.contains(u'\u27e6') && !isForEverybody(text))
            texts.append(where + u": "_s + text);
    };
    QList<const QWidget *> widgets{window};
    for (const QWidget *widget : window->findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString name = widget->objectName();
        if (name.startsWith(u"qt_"_s) || name == u"ScrollLeftButton" || name == u"ScrollRightButton")
            continue; // Qt's own
        look(name + u" (name)"_s, widget->accessibleName());
        look(name + u" (tool tip)"_s, widget->toolTip());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(name, button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(name, label->text());
        if (const auto *choice = qobject_cast<const QComboBox *>(widget); choice && name != u"languageChoice"_s) {
            for (int row = 0; row < choice->count(); ++row)
                look(name, choice->itemText(row));
        }
        for (const QAction *action : widget->actions())
            look(action->objectName(), action->text());
    }
    return texts;
}

} // namespace

// What people read, in their languages.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void translationsAreComplete_data() { languages(); }
    void translationsAreComplete();
    void translationsAreUpToDate_data() { languages(); }
    void translationsAreUpToDate();
    void everyTextIsLookedUp();
    void calculatingInALanguage_data();
    void calculatingInALanguage();
    void keypadIsNotMirrored();
    void errorsOfTheLibraryAreTranslated();

private:
    static void languages();

    QList<QTranslator *> m_before;
};

void tst_Languages::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : {u"de"_s, u"fr"_s, u"zh_CN"_s, u"ar"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Languages::init()
{
    QLocale::setDefault(QLocale::c());
}

void tst_Languages::cleanup()
{
    for (auto *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void tst_Languages::translationsAreComplete()
{
    QFETCH(QString, language);
    const QList<Message> all = messages(translations(language));
    QVERIFY(all.size() > 300);
    static const QRegularExpression joinedMnemonic(u"&\\p{Arabic}"_s); // underlined, the letters of a word stand apart
    for (const Message &message : all) {
        const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
        QVERIFY2(!message.isUnfinished && !message.translations.isEmpty(), where);
        for (const QString &translation : message.translations) {
            QVERIFY2(placeholders(translation) == placeholders(message.source), where);
            QVERIFY2(translation.contains(u'&') == message.source.contains(u'&'), where);
            QVERIFY2(!joinedMnemonic.match(translation).hasMatch(), where);
        }
    }
    QVERIFY(translatedLanguages().contains(language));
}

// lupdate finds nothing that is not translated. Where a text stands may differ from version to version of lupdate.
void tst_Languages::translationsAreUpToDate()
{
    QFETCH(QString, language);
    const QString lupdate = QStringLiteral(LUPDATE);
    if (lupdate.isEmpty() || lupdate.endsWith(u"NOTFOUND"_s))
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(translations(language), copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(TESTS_SOURCE_DIR "/.."));
    process.start(lupdate, QStringLiteral(LUPDATE_ARGUMENTS).split(u' ') + QStringList{u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    for (const Message &message : messages(copy))
        QVERIFY2(!message.isUnfinished, (message.context + u": "_s + message.source).toUtf8()); // build the target update_translations
}

void tst_Languages::everyTextIsLookedUp()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.type(u"1 / 0 ="_s);
    QTRY_VERIFY(calculator.isAtRest());
    QCOMPARE(calculator.number(), u"\u27e6Cannot divide by zero\u27e7"_s);
    QCOMPARE(untranslated(&calculator.window).join(u'\n'), QString());
    SettingsDialog settings({.endpoints = {}, .languages = {u"de"_s}});
    QCOMPARE(untranslated(&settings).join(u'\n'), QString());
    const AboutDialog about(u"1"_s, {});
    QCOMPARE(untranslated(&about).join(u'\n'), QString());
    const HelpWindow help;
    QCOMPARE(untranslated(&help).join(u'\n'), QString());
    QVERIFY(help.text().contains(u"\u27e6percent\u27e7"_s));
    QCoreApplication::removeTranslator(&pseudo);
}

void tst_Languages::calculatingInALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("product"); // 1234.5 * 2
    QTest::addColumn<QString>("error");
    QTest::newRow("de") << u"de"_s << u"2.469"_s << u"Division durch null nicht möglich"_s;
    QTest::newRow("fr") << u"fr"_s << u"2\u202f469"_s << u"Impossible de diviser par zéro"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"2,469"_s << u"除数不能为零"_s;
    QTest::newRow("ar_EG") << u"ar_EG"_s << u"٢٬٤٦٩"_s << u"لا يمكن القسمة على صفر"_s;
    QTest::newRow("C") << u"C"_s << u"2469"_s << u"Cannot divide by zero"_s;
    QTest::newRow("one without a translation, from right to left") << u"he"_s << u"2,469"_s << u"Cannot divide by zero"_s;
    QTest::newRow("one without a translation") << u"sv"_s << u"2\u00a0469"_s << u"Cannot divide by zero"_s;
}

void tst_Languages::calculatingInALanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, product);
    QFETCH(QString, error);
    useLanguage(language);
    QCOMPARE(QGuiApplication::layoutDirection(), isTranslated(language) ? QLocale(language).textDirection() : Qt::LeftToRight);
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.type(u"1 2 3 4 . 5 * 2 ="_s);
    QTRY_COMPARE(calculator.number(), product);
    calculator.type(u"1 / 0 ="_s);
    QTRY_COMPARE(calculator.number(), error);
}

void tst_Languages::keypadIsNotMirrored()
{
    useLanguage(u"ar_EG"_s);
    CalculatorWindow calculator{ConnectionSettings()};
    const Keypad *keypad = calculator.window.keypad();
    QVERIFY(keypad->button(Key::Digit7)->x() < keypad->button(Key::Digit9)->x());
    QCOMPARE(keypad->button(Key::Digit7)->text(), u"٧"_s);
    QCOMPARE(keypad->button(Key::Digit7)->accessibleName(), u"سبعة"_s);
    QVERIFY(calculator.window.isRightToLeft());
}

void tst_Languages::errorsOfTheLibraryAreTranslated()
{
    useLanguage(u"de"_s);
    CalculatorWindow calculator({.service = ConnectionSettings::Service::Address, .address = u"http://127.0.0.1:1/x"_s});
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY(!calculator.message().isEmpty());
    QCOMPARE(calculator.message(),
             u"Multiply konnte nicht aufgerufen werden: niemand antwortet bei http://127.0.0.1:1/x, die Verbindung wurde abgelehnt. Prüfen Sie, "
             "ob der Dienst läuft und der Port stimmt."_s);
}

WATCHED_TEST_MAIN(tst_Languages)
#include "tst_languages.moc"
