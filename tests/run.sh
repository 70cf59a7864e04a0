#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds with warnings as errors, and runs every test offscreen.
#   tests/run.sh                      the Release build and its tests
#   tests/run.sh --sanitizers         then the core tests under the address and undefined sanitizers,
#                                     and those of the engine under the thread sanitizer
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/app/install.sh"
packages="$packages clang-format-14 python3-minimal"
install_packages
cd "$here"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

clang-format-14 --dry-run -Werror $(git ls-files '*.cpp' '*.hpp')

cmake --preset release -DNEPHOSCOPE_WERROR=ON -DNEPHOSCOPE_UI=ON -DNEPHOSCOPE_TESTS=ON >/dev/null
cmake --build --preset release
cmake --build --preset release --target all_verify_interface_header_sets
ctest --test-dir build/release --output-on-failure -j "$(nproc)"
[ "${1:-}" = --sanitizers ] || exit 0

cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --test-dir build/asan --output-on-failure -LE slow -j "$(nproc)"
cmake --preset tsan >/dev/null
cmake --build --preset tsan --target tst_engine tst_determinism
ctest --test-dir build/tsan --output-on-failure -R "tst_engine|tst_determinism"
