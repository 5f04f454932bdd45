# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# What run.sh and test.sh share: the packages of Debian 12 they need, and the build.

run_packages=(
    "g++:the compiler"
    "cmake:the build system"
    "ninja-build:runs the build"
    "pkg-config:finds libmicrohttpd"
    "qt6-base-dev:Qt 6: Core, Network, Widgets, Test"
    "libgl-dev:headers that Qt's Widgets need"
    "qt6-qpa-plugins:lets Qt open windows"
    "libqt6svg6:shows the icons"
    "zlib1g-dev:unpacks replies"
    "libmicrohttpd-dev:the service's HTTP server"
    "libgnutls28-dev:its TLS"
    "qt6-l10n-tools:compiles translations"
    "qtkeychain-qt6-dev:keeps passwords in the key store of the desktop"
)
test_packages=(
    "haproxy:the load balancer that the service is tried behind"
    "libxml2-utils:checks published metadata"
    "curl:makes calls that were copied from the panel"
    "openssl:makes certificates"
    "python3:measures the generator with a folder of WSDL documents"
    "fonts-dejavu-core:a font to measure texts with"
    "xvfb:a display without a screen, to test announcements on"
    "xauth:lets programs onto that display"
    "dbus:the bus that screen readers listen to"
    "at-spi2-core:the accessibility bus"
    "openbox:gives windows the keyboard"
    "python3-pyatspi:uses the calculator from outside, as a screen reader does"
    "gir1.2-atspi-2.0:what that is made of"
    "desktop-file-utils:checks the menu entry"
    "appstream:checks the entry of software catalogues"
    "mandoc:checks the manual pages"
    "gnome-keyring:a key store to keep passwords in"
    "systemd:judges the unit of the service"
    "dpkg-dev:reads the changelog as Debian does"
)
installer_packages=(
    "dpkg-dev:finds what a package depends on"
    "rpm:makes packages for rpm"
    "patchelf:lets the programs of the bundle find their Qt"
    "mawk:reads the changelog"
    "qt6-translations-l10n:the bundle's texts of Qt itself"
)
verify_packages=(
    "lintian:knows the rules of Debian"
    "devscripts:sees whether programs are hardened"
    "blhc:sees whether the compiler was told to"
    "desktop-file-utils:checks the menu entry"
    "appstream:checks the entry of software catalogues"
    "systemd:checks the unit of the service"
    "rpmlint:knows the rules of rpm"
    "mmdebstrap:makes a fresh Debian"
    "systemd-container:starts one, with systemd"
    "piuparts:installs and removes packages there"
)

say() { printf '%s\n' "$*" >&2; }

is_installed() { [[ $(dpkg-query -W -f='${Status}' "$1" 2>/dev/null) = "install ok installed" ]]; }

# install_missing PACKAGE:REASON...
install_missing() {
    command -v dpkg-query >/dev/null || { say "This is no Debian system; see README.md for what must be installed."; return; }
    local missing=() entry
    for entry in "$@"; do
        is_installed "${entry%%:*}" || missing+=("$entry")
    done
    ((${#missing[@]})) || return 0
    say "These packages are missing and will be installed:"
    for entry in "${missing[@]}"; do say "  ${entry%%:*} - ${entry#*:}"; done
    local root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || { say "Neither root nor sudo: please have them installed with: apt-get install ${missing[*]%%:*}"; exit 1; }
        root=(sudo)
    fi
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]%%:*}" >&2
}

# build_release CACHE_ENTRY=VALUE...: configures when needed, builds what changed. Other entries stay as they were.
build_release() {
    local definitions=("${@/#/-D}")
    [[ -f build/release/CMakeCache.txt ]] || say "Configuring build/release ..."
    cmake --preset release "${definitions[@]}" > build-configure.log 2>&1 || { cat build-configure.log >&2; rm -f build-configure.log; exit 1; }
    rm -f build-configure.log
    cmake --build build/release --parallel "$(nproc)" >&2
}
