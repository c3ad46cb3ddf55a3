#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes what is handed out, of the commit that is checked out (changes that are not committed are left out):
#   build/package/unlearning-workbench-VERSION.tar.xz    the sources
#   build/package/unlearning-workbench_VERSION-1_ARCH.deb
#   build/package/*.deb.spdx.json                        what is in it and what it needs (SPDX 2.3)
# The .deb is built of the tarball. Everything is dated as the commit is, so the same commit gives the same bytes.
#   packaging/package.sh            makes all of it, and has lintian look at the .deb
#   packaging/package.sh --twice    builds the .deb once more, elsewhere and without ccache, and compares
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"

twice=false
case ${1:-} in
  "") ;;
  --twice) twice=true ;;
  *) echo "packaging/package.sh [--twice]" >&2; exit 2 ;;
esac

install_packages "${build_packages[@]}" "${package_packages[@]}"
cd -- "$root"
version=$(sed -n 's/^project(UnlearningWorkbench VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
umask 022
[ -z "$(git status --porcelain)" ] || echo "Note: what is not committed is not packaged." >&2

target=$root/build/package
name=unlearning-workbench-$version
rm -rf -- "$target"
mkdir -p -- "$target"
git archive --format=tar --prefix="$name/" HEAD | xz -9 --threads=1 > "$target/$name.tar.xz"

# Unpacks the sources into a folder, and builds the .deb there.
build_deb()
{
  mkdir -p -- "$1"
  tar --extract --file="$target/$name.tar.xz" --directory="$1" --strip-components=1
  (cd -- "$1" && cmake --preset package --log-level=WARNING >&2 &&
    cmake --build --preset package --parallel "$(nproc)" >&2 &&
    cd build/package && cpack -G DEB >&2)
}

build_deb "$target/source"
cp -- "$target"/source/build/package/unlearning-workbench_*.deb "$target"
deb=$(cd -- "$target" && ls unlearning-workbench_*.deb)
/usr/bin/python3 -B packaging/sbom.py "$target/$deb" resources/licences/third_party.json > "$target/$deb.spdx.json"
lintian --info --fail-on error,warning "$target/$deb"

if $twice; then
  again=$(mktemp -d)
  trap 'rm -rf -- "$again"' EXIT
  CCACHE_DISABLE=1 build_deb "$again/elsewhere"
  cmp -- "$target/$deb" "$again/elsewhere/build/package/$deb"
  echo "Built again, elsewhere: the same bytes."
fi

cd -- "$target"
sha256sum -- "$name.tar.xz" "$deb" "$deb.spdx.json"
echo "Packed: $(stat --format=%s -- "$deb") bytes. Installed: $(dpkg-deb --field "$deb" Installed-Size) KiB."
