#!/bin/bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# start.sh [CALCULATOR] [RUNS]: how long calculators take until their window is visible, and how much memory they have then:
# async-calculator (its service included), kcalc and gnome-calculator, in one run, under Xvfb with openbox. The best of RUNS.
# Packages beside those of test.sh: kcalc gnome-calculator xdotool
set -eu
here=$(cd "$(dirname "$0")" && pwd)
ours=${1:-$here/../../build/release/bin/async-calculator}
runs=${2:-7}

if [ "${3-}" != --inside ]; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1280x1024x24" dbus-run-session -- "$0" "$ours" "$runs" --inside
fi
XDG_RUNTIME_DIR=$(mktemp -d)
HOME=$XDG_RUNTIME_DIR
export HOME XDG_RUNTIME_DIR NO_AT_BRIDGE=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
openbox 2>/dev/null & window_manager=$!
trap 'kill $window_manager; rm -rf "$HOME"' EXIT
until xdotool search --class . >/dev/null 2>&1; do :; done

# measure NAME PROGRAM...: milliseconds and megabytes
measure() {
    local name=$1 best_time=999999999 best_memory=999999999
    shift
    for ((run = 0; run < runs; run++)); do
        local begin end
        begin=$(date +%s%N)
        "$@" >/dev/null 2>&1 &
        local program=$!
        until xdotool search --onlyvisible --pid $program . >/dev/null 2>&1; do
            kill -0 $program 2>/dev/null || { echo "$name ended before its window was there" >&2; return 1; }
        done
        end=$(date +%s%N)
        sleep 0.5 # memory of a program at rest
        local memory
        memory=$(awk '/^VmRSS/ {print $2}' /proc/$program/status)
        kill $program
        wait $program 2>/dev/null || true
        ((best_time > (end - begin) / 1000)) && best_time=$(((end - begin) / 1000))
        ((best_memory > memory)) && best_memory=$memory
    done
    awk -v n="$name" -v t=$best_time -v m=$best_memory 'BEGIN {printf "%-18s %7.0f ms %7.1f MB\n", n, t / 1000, m / 1024}'
}

printf '%-18s %10s %10s   (the best of %d)\n' program "window" "memory" "$runs"
measure async-calculator "$ours"
measure kcalc kcalc
measure gnome-calculator gnome-calculator
