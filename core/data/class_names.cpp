// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_names.h"

#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <sstream>

namespace unlearn {

std::vector<std::string> readClassNames(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return {};
    std::istringstream text(readTextFile(file, std::uint64_t{1} << 20));
    std::vector<std::string> names;
    for (std::string line; std::getline(text, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty())
            names.push_back(printableText(line));
    }
    return names;
}

std::vector<std::string> numberedClassNames(std::int64_t count)
{
    std::vector<std::string> names;
    for (std::int64_t i = 0; i < count; ++i)
        names.push_back("class " + std::to_string(i));
    return names;
}

void requireLabels(std::span<const std::int32_t> labels, std::int64_t classes, const std::filesystem::path& file)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= classes)
            throw Error(ErrorCode::ValueOutOfRange, "A label is beyond the classes of the data set",
                        {.file = file.string(),
                         .field = "label of sample " + std::to_string(i),
                         .expected = "0.." + std::to_string(classes - 1),
                         .found = std::to_string(labels[i])});
    }
}

} // namespace unlearn
