#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# install-menu.sh --install | --uninstall: the calculator in the menu of this user, run from the folder of this file.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}

entries() { (cd "$here/share" && find applications icons metainfo mime -type f); }

refresh() {
    if [ -d "$data/mime" ] && command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
    if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications"; fi
}

case ${1-} in
--install)
    entries | while read -r entry; do
        mkdir -p "$(dirname "$data/$entry")"
        case $entry in
        *.desktop) sed "s|^Exec=async-calculator|Exec=\"$here/bin/async-calculator\"|" "$here/share/$entry" > "$data/$entry" ;;
        *) cp "$here/share/$entry" "$data/$entry" ;;
        esac
    done
    refresh
    echo "The calculator is in the menu. It runs from $here."
    ;;
--uninstall)
    entries | while read -r entry; do rm -f "$data/$entry"; done
    refresh
    echo "The calculator is no longer in the menu. Settings and history stay."
    ;;
*)
    echo "Usage: $0 --install | --uninstall" >&2
    exit 2
    ;;
esac
