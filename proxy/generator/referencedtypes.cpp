// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/referencedtypes.h"

#include "generator/typeform.h"
#include "generator/typesprinter.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

// The structs and enums of a generated header, without comments but the one on their XML: what is the same text is the same
// type, as far as it goes.
QHash<QString, QString> definitionsIn(const QString &header)
{
    static const QRegularExpression start(QStringLiteral("^(?:struct|enum class) (\\w+)(?: : .*)?$"));
    QHash<QString, QString> result;
    QString name;
    for (const QString &line : header.split(u'\n')) {
        if (name.isEmpty())
            name = start.match(line).captured(1);
        const QStringView text = QStringView(line).trimmed();
        if (name.isEmpty() || (text.startsWith(u"//") && !text.startsWith(XmlFormMark)))
            continue;
        result[name] += line + u'\n';
        if (line == u"};")
            name.clear();
    }
    return result;
}

} // namespace

bool ReferencedTypes::read(const QString &path, const QString &includedAs, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("cannot read '%1': %2").arg(path, file.errorString());
        return false;
    }
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression opening(QStringLiteral("^namespace ([\\w:]+) \\{$"), QRegularExpression::MultilineOption);
    m_namespace = opening.match(text).captured(1);
    m_definitions = definitionsIn(text);
    m_include = includedAs;
    if (m_definitions.isEmpty() || m_namespace.isEmpty()) {
        *error = QStringLiteral("'%1' has no types; name a _types.h that qsvcutil wrote").arg(path);
        return false;
    }
    return true;
}

void ReferencedTypes::takeOutOf(CodeModel &model, const QStringList &excluded) const
{
    if (model.cppNamespace == m_namespace)
        return;
    const QHash<QString, QString> own = definitionsIn(QString::fromUtf8(printTypesHeader(model)));
    QSet<QString> shared;
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        if (!excluded.contains(it.key()) && m_definitions.value(it.key()) == it.value())
            shared.insert(it.key());
    }
    // A type whose bases and heirs are told apart on the wire knows them all, and those that it knows are here.
    for (const StructType &type : std::as_const(model.structs)) {
        if (type.isPolymorphic)
            shared.remove(type.name);
    }
    // What holds something that is another here is another itself.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (const QString &name : QSet<QString>(shared)) {
            const QSet<QString> words = wordsOf(own.value(name));
            const bool holdsOther = std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return own.contains(word) && !shared.contains(word); });
            if (holdsOther && shared.remove(name))
                isSettled = false;
        }
    }
    if (shared.isEmpty())
        return;
    model.structs.removeIf([&](const StructType &type) { return shared.contains(type.name); });
    model.enums.removeIf([&](const EnumType &type) { return shared.contains(type.name); });
    QStringList names(shared.cbegin(), shared.cend());
    names.sort();
    for (const QString &name : std::as_const(names))
        model.usings.append(QStringLiteral("::%1::%2").arg(m_namespace, name));
    model.includes.append(m_include);
}

} // namespace ServiceModel::Generator
