// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_figures.h"

#include "core/error.h"
#include "core/experiment/spectrum_drift.h"

namespace unlearn {

std::vector<FigureOfMerit> runFigures(const Experiment& experiment, SplitPredictions& unlearned,
                                      const RunSubjects& others, const std::vector<Evaluation>& evaluations,
                                      const std::filesystem::path& cacheFolder, const JobContext& context)
{
    std::vector<FigureOfMerit> figures;
    const std::size_t first = experiment.retrained.empty() ? 0 : 1;
    ModelComparison comparison(experiment, unlearned, evaluations[0], cacheFolder, context);
    for (std::size_t i = first; i < others.size(); ++i) {
        for (FigureOfMerit& figure : comparison.beside(*others[i].second, evaluations[i + 1]))
            figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<FigureOfMerit> spectrumDriftFigures(const Experiment& experiment, const Model& unlearned,
                                                const std::filesystem::path& cacheFolder, const JobContext& context)
{
    std::vector<FigureOfMerit> figures;
    try {
        for (const LayerDrift& drift : spectrumDrift(experiment, unlearned, cacheFolder, context))
            figures.push_back({.name = "spectrum-drift",
                               .subject = "unlearned",
                               .versus = {},
                               .part = "retain",
                               .layer = drift.layer,
                               .value = drift.relativeDifference,
                               .samples = drift.samples});
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        context.tell(withReason(translatable("Core", "The spectrum's drift was not measured: %1"), error));
    }
    return figures;
}

} // namespace unlearn
