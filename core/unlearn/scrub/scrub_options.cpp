// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/scrub/scrub_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<ScrubOptions>& fields()
{
    static const auto all =
        SettingFields<ScrubOptions>()
            .whole("epochs", &ScrubOptions::epochs, {1, 100000}, "Planned epochs; the stop rule may end earlier.")
            .whole("max_epochs", &ScrubOptions::maxEpochs, {0, 100000},
                   "How many epochs begin with a pass away from the teacher on the forget samples.")
            .real("learning_rate", &ScrubOptions::learningRate, {0, 1000, true},
                  "Learning rate; divided by ten after epochs 3, 5 and 9.")
            .whole("batch_size", &ScrubOptions::batchSize, {2, 1000000}, "Retained samples in one step.")
            .whole("forget_batch_size", &ScrubOptions::forgetBatchSize, {2, 1000000}, "Forget samples in one step.")
            .real("momentum", &ScrubOptions::momentum, {0, 1}, "Momentum of SGD.")
            .real("weight_decay", &ScrubOptions::weightDecay, {0, 1000}, "Weight decay, on all parameters.")
            .real("alpha", &ScrubOptions::alpha, {0, 1000000},
                  "Weight of the divergence from the teacher on retained samples.")
            .real("gamma", &ScrubOptions::gamma, {0, 1000000}, "Weight of the cross-entropy on retained samples.")
            .real("temperature", &ScrubOptions::temperature, {0, 1000000, true},
                  "Temperature of the softmaxes in the divergence.");
    return all;
}

} // namespace

ScrubOptions scrubOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeScrub()
{
    return {.name = "scrub",
            .title = "SCRUB",
            .description =
                "Turns away from the original model on the forget samples, and back to it on the retained ones.",
            .source = "arXiv 2302.09880",
            .settings = fields().settings()};
}

} // namespace unlearn
