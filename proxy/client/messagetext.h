// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ServiceModel {

// A message as text for a log: the content of secret elements, told by their local names, is replaced by ***, and no more
// than so many characters are shown. XML is shown as far as it is well-formed, so that nothing secret slips through.
struct MessageText
{
    QStringList secretElements;
    qsizetype maxSize = 16 * 1024;
    bool isPretty = true; // each element on a line of its own; else as it is on the wire

    QString write(const QByteArray &xml) const;
};

} // namespace ServiceModel
