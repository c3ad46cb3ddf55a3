// SPDX-License-Identifier: GPL-3.0-or-later
// The places where LibTorch 1.13 and 2.x differ. Nothing else in core asks for the version.
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace unlearn {

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
inline void setAutocast(at::DeviceType device, bool enabled)
{
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
    at::autocast::set_autocast_enabled(device, enabled);
}
inline bool switchAutocast(at::DeviceType device, bool enabled)
{
    const bool before = at::autocast::is_autocast_enabled(device);
    at::autocast::set_autocast_enabled(device, enabled);
    return before;
}
#else
inline void setAutocast(at::DeviceType device, bool enabled)
{
    if (device == at::kCUDA) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(enabled);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(enabled);
    }
}
/// Gives what was set before.
inline bool switchAutocast(at::DeviceType device, bool enabled)
{
    const bool gpu = device == at::kCUDA;
    const bool before = gpu ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
    gpu ? at::autocast::set_enabled(enabled) : at::autocast::set_cpu_enabled(enabled);
    return before;
}
#endif

/// No autocast in this thread for the life of the object.
class AutocastOff {
public:
    AutocastOff() : m_cpu(switchAutocast(at::kCPU, false)), m_gpu(switchAutocast(at::kCUDA, false)) { }
    ~AutocastOff()
    {
        switchAutocast(at::kCPU, m_cpu);
        switchAutocast(at::kCUDA, m_gpu);
    }
    AutocastOff(const AutocastOff&) = delete;
    AutocastOff& operator=(const AutocastOff&) = delete;

private:
    bool m_cpu, m_gpu;
};

/// What an optimizer files a parameter's state under.
inline auto optimizerStateKey(const at::Tensor& parameter)
{
#if TORCH_VERSION_MAJOR >= 2
    return static_cast<void*>(parameter.unsafeGetTensorImpl());
#else
    return c10::guts::to_string(parameter.unsafeGetTensorImpl());
#endif
}

/// Casts to bfloat16 where PyTorch's autocast does, in this thread, for the life of the object.
class AutocastGuard {
public:
    AutocastGuard(at::DeviceType device, bool enabled) : m_device(device), m_enabled(enabled)
    {
        if (m_enabled)
            setAutocast(m_device, true);
    }
    ~AutocastGuard()
    {
        if (m_enabled) {
            setAutocast(m_device, false);
            at::autocast::clear_cache();
        }
    }
    AutocastGuard(const AutocastGuard&) = delete;
    AutocastGuard& operator=(const AutocastGuard&) = delete;

private:
    at::DeviceType m_device;
    bool m_enabled;
};

} // namespace unlearn
