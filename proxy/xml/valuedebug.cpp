// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/valuedebug.h"

namespace ServiceModel {

QDebug printXml(QDebug debug, const QByteArray &xml)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << QString::fromUtf8(xml);
    return debug;
}

} // namespace ServiceModel
