// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"

#include "xml/xsdvalue.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int version = 1;
constexpr auto patience = 2s; // with another program that has the lock

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryFile", text);
}

// "9999999999999999" or "0.1": what was typed, where a double says less, else every digit of the double.
QJsonObject operandObject(const Number &number)
{
    QJsonObject object{{u"value"_s, ServiceModel::toText(number.value())}};
    if (number != Number(number.value()))
        object.insert(u"typed"_s, number.text());
    return object;
}

bool readOperand(const QJsonValue &value, Number &number)
{
    double exact = 0;
    if (!ServiceModel::fromText(value[u"value"_s].toString(), exact))
        return false;
    const QString typed = value[u"typed"_s].toString();
    number = typed.isEmpty() ? Number(exact) : Number(exact, typed);
    return true;
}

QJsonObject objectOf(const HistoryEntry &entry)
{
    QJsonObject object{
        {u"id"_s, entry.id},
        {u"chain"_s, entry.chain},
        {u"operation"_s, operationName(entry.call.operation)},
        {u"n1"_s, operandObject(entry.call.n1)},
        {u"n2"_s, operandObject(entry.call.n2)},
        {u"state"_s, int(entry.state)},
        {u"time"_s, entry.time.toString(Qt::ISODateWithMs)},
        {u"milliseconds"_s, entry.milliseconds},
    };
    if (entry.result)
        object.insert(u"result"_s, ServiceModel::toText(*entry.result));
    if (!entry.message.isEmpty())
        object.insert(u"message"_s, entry.message);
    return object;
}

std::optional<HistoryEntry> entryOf(const QJsonObject &object)
{
    HistoryEntry entry{.id = object[u"id"_s].toString(), .chain = object[u"chain"_s].toString(), .call = {}};
    bool known = false;
    for (const Operation operation : {Operation::Add, Operation::Subtract, Operation::Multiply, Operation::Divide}) {
        if (object[u"operation"_s] == operationName(operation)) {
            entry.call.operation = operation;
            known = true;
        }
    }
    const int state = object[u"state"_s].toInt(-1);
    entry.time = QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODateWithMs);
    known = known && !entry.id.isEmpty() && state > int(History::State::InFlight) && state <= int(History::State::Late) && entry.time.isValid()
        && readOperand(object[u"n1"_s], entry.call.n1) && readOperand(object[u"n2"_s], entry.call.n2);
    double result = 0;
    if (object.contains(u"result"_s)) {
        known = known && ServiceModel::fromText(object[u"result"_s].toString(), result);
        entry.result = result;
    }
    entry.state = History::State(state);
    entry.message = object[u"message"_s].toString();
    entry.milliseconds = object[u"milliseconds"_s].toInteger();
    return known ? std::optional(entry) : std::nullopt;
}

} // namespace

HistoryFile::HistoryFile(const QString &fileName)
    : m_fileName(fileName)
{
}

QString HistoryFile::defaultFileName()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"history.json"_s);
}

QList<HistoryEntry> HistoryFile::read()
{
    m_errorString.clear();
    if (!QFile::exists(m_fileName))
        return {};
    QLockFile lock(m_fileName + u".lock"_s);
    if (!lock.tryLock(patience) && lock.error() == QLockFile::LockFailedError) {
        m_errorString = tr("The history in %1 is in use by another program; it was not read.").arg(QDir::toNativeSeparators(m_fileName));
        return {};
    }
    // Without a lock where none can be made: there nobody writes, either.
    return readLocked().value_or(QList<HistoryEntry>());
}

bool HistoryFile::write(const QList<HistoryEntry> &entries, const QSet<QString> &removed)
{
    m_errorString.clear();
    QDir().mkpath(QFileInfo(m_fileName).path());
    QLockFile lock(m_fileName + u".lock"_s);
    if (!lock.tryLock(patience)) {
        QTemporaryFile reason(m_fileName + u".XXXXXX"_s); // a lock does not tell it
        const bool isLocked = lock.error() == QLockFile::LockFailedError || reason.open();
        m_errorString = isLocked
            ? tr("The history could not be kept: %1 is in use by another program.").arg(QDir::toNativeSeparators(m_fileName))
            : tr("The history could not be kept in %1: %2").arg(QDir::toNativeSeparators(m_fileName), reason.errorString());
        return false;
    }
    const QSet<QString> known = m_known;
    const std::optional<QList<HistoryEntry>> there = readLocked();
    if (there)
        m_removedElsewhere.unite(known).subtract(m_known);
    const QSet<QString> gone = m_removedElsewhere + removed;
    QSet<QString> ids;
    QList<HistoryEntry> all;
    const auto add = [&](const HistoryEntry &entry) {
        if (entry.state == History::State::InFlight || gone.contains(entry.id) || ids.contains(entry.id))
            return;
        ids.insert(entry.id);
        all.append(entry);
    };
    std::ranges::for_each(entries, add);
    std::ranges::for_each(there.value_or(QList<HistoryEntry>()), add);
    std::ranges::stable_sort(all, std::ranges::greater(), &HistoryEntry::time);
    if (all.size() > MaximumEntries)
        all.erase(all.begin() + MaximumEntries, all.end());
    return writeLocked(all);
}

bool HistoryFile::writeLocked(const QList<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries)
        array.append(objectOf(entry));
    QSaveFile file(m_fileName);
    const QJsonObject document{{u"version"_s, version}, {u"calls"_s, array}};
    if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(document).toJson(QJsonDocument::Compact)) >= 0 && file.commit()) {
        remember(entries);
        return true;
    }
    m_errorString = tr("The history could not be kept in %1: %2").arg(QDir::toNativeSeparators(m_fileName), file.errorString());
    return false;
}

std::optional<QList<HistoryEntry>> HistoryFile::readLocked()
{
    m_known.clear();
    QFile file(m_fileName);
    if (!file.exists())
        return std::nullopt;
    if (file.size() <= MaximumSize && file.open(QFile::ReadOnly)) {
        if (const auto entries = parse(file.readAll())) {
            remember(*entries);
            return entries;
        }
    }
    file.close();
    setAside();
    return std::nullopt;
}

void HistoryFile::remember(const QList<HistoryEntry> &entries)
{
    m_known.clear();
    for (const HistoryEntry &entry : entries)
        m_known.insert(entry.id);
}

std::optional<QList<HistoryEntry>> HistoryFile::parse(const QByteArray &json) const
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    if (document[u"version"_s].toInt() != version || !document[u"calls"_s].isArray())
        return std::nullopt;
    QList<HistoryEntry> entries;
    const QJsonArray calls = document[u"calls"_s].toArray();
    for (const QJsonValue &call : calls) {
        const auto entry = entryOf(call.toObject());
        if (!entry)
            return std::nullopt;
        entries.append(*entry);
    }
    return entries;
}

void HistoryFile::setAside()
{
    const QFileInfo info(m_fileName);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString aside = info.dir().filePath(u"%1-damaged-%2.%3"_s.arg(info.completeBaseName(), stamp, info.suffix()));
    m_errorString = QFile::rename(m_fileName, aside)
        ? tr("The history could not be read and begins anew. What there was is kept in %1.").arg(QDir::toNativeSeparators(aside))
        : tr("The history in %1 could not be read, nor set aside.").arg(QDir::toNativeSeparators(m_fileName));
}
