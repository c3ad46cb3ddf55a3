// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/network.h"
#include "core/model/script_archive.h"
#include "core/model/script_network.h"
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

/// More than any reader of data makes. The network is built before the file's tensors are compared with it, and must
/// not become as large as one line of text wants it.
bool isTooLarge(const ImageShape& shape)
{
    return shape.numel() > (shape.kind == SampleKind::Image ? std::int64_t{1} << 24 : std::int64_t{1} << 20)
        || shape.vocabulary > std::int64_t{1} << 20;
}

/// What the file says of itself, completed by what the caller expects; disagreement is an error.
ModelSpec settleSpec(const std::map<std::string, std::string>& metadata, const ModelSpec& expected,
                     const std::string& path)
{
    ModelSpec spec = expected;
    const auto disagree = [&path](const char* field, const std::string& wanted, const std::string& found) {
        throw Error(ErrorCode::ShapeMismatch, "The model does not fit", {path, field, wanted, found});
    };
    const auto said = [&metadata](const char* key) {
        const auto at = metadata.find(key);
        return at == metadata.end() ? std::string() : at->second;
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
        if (isTooLarge(*shape))
            throw Error(ErrorCode::FileCorrupt, "The model file is for samples larger than any data set has",
                        {path, "input_shape", "at most 2^24 numbers, or 2^20 features or tokens", '"' + text + '"'});
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
    return spec;
}

void requireComplete(const ModelSpec& spec, const std::string& path)
{
    if (spec.architecture.empty())
        throw Error(ErrorCode::UnknownName, "The model file does not name its architecture; name it (--arch)",
                    {path, "architecture", "one of the built-in ones", "nothing"});
    if (spec.architecture == scriptArchitecture)
        throw Error(
            ErrorCode::FormatUnsupported,
            "These are the weights of a TorchScript model alone; the program that they belong to is not with them",
            {path, "architecture", "one of the built-in ones, or the TorchScript file", scriptArchitecture});
    if (spec.input.numel() == 0 || spec.classes == 0)
        throw Error(ErrorCode::ShapeMismatch,
                    "The model file does not say what data it is for; name the data set as well",
                    {path, "input shape and classes", "both known", "nothing"});
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
            misshapen.push_back(name + ": " + sizesText(tensor.sizes()) + " expected, " + sizesText(at->second.shape)
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

void requireFinite(const torch::Tensor& tensor, const std::string& path, const std::string& name)
{
    if (const std::int64_t count = torch::isfinite(tensor).logical_not().sum().item<std::int64_t>(); count > 0)
        throw Error(ErrorCode::NonFinite, "The model file holds numbers that are not finite",
                    {path, name, "finite numbers",
                     std::to_string(count) + " of " + std::to_string(tensor.numel()) + " NaN or infinite"});
}

/// Puts the file's tensors into the network, whose they must be, all of them and no others.
void fillFrom(TensorFile& file, Network& network, const std::string& path, const std::string& architecture)
{
    adoptCurrentNames(file, network);
    const std::map<std::string, torch::Tensor> wanted = namedTensors(network);
    requireSameNames(wanted, file, path, architecture);
    const torch::NoGradGuard noGrad;
    for (auto [key, target] : wanted) {
        const auto at = file.tensors.find(key);
        if (at == file.tensors.end() || isCounter(key))
            continue;
        const torch::Tensor source = toTorch(at->second);
        requireFinite(source.to(torch::kFloat64), path, key);
        target.copy_(source);
    }
}

/// Three samples, drawn the same each time, to find the layers with.
torch::Tensor sampleOf(const ImageShape& shape)
{
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(1);
    switch (shape.kind) {
    case SampleKind::Image: return torch::randn({3, shape.channels, shape.height, shape.width}, random);
    case SampleKind::Features: return torch::randn({3, shape.width}, random);
    case SampleKind::Tokens:
        return torch::randint(shape.vocabulary, {3, shape.width}, random, torch::TensorOptions(torch::kInt64));
    }
    throw Error(ErrorCode::Internal, "A kind of samples has no sample");
}

/// An architecture that can not take the data is told with the file that names it.
Model createFor(const ModelSpec& spec, const std::string& file)
{
    try {
        return Model::create(spec, 0);
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.file = file;
        throw Error(error.code(), error.message(), context);
    }
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
    if (isScriptArchive(path))
        return loadScript(path, expected);
    TensorFile file = readTensorFile(path);
    const ModelSpec spec = settleSpec(file.metadata, expected, path.string());
    requireComplete(spec, path.string());
    Model model = createFor(spec, path.string());
    model.m_state->metadata = file.metadata;
    fillFrom(file, model.network(), path.string(), spec.architecture);
    return model;
}

Model Model::loadScript(const std::filesystem::path& path, const ModelSpec& expected)
{
    const std::string name = path.string();
    ScriptArchive script = readTrustedScriptArchive(path);
    script.metadata["architecture"] = scriptArchitecture;
    auto state = std::make_unique<State>();
    state->spec = settleSpec(script.metadata, expected, name);
    if (state->spec.input.numel() == 0)
        throw Error(ErrorCode::ShapeMismatch,
                    "A TorchScript file does not say what data it is for; name the data set (--data)",
                    {name, "input shape", "known", "nothing"});
    const auto network = openScriptNetwork(std::move(script.bytes), script.program, name);
    for (const auto& [tensorName, tensor] : namedTensors(*network))
        requireFinite(tensor.detach(), name, tensorName);
    const std::int64_t classes = network->findLayers(sampleOf(state->spec.input)).size(1);
    if (state->spec.classes != 0 && state->spec.classes != classes)
        throw Error(ErrorCode::ShapeMismatch, "The model does not fit",
                    {name, "classes", std::to_string(state->spec.classes), std::to_string(classes) + " logits"});
    state->spec.classes = classes;
    state->metadata = script.metadata;
    state->network = network;
    return Model(std::move(state));
}

Model Model::withWeights(const std::filesystem::path& path) const
{
    Model model = clone();
    TensorFile file = readTensorFile(path);
    fillFrom(file, model.network(), path.string(), spec().architecture);
    return model;
}

Model Model::clone() const
{
    auto state = std::make_unique<State>();
    state->spec = spec();
    state->metadata = metadata();
    state->network = networkLike(*this);
    state->network->setMode(NetworkMode::Evaluate);
    Model copy(std::move(state));
    storeWeights(*m_state->network, copy);
    return copy;
}

void Model::save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const
{
    std::map<std::string, std::string> described = metadata;
    described["architecture"] = spec().architecture;
    described["input_shape"] = shapeText(spec().input);
    described["classes"] = std::to_string(spec().classes);
    const auto* script = dynamic_cast<const ScriptNetwork*>(m_state->network.get());
    if (script && path.extension() != ".safetensors") {
        script->save(path, described);
        return;
    }
    TensorFile file;
    for (const auto& [name, tensor] : namedTensors(*m_state->network))
        file.tensors.emplace(name, fromTorch(tensor));
    file.metadata = std::move(described);
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
    if (const std::string program = m_state->network->program(); !program.empty())
        hash.add(program);
    for (const auto& [name, tensor] : namedTensors(*m_state->network)) {
        if (isCounter(name))
            continue;
        const TensorData data = fromTorch(tensor);
        hash.add(name).add(sizesText(data.shape)).add(data.bytes);
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
