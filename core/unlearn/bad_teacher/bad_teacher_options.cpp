// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/bad_teacher/bad_teacher_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<BadTeacherOptions>& fields()
{
    static const auto all =
        SettingFields<BadTeacherOptions>()
            .whole("epochs", &BadTeacherOptions::epochs, {1, 100000}, "Planned epochs; the stop rule may end earlier.")
            .real("learning_rate", &BadTeacherOptions::learningRate, {0, 1000, true}, "Learning rate of Adam.")
            .whole("batch_size", &BadTeacherOptions::batchSize, {2, 1000000}, "Samples in one step.")
            .real("retain_share", &BadTeacherOptions::retainShare, {0, 1},
                  "Share of the retained samples that are looked at.")
            .real("temperature", &BadTeacherOptions::temperature, {0, 1000000, true},
                  "Temperature of the softmaxes in the divergence.");
    return all;
}

} // namespace

BadTeacherOptions badTeacherOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeBadTeacher()
{
    return {
        .name = "bad-teacher",
        .title = "Bad teacher",
        .description =
            "Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.",
        .source = "arXiv 2205.08096",
        .settings = fields().settings()};
}

} // namespace unlearn
