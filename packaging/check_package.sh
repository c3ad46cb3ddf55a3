#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a .deb in a Debian 12 that has nothing else, and looks whether it works there and leaves cleanly. Needs root,
# debootstrap and a network.
#   packaging/check_package.sh PACKAGE.deb FOLDER     FOLDER is where that Debian is made; one that is there is used again
set -euo pipefail

[ $# -eq 2 ] || { echo "packaging/check_package.sh PACKAGE.deb FOLDER" >&2; exit 2; }
package=$(realpath -- "$1")
folder=$(realpath --canonicalize-missing -- "$2")
mirror=${UNLEARNING_MIRROR:-http://deb.debian.org/debian}
user=visitor

# Says how long a step took.
step()
{
  local begin=$SECONDS
  echo "--- $1" >&2
  "${@:2}"
  echo "    $((SECONDS - begin)) s" >&2
}
inside() { chroot "$folder" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
as_user() { inside su --login "$user" --command "$1"; }
# The window, until it is on the virtual screen, which must be within so many milliseconds of the program's start.
shows_a_window()
{
  # shellcheck disable=SC2016
  as_user "most=$1;"' Xvfb :77 -screen 0 1280x800x24 -fbdir /tmp > /dev/null 2>&1 & screen=$!
    sleep 2
    begin=$(date +%s%N)
    DISPLAY=:77 unlearning-workbench & window=$!
    for i in $(seq 1200); do
      names=$(DISPLAY=:77 xwininfo -root -tree 2> /dev/null | grep -c "Unlearning Workbench")
      [ "$names" -gt 0 ] && break
      sleep 0.05
    done
    took=$((($(date +%s%N) - begin) / 1000000))
    sleep 5
    DISPLAY=:77 xwininfo -root -tree | grep "Unlearning Workbench"
    kill -0 $window && kill $window
    kill $screen
    [ "$names" -gt 0 ] && echo "The window was there after $took ms (of $most)." && [ "$took" -lt "$most" ]'
}

# Packages are purged in it, so it must be one that this script made.
mark=$folder/.made-by-check-package
if [ ! -e "$folder" ]; then
  step "A clean Debian" debootstrap --variant=minbase bookworm "$folder" "$mirror" > /dev/null
  touch -- "$mark"
fi
[ -e "$mark" ] || { echo "$folder: expected a folder that this script made, or none" >&2; exit 2; }
mounted=()
leave() { [ ${#mounted[@]} -eq 0 ] || umount --recursive "${mounted[@]}"; }
trap leave EXIT
for place in proc sys dev; do
  mkdir -p -- "$folder/$place"
  if ! mountpoint --quiet "$folder/$place"; then
    mount --rbind --make-rslave "/$place" "$folder/$place"
    mounted+=("$folder/$place")
  fi
done
inside id "$user" > /dev/null 2>&1 || inside useradd --create-home --shell /bin/bash "$user"
step "apt's lists" inside apt-get update --quiet=2

cp -- "$package" "$folder/tmp/workbench.deb"
step "Installing" inside apt-get install --yes --quiet=2 --no-install-recommends /tmp/workbench.deb > /dev/null
inside du --summarize --human-readable /usr | sed 's/^/    with all dependencies: /' >&2
step "The example, headless" as_user 'unlearn run --demo --json > run.json && head --bytes=300 run.json'
as_user 'unlearn runs list && unlearn --version'
inside test -s "/home/$user/.local/share/unlearning-workbench/runs.sqlite"

step "An X server" inside apt-get install --yes --quiet=2 --no-install-recommends xvfb x11-utils > /dev/null
step "The window, the first time" shows_a_window 60000
step "The window, once more" shows_a_window 1000

step "Purging" inside apt-get purge --yes --quiet=2 unlearning-workbench > /dev/null
inside test -s "/home/$user/.local/share/unlearning-workbench/runs.sqlite" || { echo "User data are gone." >&2; exit 1; }
left=$(inside find / -xdev -path "/home/$user" -prune -o -path /proc -prune -o -name '*unlearning-workbench*' -print)
[ -z "$left" ] || { echo "Left behind: $left" >&2; exit 1; }
inside apt-get autoremove --purge --yes --quiet=2 > /dev/null
echo "Installed, ran, showed its window and left; the user's data stayed."
