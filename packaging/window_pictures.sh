#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page, view and larger dialog after two runs of the example, and of pages before the first run
# and with nothing open, light and dark, at 1280 x 800 and at 2560 x 1440 (scale 2), to be looked at one by one: whether
# something is clipped, overlapping, empty without a hint, or unreadable.
#   packaging/window_pictures.sh WORKBENCH FOLDER [LANGUAGE]
# WORKBENCH is the built program, LANGUAGE that of a file in i18n (de, ja, ar, ...), else en. Each window has an X server,
# settings and a log of its own. The pictures are FOLDER/PAGE-LANGUAGE-THEME-WIDTHxHEIGHT.png; window_pictures.py, beside
# this, takes one theme and size. Needs Xvfb, openbox, xdotool, dbus, at-spi2-core, python3-pyatspi and ImageMagick.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
for tool in Xvfb openbox xdotool dbus-run-session import; do
  command -v "$tool" > /dev/null || { echo "$tool is not installed." >&2; exit 1; }
done
beside=$(dirname -- "${BASH_SOURCE[0]}")
mkdir -p -- "$2"
for theme in light dark; do
  for size in "1280x800 1" "2560x1440 2"; do
    # shellcheck disable=SC2086
    /usr/bin/python3 -B "$beside/window_pictures.py" "$1" "$2" "${3:-en}" "$theme" $size
  done
done
echo "The pictures are in $2."
