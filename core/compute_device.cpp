// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compute_device.h"

#include "core/runtime.h"

namespace unlearn {

torch::Device computeDevice(const std::string& name)
{
    deviceDescription(name); // throws for an absent one
    const torch::Device device(name == "cuda" ? "cuda:0" : name);
    if (device.is_cuda()) {
        at::globalContext().setAllowTF32CuBLAS(false);
        at::globalContext().setAllowTF32CuDNN(false);
        at::globalContext().setDeterministicCuDNN(true);
        at::globalContext().setBenchmarkCuDNN(false);
    }
    return device;
}

} // namespace unlearn
