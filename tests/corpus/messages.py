# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Takes the functions that read and write messages out of generated clients and services, which nobody else can call."""

import collections
import glob
import os
import re

Message = collections.namedtuple("Message", "element type decode encode")

FUNCTION = re.compile(r"^(?:bool|ServiceModel::MessageBody) (decode|encode)(\w+)\(.*?^}\n", re.M | re.S)
CONSTANT = re.compile(r"^constexpr QStringView (Namespace\d*) = (?:u|QStringView\(u)\"(.*)\"\)?;\n", re.M)
ROOT = re.compile(r"(?:writer\.startElement\(|write\w*Element\(writer, )(\w+|QStringView\(\)), u\"([^\"]*)\"")


class Source:
    def __init__(self, folder, role):
        self.constants = {}
        self.functions = {}
        self.includes = set()
        for path in sorted(glob.glob(os.path.join(glob.escape(folder), f"roundtrip_{role}*.cpp"))):
            if path.endswith("_wsdl.cpp"):
                continue
            with open(path, encoding="utf-8") as file:
                text = file.read()
            constants = dict(CONSTANT.findall(text))
            if any(self.constants.get(name, uri) != uri for name, uri in constants.items()):
                continue  # another part of it, with other names
            self.constants |= constants
            self.includes |= set(re.findall(r'^#include "(?:xml|soap)/.*"\n', text, re.M))
            self.functions |= {(match[1], match[2]): match[0] for match in FUNCTION.finditer(text)}

    def text(self, name):
        constants = "".join(f'constexpr QStringView {key} = u"{uri}";\n' for key, uri in self.constants.items())
        return f"namespace {name} {{\n{constants}\n" + "\n".join(self.functions.values()) + "}\n\n"


def messages(folder):
    """The messages that have a struct, and C++ that reads and writes them."""
    client, service = Source(folder, "client"), Source(folder, "service")
    found = []
    for reader, writer, inside, outside in ((service, client, "HarnessService", "HarnessClient"), (client, service, "HarnessClient", "HarnessService")):
        for (kind, name), text in writer.functions.items():
            parameter = re.match(r".*\(const (\w+) &\w+\)\n", text)
            decode = reader.functions.get(("decode", name), "")
            root = ROOT.search(text)
            is_one = "writer.startElement(" in text or len(re.findall(r"^    write\w+\(", text, re.M)) == 1
            if kind == "encode" and parameter and root and is_one and f"{parameter[1]} &" in decode:
                found.append(Message((writer.constants.get(root[1], ""), root[2]), parameter[1], f"{inside}::decode{name}", f"{outside}::encode{name}"))
    text = "".join(sorted(client.includes | service.includes)) + "\nnamespace RoundTrip {\n\n" + client.text("HarnessClient") + service.text("HarnessService")
    text += "} // namespace RoundTrip\n"
    return found, text


def table(found, is_in_body):
    more = ", true" if is_in_body else ""
    return "".join(f"    [](int number) {{ return roundTrip<RoundTrip::{each.type}>(number, RoundTrip::{each.decode}, RoundTrip::{each.encode}{more}); }},\n"
                   for each in found)
