// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/salun/salun_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<SalUnOptions>& fields()
{
    static const auto all =
        SettingFields<SalUnOptions>()
            .whole("epochs", &SalUnOptions::epochs, {1, 100000}, "Planned epochs; the stop rule may end earlier.")
            .real("learning_rate", &SalUnOptions::learningRate, {0, 1000, true}, "Learning rate.")
            .whole("batch_size", &SalUnOptions::batchSize, {2, 1000000}, "Samples in one step.")
            .real("momentum", &SalUnOptions::momentum, {0, 1}, "Momentum of SGD.")
            .real("weight_decay", &SalUnOptions::weightDecay, {0, 1000}, "Weight decay, on all parameters.")
            .real("share", &SalUnOptions::share, {0, 1, true},
                  "Share of the parameters that may move: those of largest forget gradient.");
    return all;
}

} // namespace

SalUnOptions salUnOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeSalUn()
{
    return {.name = "salun",
            .title = "SalUn",
            .description =
                "Trains on random labels, but moves only the parameters on which the forget loss depends most.",
            .source = "arXiv 2310.12508",
            .settings = fields().settings()};
}

} // namespace unlearn
