#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes all pictures of the manual anew, in resources/help:  manual_pictures.sh [PRESET]
# Needs the data of the example (Debian: dataset-fashion-mnist) and pdftoppm (poppler-utils). Some ten minutes.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

preset=${1:-release}
cmake --preset "$preset"
cmake --build --preset "$preset" --target manual_pictures
"build/$preset/packaging/manual_pictures" resources resources/help
