// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/judged_experiment.h"

#include "core/experiment/references.h"

namespace unlearn {

std::shared_ptr<const Experiment> JudgedExperiment::make() const
{
    auto experiment = std::make_shared<Experiment>(*opened);
    experiment->plan = plan;
    if (run && run->forget != opened->forget) {
        experiment->forget = run->forget;
        chooseReferences(*experiment, false);
    }
    return experiment;
}

} // namespace unlearn
