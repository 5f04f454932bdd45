// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

namespace ServiceModel::Generator {

class NamespaceConstants;
class NeededTypes;

// What stands together in a source file: functions that only others of the piece call, and what all may call.
struct SourcePiece
{
    CodeWriter local;
    CodeWriter shared;
    qsizetype weight = 0; // what it costs a compiler beyond its text, as characters of text
};

// A source file, in one part or in several, so that none takes a compiler long or much memory. What is the same in all of
// them is in front; pieces stay in order.
struct SourceFile
{
    QString header;           // included first
    QStringList includes;     // then
    // What that header has, when it is the types: a part declares those that it needs, unless it needs most of them, so that
    // not every part takes a compiler through all.
    const NeededTypes *types = nullptr;
    CodeWriter declarations;  // before the pieces
    QList<SourcePiece> pieces;
};

// How much text makes a part, so that a compiler needs less than 1.5 GB for it and for what it needs of a header that has some
// thousand types.
constexpr qsizetype TypesPartSize = 700'000;
constexpr qsizetype OperationsPartSize = 1'000'000;
// More templates than that in the types that a part needs are worth more parts, if these are few and need much less.
constexpr qsizetype OperationsPartTemplates = 550;

// How many parts the model asks for, or the size of the pieces.
qsizetype partCount(const CodeModel &model, const QList<SourcePiece> &pieces, qsizetype partSize);

// How a source of operations is cut: as partCount(), or by what its parts need of the types. When it declares types it does not
// include the header of its own classes, which includes all: in parts, of which some may be empty, or one that needs few of many.
struct OperationsCut
{
    qsizetype parts = 1;
    bool declaresTypes = false;
};
OperationsCut cutOperations(const CodeModel &model, const QList<SourcePiece> &pieces, const NeededTypes &types);

// The parts, and as many empty ones behind them as the model wants files.
QList<QByteArray> printParts(const CodeModel &model, const SourceFile &file, const NamespaceConstants &namespaces, qsizetype count);

} // namespace ServiceModel::Generator
