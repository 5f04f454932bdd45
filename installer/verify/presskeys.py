#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""Presses keys of the calculator from outside, as a screen reader would, and waits for the display.

presskeys.py APPLICATION EXPECTED KEY...   for example: presskeys.py async-calculator 3.14 Two Two "Divide by" Seven Equals
"""
import sys
import time

import pyatspi


def nodes(root):
    """The accessible objects below root that answer; some vanish while one looks."""
    if root is None:
        return
    yield root
    try:
        children = list(root)
    except Exception:
        return
    for child in children:
        yield from nodes(child)


def texts(node):
    """All that a node tells: name, description, text, value."""
    for tell in (lambda: node.name, lambda: node.description,
                 lambda: node.queryText().getText(0, -1), lambda: str(node.queryValue().currentValue)):
        try:
            yield tell() or ""
        except Exception:
            pass


def wait_for(what, find, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"presskeys: {what} did not appear within {seconds} seconds")


def main():
    name, expected, keys = sys.argv[1], sys.argv[2], sys.argv[3:]
    application = wait_for(f"the application {name}", lambda: next(
        (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == name), None))
    for key in keys:
        button = wait_for(f"the key {key}", lambda: next(
            (node for node in nodes(application)
             if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name == key), None))
        if not button.queryAction().doAction(0):
            sys.exit(f"presskeys: the key {key} cannot be pressed")
        # Qt holds a key down for a moment; pressed again before that, it would count once.
        wait_for(f"the end of the press of {key}", lambda: not button.getState().contains(pyatspi.STATE_PRESSED))
    shown = wait_for(f"{expected} in the window", lambda: next(
        (text for node in nodes(application) for text in texts(node) if expected in text), None))
    print(f"The window says: {shown}")


if __name__ == "__main__":
    main()
