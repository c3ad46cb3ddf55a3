// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compared_epoch.h"

#include "core/experiment/forget_distance.h"
#include "widgets/session/compare_model.h"

#include <optional>

namespace unlearn {

namespace {

RunErrors errorsOf(const RunDetails& run, const EpochFigures& epoch)
{
    const LiveCounts counts = run.live.value_or(LiveCounts());
    return {.subject = "unlearned",
            .testErrorPercent = epoch.testErrorPercent,
            .forgetErrorPercent = epoch.forgetErrorPercent,
            .retainErrorPercent = epoch.retainErrorPercent,
            .testCount = counts.test,
            .forgetCount = counts.forget,
            .retainCount = counts.retain};
}

std::optional<EpochFigures> bestOf(RunDetails run)
{
    std::optional<EpochFigures> best;
    double least = 0.0;
    for (const EpochFigures& epoch : run.epochs) {
        run.summary.unlearned = errorsOf(run, epoch);
        const std::optional<double> distance = forgetDistance(run);
        const bool isBeforeUnlearning = best && best->epoch == 0;
        if (distance && (!best || *distance < least || (isBeforeUnlearning && *distance <= least))) {
            best = epoch;
            least = *distance;
        }
    }
    return best;
}

std::optional<EpochFigures> chosenOf(const RunDetails& run, ComparedEpoch which)
{
    if (which == ComparedEpoch::Best)
        return bestOf(run);
    return run.epochs.empty() ? std::nullopt : std::optional(run.epochs.back());
}

} // namespace

QString comparedEpochTitle(ComparedEpoch which)
{
    switch (which) {
    case ComparedEpoch::Selected: return CompareModel::tr("Selected epoch");
    case ComparedEpoch::Last: return CompareModel::tr("Last epoch");
    case ComparedEpoch::Best: return CompareModel::tr("Best epoch");
    }
    return {};
}

RunDetails atEpoch(RunDetails run, ComparedEpoch which)
{
    if (which == ComparedEpoch::Selected)
        return run;
    const std::optional<EpochFigures> chosen = chosenOf(run, which);
    if (chosen && run.summary.selectedEpoch == chosen->epoch)
        return run;
    run.summary.confidence.reset();
    run.summary.unlearned.reset();
    run.summary.selectedEpoch.reset();
    if (chosen) {
        run.summary.unlearned = errorsOf(run, *chosen);
        run.summary.selectedEpoch = chosen->epoch;
    }
    return run;
}

} // namespace unlearn
