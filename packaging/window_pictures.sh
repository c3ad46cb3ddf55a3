#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page after a run of the example, light and dark, at 1280 x 800 and at 2560 x 1440 (scale 2), to
# be looked at one by one: whether something is clipped, overlapping, empty without a hint, or unreadable.
#   packaging/window_pictures.sh WORKBENCH FOLDER
# WORKBENCH is the built program. Each window has an X server, settings and a log of its own. The pictures are
# FOLDER/PAGE-THEME-WIDTHxHEIGHT.png. Needs Xvfb, openbox, xdotool, sqlite3 and ImageMagick's import.
set -euo pipefail

if [ $# -ne 2 ]; then
  sed -n '3,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
workbench=$(realpath -- "$1")
mkdir -p -- "$2"
folder=$(realpath -- "$2")
for tool in Xvfb openbox xdotool sqlite3 import; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed." >&2; exit 1; }
done

pages=(layers curves privacy samples compare embedding) # Ctrl+1 and so on
processes=()
home=
finish()
{
  for process in "${processes[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  processes=()
  [ -z "$home" ] || rm -rf -- "$home"
  home=
}
trap finish EXIT

# Until the command succeeds; seconds, command.
wait_for()
{
  local left=$1
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || { echo "Waited in vain for: $*" >&2; return 1; }
    sleep 1
  done
}

has_finished()
{
  [ "$(sqlite3 -readonly "$home/runs.sqlite" "SELECT count(*) FROM run WHERE state = 'finished'")" -gt 0 ]
}

# theme, width, height, scale
take_pictures()
{
  local theme=$1 width=$2 height=$3 scale=$4 number window page
  home=$(mktemp -d)
  mkdir -p "$home/config/unlearning-workbench"
  printf '[window]\nlanguage=en\ntheme=%s\n' "$theme" > "$home/config/unlearning-workbench/unlearning-workbench.conf"
  Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" -nolisten tcp 3> "$home/display" 2>/dev/null &
  processes=($!)
  wait_for 20 test -s "$home/display"
  number=$(cat "$home/display")
  export DISPLAY=:$number
  openbox 2>/dev/null &
  processes=($! "${processes[@]}")
  HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data LC_ALL=C.UTF-8 QT_SCALE_FACTOR=$scale \
    "$workbench" --db "$home/runs.sqlite" 2> "$home/said" &
  local program=$!
  processes=("$program" "${processes[@]}")
  wait_for 60 xdotool search --onlyvisible --pid "$program"
  window=$(xdotool search --onlyvisible --pid "$program" | tail -1)
  xdotool windowmove "$window" 0 0 windowsize "$window" "$width" $((height - 20)) windowactivate --sync "$window"
  sleep 15 # the example loads and is measured
  xdotool key F5
  wait_for 900 has_finished
  sleep 5
  for page in "${!pages[@]}"; do
    xdotool key "ctrl+$((page + 1))"
    sleep 3
    import -window root "$folder/${pages[page]}-$theme-${width}x$height.png"
  done
  finish
}

for theme in light dark; do
  take_pictures "$theme" 1280 800 1
  take_pictures "$theme" 2560 1440 2
done
echo "The pictures are in $folder."
