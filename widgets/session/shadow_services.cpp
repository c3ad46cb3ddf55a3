// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/shadow_services.h"

#include "core/error.h"
#include "core/experiment/run_log.h"
#include "core/experiment/unlearned_shadows.h"
#include "core/store/run_store.h"

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

ShadowPool poolOf(const Experiment& experiment, int models, const std::filesystem::path& folder)
{
    return shadowPool(experiment, recipeOfModel(*experiment.model), models, folder);
}

std::vector<AttackSubject> subjectsOf(const Experiment& experiment, const ShadowTask& task)
{
    std::vector<AttackSubject> subjects{{"original", experiment.model}};
    if (task.unlearned)
        subjects.push_back({"unlearned", task.unlearned});
    for (const RetrainedModel& retrained : experiment.retrained)
        subjects.push_back({retrained.subject(), retrained.model});
    return subjects;
}

/// The experiment with the plan that its run had: the settings may have changed since.
Experiment asItWasRun(const Experiment& experiment, const RunDetails& run)
{
    Experiment then = experiment;
    then.plan = planFromJson(run.summary.header.plan);
    then.plan.membership = experiment.plan.membership;
    return then;
}

bool asksForUnlearned(const ShadowTask& task)
{
    return std::ranges::any_of(task.attacks, [](ShadowAttack attack) { return shadowAttackKind(attack).ofUnlearned; });
}

} // namespace

ShadowServices coreShadowServices(const std::filesystem::path& database)
{
    const std::filesystem::path folder = shadowFolder(RunStore::cacheFolder(database));
    ShadowServices services;
    services.outlook = [folder](const Experiment& experiment, int models, const JobContext& context) {
        return poolOf(experiment, models, folder).outlook(context);
    };
    services.attack = [database, folder](const Experiment& experiment, const ShadowTask& task,
                                         const JobContext& context) {
        const ShadowPool pool = poolOf(experiment, task.models, folder);
        std::optional<Experiment> then;
        std::optional<UnlearnedShadows> unlearned;
        if (asksForUnlearned(task)) {
            if (!task.run)
                throw Error(ErrorCode::ValueOutOfRange, "U-LiRA makes shadow models forget as a run did",
                            {.field = "run", .expected = "a run that has ended", .found = "none"});
            const RunDetails run = RunStore(database, RunStore::Mode::ReadOnly).run(*task.run);
            then = asItWasRun(experiment, run);
            unlearned.emplace(*then, pool, run.summary.selectedEpoch.value_or(0), folder);
        }
        pool.complete(context);
        if (unlearned)
            unlearned->complete(context, {}, [&database, run = *task.run] {
                requireNotPurged(RunStore(database, RunStore::Mode::ReadOnly), run);
            });
        std::vector<ShadowAttackResult> results = attackWithShadows(
            experiment, pool, subjectsOf(experiment, task), task.attacks, context, unlearned ? &*unlearned : nullptr);
        if (task.run) {
            std::vector<RunShadowAttack> rows;
            for (const ShadowAttackResult& result : results)
                rows.push_back(shadowAttackOf(result, task.models, experiment.plan.membership));
            RunStore(database).addShadowAttacks(*task.run, rows);
        }
        return results;
    };
    return services;
}

} // namespace unlearn
