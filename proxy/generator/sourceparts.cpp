// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/sourceparts.h"

#include "generator/namespaceconstants.h"
#include "generator/neededtypes.h"
#include "generator/typesprinter.h"

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

qsizetype sizeOf(const SourcePiece &piece)
{
    return piece.local.size() + piece.shared.size() + piece.weight;
}

qsizetype sizeOf(const QList<SourcePiece> &pieces)
{
    qsizetype result = 0;
    for (const SourcePiece &piece : pieces)
        result += sizeOf(piece);
    return result;
}

// Where each part ends: as near as can be to its share of what is left.
QList<qsizetype> ends(const QList<SourcePiece> &pieces, qsizetype count)
{
    QList<qsizetype> result;
    qsizetype left = sizeOf(pieces);
    qsizetype size = 0;
    for (qsizetype i = 0; i < pieces.size() && result.size() + 1 < count; ++i) {
        const qsizetype share = left / (count - result.size());
        const qsizetype next = sizeOf(pieces.at(i));
        if (size > 0 && size + next / 2 >= share) {
            result.append(i);
            left -= size;
            size = 0;
        }
        size += next;
    }
    while (result.size() < count)
        result.append(pieces.size());
    return result;
}

QByteArray printPart(const CodeModel &model, const SourceFile &file, const NamespaceConstants &namespaces, qsizetype begin, qsizetype end)
{
    CodeWriter local;
    CodeWriter shared;
    for (qsizetype i = begin; i < end; ++i) {
        local.append(file.pieces.at(i).local);
        shared.append(file.pieces.at(i).shared);
    }
    CodeWriter text = local;
    text.append(shared);
    text.append(file.declarations);
    CodeWriter needed;
    const QSet<QString> types = file.types ? file.types->of(text.words()) : QSet<QString>();
    const bool isDeclared = file.types && !file.types->areMost(types);
    CodeWriter code;
    printOpening(code, model);
    if (isDeclared) {
        needed.comment(QStringLiteral("What this part needs of %1.").arg(file.header));
        printTypeDeclarations(needed, modelWith(model, types));
    } else {
        code.line(QStringLiteral("#include \"%1\"").arg(file.header));
        code.line();
        openNamespace(needed, model);
    }
    for (const QString &include : file.includes)
        code.line(QStringLiteral("#include \"%1\"").arg(include));
    code.line();
    code.append(needed);
    if (local.size() == 0) {
        printNamespaceConstants(code, namespaces, shared);
    } else {
        code.line(QStringLiteral("namespace {"));
        code.line();
        printNamespaceConstants(code, namespaces, local);
        code.append(local);
        code.line(QStringLiteral("} // namespace"));
        code.line();
    }
    code.append(file.declarations);
    code.append(shared);
    closeNamespace(code, model);
    return code.toUtf8();
}

qsizetype templatesInLargestPart(const QList<SourcePiece> &pieces, const QList<QSet<QString>> &needed, const NeededTypes &types, qsizetype count)
{
    qsizetype result = 0;
    qsizetype begin = 0;
    for (const qsizetype end : ends(pieces, count)) {
        QSet<QString> all;
        for (; begin < end; ++begin)
            all += needed.at(begin);
        result = qMax(result, types.areMost(all) ? types.templates() : types.templatesOf(all));
    }
    return result;
}

} // namespace

qsizetype partCount(const CodeModel &model, const QList<SourcePiece> &pieces, qsizetype partSize)
{
    const qsizetype most = qMax<qsizetype>(1, pieces.size());
    if (model.parts.exactly > 0)
        return qMin(model.parts.exactly, most);
    const qsizetype wanted = qMin(1 + sizeOf(pieces) / partSize, most);
    return model.parts.files > 0 ? qMin(wanted, model.parts.files) : wanted;
}

OperationsCut cutOperations(const CodeModel &model, const QList<SourcePiece> &pieces, const NeededTypes &types)
{
    constexpr qsizetype Most = 8; // each repeats what all operations need
    const qsizetype bySize = partCount(model, pieces, OperationsPartSize);
    const qsizetype files = qMax(model.parts.exactly, model.parts.files); // known before, as are their headers
    if (model.parts.exactly > 0 || files == 1 || types.templates() <= OperationsPartTemplates)
        return {bySize, qMax(bySize, files) > 1};
    QList<QSet<QString>> needed;
    for (const SourcePiece &piece : pieces)
        needed.append(types.of(piece.local.words() + piece.shared.words()));
    OperationsCut result{bySize, true};
    qsizetype templates = templatesInLargestPart(pieces, needed, types, bySize);
    const qsizetype enough = templates * 3 / 4;
    const qsizetype last = std::min({Most, pieces.size(), files > 0 ? files : Most});
    for (qsizetype count = bySize + 1; count <= last && templates > OperationsPartTemplates; ++count) {
        const qsizetype fewer = templatesInLargestPart(pieces, needed, types, count);
        if (fewer < templates && fewer <= enough)
            result.parts = count;
        templates = qMin(templates, fewer);
    }
    return result;
}

QList<QByteArray> printParts(const CodeModel &model, const SourceFile &file, const NamespaceConstants &namespaces, qsizetype count)
{
    QList<QByteArray> result;
    qsizetype begin = 0;
    for (const qsizetype end : ends(file.pieces, count)) {
        result.append(printPart(model, file, namespaces, begin, end));
        begin = end;
    }
    while (result.size() < qMax(model.parts.exactly, model.parts.files)) {
        CodeWriter code;
        printOpening(code, model);
        code.comment(QStringLiteral("All is in the files before this one: the contract is not large enough for so many."));
        result.append(code.toUtf8());
    }
    return result;
}

} // namespace ServiceModel::Generator
