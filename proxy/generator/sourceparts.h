// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/codemodel.h"
#include "generator/codewriter.h"

#include <functional>

namespace ServiceModel::Generator {

class NamespaceConstants;

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
    QString header;           // its own
    QStringList includes;     // the others
    // Prints what these words of a part need of its header, up to and into the namespace, so that not every part takes a
    // compiler through all of it. False when that would be most of it.
    std::function<bool(CodeWriter &code, const QSet<QString> &words)> declare = {};
    CodeWriter declarations;  // before the pieces
    QList<SourcePiece> pieces;
};

// How much text makes a part, so that a compiler needs less than 1.5 GB for it and for what it needs of a header that has some
// thousand types.
constexpr qsizetype TypesPartSize = 700'000;
constexpr qsizetype OperationsPartSize = 2'000'000;

// How many parts the model asks for, or the size of the pieces.
qsizetype partCount(const CodeModel &model, const QList<SourcePiece> &pieces, qsizetype partSize);
// The parts, and as many empty ones behind them as the model wants files.
QList<QByteArray> printParts(const CodeModel &model, const SourceFile &file, const NamespaceConstants &namespaces, qsizetype count);

} // namespace ServiceModel::Generator
