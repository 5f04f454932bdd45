#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# desktop.sh <at-spi-bus-launcher> <command>...
# Runs the command on a desktop of its own, with X server, window manager where there is one, session bus and accessibility bus:
# for tests of what the offscreen platform does not have.
set -eu
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
xvfb-run --auto-servernum dbus-run-session -- sh -c '
    "$0" --launch-immediately &
    bus=$!
    if command -v openbox >/dev/null; then openbox 2>/dev/null & manager=$!; fi
    status=0
    "$@" || status=$?
    kill $bus ${manager-}
    exit $status' "$@"
