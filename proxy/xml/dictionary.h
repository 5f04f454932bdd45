// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

#include <QHash>

#include <algorithm>

namespace ServiceModel {

// What DataContractSerializer makes of dictionaries: keys and values in the order in which they came. It is a list underneath,
// quick to walk; toHash() is for those who look up often in a large one.
//
//     prices.insert(u"apple"_s, 3);
//     for (const auto &[name, price] : prices) use(name, price);
//     if (const int *price = prices.find(u"apple"_s)) use(*price);
//     int pear = prices.value(u"pear"_s, 0);
template <class Key, class Value>
class Dictionary
{
public:
    struct Item
    {
        Key key;
        Value value;
        friend bool operator==(const Item &, const Item &) = default;
    };

    Dictionary() = default;
    Dictionary(std::initializer_list<Item> items)
    {
        for (const Item &item : items)
            insert(item.key, item.value);
    }

    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    auto begin() const { return m_items.cbegin(); }
    auto end() const { return m_items.cend(); }

    // Null when there is no such key. Good until the dictionary changes.
    const Value *find(const Key &key) const
    {
        const auto it = std::find_if(begin(), end(), [&](const Item &item) { return item.key == key; });
        return it == end() ? nullptr : &it->value;
    }
    bool contains(const Key &key) const { return find(key); }
    Value value(const Key &key, const Value &otherwise = {}) const
    {
        const Value *found = find(key);
        return found ? *found : otherwise;
    }
    // Takes the place of the value that the key had.
    void insert(const Key &key, const Value &value) { (*this)[key] = value; }
    Value &operator[](const Key &key)
    {
        const auto it = std::find_if(begin(), end(), [&](const Item &item) { return item.key == key; });
        if (it != end())
            return m_items[it - begin()].value;
        m_items.append(Item{key, Value{}});
        return m_items.last().value;
    }
    bool remove(const Key &key)
    {
        return m_items.removeIf([&](const Item &item) { return item.key == key; }) > 0;
    }
    void clear() { m_items.clear(); }
    // Without a look whether the key is there: one that comes twice in a message is there twice, and the first counts.
    void append(const Key &key, const Value &value) { m_items.append(Item{key, value}); }

    template <class Hash = QHash<Key, Value>>
    Hash toHash() const
    {
        Hash result;
        for (const Item &item : m_items)
            result.insert(item.key, item.value);
        return result;
    }

    // In any order.
    friend bool operator==(const Dictionary &left, const Dictionary &right)
    {
        if (left.m_items == right.m_items)
            return true;
        return left.size() == right.size() && std::all_of(left.begin(), left.end(), [&](const Item &item) {
            const Value *other = right.find(item.key);
            return other && *other == item.value;
        });
    }

private:
    QList<Item> m_items;
};

// What the elements are called.
struct DictionaryNames
{
    QStringView namespaceUri;
    QStringView item;
    QStringView key;
    QStringView value;
};

template <class Key, class Value>
bool readDictionary(XmlReader &reader, const DictionaryNames &names, Dictionary<Key, Value> &dictionary)
{
    while (reader.readNextStartElement()) {
        if (!reader.isElement(names.namespaceUri, names.item)) {
            skipUnknownElement(reader);
            continue;
        }
        Key key{};
        Value value{};
        bool hasKey = false;
        bool hasValue = false;
        while (reader.readNextStartElement()) {
            if (reader.isElement(names.namespaceUri, names.key))
                readElement(reader, key, hasKey);
            else if (reader.isElement(names.namespaceUri, names.value))
                readElement(reader, value, hasValue);
            else
                skipUnknownElement(reader);
        }
        if (requireElement(reader, hasKey, names.key) && requireElement(reader, hasValue, names.value))
            dictionary.append(key, value);
    }
    return !reader.hasError();
}

template <class Key, class Value>
void writeDictionary(XmlWriter &writer, const DictionaryNames &names, const Dictionary<Key, Value> &dictionary)
{
    for (const auto &[key, value] : dictionary) {
        writer.startElement(names.namespaceUri, names.item);
        writeElement(writer, names.namespaceUri, names.key, key);
        writeElement(writer, names.namespaceUri, names.value, value);
        writer.endElement();
    }
}

} // namespace ServiceModel
