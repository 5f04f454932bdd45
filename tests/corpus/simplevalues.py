# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Values of XML Schema's simple types at the edges of what they can hold, and when two texts are one value."""

import base64
import decimal
import re
import struct

DIGITS = "123456789012345678901234"  # xmllint takes no more
BASES = {  # what a built-in type is compared as, and texts of it
    "string": ("string", ["", "a", " a  b ", "x\ty\nz\r", "<&>\"']]>", "äöü 中文 \U0001F600", "007", "true", "a" * 300]),
    "normalizedString": ("replace", ["", " a  b ", "x\ty\nz", "007"]),
    "token": ("collapse", ["", "a b", "  a \n  b ", "1.0"]),
    "language": ("collapse", ["en", "de-AT", " x-klingon "]),
    "NMTOKEN": ("collapse", ["a", "1.b:c", " -x "]),
    "NMTOKENS": ("collapse", ["a", " 1.b  c\n d"]),
    "Name": ("collapse", ["a", "_b:c", " ä1 "]),
    "NCName": ("collapse", ["a", "_b.c-1", " ä1 "]),
    "anyURI": ("collapse", ["", "urn:x", "http://h:8/p?q=1&r=%20#f", " ../a ", "mailto:a@b"]),
    "boolean": ("boolean", ["true", "false", "1", "0", " true\n"]),
    "decimal": ("decimal", ["0", "-0.0", "+1.50", ".5", "5.", "-" + DIGITS[:12] + "." + DIGITS[:12], " 1.10 ", "0.000000000000000000001"]),
    "integer": ("decimal", ["0", "-0", "+7", DIGITS, "-" + DIGITS, " 0012 ", "9223372036854775808"]),
    "nonPositiveInteger": ("decimal", ["0", "-1", "-" + DIGITS]),
    "negativeInteger": ("decimal", ["-1", "-" + DIGITS]),
    "nonNegativeInteger": ("decimal", ["0", "-0", "+1", DIGITS]),
    "positiveInteger": ("decimal", ["1", "+1", DIGITS]),
    "long": ("decimal", ["-9223372036854775808", "9223372036854775807", "1234567890123456789", "+5", " 007 "]),
    "int": ("decimal", ["-2147483648", "2147483647", "-0", "+5", " 12\n"]),
    "short": ("decimal", ["-32768", "32767", "0"]),
    "byte": ("decimal", ["-128", "127", "0", "+9"]),
    "unsignedLong": ("decimal", ["18446744073709551615", "0", "-0"]),
    "unsignedInt": ("decimal", ["4294967295", "0", "+1"]),
    "unsignedShort": ("decimal", ["65535", "0"]),
    "unsignedByte": ("decimal", ["255", "0"]),
    "float": ("float", ["0", "-0", "1.1", "3.4028235E38", "1.401298464324817e-45", "INF", "-INF", "NaN", " 1e3 ", "16777217"]),
    "double": ("double", ["0", "-0.0", "0.1", "1.7976931348623157E308", "5e-324", "INF", "-INF", "NaN", " -1.5e-3 ", "9007199254740993"]),
    "dateTime": ("calendar", ["2024-02-29T23:59:59.123456789Z", "2001-01-01T00:00:00", "-0044-03-15T12:00:00", "12024-05-06T07:08:09.5+14:00",
                              "1969-12-31T24:00:00-05:30", " 2000-01-01T00:00:00.000Z ", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999"]),
    "date": ("calendar", ["2024-02-29", "-0044-03-15Z", "2001-01-01+14:00", "12024-05-06-05:30", " 1999-12-31 "]),
    "time": ("calendar", ["00:00:00", "23:59:59.999999999", "24:00:00", "12:00:00Z", "12:30:00.10-05:30"]),
    "gYear": ("calendar", ["2024", "-0044", "12024Z", "1999+01:00"]),
    "gYearMonth": ("calendar", ["2024-02", "-0044-12Z"]),
    "gMonthDay": ("calendar", ["--02-29", "--12-31+02:00"]),
    "gMonth": ("calendar", ["--02", "--12Z"]),
    "gDay": ("calendar", ["---31", "---01-11:00"]),
    "duration": ("duration", ["P1Y2M3DT4H5M6.789S", "-P1D", "PT0S", "P13M", "PT36H", "P0Y", "PT0.000000001S", "P99999Y", "PT1M"]),
    "base64Binary": ("base64", ["", "AA==", "AQID", " A Q I D\n", "/+8=", "TWFu" * 50]),
    "hexBinary": ("hex", ["", "00", "0aFf", "DEADBEEF"]),
    "QName": ("QName", ["xs:string", "f:name"]),
    "NOTATION": ("QName", []),
    "ID": ("collapse", []), "IDREF": ("collapse", []), "IDREFS": ("collapse", []), "ENTITY": ("collapse", []), "ENTITIES": ("collapse", []),
    "anySimpleType": ("string", ["", "a", "007", " a "]),
}
INTEGERS = {name for name, (kind, texts) in BASES.items() if kind == "decimal" and name != "decimal"}
ZONE = re.compile(r"(Z|[+-]\d\d:\d\d)$")


def exact(text):
    with decimal.localcontext() as context:
        context.prec = 1000
        number = decimal.Decimal(text.strip())
        if not number.is_finite():
            raise decimal.InvalidOperation
        return number.normalize() + 0


def calendar(text):
    text = text.strip()
    zone = ZONE.search(text)
    if zone:
        text = text[:zone.start()] + ("Z" if zone[1] in ("Z", "+00:00", "-00:00") else zone[1])
    text = re.sub(r"(:\d\d)\.(\d*?)0*(?=Z|[+-]|$)", lambda match: match[1] + ("." + match[2] if match[2] else ""), text)
    match = re.fullmatch(r"(?:(-?\d{4,})-(\d\d)-(\d\d)T)?24:00:00(.*)", text)
    if not match:
        return text
    if not match[1]:
        return "00:00:00" + match[4]
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    days = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30 if month != 2 else 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    day += 1
    if day > days:
        day, month = 1, month + 1
    if month > 12:
        month, year = 1, year + 1
    return f"{year:04d}-{month:02d}-{day:02d}T00:00:00{match[4]}"


def duration(text):
    match = re.fullmatch(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?", text.strip())
    year, month, day, hour, minute, second = (exact(each or "0") for each in match.groups()[1:])
    value = (year * 12 + month, ((day * 24 + hour) * 60 + minute) * 60 + second)
    return tuple(-each for each in value) if match[1] else value


def number(text, code):
    value = {"INF": float("inf"), "-INF": float("-inf"), "NaN": float("nan")}.get(text.strip())
    if value is None:
        value = float(text)
    return struct.pack(code, value)


VALUES = {
    "string": lambda text: text,
    "replace": lambda text: re.sub(r"[\t\r\n]", " ", text),
    "collapse": lambda text: " ".join(text.split()),
    "guid": lambda text: text.strip().lower(),
    "boolean": lambda text: {"true": True, "1": True, "false": False, "0": False}[text.strip()],
    "decimal": exact,
    "float": lambda text: number(text, "f"),
    "double": lambda text: number(text, "d"),
    "calendar": calendar,
    "duration": duration,
    "base64": lambda text: base64.b64decode("".join(text.split()), validate=True),
    "hex": lambda text: bytes.fromhex(text.strip()),
}


def is_same(kind, left, right, resolve_left, resolve_right):
    """Whether two texts are one value. A kind is one of VALUES, ("list", kind) or ("union", kinds)."""
    if left == right and kind != "QName" and "QName" not in kind:
        return True
    try:
        if kind == "QName":
            return resolve_left(left) == resolve_right(right)
        if isinstance(kind, str):
            return VALUES[kind](left) == VALUES[kind](right)
        if kind[0] == "list":
            items = list(zip(left.split(), right.split()))
            return len(left.split()) == len(right.split()) and all(is_same(kind[1], *each, resolve_left, resolve_right) for each in items)
        return any(is_same(each, left, right, resolve_left, resolve_right) for each in kind[1])
    except (ValueError, KeyError, AttributeError, decimal.InvalidOperation, struct.error, OverflowError):
        return False
