// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// Marks an English text of core that a window looks up the translation of, for the translators' tools. context:
/// "Core", or "Report" in core/report.
constexpr const char* translatable(const char* /*context*/, const char* english)
{
    return english;
}

/// The text with %1 to %9 replaced by the values, in one pass: what a value holds is not looked at again.
std::string filled(const std::string& text, std::span<const std::string> values);
std::string filled(const std::string& text, std::initializer_list<std::string> values);

/// What core has to say to people, apart from errors. Core knows English alone; a window translates the text before it
/// fills in the values.
struct Sentence {
    const char* english = "";             ///< marked by translatable("Core", …), with %1 to %9 for the values
    std::vector<std::string> values = {}; ///< numbers, names, paths
    /// Why, where that is an error: %1 is what it says, and a window has it said in its own language.
    std::shared_ptr<const Error> reason = {};

    std::string text() const { return filled(english, values); } ///< in English
    bool operator==(const Sentence& other) const { return text() == other.text(); }
};

/// A sentence that tells of an error by %1; others are %2 and so on.
Sentence withReason(const char* english, const Error& reason, std::initializer_list<std::string> others = {});

} // namespace unlearn
