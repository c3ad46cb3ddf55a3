// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/method_state.h"

#include "core/error.h"
#include "core/model/tensor_bridge.h"

namespace unlearn {

MethodStateFiles::MethodStateFiles(const RunStore& store, RunId run)
    : m_folder(store.weightsFolder() / "method-state"), m_prefix("run-" + std::to_string(run.value) + "-epoch-")
{
}

std::filesystem::path MethodStateFiles::fileOf(int epoch) const
{
    return m_folder / (m_prefix + std::to_string(epoch) + ".safetensors");
}

void MethodStateFiles::write(int epoch, const MethodState& state) const
{
    std::error_code ignored; // what is wrong with the folder is told when the file is written
    std::filesystem::create_directories(m_folder, ignored);
    TensorFile file;
    for (const auto& [name, tensor] : state)
        file.tensors.emplace(name, fromTorch(tensor));
    writeSafetensors(fileOf(epoch), file);
}

bool MethodStateFiles::has(int epoch) const
{
    std::error_code ignored;
    return std::filesystem::exists(fileOf(epoch), ignored);
}

MethodState MethodStateFiles::read(int epoch) const
{
    MethodState state;
    if (!has(epoch))
        throw Error(ErrorCode::FileMissing, "The run can not be resumed: its method's state is not there any more",
                    {.file = fileOf(epoch).string(),
                     .field = "epoch " + std::to_string(epoch),
                     .expected = "the state that the method left",
                     .found = "nothing"});
    for (const auto& [name, data] : readSafetensors(fileOf(epoch)).tensors)
        state.emplace(name, toTorch(data));
    return state;
}

template <typename Condition> void MethodStateFiles::removeWhere(Condition isToGo) const
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        if (entry.path().filename().string().starts_with(m_prefix) && isToGo(entry.path()))
            std::filesystem::remove(entry.path(), ignored);
    }
}

void MethodStateFiles::keepOnly(int epoch) const
{
    removeWhere([kept = fileOf(epoch)](const std::filesystem::path& path) { return path != kept; });
}

void MethodStateFiles::remove() const
{
    removeWhere([](const std::filesystem::path&) { return true; });
}

} // namespace unlearn
