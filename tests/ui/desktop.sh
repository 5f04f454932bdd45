#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# desktop.sh <at-spi-bus-launcher> <command>...
# Runs the command on a desktop and in a home of its own, with X server, window manager where there is one, session bus and
# accessibility bus: for tests of what the offscreen platform does not have.
set -eu
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_RUNTIME_DIR=$HOME/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME XDG_RUNTIME_DIR QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
xvfb-run --auto-servernum dbus-run-session -- sh -c '
    "$0" --launch-immediately &
    bus=$!
    if command -v openbox >/dev/null; then
        mkfifo "$HOME/managed"
        (
            openbox --startup "sh -c \"echo > $HOME/managed\"" 2>/dev/null &
            child=$!
            trap "kill $child; exit" TERM
            wait $child || echo "openbox did not start" >&2
            echo > "$HOME/managed"
        ) &
        manager=$!
        read -r _ < "$HOME/managed" # a window that is there before its manager never becomes active
    fi
    status=0
    "$@" || status=$?
    kill $bus ${manager-}
    exit $status' "$@"
