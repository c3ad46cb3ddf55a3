// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_language.h"

#include "core/number_text.h"

namespace unlearn {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

std::string ReportLanguage::translate(const char* context, const char* english, const char* comment,
                                      std::int64_t count) const
{
    if (lookUp) {
        std::string translation = lookUp(context, english, comment, count);
        if (!translation.empty())
            return translation;
    }
    if (count < 0)
        return english;
    return replaced(replaced(english, "(s)", count == 1 ? "" : "s"), "%n", std::to_string(count));
}

std::string ReportLanguage::fixed(double value, int decimals) const
{
    return replaced(fixedText(value, decimals), ".", decimalPoint);
}

std::string ReportLanguage::brief(double value) const
{
    return replaced(shortText(value), ".", decimalPoint);
}

std::string ReportLanguage::exact(double value) const
{
    return replaced(exactText(value), ".", decimalPoint);
}

} // namespace unlearn
