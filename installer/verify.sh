#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Checks what installer/build.sh made. Arguments, when given, are the checks to make, of those below: files hardening ...
set -uo pipefail
cd "$(dirname "$0")/.." || exit
source .ci/setup.sh
source installer/verify/check.sh
source installer/verify/root.sh

install_missing "${installer_packages[@]}" "${verify_packages[@]}"
packages=${SERVICEMODEL_PACKAGES:-$PWD/build/package/packages}
[[ -d $packages ]] || { say "There are no packages in $packages; run installer/build.sh first."; exit 1; }
work=$(mktemp -d)
trap remove_roots EXIT
mapfile -t debs < <(find "$packages" -maxdepth 1 -name '*.deb' ! -name '*-dbgsym_*' | sort)

# package NAME: its file
package() { printf '%s\n' "${debs[@]}" | grep "/$1_"; }

check_files() {
    local deb own
    for deb in "${debs[@]}"; do dpkg-deb -x "$deb" "$work/files"; done
    check "menu entries" desktop-file-validate "$work"/files/usr/share/applications/*.desktop
    check "catalogue entry" appstreamcli validate --pedantic --no-net "$work"/files/usr/share/metainfo/*.xml
    check "system service" systemd_verify "$work/files"
    check "every program has a manual page and completion" has_papers "$work/files"
    check "lintian" lintian --no-cfg --allow-root --fail-on error,warning "${debs[@]}"
    for deb in "${debs[@]}"; do
        say "      $(dpkg-deb -W --showformat='${Package}: ${Installed-Size} kB of its own' "$deb"), $(stat -c %s "$deb") bytes to fetch"
    done
    own=$(dpkg-deb -f "$(package async-calculator)" Installed-Size)
    check "own files of the calculator: $own kB, 5000 at most" test "$own" -le 5000
}

systemd_verify() { # ROOT
    local unit
    cp -n /usr/lib/systemd/system/*.target "$1/usr/lib/systemd/system/" # what units refer to
    for unit in "$1"/usr/lib/systemd/system/*.service; do
        systemd-analyze verify --root "$1" --man=no "$(basename "$unit")" || return
        systemd-analyze security --offline=yes --threshold=20 "$unit" >/dev/null || return
    done
}

has_papers() { # ROOT
    local program name status=0
    for program in "$1"/usr/bin/*; do
        name=$(basename "$program")
        for paper in "man/man1/$name.1.gz" "bash-completion/completions/$name" "zsh/vendor-completions/_$name"; do
            [[ -f $1/usr/share/$paper ]] || { echo "$name: no $paper"; status=1; }
        done
    done
    return $status
}

check_hardening() {
    local deb
    for deb in "${debs[@]}"; do dpkg-deb -x "$deb" "$work/hardening"; done
    # Debian 12 does not build with control-flow protection. Calls that _FORTIFY_SOURCE could guard are rare in C++, and may
    # be none; blhc sees that it is on.
    check "programs are hardened" hardening-check --nocfprotection --nofortify "$work"/hardening/usr/bin/*
    if [[ -f $packages/../build.ninja ]]; then
        check "compiler and linker got Debian's flags" has_flags "$packages/.."
    else
        skip "flags of compiler and linker" "the build folder is not here"
    fi
}

has_flags() { # BUILD_FOLDER
    # As the log of a build of Debian would tell them.
    {
        echo "dpkg-buildpackage: info: source package servicemodel"
        ninja -C "$1" -t commands | sed -n -e 's/^: && //; s/ && :$//; s#^/usr/bin/c++ #g++ #p'
    } > "$work/commands.log"
    blhc "$work/commands.log"
}

check_reproducible() {
    local again=$work/again deb
    git clone -q . "$again" # as another machine would have it: what is compiled where is the same, in another folder
    check "build once more, elsewhere" "$again/installer/build.sh" DEB || return
    for deb in "$packages"/*.deb; do
        check "same bytes: $(basename "$deb")" cmp "$deb" "$again/build/package/packages/$(basename "$deb")"
    done
}

check_rpm() {
    local rpm
    for rpm in "$packages"/*.rpm; do
        check "rpm reads $(basename "$rpm")" rpm -qp --info --requires --list "$rpm"
    done
    check "rpmlint" rpmlint --strict --config installer/verify/rpmlint.toml "$packages"/*.rpm
    skip "installation of rpm packages" "there is no system with rpm here"
}

# What people do, on a fresh Debian 12.
check_install() {
    make_root clean || return
    local before after
    before=$(root_size)
    check "previous version installs without recommended packages" install_debs "$(previous_version "$(package async-calculator)")"
    after=$(root_size)
    check "the calculator with all that it brings: $(((after - before) / 1000)) MB, less than 300" test $((after - before)) -lt 300000
    add_desktop
    check "previous version: a call" in_root --user /verify/desktop.sh async-calculator "Display is 42" Six "Multiply by" Seven Equals
    find "$root/home" -type f -path '*async-calculator*' -exec sha256sum {} + > "$work/before"
    check "it left settings" grep settings.ini "$work/before"
    check "it left a history" grep history.json "$work/before"
    check "previous version of the service" install_debs "$(previous_version "$(package calculatorservice)")"
    echo '# by the administrator' >> "$root/etc/default/calculatorservice"
    check "upgrade" install_debs "$(package async-calculator)" "$(package calculatorservice)"
    check "upgrading touched neither" sha256sum --quiet -c "$work/before"
    check "configuration of the administrator stays" grep -q 'by the administrator' "$root/etc/default/calculatorservice"
    check "the history is shown" in_root --user /verify/desktop.sh async-calculator "6 × 7, equals 42"
    check "keys and display from outside" in_root --user /verify/desktop.sh async-calculator
    check "the service answers" in_root --user sh /verify/service.sh
    check "the system service is not enabled" test ! -e "$root/etc/systemd/system/multi-user.target.wants/calculatorservice.service"
    check "development package" install_debs "$(package libservicemodel-dev)"
    check "its tools" install_debs g++ cmake ninja-build
    check "qsvcutil's code and the example build and run" in_root --user sh /verify/develop.sh
    check "remove" in_root apt-get purge -y -qq async-calculator calculatorservice libservicemodel-dev
    check "nothing is left" nothing_left
}

nothing_left() {
    local left
    left=$(find "$root/etc" "$root/usr" "$root/var/lib" -iname '*servicemodel*' -o -iname '*calculatorservice*' -o -iname '*async-calculator*' \
        -o -iname '*asynccalculator*' -o -iname '*qsvcutil*' | grep -v -e "^$root/var/lib/apt/" -e "^$root/var/cache/")
    [[ -z $left ]] || { echo "$left"; return 1; }
}

# What administrators do with the service, where systemd runs.
check_system() {
    local service
    service=$(package calculatorservice)
    make_root system || return
    check "systemd and the service" install_debs systemd systemd-sysv dbus procps "$service" || return
    unmount "$root"
    systemd-nspawn "${container[@]}" --directory="$root" /bin/true > /dev/null 2>&1 || { skip "the service under systemd" "no system can be started here"; return; }
    check "enabled, killed, upgraded, stopped, purged" boot_root /verify/system.sh "/debs/$(basename "$service")"
}

check_piuparts() {
    make_base || return
    gzip -1 < "$base" > "$work/base.tgz" # the only form that piuparts reads
    check "piuparts" piuparts --mirror "http://deb.debian.org/debian main" -d bookworm --basetgz "$work/base.tgz" \
        --no-eatmydata --skip-logrotatefiles-test "${debs[@]}"
}

check_bundle() {
    local bundle
    bundle=$(find "$packages" -maxdepth 1 -name '*.sh' | head -1)
    make_root bundle || return
    add_desktop
    check "this Debian has no Qt" no_qt
    tar xf "$(find "$packages" -maxdepth 1 -name '*.tar.xz')" -C "$root/home/tester"
    check "the folder of the archive computes" computes '~/async-calculator-*-Linux/bin/async-calculator'
    install -m 755 "$bundle" "$root/home/tester/calculator.sh"
    check "the bundle computes" computes '~/calculator.sh'
    check "keys and display from outside" in_root --user /verify/desktop.sh /home/tester/calculator.sh
    check "in the menu" in_root --user sh -c '~/calculator.sh --install && test -f ~/.local/share/applications/org.servicemodel.asynccalculator.desktop'
    check "from the menu: keys and display from outside" in_root --user /verify/desktop.sh /home/tester/.local/share/async-calculator-bundle/bin/async-calculator
    check "out of the menu" in_root --user sh -c '~/calculator.sh --uninstall && ! find ~/.local ~/.cache -name "async-calculator-bundle*" -o -name "org.servicemodel.*" | grep .'
    check "the history stays" in_root --user sh -c 'test -s ~/.local/share/async-calculator/history.json'
}

computes() { in_root --user sh -c "echo 2 2 / 7 = | $1 --keys - | cut -f2 | grep -x 3.14285714285714"; } # PROGRAM

no_qt() { ! in_root dpkg-query -Wf '${Package}\n' | grep -i '^libqt'; }

checks=("$@")
((${#checks[@]})) || checks=(files hardening rpm install system bundle piuparts reproducible)
for name in "${checks[@]}"; do
    say "== $name"
    "check_$name"
done
finish
