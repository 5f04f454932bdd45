#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# privatebus.sh <command>...
# Runs the command on a session bus and in a home of its own, with an unlocked key store where gnome-keyring is installed.
set -eu
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_RUNTIME_DIR=$HOME/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen SERVICEMODEL_PRIVATE_BUS=1
dbus-run-session -- sh -c '
    if command -v gnome-keyring-daemon >/dev/null; then
        printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        export SERVICEMODEL_KEYRING=1
    fi
    "$@"' sh "$@"
