// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/fine_tune/fine_tune_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<FineTuneOptions>& fields()
{
    static const auto all = sgdFields<FineTuneOptions>();
    return all;
}

} // namespace

FineTuneOptions fineTuneOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeFineTune()
{
    return {.name = "fine-tune",
            .title = "Fine-tune on retained",
            .description = "Goes on training on the retained samples, and counts on the others being forgotten.",
            .source = "arXiv 1911.04933; 2310.12508, baseline FT",
            .settings = fields().settings()};
}

} // namespace unlearn
