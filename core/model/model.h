// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/layer_info.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

class Network;

/// What a network must be built for.
struct ModelSpec {
    std::string architecture; ///< a name of architectures(); empty: take it from the file
    ImageShape input;
    std::int64_t classes = 0;
    bool operator==(const ModelSpec&) const = default;
};

/// One architecture, as command line and window list it.
struct ArchitectureKind {
    std::string name;                                 ///< "smallcnn", "mlp", "text-transformer", ...
    std::string description;                          ///< one line
    std::vector<SampleKind> takes{SampleKind::Image}; ///< samples that it can be built for
};

/// All that Model::create() can build, in the order in which lists show them.
const std::vector<ArchitectureKind>& architectures();

/// A network with its weights, on the CPU in float32. Copying is explicit and deep (clone); the weights of a const
/// Model never change, so one may be shared between threads.
class Model {
public:
    /// A network with fresh weights (PyTorch's default initialisation, by the seed).
    /// Throws Error (UnknownName, ShapeMismatch) when the architecture can not take the input.
    static Model create(const ModelSpec& spec, std::uint64_t seed);

    /// Reads safetensors or a PyTorch state dict. Our safetensors name architecture, input and classes themselves; what
    /// the file says must agree with the non-empty fields of expected, and expected fills in what it does not say.
    /// Throws Error (FileMissing, FileCorrupt, FormatUnsupported, UnknownName, ShapeMismatch, NonFinite):
    /// a message lists missing, unexpected and misshapen parameters (the first of each, and how many).
    ///
    /// A TorchScript archive (scripted or traced) is read as well, once its hash is on the trust list, for loading it
    /// runs code; expected must name the input, unless the file does. Its architecture is "torchscript", its classes
    /// are as many as its logits. Throws Error besides (Untrusted; those of ScriptNetwork).
    static Model load(const std::filesystem::path& path, const ModelSpec& expected = {});

    /// A copy with the weights of a file that save() wrote as safetensors. Throws Error as load does.
    Model withWeights(const std::filesystem::path& path) const;

    Model(Model&&) noexcept;
    Model& operator=(Model&&) noexcept;
    ~Model();
    Model clone() const;

    /// safetensors with architecture, input shape and classes in the metadata, and what is passed beside them. A
    /// TorchScript model is saved as TorchScript, with the same metadata, unless the path ends with ".safetensors":
    /// then its tensors alone are. Whole or not at all. Throws Error (FileUnwritable, DiskFull).
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata = {}) const;

    const ModelSpec& spec() const;
    const std::map<std::string, std::string>& metadata() const; ///< of the file it came from
    std::vector<LayerInfo> layers() const;                      ///< in the order of the forward pass
    std::int64_t parameterCount() const;                        ///< numbers in its parameters; buffers are not counted
    std::string hash() const; ///< ContentHash over architecture (or program), names, shapes and bytes of all tensors

    /// Inside core only (core/model/network.h).
    Network& network();
    const Network& network() const;

private:
    struct State;
    explicit Model(std::unique_ptr<State> state);
    static Model loadScript(const std::filesystem::path& path, const ModelSpec& expected);
    std::unique_ptr<State> m_state;
};

} // namespace unlearn
