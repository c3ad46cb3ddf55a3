#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the workbench against plain PyTorch on this machine, which should do nothing else meanwhile; with two threads
# unless --threads says otherwise.
#   UNLEARNING_DATA=DIR packaging/bench.sh [MODEL] [--architecture NAME] [--turns N] [--threads N] [--tight] [--json FILE]
# DIR holds cifar-10-batches-bin/ and, for --architecture resnet18, tiny-imagenet-200/. MODEL is a checkpoint of the
# architecture (allcnn unless named); without one, random weights are used.
#   UNLEARNING_DATA=DIR packaging/bench.sh --growth [--threads N] [--json FILE]
#                                                       how the cost grows with images, channels and depth
#   packaging/bench.sh --share [IMAGES [THREADS]]       the three heaviest layers of each network, by multiply-adds an
#                                                       image, against the machine's matrix product
#   packaging/bench.sh --memory [--threads N]           what spectra and steps of ResNet-18 and ViT-B/16 take at
#                                                       224 x 224 pixels, and whether a machine of 24 GB has it
#   UNLEARNING_DATA=DIR packaging/bench.sh --eigen [--model FILE] [IMAGES [GAMMA [--svd]]]
#                                                       leading vectors and eigenvalues of the widest layer of a
#                                                       SmallVGG, with random weights unless FILE holds trained ones,
#                                                       whose energy is spread over more directions
#   UNLEARNING_DATA=DIR packaging/bench.sh --request MODEL [--whole] [--float32] [--threads N] [--json FILE]
#                                                       a whole request on an AllCNN against retraining it, in
#                                                       bfloat16, as its recipe has it, unless --float32 is given
#   UNLEARNING_DATA=DIR packaging/bench.sh --train [ARCHITECTURE...] [--images N] [--turns N] [--threads N] [--json FILE]
#                                                       images a second in training; DIR as above
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

build() # targets
{
  install_packages "${build_packages[@]}" python3-torch python3-torchvision python3-numpy python3-pil
  check_blas
  (cd -- "$root" && cmake --preset bench --log-level=WARNING >&2 &&
    cmake --build --preset bench --parallel "$(nproc)" --target "$@" >&2)
}

if [ "${1:-}" = --share ]; then
  build gram_share
  exec "$root/build/bench/tests/bench/gram_share" "${@:2}"
fi
if [ "${1:-}" = --memory ]; then
  build unlearn
  exec /usr/bin/python3 -B "$root/tests/bench/memory.py" --unlearn "$root/build/bench/app/cli/unlearn" "${@:2}"
fi
data=${UNLEARNING_DATA:?names the folder that holds cifar-10-batches-bin/}/cifar-10-batches-bin
if [ "${1:-}" = --train ]; then
  build unlearn
  exec /usr/bin/python3 -B "$root/tests/bench/train_speed.py" --unlearn "$root/build/bench/app/cli/unlearn" \
    --data "$UNLEARNING_DATA" "${@:2}"
fi
if [ "${1:-}" = --growth ]; then
  build unlearn
  exec /usr/bin/python3 -B "$root/tests/bench/growth.py" --unlearn "$root/build/bench/app/cli/unlearn" --data "$data" "${@:2}"
fi
if [ "${1:-}" = --request ]; then
  build unlearn
  exec /usr/bin/python3 -B "$root/tests/bench/request.py" --unlearn "$root/build/bench/app/cli/unlearn" --data "$data" \
    --recipe "$root/resources/experiments/results/allcnn-recipe.json" --model "${2:?names a trained AllCNN}" "${@:3}"
fi
if [ "${1:-}" = --eigen ]; then
  shift
  model=
  if [ "${1:-}" = --model ]; then model=${2:?names a SmallVGG}; shift 2; fi
  images=${1:-20000}
  build unlearn eigen_time
  if [ -z "$model" ]; then
    model=$root/build/bench/random-smallvgg.pth
    [ -e "$model" ] || (cd -- "$root/tests/bench" &&
      /usr/bin/python3 -B -c 'import sys, plain_models; plain_models.load_model("smallvgg", sys.argv[1], 10)' "$model")
  fi
  digest=$(sha256sum -- "$model")
  moments=$root/build/bench/smallvgg-${digest:0:12}-$images.safetensors
  [ -e "$moments" ] || "$root/build/bench/app/cli/unlearn" spectrum --model "$model" --arch smallvgg \
    --data "cifar10:$data" --images "$images" --no-estimate --no-cache --moments "$moments" >&2
  exec "$root/build/bench/tests/bench/eigen_time" "$moments" "${@:2}"
fi
model=
case ${1:-} in
  "" | --*) ;;
  *) model=$1; shift ;;
esac
architecture=allcnn
for ((i = 1; i < $#; i++)); do
  [ "${!i}" != --architecture ] || { next=$((i + 1)); architecture=${!next}; }
done
[ "$architecture" != resnet18 ] || data=$UNLEARNING_DATA/tiny-imagenet-200
if [ -z "$model" ]; then
  model=$root/build/bench/random-$architecture.pth
fi

build unlearn
# Debian's Python, where the packages above are.
exec /usr/bin/python3 -B "$root/tests/bench/bench.py" --unlearn "$root/build/bench/app/cli/unlearn" \
  --data "$data" --model "$model" "$@"
