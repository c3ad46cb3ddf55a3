#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the example's two models and their stored errors anew:  make_example.sh PATH-TO-unlearn
# A training that was interrupted goes on when the script is started again. Some ten minutes on two cores.
set -euo pipefail

unlearn=$(realpath -- "${1:?the path of the unlearn program}")
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
train=("$unlearn" train --threads 1 --arch smallcnn --data fashion-mnist --recipe recipe.json)
"${train[@]}" --out original.safetensors
"${train[@]}" --out retrained.safetensors --without-forget --forget 6:500
"$unlearn" evaluate fashion-shirts.unlearn.json --whole-test --json > errors.json
