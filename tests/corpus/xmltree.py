# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""A tree of XML that keeps which prefixes are in scope where, as names in values need it. Names are (namespace, local)."""

import xml.parsers.expat
from xml.sax.saxutils import escape, quoteattr

XS = "http://www.w3.org/2001/XMLSchema"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"


class Node:
    def __init__(self, name, attributes, scope):
        self.name = name
        self.attributes = attributes  # {(namespace, local): text}
        self.scope = scope            # {prefix: namespace}; "" is the default namespace
        self.content = []             # nodes and text

    def children(self):
        return [each for each in self.content if isinstance(each, Node)]

    def text(self):
        return "".join(each for each in self.content if isinstance(each, str))

    def get(self, local, default=None):
        return self.attributes.get(("", local), default)

    def resolve(self, text):
        """A name in a value; None when nobody declared its prefix."""
        prefix, colon, local = text.strip().rpartition(":")
        namespace = XML if prefix == "xml" else self.scope.get(prefix, None if colon else "")
        return None if namespace is None else (namespace, local)

    def serialize(self, outer=None):
        scope = {**self.scope}
        spell = {namespace: prefix for prefix, namespace in scope.items() if prefix}

        def qualified(name, is_attribute):
            namespace, local = name
            if namespace == XML:
                return "xml:" + local
            if not namespace:
                if not is_attribute and scope.get(""):
                    scope[""] = ""
                return local
            if not is_attribute and scope.get("") == namespace:
                return local
            if namespace not in spell:
                spell[namespace] = next(f"q{n}" for n in range(len(scope) + 1) if f"q{n}" not in scope)
                scope[spell[namespace]] = namespace
            return f"{spell[namespace]}:{local}"

        tag = qualified(self.name, False)
        parts = [f" {qualified(name, True)}={attribute_text(value)}" for name, value in self.attributes.items()]
        for prefix, namespace in scope.items():
            if (outer or {}).get(prefix, "" if prefix == "" else None) != namespace:
                parts.insert(0, f" xmlns{':' + prefix if prefix else ''}={quoteattr(namespace)}")
        inner = "".join(each.serialize(scope) if isinstance(each, Node) else element_text(each) for each in self.content)
        return f"<{tag}{''.join(parts)}>{inner}</{tag}>" if inner else f"<{tag}{''.join(parts)}/>"


def element_text(text):
    return escape(text, {"\r": "&#13;"})


def attribute_text(text):
    return quoteattr(text, {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


def split(name):
    namespace, _, local = name.rpartition(" ")
    return namespace, local


def parse(data):
    """The root of a document. Raises xml.parsers.expat.ExpatError when it is not well-formed."""
    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    open_nodes = []
    declared = {}
    roots = []

    def declare(prefix, namespace):
        declared[prefix or ""] = namespace or ""

    def start(name, attributes):
        scope = open_nodes[-1].scope if open_nodes else {}
        if declared:
            scope = {**scope, **declared}
            declared.clear()
        node = Node(split(name), {split(key): value for key, value in attributes.items()}, scope)
        (open_nodes[-1].content if open_nodes else roots).append(node)
        open_nodes.append(node)

    def text(data):
        content = open_nodes[-1].content
        if content and isinstance(content[-1], str):
            content[-1] += data
        else:
            content.append(data)

    parser.StartNamespaceDeclHandler = declare
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: open_nodes.pop()
    parser.CharacterDataHandler = text
    parser.Parse(data, True)
    return roots[0]
