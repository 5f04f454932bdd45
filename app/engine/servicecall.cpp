// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/servicecall.h"

using namespace Qt::StringLiterals;

QString callText(const ServiceCall &call)
{
    const QString n1 = call.isChained ? u"_"_s : call.n1.text();
    return operationName(call.operation) + u'(' + n1 + u',' + call.n2.text() + u')';
}
