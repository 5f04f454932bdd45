// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/polymorphic.h"

namespace ServiceModel {

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
    const XmlType *type = typeOf(reader, declared);
    if (!type)
        return false;
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
