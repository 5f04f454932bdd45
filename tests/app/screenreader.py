#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Uses the calculator from outside, as a person with a screen reader does: through the accessibility bus and the keyboard.

screenreader.py CALCULATOR SERVICE FOLDER TRACE    FOLDER is that of presskeys.py, TRACE the program connectiontrace

Needs a display with a window manager, a session bus and the accessibility bus; tests/ui/desktop.sh makes them.
"""
import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading

import pyatspi
from gi.repository import GLib

calculator, service, folder, tracer = sys.argv[1:5]
sys.path.insert(0, folder)
from presskeys import nodes, wait_for  # noqa: E402

PATIENCE = 20
CONTROL = 37  # the key, as Xvfb counts them


def fail(what):
    sys.exit(f"screenreader: {what}")


def check(what, found):
    if not found:
        fail(what)
    print(f"ok: {what}", flush=True)


class Service:
    """calculatorservice on a port that stays the same when it starts again."""

    def __init__(self):
        with contextlib.closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = None

    def start(self):
        self.process = subprocess.Popen([service, "--port", str(self.port)], stdout=subprocess.PIPE, text=True)
        self.address = re.search(r"ready at (\S+)", self.process.stdout.readline()).group(1)
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def hesitate(self):
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None


class Listener:
    """Notes what a screen reader is told: the names of notifications that appear, and the descriptions of what has the focus."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.note_notification, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self.note_description, "object:property-change:accessible-description")

    def note_notification(self, event):
        with contextlib.suppress(Exception):  # it has gone
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.heard.append(event.source.name)

    def note_description(self, event):
        with contextlib.suppress(Exception):
            if event.source.getState().contains(pyatspi.STATE_FOCUSED):
                self.heard.append(event.source.description)

    def hears(self, text):
        def has_heard():
            while GLib.MainContext.default().iteration(False):
                pass
            return any(text in heard for heard in self.heard)
        try:
            wait_for(f"'{text}'", has_heard, PATIENCE)
        except SystemExit:
            fail(f"'{text}' was not said; these were: {self.heard}")
        print(f"ok: '{text}' is said", flush=True)
        self.heard.clear()


class Calculator:
    def __init__(self, address, worksheet):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.trace = self.folder / "connections"
        rows = self.folder / "rows.txt"
        rows.write_text(worksheet)
        self.is_traced = subprocess.run([tracer, self.trace, "/bin/true"]).returncode == 0  # not in every container
        # Leaks cannot be looked for in a program that is traced.
        self.process = subprocess.Popen([*([tracer, self.trace] if self.is_traced else []),
                                         calculator, "--endpoint", address, "--language", "en", rows],
                                        env=os.environ | {"ASAN_OPTIONS": "detect_leaks=0"})
        self.application = wait_for("the application", lambda: next(
            (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "async-calculator"), None), PATIENCE)
        wait_for("its window", lambda: self.find(pyatspi.ROLE_FRAME, "Worksheet"), PATIENCE)

    def find(self, role, name):
        """What is shown, of a role, with a name that begins so."""
        for node in nodes(self.application):
            try:
                if node.getRole() == role and node.name.startswith(name) and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
            except Exception:  # it has gone
                continue
        return None

    def press(self, *keys):
        for key in keys:
            button = wait_for(f"the button {key}", lambda: self.find(pyatspi.ROLE_PUSH_BUTTON, key), PATIENCE)
            check(f"the button {key} can be pressed", button.queryAction().doAction(0))
            # Qt holds a key down for a moment; pressed again before that, it would count once.
            wait_for(f"the end of the press of {key}", lambda: not button.getState().contains(pyatspi.STATE_PRESSED), PATIENCE)

    def type(self, keysyms):
        for keysym in keysyms:
            pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)

    def type_with_control(self, keysym):
        pyatspi.Registry.generateKeyboardEvent(CONTROL, None, pyatspi.KEY_PRESS)
        self.type([keysym])
        pyatspi.Registry.generateKeyboardEvent(CONTROL, None, pyatspi.KEY_RELEASE)

    def display(self):
        return next((node for node in nodes(self.application) if node.name == "Display"), None)

    def says(self, text):
        def heard():
            self.heard = self.display().description or ""
            return text in self.heard
        try:
            wait_for(f"'{text}' at the display", heard, PATIENCE)
        except SystemExit as end:
            fail(f"{end}; it says '{self.heard}'")
        print(f"ok: the display says '{text}'", flush=True)

    def shows(self, role, name):
        found = wait_for(f"'{name}'", lambda: self.find(role, name), PATIENCE)
        print(f"ok: there is '{found.name}'", flush=True)
        return found

    def lacks(self, role, name):
        wait_for(f"the end of '{name}'", lambda: self.find(role, name) is None, PATIENCE)


def main():
    host = Service()
    host.start()
    listener = Listener()
    window = Calculator(host.address, "1+2\n4/0\n(5+6)*7\n")
    try:
        compute_worksheet(window, listener)
        drive(window, host, listener)
        look_around(window, listener)
    finally:
        host.stop()
        window.process.terminate()
        ended = window.process.wait(PATIENCE)
    check("SIGTERM ends the calculator with 0", ended == 0)
    if not window.is_traced:
        print("skipped: programs cannot be traced here; where it connects to was not watched", flush=True)
        return
    connections = window.trace.read_text().splitlines()
    others = [line for line in connections if line != f"connect 127.0.0.1 {host.port}"]
    check(f"{len(connections)} connections, all of them to the service: {others}", connections and not others)


def drive(window, host, listener):
    check("the display is a text with a name", window.display() and window.display().getRole() == pyatspi.ROLE_LABEL
          or window.display().getRole() == pyatspi.ROLE_STATIC)
    window.press("Two", "Two", "Divide by", "Seven", "Equals")
    window.says("Display is 3.14285714285714")

    history = window.shows(pyatspi.ROLE_LIST, "Calls made")
    row = wait_for("a row of history", lambda: next(iter(history), None), PATIENCE)
    check(f"the row says what was computed: {row.name}", "22" in row.name and "3.14285714285714" in row.name)

    # The keyboard, with the focus where the program put it.
    window.type([0xff1b])  # Escape is C at rest
    window.says("Display is 0")
    window.type([ord("5"), ord("*"), ord("3"), 0xff0d])
    window.says("Display is 15")

    window.press("One", "Divide by", "Zero", "Equals")
    window.says("Cannot divide by zero")
    check("operators are off", not window.find(pyatspi.ROLE_PUSH_BUTTON, "Plus").getState().contains(pyatspi.STATE_ENABLED))
    window.press("Clear")
    window.says("Display is 0")

    listener.heard.clear()
    window.type([ord("5"), ord("*"), ord("7")])
    listener.hears("Display is 7")
    host.hesitate()
    window.type([0xff0d])
    listener.hears("Calling the service: Multiply(5, 7)")
    host.go_on()
    listener.hears("Display is 35")

    host.stop()
    window.press("Five", "Multiply by", "Three", "Equals")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Retry")
    listener.hears("Multiply could not be called")
    window.shows(pyatspi.ROLE_NOTIFICATION, "Multiply could not be called")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Service state: Unreachable since")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Compute with the service inside")
    window.says("Display is 3")
    host.start()
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Service state: Connected")
    listener.hears("The service answers again")
    window.press("Retry")
    window.says("Display is 15")
    window.lacks(pyatspi.ROLE_PUSH_BUTTON, "Retry")


def compute_worksheet(window, listener):
    wait_for("rows", lambda: window.find(pyatspi.ROLE_PUSH_BUTTON, "Evaluate").getState().contains(pyatspi.STATE_ENABLED), PATIENCE)
    window.type([0xffc2])  # F5
    listener.hears("3 of 3 \u00b7 1 failed")
    window.type_with_control(ord("t"))
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Equals")
    window.type_with_control(ord("t"))
    window.type_with_control(ord("w"))
    window.press("Don\u2019t save")
    window.lacks(pyatspi.ROLE_FRAME, "Worksheet")


def look_around(window, listener):
    """All that can be opened; an expression that is computed there is said, too."""
    window.type_with_control(ord("e"))
    window.shows(pyatspi.ROLE_TEXT, "Expression")
    window.type([ord(key) for key in "(1+2)*(3+4)"] + [0xff0d])
    listener.hears("Result is 21")
    window.type([0xffc9])  # F12
    window.shows(pyatspi.ROLE_TEXT, "Filter calls")
    for keys, name in (([0xffbe], "Help"), ([0xffc7, 0xff52, 0xff52, 0xff0d], "About")):  # F1; F10, Up, Up, Enter
        window.type(keys)
        window.shows(pyatspi.ROLE_DIALOG, name)
        window.type([0xff1b])
        window.lacks(pyatspi.ROLE_DIALOG, name)
    window.type_with_control(ord(","))
    window.shows(pyatspi.ROLE_DIALOG, "Settings")
    window.type([0xff1b])
    window.lacks(pyatspi.ROLE_DIALOG, "Settings")


main()
