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
    QString header;           // the first
    QStringList includes;     // the others
    // Of the model, when it is they that the header has: a part then declares those that it needs, when these are not most of
    // them, so that not every part takes a compiler through all.
    const NeededTypes *types = nullptr;
    CodeWriter declarations;  // before the pieces
    QList<SourcePiece> pieces;
};

// How much text makes a part, so that a compiler needs less than 1.5 GB for it and for what it needs of a header that has some
// thousand types.
constexpr qsizetype TypesPartSize = 700'000;
constexpr qsizetype OperationsPartSize = 1'000'000;
// More templates than that in the types that a part needs are worth more parts, if these need less.
constexpr qsizetype OperationsPartTemplates = 550;

// How many parts the model asks for, or the size of the pieces, or what they need of the types.
qsizetype partCount(const CodeModel &model, const QList<SourcePiece> &pieces, qsizetype partSize);
qsizetype operationsPartCount(const CodeModel &model, const SourceFile &file);
// Whether there will be several files then, of which some may be empty.
bool isInParts(const CodeModel &model, qsizetype count);
// The parts, and as many empty ones behind them as the model wants files.
QList<QByteArray> printParts(const CodeModel &model, const SourceFile &file, const NamespaceConstants &namespaces, qsizetype count);

} // namespace ServiceModel::Generator
