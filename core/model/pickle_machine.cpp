// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickle_machine.h"

#include "core/error.h"
#include "core/model/pickle_call.h"
#include "core/model/pickle_global.h"
#include "core/model/pickle_opcode.h"
#include "core/printable_text.h"

#include <algorithm>
#include <cstdio>

namespace unlearn {
namespace {

constexpr std::size_t mostInstructions = 16'000'000;
constexpr std::size_t mostValues = 2'000'000;
constexpr std::size_t mostTensors = 100'000;
constexpr std::size_t deepestStack = 1'000'000;
constexpr std::size_t largestMemo = 1'000'000;

std::string atMost(std::size_t count)
{
    return "at most " + std::to_string(count);
}

} // namespace

PickleMachine::PickleMachine(std::span<const std::byte> bytes, std::string file) : m_input(bytes, std::move(file)) { }

const PickleValue& PickleMachine::run()
{
    for (std::size_t instructions = 0; step(); ++instructions) {
        if (instructions == mostInstructions)
            m_input.fail("The pickle has more instructions than any state dict needs", atMost(mostInstructions),
                         "more");
    }
    if (m_stack.size() != 1 || !m_marks.empty())
        m_input.fail("The pickle ends with more or less than one value", "1",
                     std::to_string(m_stack.size()) + (m_marks.empty() ? "" : " and an open group"));
    return *m_stack.front();
}

bool PickleMachine::step()
{
    m_input.beginInstruction();
    const std::uint8_t code = m_input.byte();
    if (code == Opcode::Stop)
        return false;
    if (stepScalar(code) || stepContainer(code) || stepMemo(code))
        return true;
    char name[8];
    std::snprintf(name, sizeof(name), "0x%02X", code);
    m_input.fail("The pickle holds an instruction that state dicts do not use", "one that torch.save writes", name);
}

bool PickleMachine::stepScalar(std::uint8_t code)
{
    switch (code) {
    case Opcode::Protocol:
        if (const std::uint8_t version = m_input.byte(); version < 2 || version > 5)
            m_input.fail("The pickle has an unknown protocol", "2..5", std::to_string(version));
        return true;
    case Opcode::Frame: m_input.unsignedInteger(8); return true; // a hint for streams; instructions are checked alone
    case Opcode::None: push(make(PickleKind::None)); return true;
    case Opcode::NewTrue:
    case Opcode::NewFalse: {
        PickleValue& value = make(PickleKind::Bool);
        value.integer = code == Opcode::NewTrue;
        push(value);
        return true;
    }
    case Opcode::BinInt: pushInteger(static_cast<std::int32_t>(m_input.unsignedInteger(4))); return true;
    case Opcode::BinInt1: pushInteger(static_cast<std::int64_t>(m_input.unsignedInteger(1))); return true;
    case Opcode::BinInt2: pushInteger(static_cast<std::int64_t>(m_input.unsignedInteger(2))); return true;
    case Opcode::Long1: pushLong(m_input.unsignedInteger(1)); return true;
    case Opcode::Long4: pushLong(m_input.unsignedInteger(4)); return true;
    case Opcode::BinFloat: {
        PickleValue& value = make(PickleKind::Real);
        value.real = m_input.real();
        push(value);
        return true;
    }
    case Opcode::ShortBinUnicode:
    case Opcode::ShortBinString: pushText(m_input.unsignedInteger(1)); return true;
    case Opcode::BinUnicode:
    case Opcode::BinString: pushText(m_input.unsignedInteger(4)); return true;
    case Opcode::BinUnicode8: pushText(m_input.unsignedInteger(8)); return true;
    case Opcode::ShortBinBytes: pushOpaque(m_input.unsignedInteger(1)); return true;
    case Opcode::BinBytes: pushOpaque(m_input.unsignedInteger(4)); return true;
    case Opcode::BinBytes8: pushOpaque(m_input.unsignedInteger(8)); return true;
    default: return false;
    }
}

bool PickleMachine::stepContainer(std::uint8_t code)
{
    switch (code) {
    case Opcode::Mark:
        if (m_marks.size() == deepestStack)
            m_input.fail("The pickle is nested more deeply than any state dict", atMost(deepestStack) + " open groups",
                         "more");
        m_marks.push_back(m_stack.size());
        return true;
    case Opcode::EmptyTuple: pushTuple({}); return true;
    case Opcode::Tuple1: popIntoTuple(1); return true;
    case Opcode::Tuple2: popIntoTuple(2); return true;
    case Opcode::Tuple3: popIntoTuple(3); return true;
    case Opcode::Tuple: pushTuple(popToMark()); return true;
    case Opcode::EmptyList: push(make(PickleKind::List)); return true;
    case Opcode::EmptyDict: push(make(PickleKind::Dict)); return true;
    case Opcode::EmptySet: push(make(PickleKind::Opaque)); return true;
    case Opcode::Append: append({&pop()}); return true;
    case Opcode::Appends:
    case Opcode::AddItems: append(popToMark()); return true;
    case Opcode::SetItem: {
        PickleValue& value = pop();
        PickleValue& key = pop();
        setItems({&key, &value});
        return true;
    }
    case Opcode::SetItems: setItems(popToMark()); return true;
    case Opcode::Global: {
        const std::string_view module = m_input.line();
        pushGlobal(module, m_input.line());
        return true;
    }
    case Opcode::StackGlobal: pushNamedGlobal(); return true;
    case Opcode::Reduce:
    case Opcode::NewObject: call(); return true;
    case Opcode::Build: build(); return true;
    case Opcode::PersistentId: {
        const PickleValue& id = pop();
        PickleValue& value = make(PickleKind::Storage);
        describeStorage(id, value, m_input);
        push(value);
        return true;
    }
    default: return false;
    }
}

bool PickleMachine::stepMemo(std::uint8_t code)
{
    switch (code) {
    case Opcode::Pop: pop(); return true;
    case Opcode::PopMark: popToMark(); return true;
    case Opcode::Duplicate: push(top()); return true;
    case Opcode::BinPut: remember(m_input.unsignedInteger(1)); return true;
    case Opcode::LongBinPut: remember(m_input.unsignedInteger(4)); return true;
    case Opcode::Memoize: remember(m_memo.size()); return true;
    case Opcode::BinGet: recall(m_input.unsignedInteger(1)); return true;
    case Opcode::LongBinGet: recall(m_input.unsignedInteger(4)); return true;
    default: return false;
    }
}

PickleValue& PickleMachine::make(PickleKind kind)
{
    if (m_values.size() == mostValues)
        m_input.fail("The pickle holds more values than any state dict", atMost(mostValues), "more");
    PickleValue& value = m_values.emplace_back();
    value.kind = kind;
    return value;
}

void PickleMachine::push(PickleValue& value)
{
    if (m_stack.size() == deepestStack)
        m_input.fail("The pickle is nested more deeply than any state dict", atMost(deepestStack) + " values at once",
                     "more");
    m_stack.push_back(&value);
}

void PickleMachine::pushInteger(std::int64_t value)
{
    PickleValue& made = make(PickleKind::Integer);
    made.integer = value;
    push(made);
}

void PickleMachine::pushLong(std::uint64_t size)
{
    if (size > 8) // beyond 64 bits: no size, stride or epoch
        return pushOpaque(size);
    std::uint64_t value = m_input.unsignedInteger(size);
    const std::uint64_t bits = 8 * size;
    if (bits > 0 && bits < 64 && (value >> (bits - 1) & 1) != 0)
        value |= ~std::uint64_t{0} << bits; // two's complement of any width
    pushInteger(static_cast<std::int64_t>(value));
}

void PickleMachine::pushText(std::uint64_t size)
{
    PickleValue& value = make(PickleKind::Text);
    value.text = m_input.text(size);
    push(value);
}

void PickleMachine::pushOpaque(std::uint64_t skippedBytes)
{
    m_input.text(skippedBytes);
    push(make(PickleKind::Opaque));
}

PickleValue& PickleMachine::pop()
{
    PickleValue& value = top();
    m_stack.pop_back();
    return value;
}

PickleValue& PickleMachine::top()
{
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        m_input.fail("The pickle takes a value from an empty stack", "a value",
                     m_marks.empty() ? "none" : "none in the open group");
    return *m_stack.back();
}

std::vector<PickleValue*> PickleMachine::popToMark()
{
    if (m_marks.empty())
        m_input.fail("The pickle closes a group that was not opened", "an open group", "none");
    const auto start = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleValue*> items(start, m_stack.end());
    m_stack.erase(start, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleMachine::pushTuple(std::vector<PickleValue*> items)
{
    PickleValue& value = make(PickleKind::Tuple);
    value.items = std::move(items);
    push(value);
}

void PickleMachine::popIntoTuple(std::size_t count)
{
    std::vector<PickleValue*> items(count);
    for (std::size_t i = count; i-- > 0;)
        items[i] = &pop();
    pushTuple(std::move(items));
}

void PickleMachine::append(const std::vector<PickleValue*>& items)
{
    PickleValue& list = top();
    if (list.kind != PickleKind::List && list.kind != PickleKind::Opaque)
        m_input.fail("The pickle appends to something that is no list", "a list", pickleKindText(list.kind));
    if (list.kind == PickleKind::List)
        list.items.insert(list.items.end(), items.begin(), items.end());
}

void PickleMachine::setItems(const std::vector<PickleValue*>& items)
{
    PickleValue& dict = top();
    if (dict.kind != PickleKind::Dict && dict.kind != PickleKind::Opaque)
        m_input.fail("The pickle sets an entry of something that is no dictionary", "a dictionary",
                     pickleKindText(dict.kind));
    if (items.size() % 2 != 0)
        m_input.fail("The pickle sets an entry without a value", "an even number of keys and values",
                     std::to_string(items.size()));
    if (dict.kind == PickleKind::Dict)
        dict.items.insert(dict.items.end(), items.begin(), items.end());
}

void PickleMachine::remember(std::uint64_t index)
{
    if (m_memo.size() == largestMemo)
        m_input.fail("The pickle remembers more values than any state dict needs", atMost(largestMemo), "more");
    m_memo[index] = &top();
}

void PickleMachine::recall(std::uint64_t index)
{
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        m_input.fail("The pickle recalls a value that it never remembered", "the number of a value that it did",
                     std::to_string(index));
    push(*found->second);
}

void PickleMachine::pushGlobal(std::string_view module, std::string_view name)
{
    const PickleGlobal* global = findPickleGlobal(module, name);
    if (!global)
        throw Error(ErrorCode::FormatUnsupported,
                    "The checkpoint refers to a Python object that is never made here; save model.state_dict() instead",
                    {.file = m_input.file(),
                     .field = m_input.place(),
                     .expected = "tensors, numbers, text, lists and dictionaries",
                     .found = printableText(std::string(module) + '.' + std::string(name))});
    PickleValue& value = make(PickleKind::Global);
    value.global = global;
    push(value);
}

void PickleMachine::pushNamedGlobal()
{
    const PickleValue& name = pop();
    const PickleValue& module = pop();
    if (name.kind != PickleKind::Text || module.kind != PickleKind::Text)
        m_input.fail("The pickle refers to a name that is no text", "two texts",
                     std::string(pickleKindText(module.kind)) + " and " + pickleKindText(name.kind));
    pushGlobal(module.text, name.text);
}

void PickleMachine::call()
{
    const PickleValue& arguments = pop();
    const PickleValue& callee = pop();
    if (callee.kind != PickleKind::Global || arguments.kind != PickleKind::Tuple)
        m_input.fail("The pickle calls something that can not be called", "a Python name and a tuple",
                     std::string(pickleKindText(callee.kind)) + " and " + pickleKindText(arguments.kind));
    PickleValue& result = make(PickleKind::Opaque);
    describeCall(*callee.global, arguments, result, m_input);
    if (result.kind == PickleKind::Tensor && ++m_tensors > mostTensors)
        m_input.fail("The pickle holds more tensors than any state dict", atMost(mostTensors), "more");
    push(result);
}

void PickleMachine::build()
{
    pop(); // attributes of a dictionary or a place holder, such as the versions that a state dict carries
    const PickleKind kind = top().kind;
    if (kind != PickleKind::Dict && kind != PickleKind::Opaque)
        m_input.fail("The pickle gives attributes to something that can not have any", "a dictionary",
                     pickleKindText(kind));
}

} // namespace unlearn
