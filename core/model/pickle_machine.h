// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pickle_input.h"
#include "core/model/pickle_value.h"

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// Runs the instructions of a pickle (protocols 2 to 5) that state dicts are made of. It calls nothing: where Python
/// would import a name, the name must be on the allow list, and where Python would call it, the machine makes the one
/// value that the name stands for. Instructions, stack, memo and values are bounded.
class PickleMachine {
public:
    /// The bytes must outlive the machine; file is for error sentences.
    PickleMachine(std::span<const std::byte> bytes, std::string file);

    /// The value that the pickle describes; it lives as long as the machine. Called once.
    /// Throws Error (FileCorrupt; FormatUnsupported for a name outside the allow list, naming it).
    const PickleValue& run();

private:
    bool step(); ///< false after the last instruction
    bool stepScalar(std::uint8_t code);
    bool stepContainer(std::uint8_t code);
    bool stepMemo(std::uint8_t code);

    PickleValue& make(PickleKind kind);
    void push(PickleValue& value);
    void pushInteger(std::int64_t value);
    void pushLong(std::uint64_t size);
    void pushText(std::uint64_t size);
    void pushOpaque(std::uint64_t skippedBytes);
    PickleValue& pop(); ///< never below the last mark
    PickleValue& top();
    std::vector<PickleValue*> popToMark();
    void pushTuple(std::vector<PickleValue*> items);
    void popIntoTuple(std::size_t count);
    void append(const std::vector<PickleValue*>& items);
    void setItems(const std::vector<PickleValue*>& items);
    void remember(std::uint64_t index);
    void recall(std::uint64_t index);
    void pushGlobal(std::string_view module, std::string_view name);
    void pushNamedGlobal();
    void call();
    void build();

    PickleInput m_input;
    std::deque<PickleValue> m_values;
    std::vector<PickleValue*> m_stack;
    std::vector<std::size_t> m_marks; ///< heights of the stack
    std::map<std::uint64_t, PickleValue*> m_memo;
    std::size_t m_tensors = 0;
};

} // namespace unlearn
