// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <ATen/record_function.h>

#include <cstdint>
#include <string_view>

namespace unlearn::test {

/// Samples that came out of the last layer of the laboratory's network, in this thread.
struct SamplesPassed {
    std::int64_t forwards = 0; ///< without gradient
    std::int64_t steps = 0;    ///< with one, and so backward as well
};
inline thread_local SamplesPassed samplesPassed;

/// Counts them while it lives.
class SamplesCounted {
public:
    SamplesCounted()
        : m_handle(at::addThreadLocalCallback(at::RecordFunctionCallback(nullptr, &SamplesCounted::count)
                                                  .needsOutputs(true)
                                                  .scopes({at::RecordScope::FUNCTION})))
    {
        samplesPassed = {};
    }
    ~SamplesCounted() { at::removeCallback(m_handle); }
    SamplesCounted(const SamplesCounted&) = delete;
    SamplesCounted& operator=(const SamplesCounted&) = delete;

private:
    static void count(const at::RecordFunction& function, at::ObserverContext*)
    {
        if (std::string_view(function.name()) != "aten::addmm")
            return;
        const at::Tensor output = function.outputs()[0].toTensor();
        if (output.size(1) == 4) // classes; of the other layers, and of projected gradients, there are 64 or more
            (at::GradMode::is_enabled() ? samplesPassed.steps : samplesPassed.forwards) += output.size(0);
    }

    at::CallbackHandle m_handle;
};

} // namespace unlearn::test
