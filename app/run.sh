#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the Nephoscope window on a project; installs and builds what is missing first.
set -euo pipefail
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  echo "usage: app/run.sh [FILE]     FILE is a project, by default scenarios/checkout.json"
  echo "Without a display it prints the project's report for the four providers."
  exit 0
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
file=${1:-$here/scenarios/checkout.json}
. "$here/app/install.sh"
install_packages
cmake -S "$here" -B "$here/build/release" -G Ninja -DCMAKE_BUILD_TYPE=Release -DNEPHOSCOPE_TESTS=OFF >/dev/null
display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
if [ -z "$display" ] && [ "$(uname)" = Linux ]; then
  cmake --build "$here/build/release" --target nephoscope-cli >&2
  "$here/build/release/nephoscope-cli" run "$file" --provider all
  echo
  echo "There is no display here. To get the window, run app/run.sh in a desktop session, over"
  echo "'ssh -X', or under a virtual display: xvfb-run -a app/run.sh"
  exit 0
fi
cmake --build "$here/build/release" --target nephoscope nephoscope-cli >&2
exec "$here/build/release/nephoscope" "$file"
