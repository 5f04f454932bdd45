# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Sends random documents through the types that qsvcutil writes, for a folder of WSDL documents.

    SERVICEMODEL_WSDL_CORPUS=~/documents python3 tests/corpus/roundtrip.py [option...]

For each message part of a WSDL document, documents are made as its schema allows, with values at the edges; those that
xmllint does not accept are left out. What is generated reads and writes each. It must say the same then, but for prefixes
and the spelling of values, be accepted by xmllint, and be equal when it is read again. Documents with one thing wrong must
be refused, in words that say where. When xmllint does not accept a schema, it is not asked, and nothing is done wrong.

Everything is written below build/release/corpus (--out): the table roundtrip.tsv, and a folder per document with what was
read and written. See sweep.py for how documents are found.
"""

import collections
import glob
import os
import random
import re
import subprocess
import sys
import time
from xml.parsers.expat import ExpatError

import compare
import corpus
import messages
from instances import Instances
from schemaset import HARNESS, SchemaSet, Unsupported
from xmltree import XS, parse

COLUMNS = ["path", "result", "elements", "instances", "invalid", "good", "bad", "mutants", "refused", "message"]
HERE = os.path.dirname(os.path.abspath(__file__))
HARNESS_CODE = """
bool readHarness(ServiceModel::XmlReader &reader, RoundTrip::RoundTripHarness &value)
{
    return readValue(reader, value);
}

ServiceModel::MessageBody writtenHarness(const RoundTrip::RoundTripHarness &value)
{
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:roundtrip", u"RoundTripHarness", value);
    return writer.takeBody();
}

QByteArray roundTripHarness(int number)
{
    return roundTrip(number, readHarness, writtenHarness);
}

"""
WRAPPER = f'<h:RoundTripHarness xmlns:h="{HARNESS}">%s</h:RoundTripHarness>'


def arguments():
    parser = corpus.parser(__doc__)
    parser.add_argument("--elements", type=int, default=40, metavar="N", help="at most so many elements of a document")
    parser.add_argument("--instances", type=int, default=6, metavar="N", help="so many documents with each")
    parser.add_argument("--largest", type=int, default=400, metavar="KB", help="leave out what is generated as more text")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--messages", action="store_true", help="by the functions of clients and services that read and write whole messages")
    return corpus.options(parser, "roundtrip")


class Case:
    def __init__(self, what, item, function, origin=None):
        self.what = what  # what is wrong with it; empty when nothing is
        self.origin = origin  # with which nothing is
        self.function = function  # that is to read and write it
        self.is_message = False
        self.item = item
        self.text = item.serialize()
        self.is_valid = False
        self.verdict = "crash"


def roots(schemas, options):
    """The elements to try, and which of them stand for types."""
    types = {}
    found = []
    for kind, name in schemas.parts or [key for key in schemas.components if key[0] == "element"]:
        if (kind, name) not in schemas.components and (kind != "type" or name[0] != XS):
            continue
        if kind == "type":
            element = next((each for each, known in types.items() if known == name), (HARNESS, f"type{len(types)}"))
            types[element] = name
            name = element
        if name not in found:
            found.append(name)
    found = found[::-(-len(found) // options.elements) or 1]
    return found, {element: name for element, name in types.items() if element in found}


def make_cases(instances, names, options, chance, problems):
    result = []
    for function, name in enumerate(names):
        for _ in range(options.instances):
            try:
                item = instances.make(name)
            except (Unsupported, RecursionError) as problem:
                problems[str(problem) or "too deep"] += 1
                continue
            origin = Case("", item, function)
            result.append(origin)
            result += [Case(what, each, function, origin) for what, each in compare.mutants(item, chance) if chance.random() < 0.3]
    return result


def validate(folder, files):
    """The files that xmllint accepts; its first complaint about each other; None when it does not accept the schema."""
    accepted, complaints = set(), {}
    for start in range(0, len(files), 200):
        run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", "driver.xsd", *files[start:start + 200]],
                             cwd=folder, capture_output=True, text=True, errors="replace")
        if "failed to compile" in run.stderr or run.returncode in (5, -11):
            return None, corpus.first(run.stderr, ["error"])
        for line in run.stderr.splitlines():
            if line.endswith(" validates"):
                accepted.add(line.removesuffix(" validates"))
            else:
                complaints.setdefault(line.split(":")[0], line)
    return accepted, complaints


def save(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        file.write(text)


def generate(document, folder, options, names, is_in_body=False):
    """Writes roundtrip_main.cpp, and returns what is wrong, and the elements to try where it is the code that says them."""
    how = ["--message-contract", "--role", "both"] if options.messages else [os.path.join(folder, "harness.xsd"), "--types-only"]
    run = corpus.resource_of(lambda: [os.path.join(options.build, "bin", "qsvcutil"), document, *how, "--offline", "--verbosity", "quiet", "--no-config",
                                      "--namespace", "*,RoundTrip", "--out", os.path.join(folder, "roundtrip")], folder, 60, 3072)
    if run.code != 0:
        return corpus.first(run.text, ["error"]), names
    code, table = HARNESS_CODE, "roundTripHarness, " * len(names)
    if options.messages:
        found, code = messages.messages(folder)
        found = [each for each in found if each.element in names]
        names, table = [each.element for each in found], messages.table(found, is_in_body)
    save(folder, "roundtrip_main.cpp", '#include "roundtrip_types.cpp" // and not the header: all is read once\n#include "roundtrip_main.h"\n' + code
         + "namespace {\n\nconst QList<Function> &functions()\n{\n    static const QList<Function> list{\n" + table + "};\n    return list;\n}\n\n} // namespace\n")
    return "", names


def build(folder, compiler, options):
    """The program that reads and writes, or None and why."""
    parts = set(glob.glob(os.path.join(glob.escape(folder), "roundtrip_types*.cpp"))) - {os.path.join(folder, "roundtrip_types.cpp")}
    objects = []
    for source in sorted(parts) + [os.path.join(folder, "roundtrip_main.cpp")]:
        objects.append(source + ".o")
        run = corpus.resource_of(lambda: [compiler.command, *compiler.flags, "-include", compiler.header, "-c", "-o", objects[-1], "-I", HERE, "-I", folder, source],
                                 folder, 600, 8192)
        if run.code != 0:
            return None, corpus.first(run.text, ["error:"])
    program = os.path.join(folder, "roundtrip")
    run = corpus.resource_of(lambda: [compiler.command, "-o", program, *objects, os.path.join(options.build, "proxy", "libServiceModelCore.a"), "-lQt6Core"],
                             folder, 600, 8192)
    for each in objects:
        os.remove(each)
    return (program, "") if run.code == 0 else (None, corpus.first(run.text, ["error", "undefined"]))


def play(program, folder, cases):
    start = 0
    while start < len(cases):
        run = corpus.resource_of(lambda: [program, str(start), *(str(case.function) for case in cases[start:])], folder, 60, 2048)
        lines = [line.split(" ", 1) for line in run.text.splitlines() if re.match(r"\d+ ", line)]
        for number, verdict in lines:
            cases[int(number)].verdict = verdict
        start += len(lines) + 1  # behind the one that it crashed on


def judge(folder, cases):
    """[(number, what is wrong)]."""
    outputs = {}
    wrong = []
    for n, case in enumerate(cases):
        if case.what:
            if not case.is_valid and not case.verdict.startswith("refused"):
                continue
            if not case.is_valid and ", in /" not in case.verdict:
                wrong.append((n, f"does not say where: {case.verdict}"))
            continue
        if case.is_message and case.verdict.startswith("unset"):
            continue  # a date that was not there: no message can be made with it
        if case.verdict != "ok" and not (case.verdict == "unequal" and compare.has_nan(case.item)):
            wrong.append((n, case.verdict))
            continue
        with open(os.path.join(folder, f"{n}.out.xml"), "rb") as file:
            root = parse(file.read())
        root = root.children() if root.name[0] == HARNESS else [root]
        found = compare.difference(case.item, root[0], is_message=case.is_message) if len(root) == 1 else "nothing was written"
        if found:
            wrong.append((n, found))
        else:
            outputs[f"{n}.checked.xml"] = n
            save(folder, f"{n}.checked.xml", root[0].serialize())
    accepted, complaints = validate(folder, list(outputs))
    # xmllint takes 1.5 for another value than 1.50 when that is fixed.
    wrong += [(n, f"not valid: {complaints.get(name, '')}") for name, n in outputs.items()
              if accepted is not None and name not in accepted and "fixed value constraint" not in complaints.get(name, "")]
    return wrong


def round_trip(row, options, compiler):
    path = row["path"]
    folder = corpus.folder_of(path, options, "messages" if options.messages else "roundtrip")
    result = {column: "" for column in COLUMNS} | {"path": path}
    document = os.path.join(options.corpus, path)
    problems = collections.Counter()
    try:
        schemas = SchemaSet(document)
        if schemas.uses_encoding():
            raise Unsupported("schemas refer to SOAP's encoding")
        names, types = roots(schemas, options)
        schemas.write(folder, types)
        schemas.write_harness(folder, names, types)
        wrong, names = generate(document, folder, options, names)
        if wrong:
            return result | {"result": "not generated", "message": wrong}
        chance = random.Random(f"{options.seed} {path}")
        cases = make_cases(Instances(schemas, chance, types), names, options, chance, problems)
    except (Unsupported, ExpatError) as problem:
        return result | {"result": "skipped", "message": str(problem)}
    if not cases:
        return result | {"result": "skipped", "message": "no document could be made: " + "; ".join(problems)}
    for n, case in enumerate(cases):
        save(folder, f"{n}.xml", case.text)
    accepted, complaints = validate(folder, [f"{n}.xml" for n in range(len(cases))])
    if accepted is None:  # what should be valid is taken for it, the rest is left out
        problems[f"not validated: {complaints}"] += len(cases)
        accepted = {f"{n}.xml" for n in range(len(cases))}
    for n, case in enumerate(cases):
        case.is_valid = f"{n}.xml" in accepted
        case.is_message = options.messages
    invalid = [n for n, case in enumerate(cases) if not case.what and not case.is_valid]
    if invalid:
        problems[complaints.get(f"{invalid[0]}.xml", "")] += 1
    cases = [case for case in cases if (case.origin.is_valid and not case.is_valid if case.what else case.is_valid)]
    for old in glob.glob(os.path.join(glob.escape(folder), "[0-9]*.xml")):
        os.remove(old)
    for n, case in enumerate(cases):
        save(folder, f"{n}.in.xml", case.text if options.messages else WRAPPER % case.text)
    kilobytes = sum(os.path.getsize(each) for each in glob.glob(os.path.join(glob.escape(folder), "*_types*"))) // 1024
    result |= {"elements": len(names), "instances": sum(not case.what for case in cases), "invalid": len(invalid)}
    if kilobytes > options.largest:
        return result | {"result": "skipped", "message": f"{kilobytes} kB of text"}
    program, message = build(folder, compiler, options)
    if not program:
        return result | {"result": "does not compile", "message": message}
    play(program, folder, cases)
    os.remove(program)  # it is large
    wrong = judge(folder, cases)
    mutants = [case for case in cases if case.what]
    refused = collections.Counter(case.what for case in mutants if case.verdict.startswith("refused"))
    with open(os.path.join(folder, "wrong.txt"), "w") as file:
        file.writelines(f"{n}: {what}\n" for n, what in sorted(wrong))
        file.writelines(f"{n}: accepted, although {case.what}\n" for n, case in enumerate(cases)
                        if case.what and case.what != "an unknown element" and not case.verdict.startswith("refused"))
    result |= {"good": result["instances"] - sum(not cases[n].what for n, _ in wrong), "bad": len(wrong), "mutants": len(mutants),
               "refused": "; ".join(f"{what} {refused[what]} of {count}" for what, count in collections.Counter(case.what for case in mutants).items())}
    return result | {"result": "wrong" if wrong else "ok",
                     "message": f"{wrong[0][0]}.in.xml: {wrong[0][1]}" if wrong else "; ".join(f"{text} ({n})" for text, n in problems.most_common(2))}


def report(results):
    print("\nNot as they should be:")
    for row in results:
        if row["result"] not in ("ok", "skipped"):
            print(f"  {row['path']}: {row['result']} {row['bad']} of {row['instances']}: {row['message'][:250]}")
    print("\nLeft out:")
    for row in results:
        if row["result"] == "skipped":
            print(f"  {row['path']}: {row['message'][:160]}")
    total = collections.Counter()
    mutants = collections.defaultdict(lambda: [0, 0])
    for row in results:
        for column in ("elements", "instances", "invalid", "good", "bad"):
            total[column] += int(row[column] or 0) if row["good"] != "" else 0
        for what, refused, count in re.findall(r"(?:^|; )([^;]+?) (\d+) of (\d+)", row["refused"]):
            mutants[what][0] += int(refused)
            mutants[what][1] += int(count)
    print()
    for what, (refused, count) in mutants.items():
        print(f"{what}: {refused} of {count} refused")
    kinds = collections.Counter(row["result"] for row in results)
    print(f"SUMMARY: {len(results)} documents: {', '.join(f'{n} {kind}' for kind, n in kinds.most_common())}; {total['elements']} elements, "
          f"{total['instances']} instances ({total['invalid']} left out: not valid), {total['good']} came back as they were, {total['bad']} things wrong")


def main():
    options = arguments()
    rows = corpus.documents(options)
    if not rows:
        sys.exit("roundtrip: no document to run")
    os.makedirs(options.out, exist_ok=True)
    compiler = corpus.Compiler(options, False)
    table = os.path.join(options.out, "messages.tsv" if options.messages else "roundtrip.tsv")
    begin = time.monotonic()
    results = []
    for result in corpus.run_all(rows, options, lambda row: round_trip(row, options, compiler), table, COLUMNS):
        results.append(result)
        print(f"{len(results)} of {len(rows)}: {result['path']}: {result['result']} {result['message'][:200]}", file=sys.stderr)
    report(results)
    print(f"{time.monotonic() - begin:.0f} s with {options.jobs} jobs; table: {table}")
    sys.exit(0 if all(row["result"] in ("ok", "skipped") for row in results) else 1)


if __name__ == "__main__":
    main()
