# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Random documents that a schema allows: what is optional there or not, what repeats up to many times, each branch."""

import itertools

from schemaset import Unsupported
from simpletypes import SimpleTypes
from xmltree import XML, XS, XSI, Node

FOREIGN = "urn:foreign"
REFERENCE = ("http://schemas.microsoft.com/2003/10/Serialization/", "Ref")  # to another object: then there is no content
DEPTH = 7    # from here on as little as may be
DEEPEST = 30
NODES = 150  # the same


class Item(Node):
    """An element, with what is needed to compare it: what its text is, which attributes may be filled in."""

    def __init__(self, name, scope):
        super().__init__(name, {}, scope)
        self.kind = None       # of the text; None is that of text that stands among elements, kept as it is
        self.kinds = {}        # of attributes
        self.defaults = {}     # attributes that are not there: (kind, text)
        self.default = None    # of the text, when there is none
        self.is_mixed = False
        self.is_unordered = False
        self.declared = None   # name of the type
        self.is_required = False
        self.is_nil = False
        self.has_wildcard = False


class Instances:
    def __init__(self, schemas, random, types):
        self._schemas = schemas
        self._random = random
        self._types = types  # elements that stand for types
        self.simple = SimpleTypes(schemas, random)
        namespaces = sorted({unit.namespace for unit in schemas.units} - {"", XML})
        self._scope = {"xs": XS, "xsi": XSI, "f": FOREIGN, **{f"n{n}": namespace for n, namespace in enumerate(namespaces)}}
        self._count = 0

    def make(self, name):
        """A document with this element."""
        self._count = 0
        self._scope = {**self._scope, "": name[0] if self._chance(0.3) else ""}
        if name in self._types:
            item = self._element(name, 0)
            self._typed(item, self._types[name], None, None, 0)
            return item
        node, unit = self._schemas.find("element", name)
        return self._declared(node, unit, name, 0)

    def _little(self, depth):
        return depth > DEPTH or self._count > NODES

    def _chance(self, probability):
        return self._random.random() < probability

    def _element(self, name, depth):
        self._count += 1
        if depth > DEEPEST:
            raise Unsupported("nested too deep")
        return Item(name, self._scope)

    def _declared(self, node, unit, name, depth):
        """A global element, or one that may stand for it."""
        candidates = [(node, unit, name)] if node.get("abstract") not in ("true", "1") else []
        if not candidates or not self._little(depth) and self._chance(0.4):
            candidates = [each for each in candidates + self._substitutes(name)]
        if not candidates:
            raise Unsupported(f"nothing stands for the abstract {name}")
        node, unit, name = self._random.choice(candidates)
        item = self._element(name, depth)
        self._fill(item, node, unit, depth)
        return item

    def _substitutes(self, head):
        result = []
        for name in self._schemas.members.get(head, []):
            node, unit = self._schemas.find("element", name)
            if node.get("abstract") not in ("true", "1"):
                result.append((node, unit, name))
            result += self._substitutes(name)
        return result

    def _fill(self, item, node, unit, depth):
        if node.get("nillable") in ("true", "1") and not node.get("fixed") and self._chance(0.6 if self._little(depth) else 0.2):
            item.is_nil = True
            item.attributes[XSI, "nil"] = self._random.choice(["true", "1"])
        name = self._schemas.name(node, unit, "type") if node.get("type") else None
        anonymous = next((each for each in node.children() if each.name in ((XS, "complexType"), (XS, "simpleType"))), None)
        if name is None and anonymous is None and node.get("substitutionGroup"):
            head, head_unit = self._schemas.find("element", self._schemas.name(node, unit, "substitutionGroup"))
            name = self._schemas.name(head, head_unit, "type") if head.get("type") else None
        self._typed(item, name or (None if anonymous else (XS, "anyType")), anonymous, unit, depth)
        if item.is_nil:  # attributes, too, have no place in C++ then
            item.attributes = {(XSI, "nil"): item.attributes[XSI, "nil"]}
        fixed = node.get("fixed", node.get("default"))
        if fixed is not None and item.kind is not None and not item.is_nil:
            item.default = fixed
            if self._chance(0.3):
                item.content = []
            elif node.get("fixed") is not None:
                item.content = [fixed]

    def _typed(self, item, name, node, unit, depth):
        item.declared = name
        if name:
            if self.simple.is_simple(name):
                return self._text(item, *self.simple.value(name))
            if name == (XS, "anyType"):
                return self._anything(item, depth)
            node, unit = self._schemas.find("type", name)
            candidates = [name] if node.get("abstract") not in ("true", "1") else []
            if not candidates or not self._little(depth) and self._chance(0.4):
                candidates += self._derived(name)
            if not candidates:
                raise Unsupported(f"nothing is derived from the abstract {name}")
            actual = self._random.choice(candidates)
            if actual != name or self._chance(0.05):
                item.attributes[XSI, "type"] = self._spelled(actual)
            node, unit = self._schemas.find("type", actual)
        if node.name == (XS, "simpleType"):
            return self._text(item, *self.simple.value(None, node, unit))
        self._complex(item, node, unit, depth)
        return None

    def _spelled(self, name):
        prefix = next((prefix for prefix, namespace in self._scope.items() if prefix and namespace == name[0]), None)
        if not prefix and name[0]:
            raise Unsupported("a type whose namespace has no prefix")
        return f"{prefix}:{name[1]}" if prefix else name[1]

    def _derived(self, base):
        result = []
        for name in self._schemas.derived.get(base, []):
            node, _ = self._schemas.find("type", name)
            if node.name == (XS, "complexType"):
                if node.get("abstract") not in ("true", "1"):
                    result.append(name)
                result += self._derived(name)
        return result

    def _text(self, item, kind, text):
        item.kind = kind
        item.content = [] if text == "" or item.is_nil else [text]

    def _complex(self, item, node, unit, depth, is_outermost=True):
        content = node
        item.is_mixed = item.is_mixed or node.get("mixed") in ("true", "1")
        for child in node.children():
            if child.name[1] not in ("simpleContent", "complexContent"):
                continue
            item.is_mixed = item.is_mixed or child.get("mixed") in ("true", "1")
            content = next(each for each in child.children() if each.name[1] in ("extension", "restriction"))
            base = self._schemas.name(content, unit, "base")
            if child.name[1] == "simpleContent":
                self._simple_content(item, content, unit, base, depth)
            elif base != (XS, "anyType"):
                base_node, base_unit = self._schemas.find("type", base)
                if content.name[1] == "extension":
                    self._complex(item, base_node, base_unit, depth, False)
                else:
                    self._attributes(item, base_node, base_unit)  # are inherited, the content is not
        self._attributes(item, content, unit)
        if not item.is_nil:
            for particle in content.children():
                if particle.name[1] in ("sequence", "choice", "all", "group"):
                    self._particle(item, particle, unit, depth)
        if is_outermost and item.is_mixed and not item.is_nil:
            self._mix(item)

    def _simple_content(self, item, content, unit, base, depth):
        facets = [each for each in content.children() if each.name[1] not in ("attribute", "attributeGroup", "anyAttribute", "annotation", "simpleType")]
        if self.simple.is_simple(base):
            kind, text = self.simple._restricted(content, unit, {}, 0) if content.name[1] == "restriction" else self.simple.value(base)
            return self._text(item, kind, text)
        node, base_unit = self._schemas.find("type", base)
        self._complex(item, node, base_unit, depth, False)
        enumerated = [each.get("value") for each in facets if each.name[1] == "enumeration"]
        if enumerated:
            item.content = [self._random.choice(enumerated)]
        return None

    def _mix(self, item):
        pieces = [["", " text ", "\n", "<&>", "a"][self._random.randrange(5)] for _ in range(len(item.content) + 1)]
        content = [each for pair in itertools.zip_longest(pieces, item.content) for each in pair]
        item.content = [each for each in content if each]

    def _attributes(self, item, node, unit):
        for child in node.children():
            what = child.name[1]
            if what == "attributeGroup" and child.get("ref"):
                self._attributes(item, *self._schemas.find("attributeGroup", self._schemas.name(child, unit, "ref")))
            elif what == "anyAttribute":
                self._any_attribute(item, child, unit)
            elif what == "attribute":
                self._attribute(item, child, unit)

    def _attribute(self, item, used, unit):
        node = used
        if used.get("ref"):
            name = self._schemas.name(used, unit, "ref")
            node, unit = self._schemas.find("attribute", name)
        else:
            name = (unit.namespace if unit.is_qualified(used, "attribute") else "", used.get("name"))
        if used.get("use") == "prohibited" or name == REFERENCE:
            item.attributes.pop(name, None)
            item.defaults.pop(name, None)
            return
        kind, text = self.simple.part(node, unit, "type")
        default = used.get("fixed", node.get("fixed", used.get("default", node.get("default"))))
        if used.get("fixed", node.get("fixed")) is not None:
            text = default
        item.kinds[name] = kind
        item.attributes.pop(name, None)
        if used.get("use") == "required" or self._chance(0.5):
            item.attributes[name] = text
            item.defaults.pop(name, None)
        elif default is not None:
            item.defaults[name] = default

    def _any_attribute(self, item, node, unit):
        allowed = node.get("namespace", "##any").split()
        if node.get("processContents", "strict") != "strict" and {"##any", "##other", FOREIGN} & set(allowed) and self._chance(0.5):
            item.attributes[FOREIGN, "x"] = self._random.choice(["", " a\tb\n", "f:q"])

    def _particle(self, item, node, unit, depth):
        least = int(node.get("minOccurs", "1"))
        most = node.get("maxOccurs", "1")
        most = least + 4 if most == "unbounded" else int(most)
        if self._little(depth):
            count = least
        elif node.name[1] == "element" or most == 1:
            count = self._random.choice(sorted({least, min(most, max(least, 1)), most}) if most < 12 else [least, max(least, 2)])
        else:
            count = self._random.randint(least, min(most, least + 3))
        for _ in range(count):
            self._once(item, node, unit, depth, least > 0)

    def _once(self, item, node, unit, depth, is_required):
        what = node.name[1]
        if what == "element":
            if node.get("ref"):
                name = self._schemas.name(node, unit, "ref")
                child = self._declared(*self._schemas.find("element", name), name, depth + 1)
            else:
                name = (unit.namespace if unit.is_qualified(node, "element") else "", node.get("name"))
                child = self._element(name, depth + 1)
                self._fill(child, node, unit, depth + 1)
            child.is_required = is_required
            item.content.append(child)
        elif what == "group":
            definition, its_unit = self._schemas.find("group", self._schemas.name(node, unit, "ref"))
            for child in definition.children():
                if child.name[1] in ("sequence", "choice", "all"):
                    self._particle(item, child, its_unit, depth)
        elif what == "any":
            self._any(item, node, unit, depth)
        else:
            particles = [each for each in node.children() if each.name[1] in ("element", "sequence", "choice", "group", "any")]
            if what == "choice":
                self._choice(item, particles, unit, depth)
            else:
                if what == "all":
                    item.is_unordered = True
                    self._random.shuffle(particles)
                for particle in particles:
                    self._particle(item, particle, unit, depth)

    def _choice(self, item, particles, unit, depth):
        self._random.shuffle(particles)
        start = len(item.content)
        for n, particle in enumerate(particles):
            try:
                return self._particle(item, particle, unit, depth)
            except Unsupported:  # it leads too deep, mostly
                del item.content[start:]
                if n == len(particles) - 1 or depth < DEPTH:
                    raise
        return None

    def _any(self, item, node, unit, depth):
        item.has_wildcard = True
        allowed = node.get("namespace", "##any").split()
        if node.get("processContents", "strict") == "strict":
            named = {"##targetNamespace": unit.namespace, "##local": ""}
            allowed = [named.get(each, each) for each in allowed]
            names = [name for kind, name in self._schemas.components if kind == "element"
                     and (name[0] in allowed or "##any" in allowed or "##other" in allowed and name[0] not in (unit.namespace, ""))]
            if names and not self._little(depth):
                name = self._random.choice(names)
                item.content.append(self._declared(*self._schemas.find("element", name), name, depth + 1))
            elif int(node.get("minOccurs", "1")) > 0:
                raise Unsupported("xs:any that wants what is declared")
            return
        if {"##any", "##other", FOREIGN} & set(allowed):
            item.content.append(self._foreign(FOREIGN))
        elif "##local" in allowed:
            item.content.append(self._foreign(""))
        else:
            item.content.append(self._foreign(unit.namespace if "##targetNamespace" in allowed else allowed[0]))

    def _foreign(self, namespace):
        result = self._element((namespace, self._random.choice(["unknown", "x-1"])), 0)
        result.is_mixed = True
        result.has_wildcard = True
        if self._chance(0.5):
            result.attributes[FOREIGN, "a"] = "1"
            result.attributes["", "b"] = " f:x "
            result.content = ["text ", self._foreign("urn:third"), "\n tail"]
        return result

    def _anything(self, item, depth):
        item.is_mixed = True
        item.has_wildcard = True
        if item.is_nil:
            return
        which = self._random.randrange(4)
        if which == 0:
            item.attributes[XSI, "type"] = self._random.choice(["xs:int", "xs:string"])
            item.content = ["12"]
        elif which == 1:
            item.content = [self._foreign(FOREIGN), " and ", self._foreign("")]
        elif which == 2:
            item.content = [" text\n"]
