// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/reference.h"

#include "xml/namespaces.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ReferenceValue", text);
}

struct Known
{
    const XmlType *type;
    std::shared_ptr<void> object;
    bool isOpen; // still being read: what refers to it is a part of it
};
using ObjectsRead = QHash<QString, Known>; // by their z:Id. Each part of a message begins anew: the last one counts.

struct ObjectsWritten
{
    QHash<const void *, QString> ids;
    qsizetype part = -1;
    int count = 0;
};

template <class State>
State &stateOf(std::shared_ptr<void> &slot)
{
    if (!slot)
        slot = std::make_shared<State>();
    return *static_cast<State *>(slot.get());
}

using Pair = std::pair<const void *, const void *>;

// The objects that are being compared: graphs may have circles, and what two have in common is compared once.
thread_local QSet<Pair> *compared = nullptr;

} // namespace

void ReferenceValue::set(const XmlType &type, std::shared_ptr<void> object)
{
    m_type = &type;
    m_owned = std::move(object);
    m_back.reset();
}

void *ReferenceValue::as(const XmlType &type) const
{
    const void *found = object();
    const XmlType *held = m_type;
    for (; found && held && held != &type; held = held->base) {
        if (held->toBase)
            found = held->toBase(found);
    }
    return found && held ? const_cast<void *>(found) : nullptr;
}

void ReferenceValue::weaken()
{
    if (m_owned)
        m_back = std::exchange(m_owned, nullptr);
}

void ReferenceValue::strengthen()
{
    if (!m_owned)
        m_owned = m_back.lock();
}

bool ReferenceValue::read(XmlReader &reader, const XmlType &declared)
{
    auto &objects = stateOf<ObjectsRead>(reader.codecState());
    const QString ref = reader.attribute(Namespaces::Serialization, u"Ref").trimmed();
    if (!ref.isNull()) {
        const auto known = objects.constFind(ref);
        if (known == objects.cend())
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' refers to the object '%2', which does not stand before it").arg(reader.localName(), ref));
        else if (!isDerived(known->type, declared))
            reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' refers to an object of the type '%2', which is not derived from '%3'")
                                                              .arg(reader.localName(), known->type->localName, declared.localName));
        else
            set(*known->type, known->object);
        if (m_owned && known->isOpen)
            weaken();
        reader.skipCurrentElement();
        return !reader.hasError();
    }
    const XmlType *type = typeOf(reader, declared);
    if (!type)
        return false;
    set(*type, std::shared_ptr<void>(type->create(), type->destroy));
    const QString id = reader.attribute(Namespaces::Serialization, u"Id").trimmed();
    if (id.isNull())
        return type->read(reader, m_owned.get());
    objects.insert(id, {type, m_owned, true});
    const bool isRead = type->read(reader, m_owned.get());
    if (const auto known = objects.find(id); known != objects.end() && known->object == m_owned)
        known->isOpen = false;
    return isRead;
}

// Whoever reads it knows the objects of one part of a message only, so that each part has all of its own.
void ReferenceValue::write(XmlWriter &writer, const XmlType &declared) const
{
    const std::shared_ptr<void> object = m_owned ? m_owned : m_back.lock();
    if (!object)
        return writer.nil();
    auto &objects = stateOf<ObjectsWritten>(writer.codecState());
    if (const qsizetype part = writer.partStart(); objects.part != part) {
        objects.ids.clear();
        objects.part = part;
    }
    QString &id = objects.ids[object.get()];
    if (!id.isEmpty())
        return writer.attribute(Namespaces::Serialization, u"Ref", id);
    id = u'i' + QString::number(++objects.count);
    if (m_type != &declared)
        writer.typeAttribute(m_type->namespaceUri, m_type->localName);
    writer.attribute(Namespaces::Serialization, u"Id", id);
    m_type->write(writer, object.get());
}

// Of what is in a circle each is looked at once.
QString ReferenceValue::violation() const
{
    thread_local QSet<const void *> open;
    const void *held = object();
    if (open.contains(held))
        return {};
    open.insert(held);
    const QString result = m_type->violation(held);
    open.remove(held);
    return result;
}

bool ReferenceValue::isEqual(const ReferenceValue &left, const ReferenceValue &right)
{
    const Pair pair{left.object(), right.object()};
    if (pair.first == pair.second)
        return true;
    if (left.m_type != right.m_type)
        return false;
    QSet<Pair> own;
    const bool isOutermost = !compared;
    if (isOutermost)
        compared = &own;
    const bool isKnown = compared->contains(pair);
    compared->insert(pair);
    const bool result = isKnown || left.m_type->equals(pair.first, pair.second);
    if (isOutermost)
        compared = nullptr;
    return result;
}

} // namespace ServiceModel
