#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# desktop.sh PROGRAM [EXPECTED KEY...]: on a screen of its own, with a window manager and the accessibility bus, starts the
# calculator, presses the keys from outside (else 2 2 / 7 =), waits until the window shows what is expected, ends the calculator.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1-}" != --inside ]; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1024x768x24" dbus-run-session -- "$0" --inside "$@"
fi
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
openbox &
/usr/libexec/at-spi-bus-launcher --launch-immediately &
shift # --inside
program=$1
shift
[ $# -gt 0 ] || set -- "Display is 3.1428571428571" Two Two "Divide by" Seven Equals
"$program" &
calculator=$!
trap 'kill "$calculator" 2>/dev/null || true' EXIT
status=0
python3 "$here/presskeys.py" async-calculator "$@" || status=$?
kill "$calculator" && wait "$calculator" || ended=$?
trap - EXIT
# SIGTERM ends it by the signal or, orderly, with 0.
case ${ended-0} in 0 | 143) ;; *) echo "The calculator ended with ${ended}." >&2; status=1 ;; esac
exit $status
