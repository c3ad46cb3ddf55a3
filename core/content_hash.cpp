// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content_hash.h"
