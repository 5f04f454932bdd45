// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is remembered, in a real file.
class tst_SettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsTheUsual();
    void everythingComesBack();
    void passwordsAreNotWritten();
    void damageIsSetAsideAndSaid_data();
    void damageIsSetAsideAndSaid();
    void whatMakesSenseOfADamagedFileIsKept();
    void newerSettingsAreLeftAlone();
    void setAsideFilesDoNotOverwriteEachOther();
    void twoProgramsKeepEachOthersChoices();
    void folderThatCannotBeWrittenIsNoCrash();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const;
    QStringList aside() const { return QDir(m_folder->path()).entryList({u"settings.ini.damaged-*"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SettingsStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_SettingsStore::write(const QByteArray &text) const
{
    QFile out(file());
    QVERIFY(out.open(QFile::WriteOnly));
    out.write(text);
}

void tst_SettingsStore::nothingIsTheUsual()
{
    const SettingsStore store(file());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.connection(), ConnectionSettings());
    QCOMPARE(store.appearance(), AppearanceSettings());
    QVERIFY(store.geometry().isEmpty());
    QVERIFY(aside().isEmpty());
}

void tst_SettingsStore::everythingComesBack()
{
    const ConnectionSettings connection{.service = ConnectionSettings::Service::Address,
                                        .name = u"CalculatorEndpoint"_s,
                                        .address = u"https://example.org:8443/calculator?a=b,c"_s,
                                        .binding = u"wsHttpBinding"_s,
                                        .deadline = 600s,
                                        .signIn = ConnectionSettings::SignIn::Message,
                                        .user = u"Jürgen"_s,
                                        .authorities = u"/etc/my authority.pem"_s,
                                        .clientCertificate = u"/home/me/client.p12"_s,
                                        .clientKey = u"/home/me/client.key"_s,
                                        .proxy = ConnectionSettings::Proxy::Manual,
                                        .proxyAddress = u"http://proxy.example:3128"_s,
                                        .proxyUser = u"berta"_s};
    const AppearanceSettings appearance{
        .scheme = Theme::Scheme::Dark, .reducedMotion = true, .language = u"zh_CN"_s, .compact = true};
    {
        SettingsStore store(file());
        store.setConnection(connection);
        store.setAppearance(appearance);
        store.setWindow("where\0it was"_ba, "docks"_ba);
    }
    const SettingsStore store(file());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.connection(), connection);
    QCOMPARE(store.appearance(), appearance);
    QCOMPARE(store.geometry(), "where\0it was"_ba);
    QCOMPARE(store.windowState(), "docks"_ba);
    QVERIFY(aside().isEmpty());
}

void tst_SettingsStore::passwordsAreNotWritten()
{
    {
        SettingsStore store(file());
        store.setConnection({.signIn = ConnectionSettings::SignIn::Basic, .user = u"anna"_s});
    }
    QFile in(file());
    QVERIFY(in.open(QFile::ReadOnly));
    QVERIFY(!in.readAll().toLower().contains("pass"));
}

void tst_SettingsStore::damageIsSetAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no settings at all") << QByteArray("<html>oops</html>") << u"are damaged"_s;
    QTest::newRow("bytes") << QByteArray("\x00\x01\xff\xfe\x80garbage\n\n[[[", 19) << u"are damaged"_s;
    QTest::newRow("without a schema") << QByteArray("[appearance]\nscheme=dark\n") << u"make no sense: schema"_s;
    QTest::newRow("a schema that is no number") << QByteArray("[General]\nschema=x\n") << u"make no sense: schema"_s;
    QTest::newRow("a service that is none") << QByteArray("[General]\nschema=1\n[connection]\nservice=mars\n")
                                            << u"make no sense: connection/service"_s;
    QTest::newRow("a deadline of no time") << QByteArray("[General]\nschema=1\n[connection]\ndeadline=0\n")
                                           << u"make no sense: connection/deadline"_s;
    QTest::newRow("a deadline of an hour") << QByteArray("[General]\nschema=1\n[connection]\ndeadline=3600\n")
                                           << u"make no sense: connection/deadline"_s;
}

void tst_SettingsStore::damageIsSetAsideAndSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    write(text);
    {
        const SettingsStore store(file());
        QVERIFY2(store.problem().contains(sentence), qPrintable(store.problem()));
        QCOMPARE(aside().size(), 1);
        QVERIFY2(store.problem().contains(aside().constFirst()), qPrintable(store.problem()));
        QCOMPARE(store.connection(), ConnectionSettings());
    }
    QFile kept(m_folder->filePath(aside().constFirst()));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    const SettingsStore again(file());
    QCOMPARE(again.problem(), QString());
    QCOMPARE(aside().size(), 1);
}

void tst_SettingsStore::whatMakesSenseOfADamagedFileIsKept()
{
    write("[General]\nschema=1\n[connection]\nservice=mars\nuser=anna\n[appearance]\nscheme=dark\n[window]\ngeometry=@ByteArray(here)\n");
    {
        const SettingsStore store(file());
        QVERIFY(!store.problem().isEmpty());
    }
    const SettingsStore store(file());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.connection().user, u"anna"_s);
    QCOMPARE(store.appearance().scheme, Theme::Scheme::Dark);
    QCOMPARE(store.geometry(), "here"_ba);
}

void tst_SettingsStore::newerSettingsAreLeftAlone()
{
    const QByteArray text = "[General]\nschema=2\n[connection]\nservice=embedded\n";
    write(text);
    const SettingsStore store(file());
    QVERIFY2(store.problem().contains(u"newer version"_s), qPrintable(store.problem()));
    QCOMPARE(store.connection(), ConnectionSettings());
    QCOMPARE(aside().size(), 1);
    QFile kept(m_folder->filePath(aside().constFirst()));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), text);
}

void tst_SettingsStore::setAsideFilesDoNotOverwriteEachOther()
{
    for (int times = 1; times <= 3; ++times) {
        write("garbage " + QByteArray::number(times));
        const SettingsStore store(file());
        QCOMPARE(aside().size(), times);
    }
}

void tst_SettingsStore::twoProgramsKeepEachOthersChoices()
{
    {
        SettingsStore one(file());
        SettingsStore other(file());
        AppearanceSettings dark;
        dark.scheme = Theme::Scheme::Dark;
        one.setAppearance(dark);
        ConnectionSettings patient;
        patient.deadline = 60s;
        other.setConnection(patient);
    }
    const SettingsStore store(file());
    QCOMPARE(store.appearance().scheme, Theme::Scheme::Dark);
    QCOMPARE(store.connection().deadline, 60s);
}

void tst_SettingsStore::folderThatCannotBeWrittenIsNoCrash()
{
    SettingsStore store(u"/dev/null/settings.ini"_s);
    store.setAppearance({.scheme = Theme::Scheme::Dark});
    QCOMPARE(store.appearance().scheme, Theme::Scheme::Dark);
}

QTEST_GUILESS_MAIN(tst_SettingsStore)
#include "tst_settingsstore.moc"
