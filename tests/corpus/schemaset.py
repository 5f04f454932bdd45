# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""All schemas of a WSDL document or a schema, taken out of it: to look things up in, and as files for xmllint."""

import os
import urllib.parse

from xmltree import XS, XML, Node, parse

WSDL = "http://schemas.xmlsoap.org/wsdl/"
ENCODING = "http://schemas.xmlsoap.org/soap/encoding/"
HARNESS = "urn:roundtrip"
KINDS = {"complexType": "type", "simpleType": "type", "element": "element", "attribute": "attribute", "group": "group",
         "attributeGroup": "attributeGroup"}
# What documents import without saying where it is.
KNOWN = {XML: f'<xs:schema xmlns:xs="{XS}" targetNamespace="{XML}"><xs:attribute name="lang" type="xs:language"/>'
              '<xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="id" type="xs:ID"/><xs:attribute name="space" type="xs:NCName"/>'
              '<xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/>'
              '<xs:attribute ref="xml:space"/></xs:attributeGroup></xs:schema>'}


class Unsupported(Exception):
    """What this program does not do; what it is about is skipped."""


class Unit:
    """One schema document. What is included has the namespace of what includes it."""

    def __init__(self, root, namespace, number):
        self.root = root
        self.namespace = namespace
        self.file = f"schema{number}.xsd"
        self.is_top = root.get("targetNamespace", "") == namespace  # else it gets it from those that include it
        self.included = {}  # unit files by location

    def is_qualified(self, node, kind):
        return node.get("form", self.root.get(kind + "FormDefault", "unqualified")) == "qualified"


class SchemaSet:
    def __init__(self, path):
        self.units = []
        self.definitions = []  # of WSDL documents
        self.components = {}  # (kind, name) -> (node, unit)
        self.derived = {}     # names of types, by that of their base
        self.members = {}     # names of elements, by that of the head of their substitution group
        self.parts = []       # (element or type, name) of the parts of messages
        self._seen = {}
        self._read(path, None)
        for namespace, text in KNOWN.items():
            if not any(each.namespace == namespace for each in self.units):
                self._add(parse(text.encode()), namespace, "")
        for unit in self.units:
            self._index(unit)

    def uses_encoding(self):
        """Whether a schema refers to that of SOAP's encoding."""
        used = {each.namespace for each in self.units} | {value for each in self.units for node in walk(each.root) for value in node.scope.values()}
        return ENCODING in used and any(value.rpartition(":")[0] and node.resolve(value) and node.resolve(value)[0] == ENCODING
                                        for each in self.units for node in walk(each.root) for value in node.attributes.values())

    def find(self, kind, name):
        if (kind, name) not in self.components:
            raise Unsupported(f"no {kind} {name}")
        return self.components[kind, name]

    def _read(self, path, including):
        key = (os.path.realpath(path), including)
        if key in self._seen:
            return self._seen[key]
        self._seen[key] = None
        with open(path, "rb") as file:
            root = parse(file.read())
        if root.name == (XS, "schema"):
            self._seen[key] = unit = self._add(root, root.get("targetNamespace") or including or "", path)
            return unit
        self.definitions.append(root)
        for child in root.children():
            if child.name == (WSDL, "import") and child.get("location"):
                self._follow(child.get("location"), path, None)
            elif child.name == (WSDL, "types"):
                for schema in child.children():
                    if schema.name == (XS, "schema"):
                        self._add(schema, schema.get("targetNamespace", ""), path)
            elif child.name == (WSDL, "message"):
                for part in child.children():
                    for kind in ("element", "type"):
                        if part.name == (WSDL, "part") and part.get(kind) and part.resolve(part.get(kind)):
                            self.parts.append((kind, part.resolve(part.get(kind))))
        return None

    def _follow(self, location, path, including):
        file = urllib.parse.unquote(location.removeprefix("file://"))
        file = os.path.join(os.path.dirname(path), file)
        return self._read(file, including) if os.path.isfile(file) else None

    def _add(self, root, namespace, path):
        for node in walk(root):
            if ("", "name") in node.attributes:
                node.attributes["", "name"] = node.get("name").strip()
        unit = Unit(root, namespace, len(self.units))
        self.units.append(unit)
        for child in root.children():
            location = child.get("schemaLocation")
            if child.name == (XS, "redefine"):
                if any(each.name != (XS, "annotation") for each in child.children()):
                    raise Unsupported("xs:redefine")
                child.name = (XS, "include")  # nothing is redefined
            if child.name == (XS, "import") and location and child.get("namespace", "") not in (XS, ENCODING):
                self._follow(location, path, None)
            elif child.name == (XS, "include") and location:
                included = self._follow(location, path, namespace)
                if included:
                    unit.included[location] = included.file
        return unit

    def _index(self, unit):
        for node in unit.root.children():
            if node.name[0] != XS or node.name[1] not in KINDS or not node.get("name"):
                continue
            name = (unit.namespace, node.get("name"))
            if self.components.setdefault((KINDS[node.name[1]], name), (node, unit))[0] is not node:
                continue
            if node.get("substitutionGroup"):
                self.members.setdefault(self.name(node, unit, "substitutionGroup"), []).append(name)
            for content in node.children():
                for derivation in content.children():
                    if derivation.name in ((XS, "extension"), (XS, "restriction")) and derivation.get("base"):
                        self.derived.setdefault(self.name(derivation, unit, "base"), []).append(name)

    def name(self, node, unit, attribute):
        """What an attribute refers to. In a schema that was included and has no namespace, that is of the one that includes it."""
        name = node.resolve(node.get(attribute))
        if name is None:
            raise Unsupported(f"an unknown prefix in {node.get(attribute)}")
        return (unit.namespace, name[1]) if name[0] == "" and not unit.root.get("targetNamespace") else name

    def write(self, folder, types):
        """Files for xmllint, the one to name is driver.xsd; and harness.xsd for qsvcutil. Types get an element each."""
        tops = {}
        for unit in self.units:
            if unit.is_top:
                tops.setdefault(unit.namespace, []).append(unit.file)
        buckets = {namespace: files[0] if len(files) == 1 else f"namespace{n}.xsd" for n, (namespace, files) in enumerate(tops.items())}
        for namespace, files in tops.items():
            if len(files) > 1:
                root = Node((XS, "schema"), {("", "targetNamespace"): namespace} if namespace else {}, {"xs": XS})
                root.content = [Node((XS, "include"), {("", "schemaLocation"): file}, {"xs": XS}) for file in files]
                save(folder, buckets[namespace], root)
        for unit in self.units:
            root = Node(unit.root.name, unit.root.attributes, unit.root.scope)
            for child in unit.root.content:
                if isinstance(child, str) or child.name == (XS, "import"):
                    continue
                if child.name != (XS, "include"):
                    root.content.append(child)
                elif child.get("schemaLocation") in unit.included:
                    root.content.append(Node(child.name, {("", "schemaLocation"): unit.included[child.get("schemaLocation")]}, child.scope))
            root.content[:0] = imports(buckets, unit.namespace)
            save(folder, unit.file, root)
        driver = Node((XS, "schema"), {("", "targetNamespace"): HARNESS}, {"xs": XS})
        driver.content = imports(buckets, HARNESS)
        for element, name in types.items():
            driver.content.append(Node((XS, "element"), {("", "name"): element[1], **referring("type", name)}, scope_for(name)))
        save(folder, "driver.xsd", driver)

    def write_harness(self, folder, elements, types):
        """A type that has all elements, so that whoever can read it need not know what types those got in C++."""
        harness = Node((XS, "schema"), {("", "targetNamespace"): HARNESS, ("", "elementFormDefault"): "qualified"}, {"xs": XS})
        harness.content = [Node((XS, "import"), {("", "namespace"): each} if each else {}, {"xs": XS})
                           for each in {unit.namespace for unit in self.units} - {XML}]
        sequence = Node((XS, "sequence"), {}, {"xs": XS})
        for name in elements:
            target = types.get(name, name)
            how = {("", "name"): name[1], **referring("type", target)} if name in types else referring("ref", target)
            sequence.content.append(Node((XS, "element"), {**how, ("", "minOccurs"): "0"}, scope_for(target)))
        kind = Node((XS, "complexType"), {("", "name"): "RoundTripHarness"}, {"xs": XS})
        kind.content = [sequence]
        harness.content.append(kind)
        save(folder, "harness.xsd", harness)


def referring(attribute, name):
    return {("", attribute): "t:" + name[1] if name[0] else name[1]}


def scope_for(name):
    return {"xs": XS, "t": name[0]} if name[0] else {"xs": XS}


def imports(buckets, own):
    return [Node((XS, "import"), {**({("", "namespace"): namespace} if namespace else {}), ("", "schemaLocation"): file}, {"xs": XS})
            for namespace, file in buckets.items() if namespace != own]


def save(folder, name, root):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(root.serialize())


def walk(node):
    yield node
    for child in node.children():
        yield from walk(child)
