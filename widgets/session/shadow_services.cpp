// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/shadow_services.h"

#include "core/error.h"
#include "core/experiment/measurement_log.h"
#include "core/experiment/run_log.h"
#include "core/experiment/unlearned_shadows.h"
#include "core/store/run_store.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace unlearn {

namespace {

ShadowPool poolOf(const Experiment& experiment, const ShadowTask& task, const std::filesystem::path& folder,
                  const JobContext& context)
{
    return shadowPool(experiment, task.recipe ? *task.recipe : recipeOfModel(*experiment.model), task.models, folder,
                      context);
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

/// A task's shadow models, and these as they forget where an attack asks for that.
class TaskShadows {
public:
    TaskShadows(const Experiment& experiment, const ShadowTask& task, const std::filesystem::path& database,
                const JobContext& context)
        : m_database(database), m_folder(shadowFolder(RunStore::cacheFolder(database))),
          m_pool(poolOf(experiment, task, m_folder, context))
    {
        if (!asksForUnlearned(task))
            return;
        if (!task.run)
            throw Error(ErrorCode::ValueOutOfRange, "U-LiRA makes shadow models forget as a run did",
                        {.field = "run", .expected = "a run that has ended", .found = "none"});
        m_run = *task.run;
        const RunDetails run = RunStore(database, RunStore::Mode::ReadOnly).run(m_run);
        m_then = asItWasRun(experiment, run);
        m_unlearned.emplace(*m_then, m_pool, run.summary.selectedEpoch.value_or(0), m_folder);
    }
    TaskShadows(const TaskShadows&) = delete; // what is unlearned refers to the pool
    TaskShadows& operator=(const TaskShadows&) = delete;

    const ShadowPool& pool() const { return m_pool; }
    const UnlearnedShadows* unlearned() const { return m_unlearned ? &*m_unlearned : nullptr; }

    ShadowTaskOutlook outlook(const JobContext& context) const
    {
        ShadowTaskOutlook outlook{m_pool.outlook(context)};
        if (m_unlearned)
            outlook.unlearning = m_unlearned->outlook(context);
        return outlook;
    }

    void complete(const JobContext& context) const
    {
        m_pool.complete(context);
        if (m_unlearned)
            m_unlearned->complete(context, {},
                                  [this] { requireNotPurged(RunStore(m_database, RunStore::Mode::ReadOnly), m_run); });
    }

private:
    std::filesystem::path m_database;
    std::filesystem::path m_folder;
    ShadowPool m_pool;
    RunId m_run; ///< only with what is unlearned
    std::optional<Experiment> m_then;
    std::optional<UnlearnedShadows> m_unlearned;
};

} // namespace

ShadowServices coreShadowServices(const std::filesystem::path& database)
{
    ShadowServices services;
    services.outlook = [database](const Experiment& experiment, const ShadowTask& task, const JobContext& context) {
        return TaskShadows(experiment, task, database, context).outlook(context);
    };
    services.attack = [database](const Experiment& experiment, const ShadowTask& task, const JobContext& context) {
        std::int64_t planScrubs = 0; // what is purged while models are made is not logged
        if (task.run)
            planScrubs = RunStore(database, RunStore::Mode::ReadOnly).run(*task.run).summary.planScrubs;
        const TaskShadows shadows(experiment, task, database, context);
        shadows.complete(context);
        std::vector<ShadowAttackResult> results = attackWithShadows(
            experiment, shadows.pool(), subjectsOf(experiment, task), task.attacks, context, shadows.unlearned());
        if (task.run) {
            std::vector<RunShadowAttack> rows;
            rows.reserve(results.size());
            for (const ShadowAttackResult& result : results)
                rows.push_back(shadowAttackOf(result, task.models, experiment.plan.membership));
            logShadowAttacks(database, *task.run, planScrubs, rows, context);
        }
        return results;
    };
    return services;
}

} // namespace unlearn
