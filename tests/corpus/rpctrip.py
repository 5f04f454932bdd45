# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Sends random messages of rpc bindings through the code that qsvcutil writes, for a folder of WSDL documents.

    SERVICEMODEL_WSDL_CORPUS=~/documents python3 tests/corpus/rpctrip.py [option...]

The generated client and service read and write each message, and it must say the same then. Those in SOAP's encoding are
written as several toolkits do: values in their places with their types or without, or behind the message, referred to by id.
See roundtrip.py, which does this with elements that schemas have, for where things are written. Nothing is validated.
"""

import collections
import os
import random
import sys
import time

import compare
import corpus
import roundtrip
import rpcmessages
from schemaset import SchemaSet, Unsupported
from xmltree import parse

COLUMNS = ["path", "result", "elements", "instances", "good", "bad", "message"]


class Case:
    what = ""

    def __init__(self, item, function, style):
        self.item = item
        self.function = function
        self.style = style
        self.verdict = "crash"


def judge(folder, cases, schemas):
    for n, case in enumerate(cases):
        if case.style:
            rpcmessages.expect(case.item, schemas)
        if case.verdict != "ok" and not (case.verdict == "unequal" and compare.has_nan(case.item)):
            yield n, case.verdict
            continue
        with open(os.path.join(folder, f"{n}.out.xml"), "rb") as file:
            message = parse(file.read()).children()[0]
        if case.style:
            rpcmessages.plain(message, schemas)
        found = compare.difference(case.item, message)
        if found:
            yield n, found


def rpc_trip(row, options, compiler):
    path = row["path"]
    folder = corpus.folder_of(path, options, "rpc")
    result = {column: "" for column in COLUMNS} | {"path": path}
    document = os.path.join(options.corpus, path)
    problems = collections.Counter()
    schemas = SchemaSet(document)
    if schemas.uses_encoding() and "literal" in row.get("style_use", ""):
        return result | {"result": "skipped", "message": "literal messages of types of SOAP's encoding"}
    literal, encoded = (rpcmessages.messages(schemas, use) for use in ("literal", "encoded"))
    wrong, names = roundtrip.generate(document, folder, options, [*literal, *encoded], True)
    if wrong:
        return result | {"result": "not generated", "message": wrong}
    chance = random.Random(f"{options.seed} {path}")
    instances = {True: rpcmessages.EncodedInstances(schemas, chance, encoded), False: rpcmessages.RpcInstances(schemas, chance, literal)}
    cases = []
    for function, name in enumerate(names):
        for style in (rpcmessages.STYLES if name in encoded else [""]) * options.instances:
            try:
                case = Case(instances[name in encoded].make(name), function, style)
                body = rpcmessages.Wire(case.item, style, chance).body
            except (Unsupported, RecursionError) as problem:
                problems[str(problem) or "too deep"] += 1
                continue
            roundtrip.save(folder, f"{len(cases)}.in.xml", body.serialize())
            cases.append(case)
    if not cases:
        return result | {"result": "skipped", "message": "no message could be made: " + "; ".join(problems)}
    program, message = roundtrip.build(folder, compiler, options)
    if not program:
        return result | {"result": "does not compile", "message": message}
    roundtrip.play(program, folder, cases)
    os.remove(program)
    bad = list(judge(folder, cases, schemas))
    with open(os.path.join(folder, "wrong.txt"), "w") as file:
        file.writelines(f"{n} {cases[n].style or 'literal'}: {what}\n" for n, what in bad)
    return result | {"result": "wrong" if bad else "ok", "elements": len(names), "instances": len(cases), "good": len(cases) - len(bad), "bad": len(bad),
                     "message": f"{bad[0][0]}.in.xml: {bad[0][1]}" if bad else "; ".join(f"{text} ({n})" for text, n in problems.most_common(2))}


def main():
    parser = corpus.parser(__doc__)
    parser.add_argument("--instances", type=int, default=6, metavar="N", help="so many messages of each kind in each style")
    parser.add_argument("--seed", type=int, default=1)
    options = corpus.options(parser, "rpctrip")
    options.messages = True
    rows = [row for row in corpus.documents(options) if "rpc" in row.get("style_use", "rpc")]
    if not rows:
        sys.exit("rpctrip: no document to run")
    os.makedirs(options.out, exist_ok=True)
    compiler = corpus.Compiler(options, False)
    table = os.path.join(options.out, "rpc.tsv")
    begin = time.monotonic()
    total = collections.Counter()
    kinds = collections.Counter()
    for row in corpus.run_all(rows, options, lambda row: rpc_trip(row, options, compiler), table, COLUMNS):
        kinds[row["result"]] += 1
        total.update({column: row[column] or 0 for column in ("elements", "instances", "good", "bad")})
        print(f"{row['path']}: {row['result']} {row['instances']}: {row['message'][:250]}")
    print(f"SUMMARY: {len(rows)} documents: {', '.join(f'{n} {kind}' for kind, n in kinds.most_common())}; {total['elements']} kinds of message, "
          f"{total['instances']} messages, {total['good']} came back as they were, {total['bad']} did not; {time.monotonic() - begin:.0f} s; table: {table}")
    sys.exit(0 if set(kinds) <= {"ok", "skipped"} else 1)


if __name__ == "__main__":
    main()
