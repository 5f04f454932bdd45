#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# papers.sh CMAKE BUILD_FOLDER: installs everything and compares each program's --help with its manual page and with what
# completes its options; checks the menu entry and the catalogue entry. Nothing is listed here: what is installed counts.
set -uo pipefail
cmake=$1 build=$2
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
share=$root/share
failed=0

fail() { printf 'FAILED: %s\n' "$*"; failed=1; }

# try TOOL ARGUMENT...
try() {
    command -v "$1" >/dev/null || { echo "skipped, because $1 is not installed: $*"; return 0; }
    "$@" || fail "$*"
}

# same WHAT EXPECTED FOUND: lists of options
same() {
    [[ $2 = "$3" ]] || fail "$1 differs from --help:"$'\n'"$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3"))"
}

options() { grep -oE -- '--[a-z][a-z-]*' | sort -u; }

"$cmake" --install "$build" --prefix "$root" > "$root/install.log" || { cat "$root/install.log"; exit 1; }
for program in "$root"/bin/*; do
    name=$(basename "$program")
    known=$("$program" --help | options)
    [[ -n $known ]] || { fail "$name --help lists no options"; continue; }

    page=$share/man/man1/$name.1
    zsh=$share/zsh/vendor-completions/_$name
    bash=$share/bash-completion/completions/$name
    for paper in "$page" "$zsh" "$bash"; do [[ -f $paper ]] || fail "$name: ${paper#"$root"/} is not installed"; done
    [[ -f $page && -f $zsh && -f $bash ]] || continue
    same "the manual page of $name" "$known" "$(grep -E '^\.It' "$page" | grep -oE 'Fl -[a-z][a-z-]*' | sed 's/Fl /-/' | options)"
    same "zsh's completion of $name" "$known" "$(grep -E "^ *'" "$zsh" | sed 's/\[.*//' | options)"
    offered=$(PATH=$root/bin:$PATH; source "$bash"; COMP_WORDS=("$name" --); COMP_CWORD=1
        "$(complete -p "$name" | sed -E 's/.*-F ([^ ]+).*/\1/')" "$name"; printf '%s\n' "${COMPREPLY[@]}")
    for option in $known; do
        grep -qxF -- "$option" <<< "$offered" || fail "bash's completion of $name does not offer $option"
    done
    try mandoc -Tlint -W warning "$page"
done

for entry in "$share"/applications/*.desktop; do
    try desktop-file-validate "$entry"
    while read -r program arguments; do
        [[ -x $root/bin/$program ]] || fail "$(basename "$entry") starts $program, which is not installed"
        for option in $(options <<< "$arguments"); do
            "$root/bin/$program" --help | grep -qF -- "$option" || fail "$(basename "$entry"): $program does not know $option"
        done
    done < <(sed -n 's/^Exec=//p' "$entry")
    icon=$(sed -n 's/^Icon=//p' "$entry")
    for size in scalable 48x48 128x128 256x256; do
        compgen -G "$share/icons/hicolor/$size/apps/$icon.*" >/dev/null || fail "no icon $icon of the size $size"
    done
    [[ -f $share/icons/hicolor/symbolic/apps/$icon-symbolic.svg ]] || fail "no symbolic icon $icon"
done
try appstreamcli validate --pedantic --no-net "$share"/metainfo/*.xml
for types in "$share"/mime/packages/*.xml; do try xmllint --noout "$types"; done

# The service of the system, which the install above leaves out.
source=$(dirname "$0")/../..
for unit in "$source"/installer/service/*.service; do try systemd-analyze security --offline=yes --threshold=20 "$unit" > "$root/unit.log"; done

# Debian's changelog, from CHANGELOG.md
TZ=UTC awk -v to=debian -v now=0 -v source=servicemodel -v maintainer="Someone <someone@servicemodel.example>" \
    -f "$source/installer/changelog.awk" "$source/CHANGELOG.md" > "$root/changelog"
try dpkg-parsechangelog --all -l "$root/changelog" > "$root/parsed"
grep -q '^Version: ' "$root/parsed" || ! command -v dpkg-parsechangelog >/dev/null || fail "CHANGELOG.md gives Debian no version"

while read -r script; do sh -n "$script" || fail "$script"; done < <(find "$source/installer" -name '*.sh.in' -o -path '*/debian/*/p*' -type f)
exit $failed
