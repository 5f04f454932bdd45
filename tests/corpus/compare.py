# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Whether what was written says the same as what was read, and documents that are not as their schema says."""

import copy

from simplevalues import is_same
from xmltree import XSI

TYPE = (XSI, "type")
NIL = (XSI, "nil")
LABELS = {("http://schemas.microsoft.com/2003/10/Serialization/", each) for each in ("Id", "Ref")}  # of objects: any will do, or none


def difference(item, node, path="", is_message=False):
    """The first one between a document that was made and one that was read again; None when there is none. Of a message, parts
    that are simple may be written although they were not there: so does System.ServiceModel."""
    path = f"{path}/{item.name[1]}"
    if item.name != node.name:
        return f"{path}: is {{{node.name[0]}}}{node.name[1]}"
    return attribute_difference(item, node, path) or content_difference(item, node, path, is_message)


def attribute_difference(item, node, path):
    left, right = ({name: text for name, text in each.attributes.items() if name not in LABELS} for each in (item, node))
    types = [each.resolve(text) if text is not None else item.declared for each, text in ((item, left.pop(TYPE, None)), (node, right.pop(TYPE, None)))]
    if types[0] != types[1]:
        return f"{path}: has the type {types[1]}, had {types[0]}"
    if (left.pop(NIL, "false") in ("true", "1")) != (right.pop(NIL, "false") in ("true", "1")):
        return f"{path}: is nil or not, and was not or was"
    for name, text in left.items():
        if name not in right:
            return f"{path}: lost the attribute {name[1]}='{text}'"
        if not is_same(item.kinds.get(name, "string"), text, right[name], item.resolve, node.resolve):
            return f"{path}: has {name[1]}='{right[name]}', had '{text}'"
    for name, text in right.items():
        if name not in left and (name not in item.defaults or not is_same(item.kinds[name], item.defaults[name], text, item.resolve, node.resolve)):
            return f"{path}: got the attribute {name[1]}='{text}'"
    return None


def content_difference(item, node, path, is_message):
    if item.kind is not None and not item.is_nil:
        if node.children():
            return f"{path}: got an element {node.children()[0].name[1]}"
        text = item.text()
        texts = {text, item.default} if text == "" and item.default is not None else {text}
        if not any(is_same(item.kind, each, node.text(), item.resolve, node.resolve) for each in texts):
            return f"{path}: has '{node.text()[:120]}', had '{text[:120]}'"
        return None
    left, right = item.children(), node.children()
    if is_message:
        names = {each.name for each in left}
        right = [each for each in right if each.name in names or each.children()]
    if item.is_unordered:
        left, right = (sorted(each, key=lambda child: child.name) for each in (left, right))
    for a, b in zip(left, right):
        found = difference(a, b, path)
        if found:
            return found
    if len(left) != len(right):
        odd = (left + right)[min(len(left), len(right)) + (len(left) if len(right) > len(left) else 0)]
        return f"{path}: has {len(right)} children, had {len(left)}: {odd.name[1]}"
    if item.is_mixed and texts_of(item) != texts_of(node):
        return f"{path}: has the texts {texts_of(node)}, had {texts_of(item)}"
    return None


def texts_of(node):
    result = [""]
    for each in node.content:
        if isinstance(each, str):
            result[-1] += each
        else:
            result.append("")
    return result


def has_nan(item):
    return any(text.strip() == "NaN" for text in [item.text(), *item.attributes.values()]) or any(map(has_nan, item.children()))


def mutants(item, random):
    """(what was done, document): copies of a document with one thing wrong each, mostly."""
    places = list(elements(item, ()))
    for what, change in (("an element is missing", drop), ("an unknown element", add), ("a wrong value", spoil)):
        candidates = [path for path, each in places if change(each, None)]
        if candidates:
            path = random.choice(candidates)
            result = copy.deepcopy(item)
            place = result
            for n in path:
                place = place.content[n]
            change(place, random)
            yield what, result


def elements(item, path):
    yield path, item
    for n, child in enumerate(item.content):
        if isinstance(child, type(item)):
            yield from elements(child, path + (n,))


def drop(item, random):
    required = [child for child in item.children() if child.is_required]
    if random and required:
        item.content.remove(random.choice(required))
    return bool(required)


def add(item, random):
    is_possible = item.kind is None and not item.has_wildcard and not item.is_mixed and not item.is_nil
    if random and is_possible:
        child = type(item)(("urn:foreign", "surprise"), item.scope)
        item.content.insert(random.randint(0, len(item.content)), child)
    return is_possible


def spoil(item, random):
    is_possible = item.kind in ("decimal", "float", "double", "boolean", "calendar", "duration", "hex") and bool(item.content)
    if random and is_possible:
        item.content = ["surprise"]
    return is_possible
