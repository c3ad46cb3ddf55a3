// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/index_ranges.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// One line of a forget set's selection, in parts (core/data/forget_set.h has the text form).
struct ForgetSelector {
    enum class Kind { WholeClass, FirstOfClass, RangeOfClass, Random, Samples, File };

    Kind kind = Kind::WholeClass;
    int label = 0; ///< WholeClass, FirstOfClass, RangeOfClass
    int count = 0; ///< FirstOfClass, Random
    QString file = {};
    IndexRange range = {};                ///< RangeOfClass: positions in the class
    std::vector<IndexRange> samples = {}; ///< Samples

    std::string text() const;
    /// Nothing for a text of another form; core has the last word on what is valid.
    static std::optional<ForgetSelector> parse(const std::string& text);
    /// In words, with the class's name where it is known.
    QString description(const QStringList& classNames) const;
};

} // namespace unlearn
