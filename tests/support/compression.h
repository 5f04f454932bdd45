// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>

// Content encodings (RFC 9110, section 8.4.1), made from what Qt can do.

// RFC 1950: what HTTP calls deflate.
inline QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).sliced(4); // without the length that Qt puts first
}

// RFC 1952.
inline QByteArray gzipped(const QByteArray &bytes)
{
    std::array<quint32, 256> table;
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes)
        crc = table[(crc ^ quint8(c)) & 0xFF] ^ (crc >> 8);
    const quint32 trailer[] = {qToLittleEndian(crc ^ 0xFFFFFFFFu), qToLittleEndian(quint32(bytes.size()))};

    const QByteArray raw = deflated(bytes).sliced(2).chopped(4); // without the header and the sum of RFC 1950
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + raw + QByteArray(reinterpret_cast<const char *>(trailer), sizeof trailer);
}
