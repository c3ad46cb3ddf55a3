// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/script_network.h"

#include "core/atomic_file.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/model/script_archive.h"
#include "core/model/script_tap.h"
#include "core/torch_compat.h"

#include <torch/csrc/jit/runtime/graph_executor.h>

#include <nlohmann/json.hpp>

#include <sstream>

namespace unlearn {
namespace {

/// How far two passes over the same input may lie apart, relative to the logits: rounding, but no dropout.
constexpr double sameOutput = 1e-3;

class GroupImpl : public torch::nn::Module { };
TORCH_MODULE(Group);

/// The module of the tree in which a tensor of this name stands, and its name there.
std::pair<torch::nn::Module*, std::string> placeOf(torch::nn::Module& root, const std::string& name)
{
    torch::nn::Module* place = &root;
    std::size_t begin = 0;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', begin)) {
        const std::string part = name.substr(begin, dot - begin);
        begin = dot + 1;
        const auto children = place->named_children();
        if (const auto* child = children.find(part))
            place = child->get();
        else
            place = place->register_module(part, Group()).get();
    }
    return {place, name.substr(begin)};
}

/// The first line of what LibTorch says; the rest is its call stack.
std::string firstLines(const std::string& text)
{
    // The interpreter puts two general lines and a trace before the reason, and the reason last.
    std::istringstream lines(text);
    std::string first, last;
    for (std::string line; std::getline(lines, line);) {
        if (line.find_first_not_of(" \t~<-") == std::string::npos)
            continue;
        if (first.empty())
            first = line;
        last = line;
    }
    const bool general = first.find("failed in the TorchScript interpreter") != std::string::npos;
    return (general ? last : first).substr(0, 300);
}

/// The code, and what else decides which function the module computes, tensors aside: its attributes. (The record of
/// the archive that holds them, data.pkl, holds names of storages as well, and those change with each saving.)
std::string programHash(const std::string& code, const torch::jit::Module& module)
{
    ContentHash hash;
    hash.add(code);
    for (const auto& attribute : module.named_attributes()) {
        if (attribute.value.isTensor() || attribute.value.isModule() || attribute.name.ends_with("training"))
            continue;
        std::ostringstream text;
        text << attribute.value;
        hash.add(attribute.name).add(text.str());
    }
    return hash.hex();
}

} // namespace

/// A weight of the program, with what sees its input.
class ScriptNetwork::Layer : public WeightedLayer {
public:
    Layer(std::size_t parameter, std::string name, torch::Tensor weight, std::optional<ConvolutionGeometry> convolution,
          bool transposed)
        : m_parameter(parameter), m_name(std::move(name)), m_weight(std::move(weight)), m_convolution(convolution),
          m_transposed(transposed)
    {
    }

    std::size_t parameter() const { return m_parameter; }
    const std::string& name() const { return m_name; }
    void show(const torch::Tensor& input) const { observe(input); }

    torch::Tensor& weightTensor() override { return m_weight; }
    std::optional<ConvolutionGeometry> convolution() const override { return m_convolution; }
    bool isTransposed() const override { return m_transposed; }
    LayerInfo describe() const override
    {
        LayerInfo info;
        if (m_convolution) {
            info = describeConvolution(m_weight, *m_convolution);
        } else {
            info.kind = LayerKind::Linear;
            info.traits = {{translatable("Core", "linear")}};
            info.outFeatures = m_transposed ? m_weight.size(1) : m_weight.size(0);
            info.d = m_weight.numel() / info.outFeatures;
        }
        info.name = m_name;
        return info;
    }

private:
    std::size_t m_parameter;
    std::string m_name;
    torch::Tensor m_weight;
    std::optional<ConvolutionGeometry> m_convolution;
    bool m_transposed;
};

ScriptNetwork::ScriptNetwork(torch::jit::Module module, std::string program, std::string file)
    : m_module(std::move(module)), m_program(std::move(program)), m_file(std::move(file))
{
    registerTensors();
    if (m_parameters.empty())
        refuse("The TorchScript file has no parameters");
    setMode(NetworkMode::Evaluate);
}

ScriptNetwork::~ScriptNetwork() = default;

ScriptNetwork::Layer* ScriptNetwork::layerOf(std::size_t parameter) const
{
    for (const auto& layer : m_layers) {
        if (layer->parameter() == parameter)
            return layer.get();
    }
    return nullptr;
}

bool ScriptNetwork::isTapped() const
{
    return std::ranges::any_of(m_layers, [](const auto& layer) { return layer->hasObserver(); });
}

void ScriptNetwork::registerTensors()
{
    for (const auto& item : m_module.named_parameters()) {
        if (item.value.is_floating_point() && item.value.scalar_type() != torch::kFloat32)
            refuse(
                "The TorchScript file's weights are not single precision; call float() on the module before saving it",
                item.name, "float32", c10::toString(item.value.scalar_type()));
        const auto [place, name] = placeOf(*this, item.name);
        m_parameters.push_back(place->register_parameter(name, item.value, item.value.is_floating_point()));
        m_names.push_back(item.name);
    }
    for (const auto& item : m_module.named_buffers()) {
        if (!item.value.defined())
            continue;
        const auto [place, name] = placeOf(*this, item.name);
        place->register_buffer(name, item.value);
    }
}

torch::Tensor ScriptNetwork::findLayers(const torch::Tensor& sample)
{
    setMode(NetworkMode::Evaluate);
    m_layers.clear();
    std::vector<torch::Tensor> buffers;
    for (const torch::Tensor& buffer : this->buffers())
        buffers.push_back(buffer.clone());

    torch::Tensor logits;
    std::int64_t numbers = 0;
    std::set<std::size_t> seen, seenWithoutGradient;
    try {
        const torch::AutoGradMode gradients(true);
        const AutocastOff exact;
        ScriptTap tap(
            m_parameters,
            [&](const WeightUse& use) {
                seen.insert(use.parameter);
                numbers += use.input.numel();
                settle(use);
            },
            sample);
        logits = run(sample);
        tap.rethrow();
        if (const auto& product = tap.fixedProduct())
            refuse(
                "The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in "
                "part, quantized, or keeps the weight as a buffer; save the module with parameters instead",
                bufferOf(product->weight), "weights that are parameters", product->name);
        if (!tap.misused().empty()) {
            const auto& [parameter, op] = *tap.misused().begin();
            const bool fused =
                op == "aten::_transformer_encoder_layer_fwd" || op == "aten::_native_multi_head_attention";
            refuse(
                fused ? "The TorchScript file was traced without gradients, and a fused transformer operator stands in "
                        "for its layers; trace it outside of torch.no_grad()"
                      : "The TorchScript file multiplies by a weight in a way that can not be followed",
                m_names[parameter], "convolution, linear, matmul, mm or addmm", op);
        }
        if (!tap.computedWeight().empty())
            refuse(
                "The TorchScript file computes a layer's weight from other parameters (weight norm, for one); remove "
                "that before saving it",
                {}, "weights that are parameters", tap.computedWeight() + " of a computed one");
        for (const auto& [parameter, op] : tap.lookedUp()) {
            if (layerOf(parameter)) // tied embeddings: its gradient is no sum of products with its input rows
                refuse("The TorchScript file uses a weight in two ways, which can not be followed", m_names[parameter],
                       "convolution, linear, matmul, mm or addmm", op);
        }
        requireAllSeen(logits, tap.touched());
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) { // c10's and the interpreter's
        throw Error(
            ErrorCode::ShapeMismatch, "The TorchScript model can not take this data",
            {.file = m_file, .expected = "inputs of " + sizesText(sample.sizes()), .found = firstLines(error.what())});
    }
    if (m_layers.empty())
        refuse("The TorchScript file has no layer with a weight matrix");

    const torch::NoGradGuard noGrad;
    torch::Tensor again;
    try {
        ScriptTap tap(m_parameters, [&](const WeightUse& use) { seenWithoutGradient.insert(use.parameter); });
        again = run(sample.narrow(0, 0, 2));
        tap.rethrow();
        const torch::Tensor one = run(sample.narrow(0, 0, 1)); // as the last part of a set may be
        TORCH_CHECK(one.dim() == 2 && one.size(0) == 1 && one.size(1) == logits.size(1), "of one input it gives ",
                    one.sizes());
    } catch (const std::exception& error) {
        refuse("The TorchScript file takes batches of one size only", "batch size", "any", firstLines(error.what()));
    }
    m_tapNeedsGradient = seen != seenWithoutGradient;
    m_layerInputs = numbers / sample.size(0);
    requireSteady(logits.detach(), again, buffers);
    return logits.detach();
}

std::string ScriptNetwork::bufferOf(const torch::Tensor& tensor) const
{
    for (const auto& item : m_module.named_buffers()) {
        if (tensor.defined() && item.value.defined() && item.value.is_alias_of(tensor))
            return item.name;
    }
    return {};
}

void ScriptNetwork::requireSteady(const torch::Tensor& logits, const torch::Tensor& again,
                                  const std::vector<torch::Tensor>& buffersBefore) const
{
    if (logits.dim() != 2 || again.dim() != 2 || again.size(0) != 2 || again.size(1) != logits.size(1))
        refuse("The TorchScript file does not give one row of logits for each input", "output", "[N, classes]",
               sizesText(logits.sizes()));
    const std::vector<torch::Tensor> buffersAfter = buffers();
    for (std::size_t i = 0; i < buffersBefore.size(); ++i) {
        if (!torch::equal(buffersBefore[i], buffersAfter[i]))
            refuse("The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on "
                   "the model before torch.jit.trace");
    }
    const double apart = (logits.narrow(0, 0, 2) - again).abs().max().item<double>();
    if (!(apart <= sameOutput * (1.0 + logits.abs().max().item<double>())))
        refuse(
            "The TorchScript file gives other logits for the same inputs at the next time: it was traced in training "
            "mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace",
            "logits", "the same", "a difference of " + std::to_string(apart));
}

/// A weight that no operator was given may be one that the output does not need, or one that took a way around the tap.
void ScriptNetwork::requireAllSeen(const torch::Tensor& logits, const std::set<std::size_t>& touched) const
{
    std::vector<torch::Tensor> unseen;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i].dim() >= 2 && m_parameters[i].requires_grad() && !touched.contains(i)) {
            unseen.push_back(m_parameters[i]);
            names.push_back(m_names[i]);
        }
    }
    if (unseen.empty() || !logits.requires_grad())
        return;
    const auto gradients = torch::autograd::grad({logits.sum()}, unseen, {}, c10::nullopt, false, true);
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        if (gradients[i].defined())
            refuse("The TorchScript file uses a weight where it can not be seen", names[i]);
    }
}

/// Makes the layer of a weight that is seen for the first time.
void ScriptNetwork::settle(const WeightUse& use)
{
    const Layer* known = layerOf(use.parameter);
    if (!known)
        m_layers.push_back(std::make_unique<Layer>(use.parameter, layerName(m_names[use.parameter]),
                                                   m_parameters[use.parameter], use.convolution, use.transposed));
    else if (known->convolution() != use.convolution || known->isTransposed() != use.transposed)
        refuse("The TorchScript file uses a weight in two ways, which can not be followed", m_names[use.parameter]);
}

torch::Tensor ScriptNetwork::forward(torch::Tensor images)
{
    // Programs may well say view() where only row-major memory allows it.
    const torch::Tensor input = images.contiguous();
    return isTapped() ? runTapped(input) : run(input);
}

torch::Tensor ScriptNetwork::run(const torch::Tensor& images)
{
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    const c10::IValue output = m_module.forward({images});
    if (!output.isTensor())
        refuse("The TorchScript file does not give logits", "output", "a tensor [N, classes]", output.tagKind());
    return output.toTensor();
}

torch::Tensor ScriptNetwork::runTapped(const torch::Tensor& images)
{
    const std::int64_t count = images.size(0);
    // With gradients on, LibTorch keeps all that lies between the layers.
    const std::int64_t most = m_tapNeedsGradient ? samplesAtOnce(m_layerInputs) : count;
    const AutocastOff exact;
    const bool wanted = torch::GradMode::is_enabled();
    std::vector<torch::Tensor> logits;
    for (std::int64_t start = 0; start < count; start += most) {
        // With gradients, LibTorch does not take its fused operators, which hide their layers.
        const torch::AutoGradMode gradients(wanted || m_tapNeedsGradient);
        m_lastPart.clear();
        ScriptTap tap(m_parameters, [this](const WeightUse& use) { show(use); });
        const torch::Tensor part = run(images.narrow(0, start, std::min(most, count - start)));
        tap.rethrow();
        logits.push_back(wanted ? part : part.detach());
    }
    m_lastPart.clear();
    return torch::cat(logits);
}

void ScriptNetwork::show(const WeightUse& use)
{
    if (use.isPart) {
        // Queries, keys and values of the same rows: these count once, as where the projection is one product.
        torch::Tensor& last = m_lastPart[use.parameter];
        if (last.defined() && last.data_ptr() == use.input.data_ptr() && last.sizes() == use.input.sizes()
            && last.strides() == use.input.strides())
            return;
        last = use.input;
    }
    if (const Layer* layer = layerOf(use.parameter))
        layer->show(use.input.detach());
}

void ScriptNetwork::setMode(NetworkMode mode)
{
    Network::setMode(mode);
    m_module.train(mode == NetworkMode::Train);
    if (mode != NetworkMode::Unlearn)
        return;
    for (torch::jit::Module module : m_module.modules()) {
        const auto type = module.type()->name();
        if (type && type->name().find("Dropout") != std::string::npos)
            module.train(true);
    }
}

std::vector<NamedLayer> ScriptNetwork::layers()
{
    std::vector<NamedLayer> all;
    for (const auto& layer : m_layers)
        all.push_back({layer->describe(), layer.get()});
    return all;
}

std::shared_ptr<Network> ScriptNetwork::copy() const
{
    const torch::NoGradGuard noGrad;
    auto copied = std::make_shared<ScriptNetwork>(m_module.deepcopy(), m_program, m_file);
    copied->m_tapNeedsGradient = m_tapNeedsGradient;
    copied->m_layerInputs = m_layerInputs;
    for (const auto& layer : m_layers)
        copied->m_layers.push_back(std::make_unique<Layer>(layer->parameter(), layer->name(),
                                                           copied->m_parameters[layer->parameter()],
                                                           layer->convolution(), layer->isTransposed()));
    return copied;
}

void ScriptNetwork::to(torch::Device device, bool nonBlocking)
{
    m_module.to(device); // attributes that are neither parameters nor buffers stay where they are
    Network::to(device, nonBlocking);
}

void ScriptNetwork::save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const
{
    std::ostringstream content;
    m_module.save(content, {{scriptMetadataFile, nlohmann::json(metadata).dump(2)}});
    AtomicFile file(path);
    file.write(content.str());
    file.commit();
}

std::shared_ptr<ScriptNetwork> openScriptNetwork(std::string bytes, const std::string& code, const std::string& name)
{
    try {
        std::istringstream stream(std::move(bytes));
        torch::jit::Module module = torch::jit::load(stream, torch::kCPU);
        const std::string program = programHash(code, module);
        return std::make_shared<ScriptNetwork>(std::move(module), program, name);
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The TorchScript file does not fit into memory", {.file = name});
    } catch (const std::exception& error) { // c10's and the interpreter's
        throw Error(ErrorCode::FileCorrupt, "LibTorch can not load the TorchScript file",
                    {.file = name, .expected = "a program for LibTorch 1.13", .found = firstLines(error.what())});
    }
}

void ScriptNetwork::refuse(const std::string& message, const std::string& field, const std::string& expected,
                           const std::string& found) const
{
    throw Error(ErrorCode::FormatUnsupported, message, {m_file, field, expected, found});
}

} // namespace unlearn
