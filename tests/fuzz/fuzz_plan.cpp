// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is accepted must come back the same from what is written of it.
#include "core/plan/plan.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>
#include <optional>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::string text(reinterpret_cast<const char*>(data), size);
    std::optional<Plan> plan;
    fuzz::readsOrRefuses([&] { plan = planFromJson(text); });
    // What is written of an accepted plan must be read, too: an Error here is a finding like any other exception.
    if (plan && !(planFromJson(planToJson(*plan)) == *plan))
        std::abort();
    return 0;
}
