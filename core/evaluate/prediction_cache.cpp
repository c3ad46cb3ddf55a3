// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/prediction_cache.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/tensor_bridge.h"
#include "core/runtime.h"

#include <c10/core/DeviceType.h>

#include <map>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr const char* formatVersion = "1"; // of the file, and of how predict() cuts batches
constexpr const char* tensorName = "logits";
constexpr const char* keyField = "key";
constexpr const char* contentField = "content_hash";

std::string contentHash(const TensorData& logits)
{
    return ContentHash().add(logits.bytes).hex();
}

/// Everything the file must say to be what is looked for. Throws Error (FileCorrupt) otherwise.
torch::Tensor checked(const TensorFile& file, const std::string& path, const std::string& key,
                      const std::vector<std::int64_t>& shape)
{
    const auto refuse = [&path](const std::string& field, const std::string& expected, const std::string& found) {
        throw Error(ErrorCode::FileCorrupt, "The kept predictions can not be used", {path, field, expected, found});
    };
    const auto said = [&file](const char* name) {
        const auto at = file.metadata.find(name);
        return at == file.metadata.end() ? std::string("nothing") : at->second;
    };
    if (said(keyField) != key)
        refuse(keyField, key, said(keyField));
    const auto at = file.tensors.find(tensorName);
    if (at == file.tensors.end() || at->second.shape != shape || at->second.dtype != DType::F32)
        refuse(tensorName, "a float32 tensor of " + std::to_string(shape[0]) + " x " + std::to_string(shape[1]),
               at == file.tensors.end() ? "nothing" : "another shape or type");
    const std::string content = contentHash(at->second);
    if (said(contentField) != content)
        refuse("content", said(contentField), content);
    return toTorch(at->second);
}

} // namespace

bool fitsPredictionCache(std::int64_t samples, std::int64_t classes)
{
    return classes > 0 && samples <= mostPredictionBytes / static_cast<std::int64_t>(sizeof(float)) / classes;
}

PredictionCache::PredictionCache(std::filesystem::path folder, const Model& model, const Dataset& dataset,
                                 torch::Device device)
    : m_folder(std::move(folder)), m_dataset(dataset), m_classes(model.spec().classes), m_modelHash(model.hash()),
      m_deviceKind(c10::DeviceTypeName(device.type(), true))
{
}

std::string PredictionCache::keyOf(const LabelledImages& split) const
{
    const std::map<std::string, std::string> software = versions();
    ContentHash hash;
    hash.add(formatVersion).add(m_modelHash).add(m_dataset.hash);
    hash.add(std::as_bytes(std::span(m_dataset.normalisation.mean)));
    hash.add(std::as_bytes(std::span(m_dataset.normalisation.std)));
    hash.add(&split == &m_dataset.train ? "train" : "test");
    hash.add(m_deviceKind).add(software.at("cpu")).add(std::to_string(threads())).add(software.at("libtorch"));
    return "predictions-" + hash.hex();
}

std::filesystem::path PredictionCache::fileOf(const LabelledImages& split) const
{
    return m_folder / (keyOf(split) + ".safetensors");
}

std::optional<torch::Tensor> PredictionCache::find(const LabelledImages& split, const JobContext& context) const
{
    const std::filesystem::path path = fileOf(split);
    try {
        torch::Tensor logits = checked(readSafetensors(path), path.string(), keyOf(split), {split.count(), m_classes});
        std::error_code ignored; // gone, or not ours to touch
        std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now(), ignored);
        return logits;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::FileMissing)
            context.tell(withReason(translatable("Core", "%1; the predictions are made anew"), error));
        return std::nullopt;
    }
}

void PredictionCache::store(const LabelledImages& split, const torch::Tensor& logits) const
{
    TensorData data = fromTorch(logits);
    TensorFile file;
    file.metadata = {{keyField, keyOf(split)},
                     {"model_hash", m_modelHash},
                     {"data_hash", m_dataset.hash},
                     {contentField, contentHash(data)}};
    file.tensors.emplace(tensorName, std::move(data));
    writeSafetensors(fileOf(split), file);
}

} // namespace unlearn
