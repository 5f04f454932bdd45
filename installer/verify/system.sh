#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# system.sh PACKAGE: what an administrator does with the service of the system, where systemd runs. Then ends the system.
set -eux
trap 'systemctl --no-pager --full status calculatorservice || true; systemctl poweroff' EXIT

answers() { # within ten seconds
    for _ in $(seq 100); do
        if sampleclient --endpoint http://127.0.0.1:8000/servicemodelsamples/service; then return; fi
        sleep 0.1
    done
    return 1
}
process() { systemctl show --property=MainPID --value calculatorservice; }

! systemctl is-enabled calculatorservice
! systemctl is-active calculatorservice
systemctl enable --now calculatorservice
answers
test "$(ps -o user= -p "$(process)")" != root

first=$(process)
kill -KILL "$first" # it starts again
until [ "$(process)" != "$first" ] && [ "$(process)" != 0 ]; do sleep 0.1; done
answers

first=$(process)
dpkg -i "$1" # the same is what an upgrade runs
test "$(process)" != "$first"
answers

systemctl stop calculatorservice
test "$(systemctl show --property=Result --value calculatorservice)" = success
dpkg --purge calculatorservice
! systemctl is-enabled calculatorservice
test ! -e /var/lib/calculatorservice
test ! -e /var/lib/private/calculatorservice
touch /verify/passed
