# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""What the programs that run over a folder of WSDL documents share: which documents, running qsvcutil, compiling, tables."""

import argparse
import collections
import concurrent.futures
import csv
import glob
import hashlib
import json
import os
import re
import resource
import shlex
import shutil
import subprocess
import threading


def parser(description):
    result = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    result.add_argument("--corpus", default=os.environ.get("SERVICEMODEL_WSDL_CORPUS"), help="the folder")
    result.add_argument("--build", default="build/release", help="the build folder that has qsvcutil and compile_commands.json")
    result.add_argument("--out", help="where to write (default: BUILD/corpus)")
    result.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    result.add_argument("--filter", default="", help="only documents whose path matches this expression")
    result.add_argument("--feature", help="only documents with this feature")
    result.add_argument("--tier", help="only this tier")
    result.add_argument("--sound", choices=["yes", "no"], help="only these")
    result.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth document")
    result.add_argument("--compare", metavar="TABLE", help="a table of an earlier run (default: the one that is there)")
    return result


def options(parser, name):
    result = parser.parse_args()
    if not result.corpus:
        parser.exit(77, f"{name}: SERVICEMODEL_WSDL_CORPUS is not set: nothing to do\n")
    result.corpus = os.path.abspath(result.corpus)
    result.build = os.path.abspath(result.build)
    result.out = os.path.abspath(result.out or os.path.join(result.build, "corpus"))
    return result


def documents(options):
    index = os.path.join(options.corpus, "INDEX.tsv")
    if os.path.exists(index):
        with open(index, newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t"))
    else:
        found = glob.glob(os.path.join(glob.escape(options.corpus), "**", "*.wsdl"), recursive=True)
        rows = [{"path": os.path.relpath(path, options.corpus)} for path in sorted(found)]
    chosen = [row for row in rows
              if re.search(options.filter, row["path"])
              and options.tier in (None, row.get("tier")) and options.sound in (None, row.get("sound"))
              and (not options.feature or options.feature in row.get("features", "").split())]
    return chosen[::options.every]


class Compiler:
    """The compiler, options and warnings of the project's own sources, with the libraries' headers read once."""

    def __init__(self, options, is_full):
        with open(os.path.join(options.build, "compile_commands.json")) as file:
            entry = next(each for each in json.load(file) if each["file"].endswith("/client/clientchannel.cpp"))
        words = shlex.split(entry["command"])
        words = words[1:] if "ccache" in words[0] else words
        self.flags = []
        skip = False
        for word in words[1:]:
            if not skip and word not in ("-o", "-c", "-include", "-Winvalid-pch") and not re.match(r"-(O|g|Werror|DQT_NO_DEBUG|DNDEBUG)", word):
                self.flags.append(word)
            skip = not skip and word in ("-o", "-c", "-include")
        self.command = words[0]
        self.flags.append("-O0")
        folder = os.path.join(options.out, "precompiled")
        os.makedirs(folder, exist_ok=True)
        self.header = os.path.join(folder, "libraries.h")
        with open(self.header, "w") as file:
            file.write('#include <QtCore>\n#include "client/clientbase.h"\n#include "client/clientchannel.h"\n'
                       '#include "host/servicebase.h"\n#include "soap/envelope.h"\n#include "xml/elementcontent.h"\n')
        subprocess.run([self.command, *self.flags, "-x", "c++-header", self.header, "-o", self.header + ".gch"], check=True)
        self.moc = next((path for path in ("/usr/lib/qt6/libexec/moc", shutil.which("moc6") or "") if os.path.exists(path)), None)
        # What decides besides the text whether it compiles.
        digest = hashlib.sha256(" ".join([self.command, *self.flags, str(is_full)]).encode())
        top = os.path.dirname(os.path.dirname(entry["file"]))
        for header in sorted(glob.glob(os.path.join(top, "**", "*.h"), recursive=True)):
            if "/generator/" not in header and "/metadata/" not in header:
                with open(header, "rb") as file:
                    digest.update(file.read())
        self.key = digest.hexdigest()

    def run(self, folder, source, is_full):
        if not is_full:
            how = ["-include", self.header, "-fsyntax-only"]
        else:
            how = ["-c", "-o", source + ".o"]
        start = resource_of(lambda: [self.command, *self.flags, *how, "-I", folder, source], folder, 600, 8192)
        if is_full and start.code == 0:
            header = source[:-4] + ".h"
            if os.path.exists(header) and "Q_OBJECT" in open(header).read():
                moc = header[:-2] + ".moc.cpp"
                done = subprocess.run([self.moc, header, "-o", moc], capture_output=True, text=True)
                text = done.stderr
                if not text:
                    more = resource_of(lambda: [self.command, *self.flags, "-c", "-o", moc + ".o", "-I", folder, moc], folder, 600, 8192)
                    text, start = more.text, start._replace(seconds=start.seconds + more.seconds, code=more.code)
                start = start._replace(text=start.text + text)
        return start


Run = collections.namedtuple("Run", "code seconds megabytes text")


def resource_of(command, folder, timeout, limit_megabytes):
    """Runs a command: exit code (None when it took too long), CPU seconds, most memory, and what it said."""

    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (limit_megabytes << 20,) * 2)
        resource.setrlimit(resource.RLIMIT_CPU, (timeout, timeout))

    process = subprocess.Popen(command(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limit, cwd=folder)
    timer = threading.Timer(timeout * 4, process.kill)
    timer.start()
    text = process.stdout.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    timer.cancel()
    process.stdout.close()
    seconds = usage.ru_utime + usage.ru_stime
    took_too_long = process.returncode in (-9, -24)
    return Run(None if took_too_long else process.returncode, seconds, usage.ru_maxrss / 1024, text)


def first(text, marks):
    for line in text.splitlines():
        if any(mark in line for mark in marks):
            return line.strip()
    return text.strip().splitlines()[0] if text.strip() else ""


def folder_of(path, options, kind):
    """An empty folder for what is made of a document."""
    folder = os.path.join(options.out, kind, re.sub(r"[^\w.+-]", "_", path))
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return folder


def read_table(path):
    if not path or not os.path.exists(path):
        return {}
    with open(path, newline="") as file:
        return {row["path"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def write_table(path, columns, rows):
    with open(path, "w") as file:
        file.write("\t".join(columns) + "\n")
        for row in rows:
            file.write("\t".join(re.sub(r"[\t\r\n]", " ", str(row.get(column, ""))) for column in columns) + "\n")


def run_all(rows, options, work, table, columns):
    """What work() makes of each row, as it comes. The table has it at once, so that an interrupted run keeps what it has done; what
    this run leaves out stays in it, so that a part can be run alone."""
    merged = read_table(table)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(work, rows):
            merged[result["path"]] = result
            write_table(table, columns, [merged[path] for path in sorted(merged)])
            yield result
