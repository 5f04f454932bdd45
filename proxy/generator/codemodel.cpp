// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/codemodel.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

QString Member::itemType() const
{
    if (isNillable && occurrence == Occurrence::Optional)
        return u"ServiceModel::Nillable<%1>"_s.arg(valueType);
    return isNillable ? u"std::optional<%1>"_s.arg(valueType) : valueType;
}

QString Member::type() const
{
    switch (occurrence) {
    case Occurrence::Once:
        break;
    case Occurrence::Optional:
        return isNillable ? itemType() : u"std::optional<%1>"_s.arg(itemType());
    case Occurrence::Repeated:
        return itemType() == u"QString" ? u"QStringList"_s : u"QList<%1>"_s.arg(itemType());
    }
    return itemType();
}

QString Member::parameter() const
{
    const bool byValue = isScalar && occurrence != Occurrence::Repeated;
    return (byValue ? u"%1 %2"_s : u"const %1 &%2"_s).arg(type(), name);
}

} // namespace ServiceModel::Generator
