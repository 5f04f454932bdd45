# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Messages whose outermost element is called like an operation: random values of the types of a WSDL document, literal or in SOAP's
encoding (SOAP 1.1, section 5) as toolkits write that."""

from instances import Instances, Item
from schemaset import ENCODING, WSDL, Unsupported
from simplevalues import BASES
from xmltree import XS, XSI, Node

ENCODING12 = "http://www.w3.org/2003/05/soap-encoding"
ENCODINGS = (ENCODING, ENCODING12)
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
TYPE = (XSI, "type")
NIL = (XSI, "nil")
STYLES = ["plain", "typed", "multiRef", "siblings", "soap12"]


def messages(schemas, use):
    """{name of the outermost element: [(name of the part, name of its type)]} of what is rpc and of this use."""
    declared = {(child.name[1], (root.get("targetNamespace", ""), child.get("name"))): child
                for root in schemas.definitions for child in root.children() if child.name[0] == WSDL}
    result = {}
    for (kind, (namespace, _)), binding in declared.items():
        port = declared.get(("portType", binding.resolve(binding.get("type")))) if kind == "binding" else None
        for bound in binding.children() if port else []:
            operation = next((each for each in port.children() if each.name == (WSDL, "operation") and each.get("name") == bound.get("name")), None)
            if operation and style(bound, style(binding, "document")) == "rpc":
                for direction, ending in (("input", ""), ("output", "Response")):
                    body, message = body_of(child_of(bound, direction)), child_of(operation, direction)
                    message = declared.get(("message", message.resolve(message.get("message")))) if message else None
                    if body and message and body.get("use", "literal") == use:
                        result[body.get("namespace", namespace), bound.get("name") + ending] = [
                            (part.get("name"), part.resolve(part.get("type")) if part.get("type") else None) for part in message.children()
                            if part.name == (WSDL, "part") and (body.get("parts") is None or part.get("name") in body.get("parts").split())]
    return result


def child_of(node, direction):
    return next((each for each in node.children() if each.name == (WSDL, direction)), None)


def style(node, default):
    return next((each.get("style") for each in node.children() if each.name[0] != WSDL and each.get("style")), default)


def body_of(bound):
    """When it is all there is in a message."""
    return next((each for each in (bound.children() if bound else []) if each.name[1] == "body"), None)


class RpcInstances(Instances):
    def __init__(self, schemas, random, parts):
        super().__init__(schemas, random, {})
        self._parts = parts

    def make(self, name):
        self._count = 0
        result = self._element(name, 0)
        for part, kind in self._parts[name]:
            if kind is None:
                raise Unsupported("a part that is an element")
            child = self._element(("", part), 1)
            self._typed(child, kind, None, None, 1)
            result.content.append(child)
        return result


class EncodedInstances(RpcInstances):
    def __init__(self, schemas, random, parts):
        super().__init__(schemas, random, parts)
        self._scope["e"] = ENCODING

    def _typed(self, item, name, node, unit, depth):
        if name and name[0] in ENCODINGS:
            name = (XS, "base64Binary" if name[1] == "base64" else name[1] if name[1] in BASES else "anyType")
        declared = self._schemas.components.get(("type", name), (node, unit)) if name else (node, unit)
        of = item_type(self._schemas, *declared) if declared[0] else None
        if not of:
            return super()._typed(item, name, node, unit, depth)
        item.declared, item.item_type = name, of
        for _ in range(0 if item.is_nil or self._little(depth) else self._random.randrange(4)):
            if item.content and self._chance(0.2):
                item.content.append(item.content[-1])  # the same once more
                continue
            child = self._element(("", "item"), depth + 1)
            self._typed(child, of, None, None, depth + 1)
            item.content.append(child)
        return None

    def _anything(self, item, depth):
        item.is_mixed = True
        item.attributes[TYPE], item.content = "xs:int", [] if item.is_nil else ["12"]

    def _attribute(self, item, used, unit):
        if not used.get("ref") or used.resolve(used.get("ref"))[0] not in ENCODINGS:
            super()._attribute(item, used, unit)

    def _foreign(self, namespace):
        return Item((namespace, "unknown"), self._scope)


def item_type(schemas, node, unit):
    """Of an array; None when the type is none."""
    for content in node.children():
        for restriction in content.children() if content.name == (XS, "complexContent") else []:
            base = restriction.resolve(restriction.get("base", ""))
            if base is None or base[0] not in ENCODINGS or base[1] != "Array":
                continue
            for each in (each for child in restriction.children() for each in [child, *child.children()]):
                text = each.attributes.get((WSDL, "arrayType"), "")
                if text.endswith("[]") and "[" not in text[:-2] and each.resolve(text[:-2]):
                    return each.resolve(text[:-2])
                if each.name == (XS, "element") and each.get("type"):
                    return schemas.name(each, unit, "type")
            raise Unsupported("an array of no known type, or of arrays")
    return None


class Wire:
    """A message as a toolkit writes it; without a style literally. Plain is without types and with accessors as the schema has them; typed is what PHP does,
    multiRef what Axis does, with all that is compound behind the message; siblings are objects with the names of their types, as
    those of .NET; in soap12 what stands there twice is referred to the second time."""

    def __init__(self, item, style, random):
        self._style = style
        self._random = random
        self._objects = {}
        self._heap = []
        self.body = Node(("", "Body"), {}, item.scope)
        message = self._spelled(item, item.name) if style else item
        self.body.content = [message, *self._heap]

    def _spelled(self, item, name):
        node = Node(name, {key: text for key, text in item.attributes.items() if key != TYPE}, item.scope)
        kind = self._type(item)
        if hasattr(item, "item_type"):
            count = len(item.content)
            prefix = next(prefix for prefix, namespace in item.scope.items() if prefix and namespace == item.item_type[0])
            if self._style == "soap12":
                node.attributes |= {(ENCODING12, "itemType"): f"{prefix}:{item.item_type[1]}", (ENCODING12, "arraySize"): str(count)}
            elif not item.is_nil:
                node.attributes[ENCODING, "arrayType"] = f"{prefix}:{item.item_type[1]}[{count}]"
        if kind and self._style != "plain":
            node.attributes[TYPE] = kind
        elif TYPE in item.attributes:
            node.attributes[TYPE] = item.attributes[TYPE]
        inner = self._random.choice(["item", "Item", item.item_type[1]]) if hasattr(item, "item_type") else None
        for each in item.content:
            node.content.append(each if isinstance(each, str) else self._accessor(each, inner))
        return node

    def _accessor(self, item, inner):
        is_local = inner or self._style != "plain"
        name = ("", inner or item.name[1]) if is_local else item.name
        is_compound = bool(item.children()) or hasattr(item, "item_type")
        if self._style == "soap12" and not item.is_nil:
            if id(item) in self._objects:
                return Node(name, {(ENCODING12, "ref"): self._objects[id(item)]}, item.scope)
            self._objects[id(item)] = f"id{len(self._objects)}"
            node = self._spelled(item, name)
            node.attributes[ENCODING12, "id"] = self._objects[id(item)]
            return node
        if self._style in ("plain", "typed", "soap12") or item.is_nil or item.is_mixed or not (is_compound or self._random.random() < 0.2):
            return self._spelled(item, name)
        if id(item) not in self._objects:
            key = f"id{len(self._objects)}"
            self._objects[id(item)] = key
            kind = self._type(item)
            behind = item.name if self._style == "siblings" and not kind else ("", "multiRef")
            if self._style == "siblings" and kind:
                behind = item.resolve(kind)
            place = len(self._heap)
            node = self._spelled(item, behind)
            node.attributes = {("", "id"): key, **node.attributes}
            if self._style == "multiRef":
                node.attributes |= {(ENVELOPE, "encodingStyle"): ENCODING, (ENCODING, "root"): "0"}
            self._heap.insert(place, node)
        return Node(name, {("", "href"): "#" + self._objects[id(item)]}, item.scope)

    def _type(self, item):
        if hasattr(item, "item_type"):
            return None if self._style == "soap12" else "e:Array"
        if TYPE in item.attributes:
            return item.attributes[TYPE]
        if not item.declared or item.declared == (XS, "anyType"):
            return None
        prefix = next((prefix for prefix, namespace in item.scope.items() if prefix and namespace == item.declared[0]), None)
        return f"{prefix}:{item.declared[1]}" if prefix else None


def is_simple(schemas, name):
    declared = schemas.components.get(("type", name))
    return name[0] == XS or declared is not None and declared[0].name[1] == "simpleType"


def expect(item, schemas):
    """Makes it what is to come back: what is nil may be left out, and structs say their types."""
    if hasattr(item, "item_type") or item.declared and is_simple(schemas, item.declared):
        item.declared = None
        item.attributes.pop(TYPE, None)
    item.content = [each for each in item.content if isinstance(each, str) or not each.is_nil]
    for child in item.children():
        expect(child, schemas)


def plain(node, schemas):
    """Takes out of what came back what expect() is not to find."""
    kind = node.resolve(node.attributes[TYPE]) if TYPE in node.attributes else None
    if kind and (kind[0] in ENCODINGS or is_simple(schemas, kind)):
        del node.attributes[TYPE]
    node.attributes = {name: text for name, text in node.attributes.items() if name[0] not in ENCODINGS and name[1] != "encodingStyle"}
    node.content = [each for each in node.content if isinstance(each, str) or each.attributes.get(NIL) != "true"]
    for child in node.children():
        plain(child, schemas)
