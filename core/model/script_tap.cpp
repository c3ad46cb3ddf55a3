// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch is built with NDEBUG, and at::RecordFunction has a member more without it: this file must be, too, or it
// reads the operators' inputs from where they are not.
#ifndef NDEBUG
#error "compile this file with NDEBUG, and without the shared precompiled header"
#endif

#include "core/model/script_tap.h"

#include <ATen/record_function.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace unlearn {
namespace {

thread_local ScriptTap* activeTap = nullptr;

/// Operators that multiply by what they are given in ways that are not understood, or fused ones that hide how. Those
/// that are made of others (matmul, einsum, conv2d, lstm, ...) need no mention: the others are seen inside them.
constexpr std::array otherProducts{"aten::bmm",
                                   "aten::baddbmm",
                                   "aten::addbmm",
                                   "aten::mv",
                                   "aten::addmv",
                                   "aten::dot",
                                   "aten::mm",
                                   "aten::addmm",
                                   "aten::_trilinear",
                                   "aten::convolution",
                                   "aten::_convolution",
                                   "aten::conv_tbc",
                                   "aten::_cudnn_rnn",
                                   "aten::mkldnn_rnn_layer",
                                   "aten::_native_multi_head_attention",
                                   "aten::_transformer_encoder_layer_fwd"};

bool isProduct(const std::string& name)
{
    return std::ranges::find(otherProducts, name) != otherProducts.end();
}

/// An operator that has a weight: the positions of what it multiplies, and of the weight.
struct WeightedOperator {
    std::string_view name;
    std::size_t input;
    std::size_t weight;
};

constexpr std::array weightedOperators{WeightedOperator{"aten::linear", 0, 1},
                                       WeightedOperator{"aten::matmul", 0, 1},
                                       WeightedOperator{"aten::mm", 0, 1},
                                       WeightedOperator{"aten::addmm", 1, 2},
                                       WeightedOperator{"aten::conv1d", 0, 1},
                                       WeightedOperator{"aten::conv2d", 0, 1},
                                       WeightedOperator{"aten::conv3d", 0, 1},
                                       WeightedOperator{"aten::conv_transpose1d", 0, 1},
                                       WeightedOperator{"aten::conv_transpose2d", 0, 1},
                                       WeightedOperator{"aten::conv_transpose3d", 0, 1},
                                       WeightedOperator{"aten::convolution", 0, 1},
                                       WeightedOperator{"aten::_convolution", 0, 1},
                                       WeightedOperator{"aten::conv_tbc", 0, 1},
                                       WeightedOperator{"aten::_native_multi_head_attention", 0, 5},
                                       WeightedOperator{"aten::_transformer_encoder_layer_fwd", 0, 3}};

/// Quantized layers, and those of programs for mobiles: their weights are packed into objects.
bool isPackedProduct(std::string_view name)
{
    const auto has = [name](std::string_view part) { return name.find(part) != std::string_view::npos; };
    return (has("quantized") || has("prepacked"))
        && (has("linear") || has("conv") || has("lstm") || has("gru") || has("rnn"));
}

/// Whether it takes rows of a matrix by their numbers, as an embedding does.
bool isLookup(std::string_view name)
{
    return name == "aten::embedding" || name == "aten::embedding_bag" || name == "aten::index"
        || name == "aten::index_select";
}

/// What sees each channel by itself, or has the same kernel for all, as blurring, wavelets and interpolation do.
bool isFilter(std::string_view name, const torch::Tensor& input, const torch::Tensor& weight)
{
    if (weight.dim() <= 2 || weight.size(1) != 1)
        return false;
    const bool isTransposed = name.starts_with("aten::conv_transpose"); // [in, out / groups, ..]
    const bool isOfChannels = !isTransposed && input.dim() == weight.dim() && input.size(1) > 1;
    return isOfChannels || weight.eq(weight.select(0, 0)).all().item<bool>();
}

/// What comes out is the first input in the form of the second.
bool isLikeAnother(std::string_view name)
{
    constexpr std::array names{"aten::to", "aten::type_as", "aten::expand_as", "aten::view_as", "aten::reshape_as"};
    return std::ranges::find(names, name) != names.end();
}

/// Those in lists as well.
template <typename Values, typename Use> void eachTensor(const Values& values, const Use& use)
{
    for (const c10::IValue& value : values) {
        if (value.isTensor())
            use(value.toTensor());
        else if (value.isList())
            eachTensor(value.toListRef(), use);
    }
}

torch::Tensor tensorAt(c10::ArrayRef<const c10::IValue> inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i].isTensor() ? inputs[i].toTensor() : torch::Tensor();
}

/// One number for an axis: convolutions over lines have one axis, and take it as columns here.
std::optional<std::array<std::int64_t, 2>> axesAt(c10::ArrayRef<const c10::IValue> inputs, std::size_t i,
                                                  std::int64_t axes, std::int64_t ofRowsOfLines)
{
    if (i >= inputs.size() || !inputs[i].isIntList())
        return std::nullopt;
    const std::vector<std::int64_t> values = inputs[i].toIntVector();
    if (values.empty() || static_cast<std::int64_t>(values.size()) > axes)
        return std::nullopt;
    return std::array<std::int64_t, 2>{axes == 1 ? ofRowsOfLines : values.front(), values.back()};
}

} // namespace

/// What may be a product with a parameter: weight [out, in] or [out, in / groups, kh, kw].
struct ScriptTap::Candidate {
    torch::Tensor weight;
    torch::Tensor input;
    std::optional<ConvolutionGeometry> convolution;
};

/// What LibTorch calls. Plain functions that must not throw.
struct ScriptTap::Callbacks {
    /// Goes from start to end of an operator that was given what comes from the sample.
    struct OfSample : at::ObserverContext { };

    static std::unique_ptr<at::ObserverContext> start(const at::RecordFunction& function)
    {
        if (activeTap && activeTap->enter(function))
            return std::make_unique<OfSample>();
        return nullptr;
    }
    static void end(const at::RecordFunction& function, at::ObserverContext* ofSample)
    {
        if (activeTap)
            activeTap->leave(function, ofSample != nullptr);
    }

    static std::optional<Candidate> product(const std::string& name, c10::ArrayRef<const c10::IValue> inputs)
    {
        const auto onTheRight = [&](std::size_t input, std::size_t matrix) -> std::optional<Candidate> {
            const torch::Tensor x = tensorAt(inputs, input), m = tensorAt(inputs, matrix);
            if (!x.defined() || !m.defined() || m.dim() != 2)
                return std::nullopt;
            return Candidate{m.detach().t(), x, std::nullopt};
        };
        if (name == "aten::linear") {
            const torch::Tensor x = tensorAt(inputs, 0), weight = tensorAt(inputs, 1);
            if (!x.defined() || !weight.defined() || weight.dim() != 2)
                return std::nullopt;
            return Candidate{weight.detach(), x, std::nullopt};
        }
        if (name == "aten::matmul" || name == "aten::mm")
            return onTheRight(0, 1);
        if (name == "aten::addmm")
            return onTheRight(1, 2);
        return convolution(name, inputs);
    }

    static std::optional<Candidate> convolution(const std::string& name, c10::ArrayRef<const c10::IValue> inputs)
    {
        // input, weight, bias, stride, padding, dilation, then groups; or transposed, output padding, groups, ...
        const bool isPlain = name == "aten::conv1d" || name == "aten::conv2d";
        if (!isPlain && name != "aten::convolution" && name != "aten::_convolution")
            return std::nullopt;
        const std::size_t groupsAt = isPlain ? 6 : 8;
        const torch::Tensor x = tensorAt(inputs, 0), weight = tensorAt(inputs, 1);
        const bool shapesFit =
            x.defined() && weight.defined() && x.dim() == weight.dim() && (x.dim() == 3 || x.dim() == 4);
        if (!shapesFit || inputs.size() <= groupsAt || !inputs[groupsAt].isInt()
            || (!isPlain && (!inputs[6].isBool() || inputs[6].toBool()))) // transposed
            return std::nullopt;
        const std::int64_t axes = weight.dim() - 2;
        const auto stride = axesAt(inputs, 3, axes, 1), padding = axesAt(inputs, 4, axes, 0),
                   dilation = axesAt(inputs, 5, axes, 1);
        if (!stride || !padding || !dilation) // padding by name: the operator inside has numbers
            return std::nullopt;
        ConvolutionGeometry geometry{{axes == 1 ? 1 : weight.size(2), weight.size(axes + 1)},
                                     *stride,
                                     *padding,
                                     *dilation,
                                     inputs[groupsAt].toInt()};
        return Candidate{weight.detach(), axes == 1 ? x.unsqueeze(2) : x, geometry};
    }
};

ScriptTap::ScriptTap(const std::vector<torch::Tensor>& parameters, Callback callback, const torch::Tensor& sample)
    : m_parameters(parameters), m_callback(std::move(callback))
{
    TORCH_INTERNAL_ASSERT(!activeTap, "one tap a thread");
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i].dim() >= 2)
            m_storages.emplace(m_parameters[i].storage().unsafeGetStorageImpl(), i);
    }
    follow(sample);
    activeTap = this;
    m_handle = at::addThreadLocalCallback(at::RecordFunctionCallback(&Callbacks::start, &Callbacks::end)
                                              .needsInputs(true)
                                              .needsOutputs(sample.defined())
                                              .scopes({at::RecordScope::FUNCTION}));
}

ScriptTap::~ScriptTap()
{
    at::removeCallback(m_handle);
    activeTap = nullptr;
}

void ScriptTap::rethrow() const
{
    if (m_failure)
        std::rethrow_exception(m_failure);
}

bool ScriptTap::enter(const at::RecordFunction& function)
{
    ++m_open;
    if (m_depth > 0) {
        ++m_depth;
        return false;
    }
    if (m_failure)
        return false;
    try {
        const at::DisableRecordFunctionGuard unseen; // what is computed here is no part of the network
        const torch::NoGradGuard noGrad;
        // The interpreter hands over its whole stack, of which the operator takes the end.
        const c10::ArrayRef<const c10::IValue> stack = function.inputs();
        const std::size_t count = std::min(stack.size(), function.num_inputs());
        const auto inputs = stack.slice(stack.size() - count);
        look(function.name(), inputs);
        return isLikeAnother(function.name()) ? isOfSample(tensorAt(inputs, 0)) : areOfSample(inputs);
    } catch (...) {
        m_failure = std::current_exception();
        return false;
    }
}

void ScriptTap::leave(const at::RecordFunction& function, bool ofSample)
{
    --m_open;
    if (m_depth > 0)
        --m_depth;
    if (!ofSample || m_failure)
        return;
    try {
        const c10::ArrayRef<c10::IValue> stack = function.outputs(); // as above; empty after an exception
        const std::size_t count = std::min(stack.size(), function.num_outputs());
        eachTensor(stack.slice(stack.size() - count), [this](const torch::Tensor& tensor) { follow(tensor); });
    } catch (...) {
        m_failure = std::current_exception();
    }
}

void ScriptTap::follow(const torch::Tensor& tensor)
{
    if (tensor.defined() && tensor.has_storage())
        m_ofSample.emplace(tensor.storage().unsafeGetStorageImpl(), tensor.storage().getWeakStorageImpl());
}

bool ScriptTap::isOfSample(const torch::Tensor& tensor) const
{
    return tensor.defined() && tensor.has_storage() && m_ofSample.contains(tensor.storage().unsafeGetStorageImpl());
}

bool ScriptTap::areOfSample(c10::ArrayRef<const c10::IValue> inputs) const
{
    bool found = false;
    eachTensor(inputs, [&](const torch::Tensor& tensor) { found = found || isOfSample(tensor); });
    return found;
}

void ScriptTap::look(const std::string& name, c10::ArrayRef<const c10::IValue> inputs)
{
    if (const std::optional<Candidate> candidate = Callbacks::product(name, inputs)) {
        if (const std::optional<WeightUse> use = match(*candidate)) {
            m_touched.insert(use->parameter);
            m_depth = 1;
            if (find(candidate->input) && m_computedWeight.empty()) // a product of two parameters
                m_computedWeight = name;
            m_callback(*use);
            return;
        }
        const bool isLayer = candidate->convolution || name == "aten::linear";
        const torch::Tensor given = tensorAt(inputs, 1);
        if (isLayer && given.requires_grad() && !find(given) && m_computedWeight.empty())
            m_computedWeight = name;
    }
    if (!m_fixedProduct)
        m_fixedProduct = fixedProduct(name, inputs);
    eachTensor(inputs, [&](const torch::Tensor& tensor) { touch(tensor, name); });
}

std::optional<ScriptTap::FixedProduct> ScriptTap::fixedProduct(const std::string& name,
                                                               c10::ArrayRef<const c10::IValue> inputs) const
{
    if (isPackedProduct(name))
        return areOfSample(inputs) ? std::optional(FixedProduct{name, {}}) : std::nullopt;
    const auto found = std::ranges::find(weightedOperators, std::string_view(name), &WeightedOperator::name);
    const bool isInner = m_open > 1 && (name == "aten::mm" || name == "aten::addmm"); // may have exchanged the sides
    if (found == weightedOperators.end() || isInner)
        return std::nullopt;
    const torch::Tensor weight = tensorAt(inputs, found->weight);
    const bool isMatrixOrKernels = weight.defined() && (name == "aten::matmul" ? weight.dim() == 2 : weight.dim() >= 2);
    // One that requires a gradient is computed from parameters.
    if (!isMatrixOrKernels || weight.requires_grad() || find(weight) || isOfSample(weight)
        || !isOfSample(tensorAt(inputs, found->input)) || isFilter(name, tensorAt(inputs, found->input), weight))
        return std::nullopt;
    return FixedProduct{name, weight};
}

std::optional<std::size_t> ScriptTap::find(const torch::Tensor& tensor) const
{
    if (!tensor.defined() || !tensor.has_storage())
        return std::nullopt;
    // Parameters may share a storage; of two that are the same, the first stands for both.
    std::optional<std::size_t> first;
    const auto [begin, end] = m_storages.equal_range(tensor.storage().unsafeGetStorageImpl());
    for (auto at = begin; at != end; ++at) {
        const torch::Tensor& parameter = m_parameters[at->second];
        const std::int64_t offset = tensor.storage_offset() - parameter.storage_offset();
        if (offset >= 0 && offset < parameter.numel())
            first = std::min(first.value_or(at->second), at->second);
    }
    return first;
}

std::optional<WeightUse> ScriptTap::match(const Candidate& candidate) const
{
    const std::optional<std::size_t> found = find(candidate.weight);
    if (!found)
        return std::nullopt;
    const torch::Tensor& parameter = m_parameters[*found];
    const torch::Tensor& weight = candidate.weight;
    WeightUse use{*found, candidate.input, candidate.convolution};
    if (candidate.convolution)
        return weight.sizes() == parameter.sizes() ? std::optional(use) : std::nullopt;

    // A matrix, laid out as the parameter or as its transpose; or whole rows (columns) of it.
    if (!parameter.is_contiguous())
        return std::nullopt;
    const torch::Tensor matrix = parameter.detach().flatten(1);
    use.isPart = weight.numel() < parameter.numel();
    const auto lies = [](const torch::Tensor& view, const torch::Tensor& whole) {
        return view.size(1) == whole.size(1) && view.stride(0) == whole.stride(0)
            && (view.stride(1) == whole.stride(1) || view.size(1) == 1);
    };
    if (lies(weight, matrix))
        return use;
    use.transposed = true;
    return lies(weight, matrix.t()) ? std::optional(use) : std::nullopt;
}

void ScriptTap::touch(const torch::Tensor& tensor, const std::string& name)
{
    const std::optional<std::size_t> parameter = find(tensor);
    if (!parameter)
        return;
    m_touched.insert(*parameter);
    if (isProduct(name))
        m_misused.emplace(*parameter, name);
    if (isLookup(name))
        m_lookedUp.emplace(*parameter, name);
}

} // namespace unlearn
