// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

#include <torch/script.h>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace unlearn {

struct WeightUse;

/// A network that is a TorchScript module, scripted or traced. Its parameters and buffers stand in the tree of this
/// module under the names that they have in the file, sharing their tensors, so that all that holds for built-in
/// networks (weights copied, moved, stepped in place, stored by name) holds for it.
///
/// Layers are found by running a sample (findLayers): see ScriptTap. They are named after their parameters. A layer
/// that is used several times, or whose packed parts see different inputs, gets the moment of all its input rows. The
/// program runs without the graph optimiser, so that each pass computes the same.
class ScriptNetwork : public Network {
public:
    /// program: hash of what it computes. Throws Error (FormatUnsupported) for a module without parameters, or with
    /// floating ones that are not float32.
    ScriptNetwork(torch::jit::Module module, std::string program, std::string file);
    ~ScriptNetwork() override;

    /// Runs the sample (3 or more inputs, on the network's device) and settles the layers; gives the logits. Throws
    /// Error (ShapeMismatch when the module can not take the sample; FormatUnsupported when it does not map each input
    /// to logits by itself, when a weight matrix is multiplied in a way that can not be followed or is an embedding as
    /// well, or when a layer's weight is no parameter).
    torch::Tensor findLayers(const torch::Tensor& sample);

    torch::Tensor forward(torch::Tensor images) override;
    /// The program's training flag. In Unlearn, dropout modules of a scripted program are active, those of a traced one
    /// are not: tracing has left them out.
    void setMode(NetworkMode mode) override;
    std::vector<NamedLayer> layers() override;
    std::shared_ptr<Network> copy() const override;
    std::string program() const override { return m_program; }
    bool takesChannelsLast() const override { return false; }
    using Network::to;
    void to(torch::Device device, bool nonBlocking = false) override;

    /// TorchScript, with metadata in the extra file scriptMetadataFile. Whole or not at all. Throws Error
    /// (FileUnwritable, DiskFull).
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;

private:
    class Layer;

    void registerTensors();
    torch::Tensor run(const torch::Tensor& images);
    torch::Tensor runTapped(const torch::Tensor& images);
    void show(const WeightUse& use);
    void settle(const WeightUse& use);
    Layer* layerOf(std::size_t parameter) const;
    std::string bufferOf(const torch::Tensor& tensor) const; ///< its name; empty where it is none's
    bool isTapped() const;
    void requireSteady(const torch::Tensor& logits, const torch::Tensor& again,
                       const std::vector<torch::Tensor>& buffersBefore) const;
    void requireAllSeen(const torch::Tensor& logits, const std::set<std::size_t>& touched) const;
    [[noreturn]] void refuse(const std::string& message, const std::string& field = {},
                             const std::string& expected = {}, const std::string& found = {}) const;

    torch::jit::Module m_module;
    std::string m_program;
    std::string m_file;
    std::vector<std::string> m_names;             ///< of the parameters
    std::vector<torch::Tensor> m_parameters;      ///< in the same order
    std::vector<std::unique_ptr<Layer>> m_layers; ///< in the order of the forward pass
    bool m_tapNeedsGradient = true;
    std::int64_t m_layerInputs = 0;                  ///< numbers that the layers are given for one input
    std::map<std::size_t, torch::Tensor> m_lastPart; ///< by parameter: the input that a part of it saw last
};

/// Loads the bytes of a TorchScript file, which runs code in them: only what is trusted may come here. name: of the
/// file, for errors. Layers are still to be found. Throws Error (FileCorrupt when LibTorch can not load it; those of
/// the constructor).
std::shared_ptr<ScriptNetwork> openScriptNetwork(std::string bytes, const std::string& code, const std::string& name);

} // namespace unlearn
