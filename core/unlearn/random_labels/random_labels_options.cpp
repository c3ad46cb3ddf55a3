// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/random_labels/random_labels_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<RandomLabelsOptions>& fields()
{
    static const auto all =
        sgdFields<RandomLabelsOptions>()
            .truth("exclude_own", &RandomLabelsOptions::excludeOwn, "Never draw a sample's own label.")
            .truth("retain", &RandomLabelsOptions::retain,
                   "Train on the retained samples, too, with their own labels.");
    return all;
}

} // namespace

RandomLabelsOptions randomLabelsOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeRandomLabels()
{
    return {.name = "random-labels",
            .title = "Random labels",
            .description =
                "Trains on the forget samples with labels drawn at random, and on the retained ones with their own.",
            .source = "arXiv 1911.04933; 2310.12508, baseline RL",
            .settings = fields().settings()};
}

} // namespace unlearn
