// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that attacks and measures models.
#include "widgets/session/core_text.h"
#include "widgets/session/experiment_session.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace unlearn {

void ExperimentSession::evaluate()
{
    using Evaluations = std::vector<Evaluation>;
    const JudgedExperiment judged = this->judged();
    if (measureOn(judged.samples()))
        Q_EMIT evaluationsChanged();
    begin<Evaluations>(
        Activity::Evaluating,
        [services = m_services, judged](const JobContext& context) {
            const auto experiment = judged.make();
            Evaluations all;
            all.push_back(services.evaluate(*experiment, *experiment->model, "original", context));
            if (judged.run && judged.run->unlearned) // not what a run was stopped at
                all.push_back(services.evaluate(*experiment, *judged.run->unlearned, "unlearned", context));
            for (const RetrainedModel& retrained : experiment->retrained)
                all.push_back(services.evaluate(*experiment, *retrained.model, retrained.subject(), context));
            return all;
        },
        [this, judged](Evaluations all) {
            if (judged.samples() != judgedOn()) { // its run was purged meanwhile
                m_mustMeasure = true;
                return;
            }
            if (!m_lastRun) // likewise
                std::erase_if(all, [](const Evaluation& one) { return one.subject == "unlearned"; });
            take(std::move(all), judged.samples());
            Q_EMIT evaluationsChanged();
        });
    m_evaluation = m_job;
}

bool ExperimentSession::measureOn(const ForgetSet& samples)
{
    if (m_measuredOn == samples)
        return false;
    const bool hasOthers = !m_evaluations.empty();
    m_evaluations.clear();
    m_measuredOn = samples;
    m_mustMeasure = m_mustMeasure || hasOthers;
    return hasOthers;
}

void ExperimentSession::take(std::vector<Evaluation> evaluations, const ForgetSet& samples)
{
    measureOn(samples);
    for (Evaluation& evaluation : evaluations) {
        Evaluation& known = m_evaluations[evaluation.subject];
        if (evaluation.sampled)
            evaluation.attacks = std::move(known.attacks);
        known = std::move(evaluation);
    }
    if (m_evaluations.contains("original"))
        m_mustMeasure = false;
}

void ExperimentSession::forgetLastRun()
{
    m_lastRun.reset();
    m_evaluations.erase("unlearned");
    m_runJudgedOn = judgedOn();
    measureOn(m_runJudgedOn);
}

void ExperimentSession::setMembership(const MembershipOptions& membership)
{
    if (!canStart())
        return;
    const bool isKnown = m_status.activity == Activity::Evaluating || isEvaluated();
    if (membership == m_plan.membership && isKnown)
        return;
    m_plan.membership = membership;
    for (auto& [subject, evaluation] : m_evaluations)
        evaluation.attacks.clear(); // of other samples, whether the new ones are ever measured or not
    Q_EMIT planChanged();
    Q_EMIT evaluationsChanged();
    evaluate();
}

bool ExperimentSession::isEvaluated() const
{
    const bool canAttack =
        !m_plan.attacks.empty() && m_experiment->forget.count() > 0 && m_experiment->dataset->test.count() > 0;
    const auto isAttacked = [](const auto& one) { return !one.second.attacks.empty(); };
    return m_evaluations.contains("original") && m_measuredOn == judgedOn()
        && (!canAttack || std::ranges::any_of(m_evaluations, isAttacked));
}

const ForgetSet& ExperimentSession::judgedOn() const
{
    static const ForgetSet nothing;
    if (isJudgedByRun())
        return m_lastRun->forget;
    return m_experiment ? m_experiment->forget : nothing;
}

JudgedExperiment ExperimentSession::judged() const
{
    return {m_experiment, m_plan, isJudgedByRun() ? m_lastRun : nullptr};
}

bool ExperimentSession::isJudgedByRun() const
{
    return m_lastRun && m_lastRun->state == RunState::Finished;
}

bool ExperimentSession::canAttackWithShadows() const
{
    return canStart() && m_experiment->forget.count() > 0 && m_experiment->dataset->test.count() > 0;
}

ShadowTask ExperimentSession::shadowTask() const
{
    ShadowTask task;
    if (isJudgedByRun() && m_lastRun->unlearned) {
        task.unlearned = m_lastRun->unlearned;
        task.run = m_lastRun->id;
    }
    return task;
}

void ExperimentSession::estimateShadows(const ShadowTask& task)
{
    if (!canAttackWithShadows())
        return;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        if (!m_status.jobFollows || !m_estimateToFollow.expired()) {
            const auto following = std::make_shared<const ShadowTask>(task);
            m_estimateToFollow = following;
            follow(Activity::Evaluating, [this, following] { estimateShadows(*following); });
        }
        return;
    }
    begin<ShadowTaskOutlook>(
        Activity::Evaluating,
        [services = m_services, judged = judged(), task](const JobContext& context) {
            return services.shadows.outlook(*judged.make(), task, context);
        },
        [this, task](const ShadowTaskOutlook& outlook) { Q_EMIT shadowsEstimated(task, outlook); });
}

void ExperimentSession::attackWithShadows(const ShadowTask& task)
{
    if (!canAttackWithShadows() || m_status.jobFollows)
        return;
    if (m_status.activity == Activity::Evaluating) {
        follow(Activity::Attacking, [this, task] { attackWithShadows(task); });
        return;
    }
    begin<std::vector<ShadowAttackResult>>(
        Activity::Attacking,
        [services = m_services, judged = judged(), task](const JobContext& context) {
            return services.shadows.attack(*judged.make(), task, context);
        },
        [this](const std::vector<ShadowAttackResult>& results) { Q_EMIT shadowsAttacked(results); });
}

void ExperimentSession::measureRuns(const std::vector<RunId>& runs, const MeritWishes& wishes)
{
    if (!canStart() || m_status.jobFollows)
        return;
    if (m_status.activity == Activity::Evaluating) {
        follow(Activity::Measuring, [this, runs, wishes] { measureRuns(runs, wishes); });
        return;
    }
    begin<std::vector<MeasuredRun>>(
        Activity::Measuring,
        [services = m_services, runs, wishes](const JobContext& context) {
            return services.measureRuns(runs, wishes, context);
        },
        [this](const std::vector<MeasuredRun>& measured) {
            Q_EMIT runsMeasured(measured);
            for (const MeasuredRun& run : measured) {
                for (const Sentence& sentence : run.missing)
                    Q_EMIT noticed(coreText(sentence));
            }
        });
}

} // namespace unlearn
