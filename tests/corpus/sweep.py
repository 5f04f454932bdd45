# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Runs qsvcutil on a folder of WSDL documents and compiles what it writes.

    SERVICEMODEL_WSDL_CORPUS=~/documents python3 tests/corpus/sweep.py [option...]

The folder is searched for *.wsdl, unless it has an INDEX.tsv: one row a document, with the columns path, tier, sound
(yes or no), style_use, ops (how many operations) and features as far as they are there. A document that is sound must be generated and compile
without a warning; one that is not may be refused with a place and a reason, or generated; none may crash, take long, or
leave files behind when it is refused.

Everything is written below build/release/corpus (--out): the table results.tsv (generated.tsv with --no-compile), and
a folder per document. Documents whose code did not change since the last run are not compiled again.
"""

import collections
import glob
import hashlib
import os
import re
import sys
import time

import corpus

COLUMNS = ["path", "tier", "sound", "style_use", "ops", "features", "generated", "seconds", "megabytes", "files", "kilobytes",
           "compiled", "compile_seconds", "worst_seconds", "worst_file", "worst_megabytes", "object_kilobytes", "message", "key"]
SLOW_SECONDS = 5.0
LARGE_MEGABYTES = 500.0
PLACED = re.compile(r"^.+:\d+:\d+: error: .+", re.M)


def arguments():
    parser = corpus.parser(__doc__)
    parser.add_argument("--no-compile", action="store_true", help="generate only")
    parser.add_argument("--full", action="store_true", help="compile to object files and run moc; without it syntax only")
    parser.add_argument("--role", default="both")
    parser.add_argument("--slowest", type=int, default=10, metavar="N", help="show the N that take longest to compile")
    return corpus.options(parser, "sweep")


def sweep(row, options, compiler, earlier):
    path = row["path"]
    document = os.path.join(options.corpus, path)
    folder = corpus.folder_of(path, options, "code")
    result = {column: row.get(column, "") or "" for column in COLUMNS}
    run = corpus.resource_of(lambda: [os.path.join(options.build, "bin", "qsvcutil"), document, "--role", options.role, "--offline",
                               "--verbosity", "quiet", "--out-dir", folder], folder, 60, 3072)
    written = sorted(glob.glob(os.path.join(folder, "*")))
    result.update(seconds=f"{run.seconds:.2f}", megabytes=f"{run.megabytes:.0f}", files=len(written),
                  kilobytes=sum(os.path.getsize(file) for file in written) // 1024)
    if run.code is None:
        result["generated"] = "timeout"
    elif run.code < 0 or run.code > 4:
        result["generated"] = f"crash {run.code}"
    elif run.code == 0:
        result["generated"] = "ok" if written else "nothing"
    elif written:
        result["generated"] = "half"
    elif run.code == 3:
        result["generated"] = "refused" if PLACED.search(run.text) else "refused without a place"
    else:
        result["generated"] = f"exit {run.code}"
    if result["generated"] != "ok":
        result["message"] = corpus.first(run.text, [": error: "]).replace(document, os.path.basename(path))
        return result
    digest = hashlib.sha256(compiler.key.encode() if compiler else b"")
    for file in written:
        with open(file, "rb") as opened:
            digest.update(os.path.basename(file).encode() + b"\0" + opened.read())
    result["key"] = digest.hexdigest()
    if not compiler:
        return result
    before = earlier.get(path)
    if before and before["key"] == result["key"] and before["compiled"]:
        for column in ("compiled", "compile_seconds", "worst_seconds", "worst_file", "worst_megabytes", "object_kilobytes", "message"):
            result[column] = before.get(column, "")
        return result
    runs = [(compiler.run(folder, file, options.full), file) for file in written if file.endswith(".cpp")]
    wrong = next((each for each, _ in runs if each.code != 0), None) or next((each for each, _ in runs if each.text), None)
    worst, file = max(runs, key=lambda each: each[0].seconds, default=(corpus.Run(0, 0, 0, ""), ""))
    result.update(compile_seconds=f"{sum(each.seconds for each, _ in runs):.1f}", worst_seconds=f"{worst.seconds:.1f}",
                  worst_file=os.path.basename(file), worst_megabytes=f"{max((each.megabytes for each, _ in runs), default=0):.0f}",
                  object_kilobytes=sum(os.path.getsize(each) for each in glob.glob(os.path.join(glob.escape(folder), "*.o"))) // 1024,
                  compiled="ok" if not wrong else "warning" if wrong.code == 0 else "error")
    if wrong:
        result["message"] = corpus.first(wrong.text, ["error:", "warning:"]).replace(folder + "/", "")
    return result


def is_good(row):
    """Whether a document came out as it should."""
    if row["generated"] == "ok":
        return row["compiled"] in ("ok", "")
    return row["sound"] == "no" and row["generated"] == "refused"


def rate(rows):
    good = sum(map(is_good, rows))
    return f"{good} of {len(rows)} ({100 * good / len(rows):.1f} %)" if rows else "none"


def report(results, earlier, options):
    sound = [row for row in results if row["sound"] != "no"]
    print("\nNot as they should be:")
    for row in results:
        if not is_good(row):
            print(f"  {row['path']}: {row['generated']} {row['compiled']}: {row['message'][:220]}")
    groups = collections.defaultdict(list)
    for row in sound:
        for feature in row["features"].split():
            groups[feature].append(row)
        groups["style " + row["style_use"]].append(row)
    bad = {name: rows for name, rows in groups.items() if not all(map(is_good, rows))}
    print("\nFeatures of sound documents that do not all pass:")
    for name, rows in sorted(bad.items()):
        print(f"  {name}: {rate(rows)}")
    if options.slowest and any(row["compiled"] for row in results):
        print("\nLongest to compile (CPU seconds in all, worst file and most megabytes of one, kB of objects, and those of an operation):")
        for row in sorted(results, key=lambda row: -float(row["compile_seconds"] or 0))[:options.slowest]:
            print(f"  {row['compile_seconds']:>6} {row['worst_seconds']:>6} {row['worst_file']} {row['worst_megabytes']:>5} "
                  f"{row['object_kilobytes']:>6} {int(row['object_kilobytes'] or 0) / max(1, int(row['ops'] or 1)):>6.1f}  {row['kilobytes']} kB of text  {row['path']}")
    if earlier:
        changed = [(row, earlier[row["path"]]) for row in results if row["path"] in earlier and is_good(row) != is_good(earlier[row["path"]])]
        print(f"\nAgainst the table before: {sum(is_good(row) for row, _ in changed)} better, {sum(not is_good(row) for row, _ in changed)} worse")
        for row, _ in changed:
            if not is_good(row):
                print(f"  worse: {row['path']}")
    print()
    for tier in sorted({row["tier"] for row in sound}):
        print(f"sound, {tier or 'any tier'}: {rate([row for row in sound if row['tier'] == tier])}")
    unsound = [row for row in results if row["sound"] == "no"]
    if unsound:
        generated = sum(row["generated"] == "ok" for row in unsound)
        print(f"not sound: {rate(unsound)}; generated {generated}, refused with a place "
              f"{sum(row['generated'] == 'refused' for row in unsound)}")
    slow = sum(float(row["seconds"]) > SLOW_SECONDS for row in results)
    large = sum(float(row["megabytes"]) > LARGE_MEGABYTES for row in results)
    crashed = sum(row["generated"].startswith("crash") or row["generated"] == "timeout" for row in results)
    print(f"slowest {max(float(row['seconds']) for row in results):.2f} s ({slow} beyond {SLOW_SECONDS:.0f} s), "
          f"largest {max(float(row['megabytes']) for row in results):.0f} MB ({large} beyond {LARGE_MEGABYTES:.0f} MB)")
    print(f"SUMMARY: {len(results)} documents; sound {rate(sound)}; crashed or hung {crashed}; "
          f"half-written {sum(row['generated'] == 'half' for row in results)}")


def main():
    options = arguments()
    rows = corpus.documents(options)
    if not rows:
        sys.exit("sweep: no document to run")
    os.makedirs(options.out, exist_ok=True)
    table = os.path.join(options.out, "generated.tsv" if options.no_compile else "results.tsv")
    known = corpus.read_table(table)
    compiler = None if options.no_compile else corpus.Compiler(options, options.full)
    begin = time.monotonic()
    results = []
    for result in corpus.run_all(rows, options, lambda row: sweep(row, options, compiler, known), table, COLUMNS):
        results.append(result)
        if len(results) % 50 == 0:
            print(f"{len(results)} of {len(rows)} after {time.monotonic() - begin:.0f} s", file=sys.stderr)
    report(results, corpus.read_table(options.compare) if options.compare else known, options)
    print(f"{time.monotonic() - begin:.0f} s with {options.jobs} jobs; table: {table}")
    sys.exit(0 if all(map(is_good, results)) else 1)


if __name__ == "__main__":
    main()
