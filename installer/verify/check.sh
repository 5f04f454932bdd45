# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# How checks are told: one line each, and what a failed one said.

failed=0

# check WHAT COMMAND...
check() {
    local what=$1 log
    shift
    log=$(mktemp)
    if "$@" > "$log" 2>&1; then
        say "  ok  $what"
        rm -f "$log"
        return 0
    fi
    say "FAILED  $what: $*"
    sed 's/^/        /' "$log" | tail -40 >&2
    rm -f "$log"
    failed=$((failed + 1))
    return 1
}

# skip WHAT WHY
skip() { say "  --  $1: skipped, because $2."; }

finish() {
    ((failed)) && { say "$failed checks failed."; exit 1; }
    say "All checks passed."
}
