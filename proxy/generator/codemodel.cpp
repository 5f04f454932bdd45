// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/codemodel.h"

namespace ServiceModel::Generator {

QString Member::heldType() const
{
    switch (holder) {
    case Holder::Value:
        break;
    case Holder::Boxed:
        return QStringLiteral("ServiceModel::Boxed<%1>").arg(valueType);
    case Holder::Polymorphic:
        return QStringLiteral("ServiceModel::Polymorphic<%1>").arg(valueType);
    case Holder::Reference:
        return QStringLiteral("ServiceModel::Reference<%1>").arg(valueType);
    }
    return valueType;
}

QString Member::itemType() const
{
    if (isNillable && occurrence == Occurrence::Optional)
        return QStringLiteral("ServiceModel::Nillable<%1>").arg(heldType());
    return isNillable ? QStringLiteral("std::optional<%1>").arg(heldType()) : heldType();
}

QString Member::type() const
{
    switch (occurrence) {
    case Occurrence::Once:
        break;
    case Occurrence::Optional:
        return isNillable ? itemType() : QStringLiteral("std::optional<%1>").arg(itemType());
    case Occurrence::Repeated:
        return itemType() == u"QString" ? QStringLiteral("QStringList") : QStringLiteral("QList<%1>").arg(itemType());
    }
    return itemType();
}

QString Member::parameter() const
{
    const bool byValue = isScalar && occurrence != Occurrence::Repeated;
    return (byValue ? QStringLiteral("%1 %2") : QStringLiteral("const %1 &%2")).arg(type(), name);
}

QString EnvelopeMessage::type() const
{
    return structName.isEmpty() ? all().first().type() : structName;
}

QList<Member> Operation::parameters() const
{
    if (request.structName.isEmpty())
        return request.all();
    Member whole;
    whole.name = QStringLiteral("request");
    whole.valueType = request.structName;
    return {whole};
}

QString Operation::entryFunction() const
{
    return QLatin1StringView("operationOf") + symbol; // beginOperation() and endOperation() are the channel's
}

} // namespace ServiceModel::Generator
