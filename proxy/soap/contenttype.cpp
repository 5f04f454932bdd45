// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/contenttype.h"

#include <utility>

namespace ServiceModel {

namespace {

// Takes what is before the separator, which may stand inside quotation marks, off the text.
QByteArrayView takeUntil(QByteArrayView &text, char separator)
{
    bool quoted = false;
    qsizetype i = 0;
    for (; i < text.size() && (quoted || text[i] != separator); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
    }
    const QByteArrayView part = text.first(i).trimmed();
    text = text.sliced(std::min(i + 1, text.size()));
    return part;
}

QByteArrayView unquoted(QByteArrayView text)
{
    return text.size() >= 2 && text.startsWith('"') && text.endsWith('"') ? text.sliced(1).chopped(1) : text;
}

} // namespace

ContentType parseContentType(QByteArrayView header)
{
    ContentType type;
    type.mediaType = takeUntil(header, ';');
    while (!header.isEmpty()) {
        QByteArrayView value = takeUntil(header, ';');
        const QByteArrayView name = takeUntil(value, '=');
        for (const auto &[known, part] : {std::pair(QByteArrayView("charset"), &type.charset), std::pair(QByteArrayView("action"), &type.action),
                                          std::pair(QByteArrayView("boundary"), &type.boundary), std::pair(QByteArrayView("start"), &type.start),
                                          std::pair(QByteArrayView("type"), &type.type)}) {
            if (name.size() == known.size() && name.compare(known, Qt::CaseInsensitive) == 0)
                *part = unquoted(value.trimmed());
        }
    }
    return type;
}

QByteArray headerText(QByteArray text)
{
    return text.removeIf([](char c) { return uchar(c) < 0x20; });
}

QByteArray quotedText(const QByteArray &text)
{
    return '"' + headerText(text).replace('"', "%22") + '"';
}

} // namespace ServiceModel
