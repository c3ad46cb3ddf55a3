#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the workbench against plain PyTorch on this machine, which should do nothing else meanwhile.
#   UNLEARNING_DATA=DIR packaging/bench.sh [MODEL] [--turns N] [--threads N] [--tight] [--json FILE]
# DIR holds cifar-10-batches-bin/. MODEL is an AllCNN checkpoint; without one, random weights are used.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

data=${UNLEARNING_DATA:?names the folder that holds cifar-10-batches-bin/}/cifar-10-batches-bin
model=$root/build/bench/random.pth
case ${1:-} in
  "" | --*) mkdir -p -- "$root/build/bench" ;;
  *) model=$1; shift ;;
esac

install_packages "${build_packages[@]}" python3-torch python3-numpy
check_blas
(cd -- "$root" && cmake --preset release --log-level=WARNING >&2 && cmake --build --preset release --parallel "$(nproc)" --target unlearn >&2)
# Debian's Python, where the packages above are.
exec /usr/bin/python3 -B "$root/tests/bench/bench.py" --unlearn "$root/build/release/app/cli/unlearn" \
  --data "$data" --model "$model" "$@"
