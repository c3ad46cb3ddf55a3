#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks that clang-format would change no C++ file. Exit status 77 where clang-format is not here, or is of another
# version than the one that the configuration was written for: versions differ in what they make of it.
set -euo pipefail

wanted=14
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
tool=$(command -v "clang-format-$wanted" || command -v clang-format) || { echo "clang-format is not installed."; exit 77; }
found=$("$tool" --version | grep -oE 'version [0-9]+' | grep -oE '[0-9]+')
if [ "$found" != "$wanted" ]; then
  echo "clang-format is version $found; the check needs version $wanted."
  exit 77
fi

git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' 2> /dev/null \
  | while IFS= read -r -d '' file; do [ -f "$file" ] && printf '%s\0' "$file"; done \
  | xargs -0 --no-run-if-empty "$tool" --dry-run --Werror
