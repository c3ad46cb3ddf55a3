// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/experiment/membership_samples.h"
#include "core/experiment/run.h"
#include "core/unlearn/method_catalogue.h"

#include <string>

namespace unlearn {

void requireRunnable(const Experiment& experiment)
{
    experiment.request.requireProperSubset();
    experiment.forget.requireProperSubset();
    const MethodKind& kind = methodKind(experiment.plan.method);
    if (kind.usesRetained && experiment.dataset->origin)
        throw Error(ErrorCode::ValueOutOfRange, "The method \"" + kind.name + "\" needs the retained samples",
                    {.field = "/method",
                     .expected = "a method that does without, such as pgu",
                     .found = "data that hold the forget samples alone"});
    const StopRuleKind rule = stopOf(experiment.plan).kind;
    const auto refuse = [rule](const std::string& need, const std::string& expected, const std::string& found) {
        throw Error(ErrorCode::ValueOutOfRange,
                    std::string("The stop rule \"") + stopRuleName(rule) + "\" needs " + need,
                    {.field = "/stop/rule", .expected = expected, .found = found});
    };
    if (rule == StopRuleKind::Match && experiment.retrained.empty())
        refuse("a retrained baseline to match", "a plan with a retrained model, or another rule", "no retrained model");
    if (rule == StopRuleKind::RetainDrop && experiment.dataset->origin)
        refuse("the retained data", "another rule, such as epochs", "data that hold the forget samples alone");
    const bool readsValidation = rule == StopRuleKind::Crossing || rule == StopRuleKind::TestDrop;
    if (readsValidation && experiment.split.validation.empty())
        refuse("validation data", "a request exported with its test split, or another rule, such as epochs",
               "data without a test split");
    if (!experiment.plan.attacks.empty() && !experiment.split.test.empty())
        membershipSamples(experiment); // what it refuses would else end the run when all of it is done
}

} // namespace unlearn
