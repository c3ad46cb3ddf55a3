// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentence.h"

namespace unlearn {

std::string filled(const std::string& text, std::span<const std::string> values)
{
    std::string whole;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t place =
            text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (place < values.size()) {
            whole += values[place];
            ++i;
        } else {
            whole += text[i];
        }
    }
    return whole;
}

std::string filled(const std::string& text, std::initializer_list<std::string> values)
{
    return filled(text, std::span(values.begin(), values.size()));
}

Sentence withReason(const char* english, const Error& reason, std::initializer_list<std::string> others)
{
    Sentence sentence{english, {reason.what()}, std::make_shared<const Error>(reason)};
    sentence.values.insert(sentence.values.end(), others);
    return sentence;
}

} // namespace unlearn
