// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomic_file.h"
