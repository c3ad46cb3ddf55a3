#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage of what packaging/package.sh has built, in build/package.
#   packaging/appimage.sh
# Checked here: the folder it packs (AppDir) starts both programs with its own libraries. Not checked: the AppImage
# itself, since appimagetool is no Debian package, and any other distribution. The example needs Fashion-MNIST where
# Debian's dataset-fashion-mnist puts it.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
built=$root/build/package/source/build/package
folder=$root/build/package/AppDir
[ -x "$built/app/unlearning-workbench" ] || { echo "First: packaging/package.sh" >&2; exit 2; }

rm -rf -- "$folder"
cmake --install "$built" --prefix "$folder/usr" --strip > /dev/null
plugins=$(qtpaths6 --plugin-dir 2> /dev/null || /usr/lib/qt6/bin/qtpaths --plugin-dir)
mkdir -p -- "$folder/usr/lib" "$folder/usr/plugins"
for kind in platforms wayland-shell-integration wayland-graphics-integration-client iconengines imageformats xcbglintegrations; do
  [ ! -d "$plugins/$kind" ] || cp -r -- "$plugins/$kind" "$folder/usr/plugins/"
done

# What Qt says itself, in the languages that the window speaks. qt.conf, below, tells Qt where it is.
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2> /dev/null ||
  /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS)
mkdir -p -- "$folder/usr/translations"
for language in "$root"/i18n/unlearning-workbench_*.ts; do
  language=${language##*/unlearning-workbench_}
  language=${language%.ts}
  [ "$language" = en ] || cp -- "$translations/qtbase_$language.qm" "$folder/usr/translations/"
done

# Every library but those that must be the system's own: C library, graphics drivers, X server's and fonts' configuration.
system='^(ld-linux|libc|libm|libdl|libpthread|librt|libresolv|libGL|libEGL|libGLX|libGLdispatch|libOpenGL|libdrm|libgbm|libX11|libX11-xcb|libxcb|libwayland-client|libfontconfig|libfreetype|libstdc\+\+|libgcc_s)[.-]'
find "$folder/usr/bin" "$folder/usr/plugins" -type f -print0 | xargs -0 ldd 2> /dev/null |
  sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | sort -u |
  while read -r library; do
    [[ ${library##*/} =~ $system ]] || cp -L -- "$library" "$folder/usr/lib/"
  done
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' > "$folder/usr/bin/qt.conf"
cat > "$folder/AppRun" << 'END'
#!/bin/sh
# The window; the command line as: AppRun unlearn ARGUMENTS
here=$(dirname -- "$(readlink -f -- "$0")")/usr
export LD_LIBRARY_PATH="$here/lib" QT_PLUGIN_PATH="$here/plugins" XDG_DATA_DIRS="$here/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
if [ "${1:-}" = unlearn ]; then
  shift
  exec "$here/bin/unlearn" "$@"
fi
exec "$here/bin/unlearning-workbench" "$@"
END
chmod +x "$folder/AppRun"
ln -s usr/share/applications/unlearning-workbench.desktop "$folder/unlearning-workbench.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/unlearning-workbench.svg "$folder/unlearning-workbench.svg"
"$folder/AppRun" unlearn --version
QT_QPA_PLATFORM=offscreen "$folder/AppRun" --version

if command -v appimagetool > /dev/null; then
  appimagetool "$folder" "$root/build/package/unlearning-workbench.AppImage"
else
  echo "appimagetool is not installed: the folder is ready, the AppImage was not made." >&2
fi
