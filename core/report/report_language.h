// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"

#include <cstdint>
#include <functional>
#include <string>

namespace unlearn {

/// The language that a report is written in: English, unless translations come from outside, for core has none.
/// Whoever adds a text to core/report writes translate("Report", "…"), which is also what the translators' tools find.
struct ReportLanguage {
    /// The translation of an English text; empty where there is none. comment: tells two uses of one text apart, or
    /// null. count: what "%n" in the text stands for (the answer has it filled in), -1 in a text without it.
    using LookUp =
        std::function<std::string(const char* context, const char* english, const char* comment, std::int64_t count)>;

    std::string code = "en"; ///< BCP 47, such as "zh-CN"
    bool isRightToLeft = false;
    std::string decimalPoint = ".";
    LookUp lookUp; ///< none: English. Called in the thread that gathers the report.

    /// The text in this language. In English "%n sample(s)" is "1 sample" or "3 samples".
    std::string translate(const char* context, const char* english, const char* comment = nullptr,
                          std::int64_t count = -1) const;
    std::string fixed(double value, int decimals) const; ///< fixedText() with this language's decimal point
    std::string brief(double value) const;               ///< shortText(), likewise
    std::string exact(double value) const;               ///< exactText(), likewise
};

} // namespace unlearn
