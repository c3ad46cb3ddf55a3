// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime.h"

namespace unlearn {

/// Stands for core/runtime.cpp, which needs LibTorch: images are decoded by one thread.
int threads()
{
    return 1;
}

} // namespace unlearn
