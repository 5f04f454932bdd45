// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace ServiceModel {

// Lines and columns of positions in a UTF-8 document, both from 1; a character counts once, a byte order mark not at all.
// It counts on from the last place it was asked for, so that asking all the way down a document stays cheap.
class XmlPlace
{
public:
    qint64 line = 1;
    qint64 column = 1;

    void goTo(QByteArrayView document, qsizetype position)
    {
        if (position < m_position)
            *this = {};
        if (m_position == 0 && document.startsWith("\xEF\xBB\xBF"))
            m_position = qMin<qsizetype>(3, position);
        for (; m_position < position; ++m_position) {
            const char c = document[m_position];
            const bool isLineEnd = c == '\n' || (c == '\r' && (m_position + 1 == document.size() || document[m_position + 1] != '\n'));
            line += isLineEnd;
            column = isLineEnd ? 1 : column + ((uchar(c) & 0xC0) != 0x80);
        }
    }

private:
    qsizetype m_position = 0;
};

} // namespace ServiceModel
