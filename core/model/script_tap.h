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

    /// A product of what was computed from the sample with a weight that is neither a parameter nor computed from one
    /// or from the sample.
    struct FixedProduct {
        std::string name;     ///< the operator's
        torch::Tensor weight; ///< undefined where it is packed away, as quantized ones are
    };

    /// Watches parameters of two and more dimensions. They must stay where they are. sample: where there is one, what
    /// is computed from it is followed, which fixedProduct() needs.
    ScriptTap(const std::vector<torch::Tensor>& parameters, Callback callback, const torch::Tensor& sample = {});
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
    /// Parameters of which rows were looked up, as an embedding does, with the operator's name.
    const std::map<std::size_t, std::string>& lookedUp() const { return m_lookedUp; }
    /// The first one, with gradients on, of linear, convolutions, fused attention, quantized layers, and matmul, mm and
    /// addmm with a matrix on the right. Not filters: those of single channels, or with the same kernel for every
    /// channel.
    const std::optional<FixedProduct>& fixedProduct() const { return m_fixedProduct; }

private:
    struct Callbacks;
    struct Candidate;

    bool enter(const at::RecordFunction& function); ///< whether what comes out of it is of the sample
    void leave(const at::RecordFunction& function, bool ofSample);
    void look(const std::string& name, c10::ArrayRef<const c10::IValue> inputs);
    std::optional<std::size_t> find(const torch::Tensor& tensor) const;
    std::optional<WeightUse> match(const Candidate& candidate) const;
    void touch(const torch::Tensor& tensor, const std::string& name);
    void follow(const torch::Tensor& tensor);
    bool isOfSample(const torch::Tensor& tensor) const;
    bool areOfSample(c10::ArrayRef<const c10::IValue> inputs) const;
    std::optional<FixedProduct> fixedProduct(const std::string& name, c10::ArrayRef<const c10::IValue> inputs) const;

    std::vector<torch::Tensor> m_parameters;
    std::unordered_multimap<const void*, std::size_t> m_storages;
    Callback m_callback;
    std::uint64_t m_handle = 0;
    std::int64_t m_depth = 0; ///< operators inside one that was shown
    std::int64_t m_open = 0;  ///< operators that have begun and not ended
    /// Storages with what was computed from the sample; a weak pointer keeps the address from being used again.
    std::unordered_map<const void*, c10::weak_intrusive_ptr<c10::StorageImpl>> m_ofSample;
    std::exception_ptr m_failure;
    std::set<std::size_t> m_touched;
    std::map<std::size_t, std::string> m_misused;
    std::string m_computedWeight;
    std::map<std::size_t, std::string> m_lookedUp;
    std::optional<FixedProduct> m_fixedProduct;
};

} // namespace unlearn
