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
#endif

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
