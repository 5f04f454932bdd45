// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmltype.h"

#include "xml/namespaces.h"
#include "xml/xmlobjects.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel", text);
}

} // namespace

bool isDerived(const XmlType *type, const XmlType &base)
{
    while (type && type != &base)
        type = type->base;
    return type;
}

const XmlType *typeOf(XmlReader &reader, const XmlType &declared)
{
    const XmlType *type = &declared;
    if (reader.isObject()) {
        const QString element = reader.localName().toString();
        const XmlType *object = reader.objects().described();
        if (object && !isDerived(object, declared)) {
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' refers to an object of the type '%2', which is not derived from '%3'")
                                                              .arg(element, object->localName, declared.localName));
        }
        if (object || reader.hasError())
            return reader.hasError() ? nullptr : object;
    }
    const QString name = reader.attribute(Namespaces::XmlSchemaInstance, u"type");
    if (!name.isNull()) {
        const QName resolved = reader.resolveQName(name);
        type = declared.relatives().find(resolved);
        if (!isDerived(type, declared)) {
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' is said to be of the type '%2', which is not derived from '%3'")
                                                              .arg(reader.localName(), resolved.isEmpty() ? name : toString(resolved), declared.localName));
            return nullptr;
        }
    }
    if (type->isAbstract) {
        reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' is of the abstract type '%2'").arg(reader.localName(), type->localName));
        return nullptr;
    }
    return !reader.isObject() || reader.objects().readAs(type, type) ? type : nullptr;
}

XmlTypes::XmlTypes(std::initializer_list<const XmlType *> types)
{
    for (const XmlType *type : types)
        m_types.insert({type->namespaceUri.toString(), type->localName.toString()}, type);
}

const XmlType *XmlTypes::find(const QName &name) const
{
    return m_types.value(name);
}

} // namespace ServiceModel
