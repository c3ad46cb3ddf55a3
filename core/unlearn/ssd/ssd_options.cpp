// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/ssd/ssd_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<SsdOptions>& fields()
{
    static const auto all =
        SettingFields<SsdOptions>()
            .real("alpha", &SsdOptions::alpha, {0, 1000000000},
                  "How many times its importance a parameter's forget importance must be for it to be dampened.")
            .real("lambda", &SsdOptions::lambda, {0, 1000000000},
                  "What importance over forget importance is multiplied by to give the factor of dampening.")
            .whole("batch_size", &SsdOptions::batchSize, {1, 1000000},
                   "Samples whose mean gradient is squared; 1 gives the Fisher information itself.");
    return all;
}

} // namespace

SsdOptions ssdOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeSsd()
{
    return {
        .name = "ssd",
        .title = "Selective synaptic dampening",
        .description =
            "Shrinks, once and without training, the parameters that matter more to the forget samples than to all.",
        .source = "arXiv 2308.07707",
        .obeysStopRule = false,
        .settings = fields().settings()};
}

} // namespace unlearn
