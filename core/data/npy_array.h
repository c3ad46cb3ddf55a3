// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// The element types of NumPy arrays that data sets are made of.
enum class NpyType { U8, I8, U16, I16, U32, I32, U64, I64, F32, F64 };

std::size_t npyItemSize(NpyType type); ///< bytes of a number
bool isFloat(NpyType type);            ///< F32 or F64
const char* npyTypeName(NpyType type); ///< "uint8", "float32", ...

/// One array in C order, its bytes as in the file (little-endian).
struct NpyArray {
    NpyType type = NpyType::U8;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> bytes; ///< header and values
    std::size_t start = 0;        ///< where the values begin

    std::int64_t count() const; ///< product of the shape
    /// Element i as a number; exact for whole numbers up to 2^53 in wholeAt's stead.
    double numberAt(std::int64_t i) const;
    /// Element i of an array of whole numbers; INT64_MAX stands for what is larger.
    std::int64_t wholeAt(std::int64_t i) const;
};

/// Reads the content of a .npy file (NumPy's format, versions 1 to 3). The header is parsed by a reader of its own for
/// the one dictionary that NumPy writes; no Python object is ever made, and arrays of objects are refused. Shape and
/// size must agree to the byte before anything is looked at. name: of the array, for errors. Throws Error (FileCorrupt;
/// FormatUnsupported: Fortran order, big-endian, other types, other versions) without a file.
NpyArray parseNpy(std::vector<std::byte> bytes, const std::string& name);

/// Checks a file by its beginning, before memory is asked for the rest: what parseNpy would refuse is refused.
/// beginning must hold the header; fileSize: of the whole, in bytes. Type, shape and start are filled in, bytes are
/// not. Throws Error as parseNpy does.
NpyArray parseNpyHeader(std::span<const std::byte> beginning, std::uint64_t fileSize, const std::string& name);

} // namespace unlearn
