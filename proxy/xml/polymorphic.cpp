// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/polymorphic.h"

#include "xml/namespaces.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Polymorphic", text);
}

bool isDerived(const XmlType *type, const XmlType &base)
{
    while (type && type != &base)
        type = type->base;
    return type;
}

} // namespace

XmlTypes::XmlTypes(std::initializer_list<const XmlType *> types)
{
    for (const XmlType *type : types)
        m_types.insert({type->namespaceUri.toString(), type->localName.toString()}, type);
}

const XmlType *XmlTypes::find(const QName &name) const
{
    return m_types.value(name);
}

void PolymorphicValue::set(const XmlType &type, void *value)
{
    m_value = std::shared_ptr<void>(value, type.destroy);
    m_type = &type;
}

const void *PolymorphicValue::as(const XmlType &type) const
{
    const void *value = m_value.get();
    const XmlType *held = m_type;
    for (; held && held != &type; held = held->base) {
        if (held->toBase)
            value = held->toBase(value);
    }
    return held ? value : nullptr;
}

void PolymorphicValue::detach()
{
    if (m_type && m_value.use_count() > 1)
        set(*m_type, m_type->copy(m_value.get()));
}

bool PolymorphicValue::read(XmlReader &reader, const XmlType &declared)
{
    const XmlType *type = &declared;
    const QString name = reader.attribute(Namespaces::XmlSchemaInstance, u"type");
    if (!name.isNull()) {
        const QName resolved = reader.resolveQName(name);
        type = declared.relatives().find(resolved);
        if (!isDerived(type, declared)) {
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' is said to be of the type '%2', which is not derived from '%3'")
                                                              .arg(reader.localName(), resolved.isEmpty() ? name : toString(resolved), declared.localName));
            return false;
        }
    }
    if (type->isAbstract) {
        reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' is of the abstract type '%2'").arg(reader.localName(), type->localName));
        return false;
    }
    set(*type, type->create());
    return type->read(reader, m_value.get());
}

void PolymorphicValue::write(XmlWriter &writer, const XmlType &declared) const
{
    if (m_type != &declared)
        writer.typeAttribute(m_type->namespaceUri, m_type->localName);
    m_type->write(writer, m_value.get());
}

bool PolymorphicValue::isEqual(const PolymorphicValue &left, const PolymorphicValue &right)
{
    return left.m_type == right.m_type
        && (left.m_value == right.m_value || left.m_type->equals(left.m_value.get(), right.m_value.get()));
}

} // namespace ServiceModel
