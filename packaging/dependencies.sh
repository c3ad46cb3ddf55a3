# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: what they need from apt, and how it is installed.

# To build and run. libopenblas0-openmp is named because the BLAS that comes by default uses one thread only.
build_packages=(
  cmake g++ ninja-build ccache
  libtorch-dev liblapack-dev libopenblas0-openmp libeigen3-dev libsvm-dev
  libcurl4-openssl-dev libarchive-dev
  libsqlite3-dev zlib1g-dev libjpeg-dev libpng-dev libssl-dev nlohmann-json3-dev libspdlog-dev libcli11-dev
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqcustomplot-dev libgl-dev
  libqpdf-dev
  libqt6svg6 qt6-qpa-plugins qt6-wayland qt6-translations-l10n fonts-dejavu-core
  dataset-fashion-mnist
)

# To test, besides.
# clang-tidy reads the header of Clang's own OpenMP. PyTorch, some 25 MB with what it brings, loads the TorchScript files
# that are saved; it uses the LibTorch of build_packages. Texts in Japanese and Chinese are measured, for which there must
# be a font.
test_packages=(
  git python3 python3-jsonschema python3-html5lib python3-sklearn python3-torch python3-torchvision
  clang-format clang-tidy libomp-dev
  desktop-file-utils appstream mandoc libxml2-utils poppler-utils shared-mime-info fonts-noto-cjk
  xvfb openbox dbus at-spi2-core python3-pyatspi xdotool
)

# To make packages, besides.
package_packages=(git python3 dpkg-dev lintian xz-utils)

# Prints those of the named packages that are not installed.
missing_packages()
{
  local package
  for package in "$@"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

# Installs those of the named packages that are missing. Asks for a password once at most, and for nothing else.
install_packages()
{
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0

  if ! command -v apt-get > /dev/null; then
    echo "This is not a Debian system. Please install what these packages hold: ${missing[*]}" >&2
    return 1
  fi
  local -a as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
      echo "Installing needs root, and sudo is not here. As root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi

  echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
  # One command, so that sudo asks once. The lists are fetched only where they do not know a package or are outdated.
  # shellcheck disable=SC2016
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
    install() { apt-get install --yes --quiet --no-install-recommends "$@"; }
    if ! apt-cache show --no-all-versions "$@" > /dev/null 2>&1; then
      apt-get update --quiet && install "$@"
    else
      install "$@" || { apt-get update --quiet && install "$@"; }
    fi' install "${missing[@]}" >&2
}

# Says so where another BLAS than the one we asked for would be used.
check_blas()
{
  local library
  library=$(readlink -f /etc/alternatives/libblas.so.3-*-linux-gnu 2>/dev/null | head -n 1)
  case $library in
    *openblas-openmp* | "") ;;
    *) echo "Note: BLAS is $library; openblas-openmp is faster here (update-alternatives --config chooses)." >&2 ;;
  esac
}
