#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes the readers of files, each for so many seconds (600 unless given), as many at once as there are cores.
#   packaging/fuzz.sh [SECONDS [READER...]]
# Starts from tests/fuzz/corpus and the golden files. A finding is left in build/fuzz/findings and ends it with status 1.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

seconds=${1:-600}
[ $# -eq 0 ] || shift
install_packages "${build_packages[@]}" clang libclang-rt-14-dev
cd -- "$root"
cmake --preset fuzz --log-level=WARNING >&2
cmake --build --preset fuzz --parallel "$(nproc)" --target fuzzers >&2
readers=("$@")
if [ ${#readers[@]} -eq 0 ]; then
  mapfile -t readers < <(cd build/fuzz/tests/fuzz && printf '%s\n' fuzz_* | grep -v '\.' | sed 's/^fuzz_//')
fi

mkdir -p build/fuzz/findings
fuzz_one()
{
  local reader=$1 corpus=build/fuzz/corpus/$1
  mkdir -p "$corpus"
  local -a seeds
  mapfile -t seeds < "build/fuzz/tests/fuzz/fuzz_$reader.folders" || return 1 # no set -e in the shell that xargs starts
  "build/fuzz/tests/fuzz/fuzz_$reader" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/findings/$reader-" "$corpus" "${seeds[@]}" > "build/fuzz/$reader.log" 2>&1 ||
    { echo "$reader: a finding, see build/fuzz/$reader.log" >&2; return 1; }
  echo "$reader: no finding in $(grep -o 'number_of_executed_units: [0-9]*' "build/fuzz/$reader.log" | cut -d' ' -f2) inputs"
}
export -f fuzz_one
export seconds
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm # inputs become files
printf '%s\n' "${readers[@]}" | xargs --max-procs="$(nproc)" --replace=READER bash -c 'fuzz_one READER' || exit 1
