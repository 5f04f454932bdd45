#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Builds all packages for Linux into build/package/packages and prints what it made.
# Arguments, when given, are the kinds to make: DEB RPM TXZ STGZ
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/setup.sh

install_missing "${run_packages[@]}" "${installer_packages[@]}"
generators=("$@")
((${#generators[@]})) || generators=(DEB RPM TXZ STGZ)
build=${SERVICEMODEL_PACKAGE_BUILD:-$PWD/build/package}

# The same source gives the same bytes: the date is that of the changelog, paths are those of the source.
changed=$(git log -1 --format=%ct -- CHANGELOG.md 2>/dev/null || true)
SOURCE_DATE_EPOCH=$(TZ=UTC awk -v to=epoch -v "now=${changed:-$(stat -c %Y CHANGELOG.md)}" -f installer/changelog.awk CHANGELOG.md)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
CXXFLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS) -ffile-prefix-map=$build=build"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS
umask 022
# Static libraries: before 1.0 each version may change what programs were compiled against, so a shared one would serve
# only the programs of its own version. BUILD_SHARED_LIBS=ON makes libservicemodel1, too.
shared=${BUILD_SHARED_LIBS:-OFF}

# configure LIBRARY_FOLDER: Debian has one for each architecture, systems with rpm have lib64
configure() {
    cmake --preset release -B "$build" -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_LIBDIR="$1" -DCMAKE_SKIP_INSTALL_RPATH=ON \
        -DBUILD_SHARED_LIBS="$shared" -DSERVICEMODEL_BUILD_TESTS=OFF -DSERVICEMODEL_BUILD_PACKAGES=ON \
        > "$build/configure.log" 2>&1 || { cat "$build/configure.log" >&2; exit 1; }
}

say "Configuring $build ..."
mkdir -p "$build"
debian=lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
configure "$debian"
cmake --build "$build" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" >&2

rm -rf "$build/packages" "$build/_CPack_Packages"
for generator in "${generators[@]}"; do
    say "Making $generator ..."
    if [[ $generator = RPM ]]; then configure lib64; else configure "$debian"; fi
    (cd "$build" && cpack -G "$generator" -B "$build/packages") > "$build/cpack.log" 2>&1 || { cat "$build/cpack.log" >&2; exit 1; }
    rm -rf "$build/packages/_CPack_Packages"
done
# Packages of debug symbols, by Debian's name. CPack's list of their files has the paths of this machine.
for package in "$build"/packages/*.ddeb; do
    [[ -e $package ]] || continue
    unpacked=$(mktemp -d)
    dpkg-deb -R "$package" "$unpacked"
    sed -i -E 's#  /.*-dbgsym/#  #' "$unpacked/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zxz -b "$unpacked" "${package%.ddeb}.deb" > /dev/null
    rm -rf "$unpacked" "$package"
done
(cd "$build/packages" && find . -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum > SHA256SUMS)

say "Made in $build/packages:"
(cd "$build/packages" && find . -type f ! -name SHA256SUMS -printf '%s %P\n' | sort -k2 |
    awk '{ printf "%8.2f MB  %s\n", $1 / 1e6, $2 }')
