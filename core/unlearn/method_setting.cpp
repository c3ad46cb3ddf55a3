// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method_setting.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <cmath>

namespace unlearn {
namespace {

std::string expected(const MethodSetting& setting)
{
    if (setting.kind == SettingKind::Truth)
        return "true or false";
    const SettingRange& range = setting.range;
    const std::string what = setting.kind == SettingKind::Whole ? "a whole number, " : "";
    return what
        + (range.leastIsExcluded ? "more than " + numberText(range.least) + ", at most " + numberText(range.most)
                                 : numberText(range.least) + " to " + numberText(range.most));
}

} // namespace

void validateSetting(const MethodSetting& setting, double value, const std::string& field)
{
    const SettingRange& range = setting.range;
    // NaN fails every comparison: what is asked is what is wanted.
    const bool inside = (range.leastIsExcluded ? value > range.least : value >= range.least) && value <= range.most;
    if (!inside || (setting.kind != SettingKind::Real && value != std::trunc(value)))
        throw Error(ErrorCode::ValueOutOfRange, "A setting of the method is outside its range",
                    {.field = field, .expected = expected(setting), .found = numberText(value)});
}

} // namespace unlearn
