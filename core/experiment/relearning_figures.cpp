// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/relearning_figures.h"

#include "core/evaluate/figure_settings.h"
#include "core/experiment/compared_samples.h"
#include "core/experiment/failed_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace unlearn {

std::vector<SubjectRelearning> relearnSubjects(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                                               RelearnOptions options, const JobContext& context)
{
    std::vector<SubjectRelearning> relearnings;
    const auto original = std::ranges::find(subjects, "original", &AttackSubject::name);
    if (original == subjects.end())
        return relearnings;
    options.seed = experiment.plan.seed;
    const Dataset& data = *experiment.dataset;
    const std::vector<std::int64_t>& forget = experiment.forget.indices();
    const double originalLoss = meanLossNats(*original->model, data, forget, context);
    const std::pair<const char*, std::vector<std::int64_t>> trainedOn[] = {
        {"forget", forget},
        {"retain", drawnFrom(experiment.forget.retainIndices(), experiment.forget.count(), options.seed)}};
    for (const AttackSubject& subject : subjects) {
        if (subject.name == original->name)
            continue;
        for (const auto& [name, samples] : trainedOn) {
            if (samples.size() < 2)
                continue;
            SubjectRelearning one{.subject = subject.name, .trainedOn = name, .relearning = {}, .options = options};
            try {
                one.relearning = relearn(*subject.model, data, samples, forget, originalLoss, options, context);
            } catch (const Error& error) {
                // The options and the samples are the same for all models.
                if (!isOfOneModel(error) || error.code() == ErrorCode::ValueOutOfRange)
                    throw;
                one.failure = error;
            }
            relearnings.push_back(std::move(one));
        }
    }
    return relearnings;
}

std::vector<FigureOfMerit> relearnFigures(const std::vector<SubjectRelearning>& relearnings)
{
    std::vector<FigureOfMerit> figures;
    for (const SubjectRelearning& one : relearnings) {
        if (one.failure)
            continue;
        const std::optional<int>& epochs = one.relearning.epochs;
        figures.push_back({.name = "relearn-epochs",
                           .subject = one.subject,
                           .versus = {},
                           .part = one.trainedOn,
                           .layer = {},
                           .value = epochs ? *epochs : std::numeric_limits<double>::quiet_NaN(),
                           .samples = one.relearning.trainedOn,
                           .settings = relearnSettings(one.options)});
    }
    return figures;
}

} // namespace unlearn
