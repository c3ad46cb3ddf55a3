// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "core/atomic_file.h"

namespace unlearn {

void requireWritable(const std::string& path)
{
    if (!path.empty())
        const AtomicFile probe(path);
}

void writeWhole(const std::string& path, const std::string& content)
{
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

} // namespace unlearn
