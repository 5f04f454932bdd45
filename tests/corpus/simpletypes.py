# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Texts that a simple type of a schema allows, mostly: xmllint knows better, and what it refuses is left out."""

import base64
import decimal
import re
try:
    from re import _parser
except ImportError:  # before Python 3.11
    import sre_parse as _parser

from schemaset import Unsupported
from simplevalues import BASES, INTEGERS
from xmltree import XS

LIMITS = ("minInclusive", "minExclusive", "maxInclusive", "maxExclusive")
GUIDS = {(namespace, "guid") for namespace in ("http://schemas.microsoft.com/2003/10/Serialization/", "http://microsoft.com/wsdl/types/")}
CLASSES = {r"\i": "[A-Za-z_:]", r"\c": "[A-Za-z0-9._:-]", r"\I": "[0-9]", r"\C": "[ ]"}


class SimpleTypes:
    def __init__(self, schemas, random):
        self._schemas = schemas
        self._random = random
        self._id = 0

    def value(self, name, node=None, unit=None):
        """(kind, text) of a type by its name, or of one that stands in a schema."""
        return self._value(name, node, unit, {}, 0)

    def is_simple(self, name):
        return name[0] == XS and name[1] != "anyType" or self._schemas.components.get(("type", name), (None,))[0] is not None \
            and self._schemas.find("type", name)[0].name[1] == "simpleType"

    def _value(self, name, node, unit, facets, depth):
        if depth > 20:
            raise Unsupported("a simple type that is derived from itself")
        if node is None:
            if name[1] == "swaRef":
                raise Unsupported("a reference to an attachment")
            if name[0] == XS:
                return self._builtin(name[1], facets)
            node, unit = self._schemas.find("type", name)
        for child in node.children():
            what = child.name[1]
            if what == "restriction":
                return self._restricted(child, unit, facets, depth, name)
            if what == "list":
                kind, text = None, []
                least, most = self._lengths(facets, 0, 3)
                for _ in range(self._random.randint(least, most)):
                    kind, item = self.part(child, unit, "itemType", depth)
                    text.append(item if item.split() == [item] else "")
                if kind is None:
                    kind = self.part(child, unit, "itemType", depth)[0]
                return ("list", kind), self._enumerated(facets) or self._random.choice([" ", "  "]).join(filter(None, text))
            if what == "union":
                members = [(member, None) for member in child.get("memberTypes", "").split()] + [(None, each) for each in child.children()
                                                                                              if each.name[1] == "simpleType"]
                values = [self._value(child.resolve(member), None, unit, {}, depth + 1) if member else self._value(None, each, unit, {}, depth + 1)
                          for member, each in members]
                return ("union", [kind for kind, _ in values]), self._enumerated(facets) or self._random.choice(values)[1]
        raise Unsupported("a simple type without content")

    def part(self, node, unit, attribute, depth=0, facets=None):
        """Of the type that an attribute or a child says."""
        if node.get(attribute):
            return self._value(self._schemas.name(node, unit, attribute), None, None, facets or {}, depth + 1)
        for child in node.children():
            if child.name[1] == "simpleType":
                return self._value(None, child, unit, facets or {}, depth + 1)
        return "string", self._random.choice(["", "a", " 1 "])

    def _restricted(self, node, unit, outer, depth, name=None):
        facets = dict(outer)
        for child in node.children():
            facet, value = child.name[1], child.get("value")
            if value is None:
                continue
            if facet == "enumeration":
                if "enumeration" not in outer:
                    facets.setdefault("enumeration", []).append((value, child.resolve(value)))
            elif facet == "pattern":
                if "pattern" not in outer:
                    facets.setdefault("pattern", []).append(value)
            else:
                facets.setdefault(facet, value)
        kind, text = self.part(node, unit, "base", depth, facets)
        if kind == "string" and facets.get("whiteSpace") in ("replace", "collapse"):
            kind = facets["whiteSpace"]
        if name in GUIDS:
            kind = "guid"
        return kind, text

    def _enumerated(self, facets):
        return self._random.choice(facets["enumeration"])[0] if facets.get("enumeration") else None

    @staticmethod
    def _lengths(facets, least, most):
        least = int(facets.get("length", facets.get("minLength", least)))
        return least, max(least, min(int(facets.get("length", facets.get("maxLength", least + most))), least + 40))

    def _builtin(self, name, facets):
        if name not in BASES:
            raise Unsupported(f"xs:{name} as a simple type")
        kind, texts = BASES[name]
        if facets.get("enumeration"):
            text, resolved = self._random.choice(facets["enumeration"])
            if kind == "QName":
                raise Unsupported("an enumeration of QNames")
            return kind, f" {text}\n" if kind != "string" and kind != "replace" and self._random.random() < 0.2 else text
        if facets.get("pattern"):
            return kind, self._matching(self._random.choice(facets["pattern"]))
        if kind in ("collapse", "string", "replace") and {"length", "minLength", "maxLength"} & facets.keys():
            least, most = self._lengths(facets, 0, 12)
            return kind, ("x y" if kind == "string" and least > 2 else "ab1" if name != "language" else "en").ljust(least, "z")[:self._random.choice([least, most])]
        if kind in ("base64", "hex") and {"length", "minLength", "maxLength"} & facets.keys():
            size = self._lengths(facets, 0, 12)[self._random.randint(0, 1)]
            return kind, "ab" * size if kind == "hex" else base64.b64encode(bytes(size)).decode()
        if name in ("ID", "IDREF", "IDREFS"):
            if name == "ID" or not self._id:
                self._id += 1
            return kind, f"id{self._id}" if name == "ID" else "id1"
        if kind in ("decimal", "float", "double") and set(LIMITS + ("totalDigits", "fractionDigits")) & facets.keys():
            return kind, self._number(name, facets, texts)
        if not texts:
            raise Unsupported(f"xs:{name}")
        return kind, self._random.choice(texts)

    def _number(self, name, facets, texts):
        step = decimal.Decimal(1) if name in INTEGERS or facets.get("fractionDigits") == "0" else decimal.Decimal("0.5")
        candidates = [decimal.Decimal(text.strip()) for text in texts if re.fullmatch(r"\s*[+-]?[\d.]+\s*", text)]
        candidates += [decimal.Decimal(1), decimal.Decimal("0.5")]
        for limit in LIMITS:
            if limit in facets and facets[limit].strip() not in ("INF", "-INF", "NaN"):
                value = decimal.Decimal(facets[limit].strip())
                candidates += [value] if limit.endswith("Inclusive") else []
                candidates += [value + step, value - step]
        if "totalDigits" in facets:
            digits, fraction = int(facets["totalDigits"]), int(facets.get("fractionDigits", 0))
            candidates.append(decimal.Decimal(("9" * digits)) / 10 ** min(fraction, digits))
        good = [each for each in candidates if is_within(each, facets, name in INTEGERS)]
        return format(self._random.choice(good or candidates), "f")

    def _matching(self, pattern):
        try:
            parsed = _parser.parse(re.sub(r"\\[icIC]", lambda match: CLASSES[match[0]], re.sub(r"\\[pP]\{[^}]*\}", "[A-Z]", pattern)))
        except re.error as error:
            raise Unsupported(f"the pattern {pattern}") from error
        return self._sample(parsed)

    def _sample(self, parsed):
        result = []
        for operation, value in parsed:
            what = str(operation)
            if what == "LITERAL":
                result.append(chr(value))
            elif what == "ANY":
                result.append("x")
            elif what == "IN":
                result.append(self._member(value))
            elif what == "NOT_LITERAL":
                result.append("x" if value != ord("x") else "y")
            elif what in ("MAX_REPEAT", "MIN_REPEAT"):
                least, most, inner = value
                for _ in range(self._random.randint(least, min(int(most), least + 4))):
                    result.append(self._sample(inner))
            elif what == "SUBPATTERN":
                result.append(self._sample(value[-1]))
            elif what == "BRANCH":
                result.append(self._sample(self._random.choice(value[1])))
            elif what == "AT":
                result.append("^" if "BEGINNING" in str(value) else "$")
            else:
                raise Unsupported(f"{what} in a pattern")
        return "".join(result)

    def _member(self, items):
        if str(items[0][0]) == "NEGATE":
            allowed = [each for each in "xyzXYZ019 -_" if not any(is_member(each, item) for item in items[1:])]
            return self._random.choice(allowed or ["ä"])
        operation, value = self._random.choice(items)
        if str(operation) == "RANGE":
            return chr(self._random.randint(value[0], min(value[1], value[0] + 200)))
        if str(operation) == "CATEGORY":
            return "7" if "DIGIT" in str(value) else " " if "SPACE" in str(value) and "NOT" not in str(value) else "w"
        return chr(value)


def is_member(character, item):
    operation, value = str(item[0]), item[1]
    if operation == "LITERAL":
        return ord(character) == value
    if operation == "RANGE":
        return value[0] <= ord(character) <= value[1]
    if operation == "CATEGORY":
        return character.isdigit() if "DIGIT" in str(value) else character.isspace() if "SPACE" in str(value) else character.isalnum() or character == "_"
    return False


def is_within(value, facets, is_whole):
    limits = {limit: decimal.Decimal(facets[limit].strip()) for limit in LIMITS if limit in facets and facets[limit].strip() not in ("INF", "-INF", "NaN")}
    sign, digits, exponent = value.normalize().as_tuple()
    return not (is_whole and value != value.to_integral_value()
                or "minInclusive" in limits and value < limits["minInclusive"] or "minExclusive" in limits and value <= limits["minExclusive"]
                or "maxInclusive" in limits and value > limits["maxInclusive"] or "maxExclusive" in limits and value >= limits["maxExclusive"]
                or "totalDigits" in facets and len(digits) + max(exponent, 0) > int(facets["totalDigits"])
                or "fractionDigits" in facets and -exponent > int(facets["fractionDigits"]))
