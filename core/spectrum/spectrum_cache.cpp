// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_cache.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/tensor_bridge.h"

#include <cmath>

namespace unlearn {
namespace {

constexpr const char* formatVersion = "1";

/// Everything the file must say to be the moment that is looked for. Throws Error (FileCorrupt) otherwise.
SecondMoments checked(const TensorFile& file, const std::string& path, const std::string& key,
                      const std::vector<LayerInfo>& layers)
{
    const auto refuse = [&path](const std::string& field, const std::string& expected, const std::string& found) {
        throw Error(ErrorCode::FileCorrupt, "The cached spectrum can not be used", {path, field, expected, found});
    };
    const auto said = [&file](const char* name) {
        const auto at = file.metadata.find(name);
        return at == file.metadata.end() ? std::string("nothing") : at->second;
    };
    if (said("format") != formatVersion)
        refuse("format", formatVersion, said("format"));
    if (said("key") != key)
        refuse("key", key, said("key"));
    SecondMoments moments;
    moments.layers = layers;
    try {
        moments.images = std::stoll(said("images"));
    } catch (const std::exception&) {
        refuse("images", "a number", said("images"));
    }
    for (const LayerInfo& layer : layers) {
        const auto at = file.tensors.find(layer.name);
        const std::vector<std::int64_t> shape{layer.groups, layer.d, layer.d};
        if (at == file.tensors.end() || at->second.shape != shape || at->second.dtype != DType::F64)
            refuse(layer.name,
                   "a float64 tensor of " + std::to_string(layer.groups) + " x " + std::to_string(layer.d) + " x "
                       + std::to_string(layer.d),
                   at == file.tensors.end() ? "nothing" : "another shape or type");
        moments.moments.push_back(toTorch(at->second));
        if (!std::isfinite(moments.moments.back().sum().item<double>()))
            refuse(layer.name, "finite numbers", "NaN or infinity");
    }
    return moments;
}

} // namespace

std::string momentKey(const Model& model, const Dataset& dataset, std::span<const std::int64_t> indices)
{
    ContentHash hash;
    hash.add(formatVersion).add(model.hash()).add(dataset.hash).add(std::as_bytes(indices));
    hash.add(std::as_bytes(std::span(dataset.normalisation.mean)));
    hash.add(std::as_bytes(std::span(dataset.normalisation.std)));
    return hash.hex();
}

std::filesystem::path SpectrumCache::fileOf(const std::string& key) const
{
    return m_folder / (key + ".safetensors");
}

std::optional<SecondMoments> SpectrumCache::find(const std::string& key, const std::vector<LayerInfo>& layers,
                                                 const JobContext& context) const
{
    if (m_folder.empty() || !std::filesystem::exists(fileOf(key)))
        return std::nullopt;
    try {
        const std::string path = fileOf(key).string();
        return checked(readSafetensors(path), path, key, layers);
    } catch (const Error& error) {
        context.tell(std::string(error.what()) + "; it is computed anew");
        return std::nullopt;
    }
}

void SpectrumCache::store(const std::string& key, const SecondMoments& moments) const
{
    if (m_folder.empty())
        return;
    TensorFile file;
    for (std::size_t i = 0; i < moments.layers.size(); ++i)
        file.tensors.emplace(moments.layers[i].name, fromTorch(moments.moments[i]));
    file.metadata = {{"format", formatVersion}, {"key", key}, {"images", std::to_string(moments.images)}};
    writeSafetensors(fileOf(key), file);
}

} // namespace unlearn
