#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the installed window on an X server of its own. For check_package.sh, as a user in that Debian.
#   packaging/check_window.sh run       runs the example, until the log has it as finished, and quits
#   packaging/check_window.sh starts    the window is on the screen within a second: the median of 5 starts after a first
# WORKBENCH is the program, unlearning-workbench unless set. Needs Xvfb, openbox, xdotool and sqlite3.
set -euo pipefail

workbench=${WORKBENCH:-unlearning-workbench}
log=${XDG_DATA_HOME:-$HOME/.local/share}/unlearning-workbench/runs.sqlite
most=1000 # milliseconds
processes=()
folder=$(mktemp -d)
finish()
{
  for process in "${processes[@]}"; do
    kill "$process" 2> /dev/null || true
    wait "$process" 2> /dev/null || true
  done
  rm -rf -- "$folder"
}
trap finish EXIT

# Tenths of a second; what is waited for; a command, until it succeeds. Not longer than the program lives.
wait_for()
{
  local left=$1 what=$2
  shift 2
  until "$@" > /dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || { echo "Waited in vain for $what." >&2; return 1; }
    [ -z "${program:-}" ] || kill -0 "$program" 2> /dev/null ||
      { echo "The program ended while $what was waited for." >&2; return 1; }
    sleep 0.1
  done
}

# Windows that are mapped, and are the program's.
shown() { xdotool search --onlyvisible --all --pid "$program" --name "Unlearning Workbench"; }
runs() { if [ -e "$log" ]; then sqlite3 -readonly "$log" "SELECT count(*) FROM run $1"; else echo 0; fi; }
more_runs() { [ "$(runs "$1")" -gt "$2" ]; }

# Sets program, window, and took: milliseconds until the window was mapped.
start()
{
  local begin
  begin=$(date +%s%N)
  "$workbench" &
  program=$!
  processes=("$program" "${processes[@]}")
  until window=$(shown 2> /dev/null); do
    kill -0 "$program" 2> /dev/null || { echo "The program ended without a window." >&2; return 1; }
    [ $((($(date +%s%N) - begin) / 1000000)) -lt 60000 ] || { echo "There is no window after a minute." >&2; return 1; }
    sleep 0.01
  done
  took=$((($(date +%s%N) - begin) / 1000000))
  window=$(tail -n 1 <<< "$window")
}

# By a command that asks the program to end, and the status that it is to end with: that of a crash is another.
end_by()
{
  local asked=$program expected=$1 status=0
  shift
  "$@"
  program=
  for _ in $(seq 300); do
    kill -0 "$asked" 2> /dev/null || break
    sleep 0.1
  done
  if kill -0 "$asked" 2> /dev/null; then
    echo "The program does not end." >&2
    return 1
  fi
  wait "$asked" || status=$?
  processes=("${processes[@]:1}")
  [ "$status" -eq "$expected" ] || { echo "The program ended with status $status." >&2; return 1; }
}

run_the_example()
{
  local before_all before_finished
  before_all=$(runs "")
  before_finished=$(runs "WHERE state = 'finished'")
  start
  echo "The window was there after $took ms, the first time."
  xdotool windowactivate --sync "$window"
  # Until the example is loaded, the key does nothing; once a run has begun, nothing either.
  for _ in $(seq 60); do
    xdotool key F5
    ! wait_for 20 "a run to begin" more_runs "" "$before_all" 2> /dev/null || break
    kill -0 "$program" 2> /dev/null || break
  done
  wait_for 9000 "the run to finish" more_runs "WHERE state = 'finished'" "$before_finished"
  sleep 5 # the window shows what came of it
  kill -0 "$program" 2> /dev/null || { echo "The program ended after the run." >&2; return 1; }
  end_by 0 xdotool windowactivate --sync "$window" key ctrl+q
  echo "The example ran in the window: $(sqlite3 -readonly "$log" \
    "SELECT subject || ', test error ' || test_error || ', forget error ' || forget_error FROM run_error
     WHERE run = (SELECT max(id) FROM run) AND subject = 'unlearned'")"
}

measure_starts()
{
  local times=() median
  for turn in $(seq 0 5); do # the first warms the cache
    start
    [ "$turn" -eq 0 ] || times+=("$took")
    end_by 143 kill "$program" # it is loading the example; SIGTERM
  done
  median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)
  echo "From start to window: ${times[*]} ms; median $median (of $most)."
  [ "$median" -lt "$most" ]
}

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> "$folder/display" 2> /dev/null &
processes=($!)
wait_for 200 "the X server" test -s "$folder/display"
DISPLAY=:$(cat "$folder/display")
export DISPLAY
openbox 2> /dev/null &
processes=($! "${processes[@]}")
case ${1:-} in
  run) run_the_example ;;
  starts) measure_starts ;;
  *) sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
