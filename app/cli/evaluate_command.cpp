// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"

#include "app/cli/attack_document.h"
#include "app/cli/attacks_text.h"
#include "app/cli/number_or_null.h"
#include "app/cli/plan_source.h"
#include "app/cli/text_table.h"
#include "core/evaluate/membership_options.h"
#include "core/experiment/evaluation.h"
#include "core/experiment/failed_model.h"
#include "core/experiment/references.h"
#include "core/experiment/run_log.h"
#include "core/report/attack_distance.h"
#include "core/runtime.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace unlearn {
namespace {

struct Options {
    PlanSource plan;
    bool wholeTest = false;
};

/// Of the model, and of the retrained ones.
struct Evaluations {
    std::vector<Evaluation> all; ///< of a model that failed, its subject alone
    std::vector<FailedModel> failed;

    void add(const Experiment& experiment, const Model& model, const std::string& subject, const JobContext& context)
    {
        Evaluation& evaluation = all.emplace_back();
        evaluation.subject = subject;
        attemptOn(subject, failed, [&] { evaluation = evaluateModel(experiment, model, subject, context); });
    }

    std::vector<RunAttack> attacks() const
    {
        std::vector<RunAttack> attacks;
        for (const Evaluation& evaluation : all) {
            for (const AttackResult& attack : evaluation.attacks)
                attacks.push_back(runAttackOf(evaluation.subject, scoreAttackName(attack.attack), attack));
        }
        return attacks;
    }

    /// Why the one of this model is missing; null where it is not.
    const FailedModel* failureOf(const Evaluation& evaluation) const
    {
        const auto failure = std::ranges::find(failed, evaluation.subject, &FailedModel::subject);
        return failure == failed.end() ? nullptr : &*failure;
    }
};

Json errorOrNull(const ErrorFigures& figures)
{
    return figures.count() > 0 ? Json(figures.percent()) : Json(nullptr);
}

Json classDocument(const ErrorFigures& figures, std::int64_t label)
{
    return figures.classCount(label) > 0 ? Json(figures.classPercent(label)) : Json(nullptr);
}

Json evaluationDocument(const Evaluation& evaluation, const Experiment& experiment,
                        const std::vector<RunAttack>& attacksOnAll, const FailedModel* failure)
{
    const Dataset& data = *experiment.dataset;
    const MembershipOptions& samples = experiment.plan.membership;
    Json classes = Json::array();
    for (std::int64_t label = 0; label < data.classes(); ++label)
        classes.push_back({{"class", label},
                           {"name", data.classNames[static_cast<std::size_t>(label)]},
                           {"test_error", classDocument(evaluation.test, label)},
                           {"forget_error", classDocument(evaluation.forget, label)},
                           {"retain_error", classDocument(evaluation.retain, label)}});
    Json attacks = Json::array();
    for (const AttackResult& attack : evaluation.attacks) {
        const char* name = scoreAttackName(attack.attack);
        Json document = attackDocument(name, attack);
        document["distance"] =
            numberOrNull(distanceFromRetrained(runAttackOf(evaluation.subject, name, attack), attacksOnAll));
        document["positives_of"] = attackPositivesName(samples.positives);
        document["negatives_of"] = attackNegativesName(samples.negatives);
        attacks.push_back(std::move(document));
    }
    Json document{{"subject", evaluation.subject},
                  {"test_error", errorOrNull(evaluation.test)},
                  {"forget_error", errorOrNull(evaluation.forget)},
                  {"retain_error", errorOrNull(evaluation.retain)},
                  {"test_count", evaluation.test.count()},
                  {"forget_count", evaluation.forget.count()},
                  {"retain_count", evaluation.retain.count()},
                  {"classes", classes},
                  {"auc", attacks}};
    if (failure) {
        document["reason"] = failure->reason.what();
        for (const char* count : {"test_count", "forget_count", "retain_count"}) // nothing was counted
            document[count] = nullptr;
    }
    return document;
}

/// ofWholeTest: of the test split.
std::string evaluationText(const Evaluations& evaluations, const std::vector<RunAttack>& attacksOnAll,
                           const MembershipOptions& samples, bool ofWholeTest)
{
    TextTable errors({"model", "test error", "forget error", "retain error"});
    for (const Evaluation& evaluation : evaluations.all) {
        if (evaluations.failureOf(evaluation)) {
            errors.add({evaluation.subject, "left out", "-", "-"});
            continue;
        }
        errors.add({evaluation.subject, shown(evaluation.test.percent()),
                    evaluation.forget.count() > 0 ? shown(evaluation.forget.percent()) : "-",
                    shown(evaluation.retain.percent())});
    }
    AttacksText attacks;
    for (const RunAttack& attack : attacksOnAll)
        attacks.add(attack, {.distance = distanceFromRetrained(attack, attacksOnAll)});
    std::string text = errors.text();
    if (!attacks.isEmpty())
        text += '\n' + attacks.table() + attacks.samples(samples, ofWholeTest) + attacks.formulas();
    for (const FailedModel& one : evaluations.failed)
        text += "Missing: " + one.subject + ": " + one.reason.what() + '\n';
    return text;
}

CommandResult evaluate(const Options& options, const JobContext& context)
{
    Experiment experiment = *openChosen(options.plan, chosenPlan(options.plan), context);
    if (experiment.forget.count() > 0)
        experiment.forget.requireProperSubset();
    if (options.wholeTest) {
        experiment.split.validation.clear();
        experiment.split.test.resize(static_cast<std::size_t>(experiment.dataset->test.count()));
        std::iota(experiment.split.test.begin(), experiment.split.test.end(), std::int64_t{0});
    }
    Evaluations evaluations;
    evaluations.add(experiment, *experiment.model, "model", context);
    tellUnusedBaselines(experiment, context);
    for (const RetrainedModel& retrained : experiment.retrained)
        evaluations.add(experiment, *retrained.model, retrained.subject(), context);
    requireAnyLeft(evaluations.failed, evaluations.all.size());

    CommandResult result;
    // The first stands at the top level, so that the usual question needs no search; others follow in "retrained".
    const std::vector<RunAttack> attacks = evaluations.attacks();
    const auto documentOf = [&](const Evaluation& evaluation) {
        return evaluationDocument(evaluation, experiment, attacks, evaluations.failureOf(evaluation));
    };
    result.document = documentOf(evaluations.all.front());
    result.document["retrained"] = Json::array();
    for (std::size_t i = 1; i < evaluations.all.size(); ++i)
        result.document["retrained"].push_back(documentOf(evaluations.all[i]));
    result.document["threads"] = threads();
    result.document["device"] = context.device;
    result.code = evaluations.failed.empty() ? ExitCode::Success : ExitCode::Failure;
    result.text = evaluationText(evaluations, attacks, experiment.plan.membership, options.wholeTest);
    return result;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command =
        addCommand(app, invocation, "evaluate", "Measure errors and membership inference of a model",
                   "  unlearn evaluate --model model.safetensors --data fashion-mnist --whole-test\n"
                   "  unlearn evaluate --model unlearned.safetensors --data cifar10:cifar --forget 0:500 "
                   "--retrained retrained.safetensors --json\n"
                   "  unlearn evaluate plan.unlearn.json --model unlearned.safetensors\n");
    const auto options = std::make_shared<Options>();
    addPlanFile(*command, options->plan);
    addInputOptions(*command, options->plan.options);
    addRetrainedOption(*command, options->plan.options);
    addMembershipOptions(*command, options->plan.options);
    command->add_flag("--whole-test", options->wholeTest,
                      "The whole test split, not only the part that stop rules do not read");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) { return evaluate(*options, context); };
    });
}

} // namespace unlearn
