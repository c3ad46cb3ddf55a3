// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace unlearn {

enum class DType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool };

std::size_t itemSize(DType type);  ///< bytes of a number
const char* dtypeName(DType type); ///< safetensors' name: "F32", "BF16", ...

/// A dense row-major tensor on the CPU. bytes.size() == product(shape) * itemSize(dtype).
struct TensorData {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> bytes;

    std::int64_t numel() const;
};

/// What a file of named tensors holds.
struct TensorFile {
    std::map<std::string, TensorData> tensors;
    std::map<std::string, std::string> metadata;
};

/// safetensors, checked before anything is allocated: header size, JSON, offsets inside the file, contiguous without
/// overlap, sizes that match shape and dtype. Throws Error (FileMissing, FileUnreadable, FileCorrupt,
/// FormatUnsupported).
TensorFile readSafetensors(const std::filesystem::path& path);
/// Metadata alone; reads the header only.
std::map<std::string, std::string> readSafetensorsMetadata(const std::filesystem::path& path);
/// Whole or not at all (AtomicFile). Throws Error (FileUnwritable, DiskFull).
void writeSafetensors(const std::filesystem::path& path, const TensorFile& file);

/// A PyTorch zip checkpoint (.pth, .pt): a state dict, or one nested under "model", "state_dict", "model_state_dict",
/// "net", "network", "model_state", "weights" or "params". Read by an allow-list interpreter of the pickle opcodes over
/// the archive: it never calls anything, rejects every global outside the list, and bounds every size. Prefixes
/// "module." and "_orig_mod." are removed. Scalars beside the state dict become metadata. TorchScript archives and
/// legacy (non-zip) files are FormatUnsupported, with advice. Throws Error as above.
TensorFile readPickledStateDict(const std::filesystem::path& path);

/// Chooses the reader by content, not by suffix.
TensorFile readTensorFile(const std::filesystem::path& path);

} // namespace unlearn
