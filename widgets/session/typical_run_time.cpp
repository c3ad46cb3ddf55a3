// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/typical_run_time.h"

#include "widgets/session/runs_model.h"

namespace unlearn {

std::optional<double> typicalRunSeconds(const RunsModel& runs, const Experiment& experiment)
{
    double sum = 0.0;
    int count = 0;
    for (int row = 0; row < runs.rowCount(); ++row) {
        const RunSummary& run = runs.run(row);
        const RunHeader& header = run.header;
        if (run.state != RunState::Finished || header.method != experiment.plan.method
            || header.modelHash != experiment.model->hash() || header.dataHash != experiment.dataset->hash
            || header.forgetHash != experiment.request.hash())
            continue;
        sum += run.seconds;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace unlearn
