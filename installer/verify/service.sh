#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Starts calculatorservice, calls it with COMMAND... and its address, or with sampleclient, and stops it.
set -eu
log=$(mktemp)
calculatorservice --port 0 > "$log" &
service=$!
trap 'kill "$service" 2>/dev/null || true; rm -f "$log"' EXIT
until grep -q 'ready at' "$log"; do
    kill -0 "$service"
    sleep 0.1
done
address=$(sed -n 's/.*ready at //p' "$log")
[ $# -gt 0 ] || set -- sampleclient --endpoint
"$@" "$address"
kill "$service"
wait "$service"
