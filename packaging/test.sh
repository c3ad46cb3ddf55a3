#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the dev preset and runs the tests.
#   packaging/test.sh                quick tests: all but those labelled slow or timing
#   packaging/test.sh --all          all tests
#   packaging/test.sh [--all] ARG... hands ARG... to ctest, such as -R plan
#   packaging/test.sh --asan [ARG...] the tests of jobs and ten thousand random events, under AddressSanitizer and
#                                     UndefinedBehaviorSanitizer, in a build of their own
# UNLEARN_WERROR=ON makes warnings of the compiler errors.
# Tests of larger data read the folder named by UNLEARNING_DATA and are counted as skipped without it.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

preset=dev
targets=()
selection=(--label-exclude '^(slow|timing)$')
case ${1:-} in
  --all)
    selection=()
    shift
    ;;
  --asan)
    preset=asan
    targets=(test_job_thread test_session_jobs test_side_jobs test_experiment_session test_run_queue
             test_window_closing test_monkey)
    selection=(--tests-regex "^($(IFS='|' && echo "${targets[*]}"))\$")
    shift
    ;;
esac

install_packages "${build_packages[@]}" "${test_packages[@]}"
check_blas
export UNLEARN_REQUIRE_SKLEARN=1 # it was just installed: what is compared with it is not to be skipped
cd -- "$root"
cmake --preset "$preset" --log-level=WARNING ${UNLEARN_WERROR:+-DUNLEARN_WERROR="$UNLEARN_WERROR"}
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets[@]:+--target "${targets[@]}"}
# One test at a time: each of them may use all cores.
status=0
ctest --preset "$preset" --parallel 1 "${selection[@]}" "$@" || status=$?

# ctest counts as skipped only what was skipped as a whole: name the single cases too, with their reasons. Scripts
# say theirs in Qt Test's words.
mapfile -t skipped < <(sed -n 's/^SKIP   : //p' "build/$preset/Testing/Temporary/LastTest.log")
if [ ${#skipped[@]} -gt 0 ]; then
  echo "${#skipped[@]} test cases were skipped:"
  printf '  %s\n' "${skipped[@]}"
fi
exit "$status"
