// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for core and its tests: LibTorch's headers cost 20 to 30 seconds a translation unit otherwise.
#pragma once

#include <torch/torch.h>
