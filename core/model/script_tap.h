// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/weighted_layer.h"

#include <torch/torch.h>

#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace at {
struct RecordFunction;
}

namespace unlearn {

/// One product of input rows with a weight that is a parameter.
struct WeightUse {
    std::size_t parameter = 0; ///< position in what the tap watches
    torch::Tensor input;       ///< linear: [..., in]; convolution: [N, C, H, W]
    std::optional<ConvolutionGeometry> convolution;
    bool transposed = false; ///< the parameter is [in, out], its columns are the outputs
    bool isPart = false;     ///< only some of the parameter's outputs, such as the queries of a packed projection
};

/// While it lives, sees every operator that this thread dispatches, inside TorchScript as well, and finds those that
/// multiply by one of the watched parameters, by the storage behind the operator's weight: linear, conv1d and conv2d
/// (in all their forms), and matmul, mm and addmm with the parameter or its transpose on the right. Only the outermost
/// of nested operators counts.
///
/// LibTorch runs the callbacks inside its dispatcher and swallows what they throw: the first exception is kept for
/// rethrow(), and nothing is shown any more after it. One tap a thread.
class ScriptTap {
public:
    using Callback = std::function<void(const WeightUse&)>;

    /// Watches parameters of two and more dimensions. They must stay where they are.
    ScriptTap(const std::vector<torch::Tensor>& parameters, Callback callback);
    ~ScriptTap();
    ScriptTap(const ScriptTap&) = delete;
    ScriptTap& operator=(const ScriptTap&) = delete;

    void rethrow() const;

    /// Parameters that some operator was given, in whatever way.
    const std::set<std::size_t>& touched() const { return m_touched; }
    /// Parameters that were multiplied in a way that this class does not know, with the operator's name.
    const std::map<std::size_t, std::string>& misused() const { return m_misused; }
    /// The first layer whose weight is computed from parameters (weight norm, low rank, ...): the operator; else empty.
    const std::string& computedWeight() const { return m_computedWeight; }

private:
    struct Callbacks;
    struct Candidate;

    void enter(const at::RecordFunction& function);
    void leave();
    void look(const std::string& name, c10::ArrayRef<const c10::IValue> inputs);
    std::optional<std::size_t> find(const torch::Tensor& tensor) const;
    std::optional<WeightUse> match(const Candidate& candidate) const;
    void touch(const torch::Tensor& tensor, const std::string& name);

    std::vector<torch::Tensor> m_parameters;
    std::unordered_multimap<const void*, std::size_t> m_storages;
    Callback m_callback;
    std::uint64_t m_handle = 0;
    std::int64_t m_depth = 0; ///< operators inside one that was shown
    std::exception_ptr m_failure;
    std::set<std::size_t> m_touched;
    std::map<std::size_t, std::string> m_misused;
    std::string m_computedWeight;
};

} // namespace unlearn
