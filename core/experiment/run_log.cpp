// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_log.h"

#include "core/runtime.h"

namespace unlearn {

std::string defaultRunName(const Experiment& experiment)
{
    return experiment.plan.method + ", " + std::to_string(experiment.forget.count()) + " of "
        + std::to_string(experiment.forget.trainCount());
}

RunHeader headerOf(const Experiment& experiment, const RunOptions& options, const JobContext& context)
{
    RunHeader header;
    header.name = !options.name.empty() ? options.name
        : !experiment.plan.name.empty() ? experiment.plan.name
                                        : defaultRunName(experiment);
    header.method = experiment.plan.method;
    header.modelHash = experiment.model->hash();
    Plan plan = withAbsolutePaths(experiment.plan);
    for (std::size_t i = 0; i < plan.retrained.size(); ++i) // so that a resumed run aims at the same baselines
        plan.retrained[i].hash = experiment.retrained[i]->hash();
    header.plan = planToJson(plan);
    header.dataHash = experiment.dataset->hash;
    header.forgetHash = experiment.forget.hash();
    header.seed = experiment.plan.seed;
    header.device = context.device;
    header.threads = threads();
    header.versions = versions();
    return header;
}

RunErrors errorsOf(const Evaluation& evaluation)
{
    RunErrors errors;
    errors.subject = evaluation.subject;
    errors.testErrorPercent = evaluation.test.percent();
    errors.forgetErrorPercent = evaluation.forget.percent();
    errors.retainErrorPercent = evaluation.retain.percent();
    errors.testCount = evaluation.test.count();
    errors.forgetCount = evaluation.forget.count();
    errors.retainCount = evaluation.retain.count();
    return errors;
}

RunAttack attackOf(const std::string& subject, const AttackResult& result)
{
    RunAttack attack;
    attack.subject = subject;
    attack.attack = scoreAttackName(result.attack);
    attack.auc = result.auc();
    attack.low = result.interval.low;
    attack.high = result.interval.high;
    attack.positives = static_cast<std::int64_t>(result.positiveScores.size());
    attack.negatives = static_cast<std::int64_t>(result.negativeScores.size());
    attack.tprAt1Percent = result.tprAt1Percent;
    attack.tprAt01Percent = result.tprAt01Percent;
    return attack;
}

RunWeights keepWeights(const Model& model, int epoch, const RunStore& store)
{
    const std::string name = model.hash() + ".safetensors";
    const std::filesystem::path path = store.weightsFolder() / name;
    if (!std::filesystem::exists(path))
        model.save(path);
    return {epoch, name, static_cast<std::int64_t>(std::filesystem::file_size(path))};
}

void PhaseClock::add(const std::string& phase, double seconds)
{
    m_seconds[phase] += seconds;
    m_store.addSeconds(m_run, phase, seconds);
}

} // namespace unlearn
