#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release preset and opens the window. Arguments are handed to the window.
# Without a display it runs the example through the command line and writes the results to a folder that it names.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
called_from=$PWD
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "${1:-}" = --report ]; then
  workbench=yes
elif [ $# -gt 0 ]; then
  echo "There is no display to open the window on, which the arguments are for: $*" >&2
  exit 2
else
  workbench=no
fi

install_packages "${build_packages[@]}"
check_blas
cd -- "$root"
cmake --preset release --log-level=WARNING >&2
cmake --build --preset release --parallel "$(nproc)" --target unlearning-workbench unlearn >&2
cd -- "$called_from"

if [ "$workbench" = yes ]; then
  exec "$root/build/release/app/unlearning-workbench" "$@"
fi

results=$root/build/demo/$(date +%Y-%m-%d-%H%M%S)
mkdir -p -- "$results"
echo "There is no display, so the example runs through the command line." >&2
"$root/build/release/app/cli/unlearn" run --demo --json \
  --db "$results/runs.sqlite" --save "$results/unlearned.safetensors" > "$results/run.json"
echo "Results: $results
  run.json               errors per epoch, thresholds and membership inference
  runs.sqlite            the log of runs
  unlearned.safetensors  the unlearned model"
