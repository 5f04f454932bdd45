#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds into build/release and runs all tests. Arguments go to ctest: ./test.sh -L gui
set -euo pipefail
cd "$(dirname "$0")"
source .ci/setup.sh

install_missing "${run_packages[@]}" "${test_packages[@]}"
build_release SERVICEMODEL_BUILD_TESTS=ON
ctest --test-dir build/release --output-on-failure --parallel "$(nproc)" "$@"
