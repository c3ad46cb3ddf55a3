#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a .deb in a Debian 12 that has nothing else, and looks whether the example runs there, headless and in the
# window, whether the window is there within a second (the median of 5 starts), and whether all of it leaves again.
# Needs root, debootstrap and a network.
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
in_window() { as_user "bash /tmp/check_window.sh $1"; }
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

cp -- "${BASH_SOURCE[0]%/*}/check_window.sh" "$folder/tmp"
step "An X server" inside apt-get install --yes --quiet=2 --no-install-recommends \
  xvfb openbox xdotool sqlite3 > /dev/null
step "The example, in the window" in_window run
step "The window's starts" in_window starts

step "Purging" inside apt-get purge --yes --quiet=2 unlearning-workbench > /dev/null
inside test -s "/home/$user/.local/share/unlearning-workbench/runs.sqlite" || { echo "User data are gone." >&2; exit 1; }
inside apt-get autoremove --purge --yes --quiet=2 > /dev/null
left=$(inside find / -xdev -path "/home/$user" -prune -o -iname '*unlearn*' -print)
[ -z "$left" ] || { echo "Left behind: $left" >&2; exit 1; }
echo "Installed, ran, showed its window and left; the user's data stayed."
