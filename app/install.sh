# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and tests/run.sh: installs the Debian or Ubuntu packages named in $packages that
# are missing. On other systems it says what is needed and ends.

packages="g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libgl-dev libqcustomplot-dev libsqlite3-dev nlohmann-json3-dev libboost-dev libcli11-dev libgraphviz-dev fonts-inter"

install_packages() {
  local missing=() package
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    command -v cmake >/dev/null && command -v ninja >/dev/null && return 0
    echo "Not a Debian or Ubuntu system. Nephoscope needs: a C++20 compiler, CMake 3.25, Ninja," >&2
    echo "Qt 6.4 (Widgets, Svg, PrintSupport, LinguistTools, Test), QCustomPlot 2.1 built for Qt 6, SQLite 3," >&2
    echo "nlohmann/json 3.11, Boost 1.74, CLI11 and Graphviz (libgvc). Under Debian 12 they are called:" >&2
    echo "  $packages" >&2
    return 1
  fi
  for package in $packages; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "As root, install: ${missing[*]}" >&2; return 1; }
    root=(sudo)
  fi
  echo "Installing: ${missing[*]}" >&2
  "${root[@]}" apt-get update -qq >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
