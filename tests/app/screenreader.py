#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Uses the calculator from outside, as a person with a screen reader does: through the accessibility bus and the keyboard.

screenreader.py CALCULATOR SERVICE FOLDER    FOLDER is that of presskeys.py

Needs a display with a window manager, a session bus and the accessibility bus; tests/ui/desktop.sh makes them.
"""
import contextlib
import re
import socket
import subprocess
import sys
import threading

import pyatspi

calculator, service, folder = sys.argv[1:4]
sys.path.insert(0, folder)
from presskeys import nodes, wait_for  # noqa: E402

PATIENCE = 20


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

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None


class Calculator:
    def __init__(self, address):
        self.process = subprocess.Popen([calculator, "--endpoint", address, "--language", "en"])
        self.application = wait_for("the application", lambda: next(
            (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "async-calculator"), None), PATIENCE)
        wait_for("its window", lambda: self.find(pyatspi.ROLE_PUSH_BUTTON, "Equals"), PATIENCE)

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
    window = Calculator(host.address)
    try:
        drive(window, host)
    finally:
        host.stop()
        window.process.terminate()
        ended = window.process.wait(PATIENCE)
    check("SIGTERM ends the calculator with 0", ended == 0)


def drive(window, host):
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

    host.stop()
    window.press("Five", "Multiply by", "Three", "Equals")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Retry")
    window.shows(pyatspi.ROLE_LABEL, "Multiply could not be called")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Service state: Unreachable since")
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Compute with the service inside")
    window.says("Display is 3")
    host.start()
    window.shows(pyatspi.ROLE_PUSH_BUTTON, "Service state: Connected")
    window.shows(pyatspi.ROLE_LABEL, "The service answers again")
    window.press("Retry")
    window.says("Display is 15")
    window.lacks(pyatspi.ROLE_PUSH_BUTTON, "Retry")


main()
