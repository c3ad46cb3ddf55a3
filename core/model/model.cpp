// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/network.h"
#include "core/model/tensor_bridge.h"
#include "core/model/tensor_file.h"

#include <charconv>
#include <optional>

namespace unlearn {

struct Model::State {
    ModelSpec spec;
    std::map<std::string, std::string> metadata;
    std::shared_ptr<Network> network;
};

namespace {

std::string shapeText(std::span<const std::int64_t> sizes)
{
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "scalar" : text;
}

/// What the file says of itself, completed by what the caller expects; disagreement is an error.
ModelSpec settleSpec(const TensorFile& file, const ModelSpec& expected, const std::string& path)
{
    ModelSpec spec = expected;
    const auto disagree = [&path](const char* field, const std::string& wanted, const std::string& found) {
        throw Error(ErrorCode::ShapeMismatch, "The model does not fit", {path, field, wanted, found});
    };
    const auto said = [&file](const char* key) {
        const auto at = file.metadata.find(key);
        return at == file.metadata.end() ? std::string() : at->second;
    };
    if (const std::string name = said("architecture"); !name.empty()) {
        if (!expected.architecture.empty() && expected.architecture != name)
            disagree("architecture", expected.architecture, name);
        spec.architecture = name;
    }
    if (const std::string text = said("input_shape"); !text.empty()) {
        const std::optional<ImageShape> shape = parseShape(text);
        if (!shape)
            throw Error(ErrorCode::FileCorrupt, "The model file's metadata can not be read",
                        {path, "input_shape", "a shape such as 3x32x32", '"' + text + '"'});
        if (expected.input.numel() != 0 && !(expected.input == *shape))
            disagree("input shape", shapeText(expected.input), shapeText(*shape));
        spec.input = *shape;
    }
    if (const std::string text = said("classes"); !text.empty()) {
        std::int64_t classes = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), classes);
        if (error != std::errc{} || end != text.data() + text.size() || classes < 2 || classes > 1'000'000)
            throw Error(ErrorCode::FileCorrupt, "The model file's metadata can not be read",
                        {path, "classes", "2 to 1000000", '"' + text + '"'});
        if (expected.classes != 0 && expected.classes != classes)
            disagree("classes", std::to_string(expected.classes), std::to_string(classes));
        spec.classes = classes;
    }
    if (spec.architecture.empty())
        throw Error(ErrorCode::UnknownName, "The model file does not name its architecture; name it (--arch)",
                    {path, "architecture", "one of the built-in ones", "nothing"});
    if (spec.input.numel() == 0 || spec.classes == 0)
        throw Error(ErrorCode::ShapeMismatch,
                    "The model file does not say what data it is for; name the data set as well",
                    {path, "input shape and classes", "both known", "nothing"});
    return spec;
}

/// Everything that must be in the file, by name.
std::map<std::string, torch::Tensor> namedTensors(Network& network)
{
    std::map<std::string, torch::Tensor> all;
    for (const auto& item : network.named_parameters())
        all.emplace(item.key(), item.value());
    for (const auto& item : network.named_buffers())
        all.emplace(item.key(), item.value());
    return all;
}

/// "3 missing (a.weight, b.weight, ...)", or nothing.
std::string listed(const std::vector<std::string>& names, const char* what)
{
    if (names.empty())
        return {};
    std::string text = std::to_string(names.size()) + " " + what + " (";
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 3); ++i)
        text += (i ? ", " : "") + names[i];
    return text + (names.size() > 3 ? ", ...)" : ")");
}

bool isCounter(const std::string& name)
{
    return name.ends_with("num_batches_tracked"); // counts batches; no result depends on it
}

void requireSameNames(const std::map<std::string, torch::Tensor>& wanted, const TensorFile& file,
                      const std::string& path, const std::string& architecture)
{
    std::vector<std::string> missing, unexpected, misshapen;
    for (const auto& [name, tensor] : wanted) {
        const auto at = file.tensors.find(name);
        if (at == file.tensors.end()) {
            if (!isCounter(name))
                missing.push_back(name);
        } else if (tensor.sizes() != torch::IntArrayRef(at->second.shape) && !isCounter(name)) {
            misshapen.push_back(name + ": " + shapeText(tensor.sizes()) + " expected, " + shapeText(at->second.shape)
                                + " found");
        }
    }
    for (const auto& [name, data] : file.tensors) {
        if (!wanted.contains(name))
            unexpected.push_back(name);
    }
    if (missing.empty() && unexpected.empty() && misshapen.empty())
        return;
    std::string found;
    for (const std::string& part :
         {listed(missing, "missing"), listed(unexpected, "unexpected"), listed(misshapen, "misshapen")}) {
        if (!part.empty())
            found += (found.empty() ? "" : "; ") + part;
    }
    throw Error(ErrorCode::ShapeMismatch, "The model file does not fit the architecture",
                {path, "parameters", std::to_string(wanted.size()) + " tensors of " + architecture, found});
}

/// Renames what the file calls by an older name, unless it holds the present one as well.
void adoptCurrentNames(TensorFile& file, const Network& network)
{
    std::map<std::string, TensorData> renamed;
    for (auto& [name, tensor] : file.tensors) {
        const std::string current = network.currentName(name);
        renamed[file.tensors.contains(current) ? name : current] = std::move(tensor);
    }
    file.tensors = std::move(renamed);
}

} // namespace

Model::Model(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

Model Model::create(const ModelSpec& spec, std::uint64_t seed)
{
    auto state = std::make_unique<State>();
    state->spec = spec;
    state->network = makeNetwork(spec, seed);
    state->network->setMode(NetworkMode::Evaluate);
    return Model(std::move(state));
}

Model Model::load(const std::filesystem::path& path, const ModelSpec& expected)
{
    TensorFile file = readTensorFile(path);
    const std::string name = path.string();
    Model model = create(settleSpec(file, expected, name), 0);
    adoptCurrentNames(file, model.network());
    model.m_state->metadata = file.metadata;
    const std::map<std::string, torch::Tensor> wanted = namedTensors(model.network());
    requireSameNames(wanted, file, name, model.spec().architecture);
    const torch::NoGradGuard noGrad;
    for (auto [key, target] : wanted) {
        const auto at = file.tensors.find(key);
        if (at == file.tensors.end() || isCounter(key))
            continue;
        const torch::Tensor source = toTorch(at->second);
        const torch::Tensor bad = torch::isfinite(source.to(torch::kFloat64)).logical_not();
        if (const auto count = bad.sum().item<std::int64_t>(); count > 0)
            throw Error(ErrorCode::NonFinite, "The model file holds numbers that are not finite",
                        {name, key, "finite numbers",
                         std::to_string(count) + " of " + std::to_string(source.numel()) + " NaN or infinite"});
        target.copy_(source);
    }
    return model;
}

Model Model::clone() const
{
    Model copy = create(spec(), 0);
    storeWeights(*m_state->network, copy);
    copy.m_state->metadata = m_state->metadata;
    return copy;
}

void Model::save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const
{
    TensorFile file;
    for (const auto& [name, tensor] : namedTensors(*m_state->network))
        file.tensors.emplace(name, fromTorch(tensor));
    file.metadata = metadata;
    file.metadata["architecture"] = spec().architecture;
    file.metadata["input_shape"] = shapeText(spec().input);
    file.metadata["classes"] = std::to_string(spec().classes);
    writeSafetensors(path, file);
}

const ModelSpec& Model::spec() const
{
    return m_state->spec;
}

const std::map<std::string, std::string>& Model::metadata() const
{
    return m_state->metadata;
}

std::vector<LayerInfo> Model::layers() const
{
    std::vector<LayerInfo> infos;
    for (const NamedLayer& layer : m_state->network->layers())
        infos.push_back(layer.info);
    return infos;
}

std::int64_t Model::parameterCount() const
{
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : m_state->network->parameters())
        count += parameter.numel();
    return count;
}

std::string Model::hash() const
{
    ContentHash hash;
    hash.add(spec().architecture).add(shapeText(spec().input)).add(std::to_string(spec().classes));
    for (const auto& [name, tensor] : namedTensors(*m_state->network)) {
        if (isCounter(name))
            continue;
        const TensorData data = fromTorch(tensor);
        hash.add(name).add(shapeText(data.shape)).add(data.bytes);
    }
    return hash.hex();
}

Network& Model::network()
{
    return *m_state->network;
}

const Network& Model::network() const
{
    return *m_state->network;
}

} // namespace unlearn
