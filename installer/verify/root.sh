# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Fresh systems of Debian 12 in a folder.

base=${SERVICEMODEL_BASE:-$PWD/build/bookworm.tar}
roots=()

# make_base: a minimal Debian 12, once
make_base() {
    if ((EUID != 0)); then skip "a fresh Debian 12" "only root can make one"; return 1; fi
    command -v mmdebstrap >/dev/null || { skip "a fresh Debian 12" "mmdebstrap is not installed"; return 1; }
    [[ -f $base ]] && return
    mkdir -p "$(dirname "$base")"
    check "make a fresh Debian 12" mmdebstrap --variant=minbase bookworm "$base" http://deb.debian.org/debian
}

# make_root NAME: sets root
make_root() {
    make_base || return
    root=$work/$1
    mkdir -p "$root"
    tar xf "$base" -C "$root"
    if ! mount -t proc proc "$root/proc"; then skip "a fresh Debian 12" "nothing can be mounted here"; return 1; fi
    roots+=("$root")
    make_devices
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost\n' > "$root/etc/hosts" # as the installer of Debian does
    cp -r installer/verify "$root/verify"
    cp -r resources "$root/verify/resources"
    in_root useradd -m tester
    in_root apt-get update -qq
}

# Devices of its own, in memory: nothing that is done below it, or to it, reaches those of this machine.
make_devices() {
    local each name major minor
    mount -t tmpfs -o mode=755,nosuid devices "$root/dev"
    for each in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0; do
        IFS=: read -r name major minor <<< "$each"
        mknod -m 666 "$root/dev/$name" c "$major" "$minor"
    done
    ln -s /proc/self/fd "$root/dev/fd"
    for each in stdin:0 stdout:1 stderr:2; do ln -s "/proc/self/fd/${each#*:}" "$root/dev/${each%:*}"; done
    mkdir -m 1777 "$root/dev/shm"
    mkdir "$root/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
}

unmount() { # ROOT
    local each
    for each in "$1/dev" "$1/proc"; do if mountpoint -q "$each"; then umount --recursive --lazy "$each"; fi; done
}

# Also when programs still run in them. What is mounted is never removed.
remove_roots() {
    local each
    for each in "${roots[@]}"; do unmount "$each"; done
    roots=()
    rm -rf --one-file-system "$work"
}

container=(--quiet --register=no --keep-unit --private-network --machine="verify-$$" --console=pipe)

# boot_root COMMAND...: in a root that is unmounted; ends when COMMAND ends the system. Its output, and whether it left /verify/passed
boot_root() {
    printf '[Service]\nType=oneshot\nStandardOutput=file:/verify/log\nStandardError=inherit\nExecStart=%s\n' "$*" \
        > "$root/etc/systemd/system/verify.service"
    mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
    ln -s ../verify.service "$root/etc/systemd/system/multi-user.target.wants/"
    timeout 300 systemd-nspawn "${container[@]}" --directory="$root" /lib/systemd/systemd < /dev/null
    cat "$root/verify/log"
    [[ -e $root/verify/passed ]]
}

# in_root [--user] COMMAND...
in_root() {
    if [[ $1 = --user ]]; then
        shift
        set -- runuser -u tester -- env HOME=/home/tester "$@"
    fi
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive timeout 900 chroot "$root" "$@"
}

# install_debs FILE|NAME...
install_debs() {
    local each arguments=()
    mkdir -p "$root/debs"
    for each in "$@"; do
        if [[ -f $each ]]; then
            cp "$each" "$root/debs/"
            each=/debs/$(basename "$each")
        fi
        arguments+=("$each")
    done
    in_root apt-get install -y -qq --no-install-recommends "${arguments[@]}"
}

root_size() { in_root dpkg-query -Wf '${Installed-Size}\n' | awk '{ sum += $1 } END { print sum }'; }

# What a desktop has: a screen, a window manager, the buses, fonts.
add_desktop() {
    check "a screen and a window manager" install_debs xvfb xauth openbox dbus at-spi2-core python3-pyatspi \
        libegl1 libgl1 libx11-xcb1 libfontconfig1 fonts-dejavu-core
}

# previous_version FILE: the same package with a lower version; there was none before this one
previous_version() {
    local name folder=$work/previous
    name=$(dpkg-deb -f "$1" Package)
    rm -rf "${folder:?}/$name"
    mkdir -p "$folder"
    dpkg-deb -R "$1" "$folder/$name"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/$name/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone -b "$folder/$name" "$folder/${name}_0.0.1.deb" >/dev/null
    echo "$folder/${name}_0.0.1.deb"
}
