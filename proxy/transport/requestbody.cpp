// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "transport/requestbody.h"

#include <algorithm>

namespace ServiceModel {

RequestBody::RequestBody(const QByteArray &bytes, bool mayRewind)
    : m_bytes(bytes)
    , m_mayRewind(mayRewind)
{
    open(ReadOnly | Unbuffered);
}

bool RequestBody::reset()
{
    return (m_mayRewind || pos() == 0) && QIODevice::reset();
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::clamp<qint64>(m_bytes.size() - pos(), 0, maxSize);
    std::copy_n(m_bytes.constData() + pos(), size, data);
    return size;
}

qint64 RequestBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ServiceModel
