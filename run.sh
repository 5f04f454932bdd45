#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds into build/release and opens the calculator. Arguments go to the calculator.
set -euo pipefail
cd "$(dirname "$0")"
source .ci/setup.sh

install_missing "${run_packages[@]}"
build_release SERVICEMODEL_BUILD_TESTS=OFF

bin=build/release/bin
windowless=no
for argument in "$@"; do
    case $argument in -h|--help|--help-all|-v|--version|--keys|--keys=*) windowless=yes ;; esac
done
if [[ $windowless = yes || -n ${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-} ]]; then
    exec "$bin/async-calculator" "$@"
fi

say "There is no display for the calculator's window, so its four operations are called from the sample client instead."
log=$(mktemp)
"$bin/calculatorservice" --address http://127.0.0.1/servicemodelsamples/service --port 0 > "$log" &
service=$!
trap 'kill "$service" 2>/dev/null; wait "$service" 2>/dev/null || true; rm -f "$log"' EXIT
until grep -q 'ready at' "$log"; do
    kill -0 "$service" 2>/dev/null || { say "The service did not start."; exit 1; }
    sleep 0.05
done
"$bin/sampleclient" --endpoint "$(sed -n 's/.*ready at //p' "$log")"
