// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/whole_classes.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace unlearn {

std::vector<bool> wholeClasses(const Dataset& data, const ForgetSet& forget)
{
    constexpr std::int64_t tenths = 9;
    const std::vector<std::int64_t> forgotten = forget.classHistogram(data);
    std::vector<std::int64_t> all(forgotten.size());
    for (const std::int32_t label : data.train.labels)
        ++all.at(static_cast<std::size_t>(label));
    std::vector<bool> whole;
    for (std::size_t i = 0; i < all.size(); ++i)
        whole.push_back(all[i] > 0 && 10 * forgotten[i] >= tenths * all[i]);
    return whole;
}

std::optional<Sentence> wholeClassCaution(const Dataset& data, const ForgetSet& forget)
{
    const std::vector<bool> whole = wholeClasses(data, forget);
    std::string names;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (whole[i])
            names += (names.empty() ? "" : ", ") + data.classNames[i];
    }
    if (names.empty())
        return std::nullopt;
    return Sentence{
        translatable("Core",
                     "All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw "
                     "about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not "
                     "which samples were trained on"),
        {names}};
}

} // namespace unlearn
