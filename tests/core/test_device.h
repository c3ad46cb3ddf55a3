// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/compute_device.h"
#include "core/job_context.h"

namespace unlearn::test {

/// The GPU where there is one: the same tests must hold on it.
inline std::string testDeviceName()
{
    return torch::cuda::is_available() ? "cuda:0" : "cpu";
}

inline torch::Device testDevice()
{
    return computeDevice(testDeviceName());
}

/// A job on that device.
inline JobContext testContext()
{
    JobContext context;
    context.device = testDeviceName();
    return context;
}

} // namespace unlearn::test
