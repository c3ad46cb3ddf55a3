// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_cache.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/tensor_bridge.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

constexpr const char* formatVersion = "1";
constexpr const char* retainedPrefix = "retained-";
constexpr const char* contentField = "content_hash";
constexpr const char* sumSuffix = "@sum"; ///< of a layer's sum of inputs, beside its moment

/// Of the tensors alone.
std::string contentHash(const TensorFile& file)
{
    ContentHash hash;
    for (const auto& [name, tensor] : file.tensors)
        hash.add(name).add(tensor.bytes);
    return hash.hex();
}

TensorFile fileWith(const SecondMoments& moments, const MomentSource& source)
{
    TensorFile file;
    for (std::size_t i = 0; i < moments.layers.size(); ++i)
        file.tensors.emplace(moments.layers[i].name, fromTorch(moments.moments[i]));
    for (std::size_t i = 0; i < moments.sums.size(); ++i)
        file.tensors.emplace(moments.layers[i].name + sumSuffix, fromTorch(moments.sums[i]));
    file.metadata = {{"format", formatVersion},
                     {"images", std::to_string(moments.images)},
                     {"model_hash", source.modelHash},
                     {"data_hash", source.dataHash},
                     {contentField, contentHash(file)}};
    if (!source.dataLocation.empty())
        file.metadata["data_location"] = source.dataLocation;
    return file;
}

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
        throw Error(ErrorCode::ShapeMismatch, "The moments are of other weights, data or images",
                    {path, "key", key, said("key")});
    SecondMoments moments;
    moments.layers = layers;
    try {
        moments.images = std::stoll(said("images"));
    } catch (const std::exception&) {
        refuse("images", "a number", said("images"));
    }
    const auto tensorOf = [&](const std::string& name, const std::vector<std::int64_t>& shape) {
        const auto at = file.tensors.find(name);
        if (at == file.tensors.end() || at->second.shape != shape || at->second.dtype != DType::F64) {
            std::string sizes;
            for (const std::int64_t size : shape)
                sizes += (sizes.empty() ? "" : " x ") + std::to_string(size);
            refuse(name, "a float64 tensor of " + sizes,
                   at == file.tensors.end() ? "nothing" : "another shape or type");
        }
        torch::Tensor tensor = toTorch(at->second);
        if (!std::isfinite(tensor.sum().item<double>()))
            refuse(name, "finite numbers", "NaN or infinity");
        return tensor;
    };
    const bool hasSums = std::ranges::any_of(
        layers, [&file](const LayerInfo& layer) { return file.tensors.contains(layer.name + sumSuffix); });
    for (const LayerInfo& layer : layers) {
        moments.moments.push_back(tensorOf(layer.name, {layer.groups, layer.d, layer.d}));
        if (hasSums) // files from before they were kept are taken as they are, see below
            moments.sums.push_back(tensorOf(layer.name + sumSuffix, {layer.groups, layer.d + 1}));
    }
    const std::string content = contentHash(file);
    if (key.starts_with(retainedPrefix) && retainedPrefix + content != key)
        refuse("content", key, retainedPrefix + content);
    // Files from before it was written are taken as they are: for some, the data that they were made of are gone.
    if (file.metadata.contains(contentField) && said(contentField) != content)
        refuse("content", said(contentField), content);
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
    if (m_folder.empty() || key.empty())
        return std::nullopt;
    const std::filesystem::path path = fileOf(key);
    try {
        SecondMoments moments = readMomentFile(path, key, layers);
        std::error_code ignored; // gone, or not ours to touch
        std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now(), ignored);
        return moments;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::FileMissing)
            context.tell(withReason(translatable("Core", "%1; it is computed anew"), error));
        return std::nullopt;
    }
}

void SpectrumCache::store(const std::string& key, const SecondMoments& moments, const MomentSource& source) const
{
    if (!m_folder.empty())
        writeMomentFile(fileOf(key), key, moments, source);
}

std::string SpectrumCache::storeRetained(const SecondMoments& moments, const MomentSource& source) const
{
    if (m_folder.empty())
        return {};
    TensorFile file = fileWith(moments, source);
    const std::string key = retainedPrefix + file.metadata.at(contentField);
    file.metadata["key"] = key;
    writeSafetensors(fileOf(key), file);
    return key;
}

SecondMoments readMomentFile(const std::filesystem::path& file, const std::string& key,
                             const std::vector<LayerInfo>& layers)
{
    return checked(readSafetensors(file), file.string(), key, layers);
}

void writeMomentFile(const std::filesystem::path& file, const std::string& key, const SecondMoments& moments,
                     const MomentSource& source)
{
    TensorFile content = fileWith(moments, source);
    content.metadata["key"] = key;
    writeSafetensors(file, content);
}

} // namespace unlearn
