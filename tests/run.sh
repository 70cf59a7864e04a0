#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds with warnings as errors, and runs every test offscreen.
#   tests/run.sh                      everything in Release, then the core tests under sanitizers
#   tests/run.sh --fast               Release only
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/app/install.sh"
packages="$packages clang-format-14 python3-minimal"
install_packages
cd "$here"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

clang-format-14 --dry-run -Werror $(git ls-files '*.cpp' '*.hpp')

build() { # PRESET OPTIONS...
  local preset=$1
  shift
  cmake --preset "$preset" -DNEPHOSCOPE_WERROR=ON "$@" >/dev/null
  cmake --build --preset "$preset"
}

build release -DNEPHOSCOPE_UI=ON -DNEPHOSCOPE_TESTS=ON
cmake --build --preset release --target all_verify_interface_header_sets
ctest --test-dir build/release --output-on-failure
[ "${1:-}" = --fast ] && exit 0

build asan
ctest --test-dir build/asan --output-on-failure -LE slow
cmake --preset tsan -DNEPHOSCOPE_WERROR=ON >/dev/null
cmake --build --preset tsan --target tst_engine
ctest --test-dir build/tsan --output-on-failure -R tst_engine
