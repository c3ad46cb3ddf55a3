// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_command.h"

#include "app/cli/attack_document.h"
#include "app/cli/attack_table.h"
#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_source.h"
#include "app/cli/recipe_file.h"
#include "app/cli/run_log.h"
#include "app/cli/shadow_training.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/evaluation.h"
#include "core/experiment/failed_model.h"
#include "core/experiment/measurement_log.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/references.h"
#include "core/experiment/run_log.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/unlearned_shadows.h"
#include "core/experiment/whole_classes.h"
#include "core/runtime.h"
#include "core/stopwatch.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace unlearn {
namespace {

struct Options {
    std::vector<std::string> attacks{"rmia"};
    std::optional<int> shadows;
    std::string recipeFile;
    std::string unlearned;
    std::string run;
    std::string scoresFile;
    PlanSource plan;
    std::string db;
};

/// Attacks by name, parted by whether they need shadow models.
struct ChosenAttacks {
    std::vector<std::string> scores;
    std::vector<ShadowAttack> shadows;
    int models = 0; ///< shadow models that are wanted
};

ChosenAttacks chosenAttacks(const Options& options)
{
    ChosenAttacks chosen;
    std::string known;
    for (const ShadowAttackKind& kind : shadowAttacks())
        known += kind.name + ", ";
    for (const ScoreAttack attack : scoreAttacks())
        known += std::string(scoreAttackName(attack)) + (attack == scoreAttacks().back() ? "" : ", ");
    int fewest = 0;
    for (const std::string& name : options.attacks) {
        const auto kind = std::ranges::find(shadowAttacks(), name, &ShadowAttackKind::name);
        if (kind != shadowAttacks().end()) {
            chosen.shadows.push_back(kind->attack);
            chosen.models = std::max(chosen.models, kind->usualModels);
            fewest = std::max(fewest, kind->fewestModels);
        } else if (std::ranges::any_of(scoreAttacks(), [&](ScoreAttack one) { return name == scoreAttackName(one); })) {
            chosen.scores.push_back(name);
        } else {
            throw Error(ErrorCode::UnknownName, "There is no such attack",
                        {.field = "--attack", .expected = "one of " + known, .found = name});
        }
    }
    chosen.models = options.shadows.value_or(chosen.models);
    if (!chosen.shadows.empty() && (chosen.models < fewest || chosen.models % 2 != 0))
        throw Error(ErrorCode::ValueOutOfRange, "Each sample is to be in half of the shadow models",
                    {.field = "--shadows",
                     .expected = "an even number, " + std::to_string(fewest) + " or more for this attack",
                     .found = std::to_string(chosen.models)});
    return chosen;
}

/// What is attacked, and in which models.
struct Target {
    std::shared_ptr<const Experiment> experiment;
    std::vector<AttackSubject> subjects;
    std::optional<RunId> run;    ///< whose result is attacked
    int epochs = 0;              ///< that it unlearned for
    std::int64_t planScrubs = 0; ///< of the run when it was opened: RunSummary
};

void requireSame(const char* what, const std::string& experiment, const std::string& run)
{
    if (experiment != run)
        throw Error(
            ErrorCode::ShapeMismatch, "The run was of another experiment",
            {.field = std::string("--run, ") + what, .expected = experiment.substr(0, 12), .found = run.substr(0, 12)});
}

/// The experiment with the settings of the run, whose model is attacked; which samples attacks tell apart is a choice.
std::shared_ptr<const Experiment> asItWasRun(const Experiment& experiment, const Plan& run)
{
    auto then = std::make_shared<Experiment>(experiment);
    then->plan = run;
    then->plan.membership = experiment.plan.membership;
    return then;
}

/// What was logged of the retrained models and beside them is of the run's own.
void requireRetrainedOf(const Plan& run, const Experiment& experiment)
{
    const auto hashOf = [](const std::shared_ptr<const Model>& model) { return model->hash(); };
    if (!std::ranges::equal(run.retrained, experiment.baselines, {}, &ModelSource::hash, hashOf))
        throw Error(ErrorCode::ShapeMismatch, "The run was of another experiment",
                    {.field = "--run, retrained models",
                     .expected = "those of the run, " + std::to_string(run.retrained.size()),
                     .found = std::to_string(experiment.baselines.size()) + " others"});
}

/// The experiment and model of a run; of a later request, judged on all that was forgotten so far.
void addRun(const RunId id, const RunStore& store, const JobContext& context, Target& target)
{
    const RunDetails run = store.run(id);
    const RunHeader& header = run.summary.header;
    if (header.previousRun)
        target.experiment = continueAfter(target.experiment, store, *header.previousRun, context);
    requireSame("model", target.experiment->model->hash(), header.modelHash);
    requireSame("data", target.experiment->dataset->hash, header.dataHash);
    requireSame("forget set", target.experiment->request.hash(), header.forgetHash);
    const Plan plan = planFromJson(header.plan);
    requireSame("validation share", std::to_string(target.experiment->plan.validationShare),
                std::to_string(plan.validationShare));
    requireSame("validation seed", std::to_string(target.experiment->plan.splitSeed), std::to_string(plan.splitSeed));
    target.experiment = asItWasRun(*target.experiment, plan);
    target.subjects.push_back({"unlearned", resultOf(run, store, target.experiment->model)});
    target.run = id;
    target.planScrubs = run.summary.planScrubs;
    target.epochs = run.summary.selectedEpoch.value_or(0);
}

Target openTarget(const Options& options, const JobContext& context)
{
    std::unique_ptr<RunStore> store;
    RunId run; // looked up once: another may become the last one while the plan is opened
    if (!options.run.empty()) {
        store = openLogOfRun(options.db, "--run", options.run);
        run = runFromText(options.run, *store);
    }
    Target target;
    const Plan plan = chosenPlan(
        options.plan, store && !options.plan.isNamed() ? planFromJson(store->run(run).summary.header.plan) : Plan());
    target.experiment = openChosen(options.plan, plan, context);
    target.subjects.push_back({"original", target.experiment->model});
    if (!store) // else its own are told of when it is made
        tellUnusedBaselines(*target.experiment, context);
    if (store)
        addRun(run, *store, context, target);
    if (!options.unlearned.empty())
        target.subjects.push_back({"unlearned",
                                   std::make_shared<const Model>(Model::load(absolutePath(options.unlearned),
                                                                             target.experiment->model->spec()))});
    for (const RetrainedModel& retrained : target.experiment->retrained)
        target.subjects.push_back({retrained.subject(), retrained.model});
    return target;
}

/// The pool's models as they forget, where an attack is of such models.
std::optional<UnlearnedShadows> unlearnedShadows(const Target& target, const std::vector<ShadowAttack>& attacks,
                                                 const ShadowPool& pool, const std::filesystem::path& folder)
{
    if (std::ranges::none_of(attacks, [](ShadowAttack attack) { return shadowAttackKind(attack).ofUnlearned; }))
        return std::nullopt;
    if (!target.run)
        throw Error(ErrorCode::ValueOutOfRange, "U-LiRA makes shadow models forget as a run did",
                    {.field = "--run", .expected = "the run whose result is attacked", .found = "none"});
    return std::optional<UnlearnedShadows>(std::in_place, *target.experiment, pool, target.epochs, folder);
}

/// Makes them forget, saying meanwhile what that takes.
void completeUnlearned(const UnlearnedShadows& unlearned, const std::filesystem::path& log, RunId run, Console& console,
                       const JobContext& context)
{
    unlearned.complete(
        context,
        [&console](const ShadowProgress& progress) {
            console.say("shadow model " + std::to_string(progress.trained) + " of " + std::to_string(progress.missing)
                        + " is unlearned; about " + minutes(progress.secondsLeft) + " left");
        },
        [&log, run] { requireNotPurged(RunStore(log, RunStore::Mode::ReadOnly), run); });
}

/// Returns whether they are logged: retrained models that are not the run's are told, and the figures are there all the
/// same.
bool logAttacks(const std::filesystem::path& log, RunId run, const Target& target,
                const std::vector<RunShadowAttack>& attacks, const JobContext& context)
{
    return logShadowAttacks(log, run, target.planScrubs, attacks, context,
                            [&target] { requireRetrainedOf(target.experiment->plan, *target.experiment); });
}

/// What is to be said of attacks with shadow models besides their figures.
struct ShadowsTold {
    std::string text;
    Json document = nullptr; ///< of the pool
    Json logged = nullptr;   ///< with which run
};

/// The attacks with shadow models, into the table and the log of the run.
ShadowsTold addShadowAttacks(const Options& options, const ChosenAttacks& chosen, const Target& target,
                             AttackTable& table, Console& console, const JobContext& context)
{
    const Experiment& experiment = *target.experiment;
    const TrainRecipe recipe = shadowRecipe(options.recipeFile, *experiment.model);
    const std::filesystem::path log = chosenLog(options.db);
    const std::filesystem::path folder = shadowFolder(RunStore::cacheFolder(log));
    const ShadowPool pool = shadowPool(experiment, recipe, chosen.models, folder, context);
    const std::optional<UnlearnedShadows> unlearned = unlearnedShadows(target, chosen.shadows, pool, folder);
    ShadowsTold told;
    Json& shadows = told.document;
    const ShadowOutlook outlook = pool.outlook(context);
    sayOutlook(outlook, "trained", folder, console);
    if (unlearned) // before either begins
        sayOutlook(unlearned->outlook(context), "unlearned", folder, console);
    shadows = completePool(pool, outlook, folder, console, context);
    shadows["recipe"] = Json::parse(recipeToJson(recipe));
    shadows["population"] = experiment.split.validation.size();
    const auto caution = wholeClassCaution(*experiment.dataset, experiment.forget);
    shadows["caution"] = caution ? Json(caution->text()) : Json(nullptr);
    if (unlearned)
        completeUnlearned(*unlearned, log, *target.run, console, context);
    std::vector<RunShadowAttack> logged;
    std::vector<FailedAttack> failed;
    for (const ShadowAttackResult& one : attackWithShadows(experiment, pool, target.subjects, chosen.shadows, context,
                                                           unlearned ? &*unlearned : nullptr, &failed)) {
        table.add(one.subject, shadowAttackKind(one.attack).name, one, one.precisionBesideRetrained);
        logged.push_back(shadowAttackOf(one, chosen.models, experiment.plan.membership));
    }
    for (const FailedAttack& one : failed)
        table.addFailed(one);
    if (target.run && !logged.empty() && logAttacks(log, *target.run, target, logged, context))
        told.logged = target.run->value;
    told.text = "Shadow models: " + std::to_string(pool.models()) + " of " + experiment.model->spec().architecture
        + ", each trained on " + std::to_string(shadows["samples_each"].get<std::int64_t>())
        + " of the training and test samples, so that each sample is in half of them; "
        + std::to_string(shadows["trained"].get<int>()) + " trained now in "
        + minutes(60.0 * shadows["training_minutes"].get<double>()) + ", the others from the cache.\n";
    return told;
}

Error tooFewSamples(const std::string& attack)
{
    const char* expected = attack == "svc" ? "2 unattacked retained samples and 2 of validation" : "a test sample";
    return Error(ErrorCode::ValueOutOfRange, "There are too few samples for this attack",
                 {.field = attack, .expected = expected});
}

/// The attacks without shadow models, into the table; where one can not be made on a model, that is told.
void addScoreAttacks(const std::vector<std::string>& attacks, const Target& target, AttackTable& table,
                     const JobContext& context)
{
    Experiment experiment = *target.experiment;
    experiment.plan.attacks = attacks;
    for (const AttackSubject& subject : target.subjects) {
        const auto leaveOut = [&](const std::string& attack, const Error& reason) {
            const FailedAttack failed{{subject.name, reason}, attack};
            context.tell(failed.sentence());
            table.addFailed(failed);
        };
        try {
            const auto results = evaluateModel(experiment, *subject.model, subject.name, context).attacks;
            for (const std::string& attack : attacks) {
                const auto made = std::ranges::find(results, scoreAttackFromName(attack), &AttackResult::attack);
                if (made != results.end())
                    table.add(subject.name, attack, *made);
                else // there is nothing to read scores against, or svc can not be fitted
                    leaveOut(attack, tooFewSamples(attack));
            }
        } catch (const Error& error) {
            if (!isOfOneModel(error))
                throw;
            for (const std::string& attack : attacks)
                leaveOut(attack, error);
        }
    }
}

/// Retained samples may be those of any other request.
void noteScores(const Options& options, const Target& target, const JobContext& context)
{
    const std::filesystem::path log = chosenLog(options.db);
    const std::string file = absolutePath(options.scoresFile);
    const Experiment& experiment = *target.experiment;
    const MembershipOptions& membership = experiment.plan.membership;
    const bool ofRetained =
        membership.positives == AttackPositives::Retained || membership.negatives == AttackNegatives::Retained;
    if (target.run)
        noteFile(log, {*target.run}, file, context);
    if (!target.run || ofRetained)
        noteFile(log,
                 {.dataHash = experiment.dataset->hash,
                  .forgetHash = ofRetained ? std::string() : experiment.request.hash()},
                 file, context);
}

CommandResult attack(const Options& options, Console& console, const JobContext& context)
{
    const ChosenAttacks chosen = chosenAttacks(options);
    requireWritable(options.scoresFile);
    const Stopwatch stopwatch;
    const Target target = openTarget(options, context);
    const MembershipOptions& membership = target.experiment->plan.membership;
    const AttackedSamples samples = attackedSamples(*target.experiment);
    AttackTable table;
    CommandResult result;
    ShadowsTold shadows;
    if (!chosen.shadows.empty())
        shadows = addShadowAttacks(options, chosen, target, table, console, context);
    if (!chosen.scores.empty())
        addScoreAttacks(chosen.scores, target, table, context);
    table.requireAny();
    if (!options.scoresFile.empty()) {
        noteScores(options, target, context);
        writeWhole(options.scoresFile, table.scores().dump(1) + '\n');
    }
    Json rows = table.rows();
    std::string overForgotten;
    for (const std::string& name : markOverForgetting(rows, membership))
        overForgotten += "Over-forgetting by " + name
            + ": the unlearned model's AUC lies below the least expected of a model that never "
              "saw the forget samples, and that gives them away as well.\n";
    result.document = {
        {"attacks", rows},
        {"positives", {{"of", describePositives(membership.positives)}, {"count", samples.positives.size()}}},
        {"negatives", {{"of", describeNegatives(membership.negatives)}, {"count", samples.negatives.size()}}},
        {"shadows", shadows.document},
        {"logged", shadows.logged},
        {"minutes", stopwatch.seconds() / 60.0},
        {"threads", threads()},
        {"device", context.device}};
    result.code = table.isComplete() ? ExitCode::Success : ExitCode::Failure;
    const AttacksText text = table.text();
    result.text = text.table() + '\n' + overForgotten + text.samples(membership) + shadows.text + text.formulas()
        + minutes(stopwatch.seconds()) + " in all\n";
    return result;
}

} // namespace

void addAttackCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "attack", "Infer membership of the forget samples, with shadow models",
        "  unlearn attack --demo --attack rmia\n"
        "  unlearn attack --demo --run last --attack rmia --attack lira --shadows 32 --json\n"
        "  unlearn attack plan.unlearn.json --unlearned unlearned.safetensors --attack lira-offline --shadows 16\n"
        "Shadow models are trained once and kept in the log's cache; a command that was stopped or killed goes on\n"
        "where it was when it is given again.\n");
    const auto options = std::make_shared<Options>();
    addPlanSource(*command, options->plan);
    command->add_option("--attack", options->attacks,
                        "rmia, rmia-offline, lira, lira-offline, u-lira (with --run), shadow-classifier, or an attack "
                        "without shadow models: confidence, loss, entropy, modified-entropy, correctness, logit-gap, "
                        "svc; may be repeated");
    command
        ->add_option("--shadows", options->shadows, "Shadow models, an even number; else 2 for RMIA, 32 for the others")
        ->check(CLI::PositiveNumber);
    command->add_option("--recipe", options->recipeFile,
                        "Recipe of the shadow models as JSON; else that of the original model, where its file says");
    CLI::Option* unlearned =
        command->add_option("--unlearned", options->unlearned, "The unlearned model, besides original and retrained");
    command
        ->add_option("--run", options->run,
                     "Number of a run, or last: its result is the unlearned model, and attacks with shadow models are "
                     "logged with it")
        ->excludes(unlearned);
    command->add_option("--scores", options->scoresFile, "Write every sample's score by every attack to a JSON file");
    addInputOptions(*command, options->plan.options);
    addRetrainedOption(*command, options->plan.options);
    addMembershipOptions(*command, options->plan.options);
    command->add_option("--db", options->db, "The log of runs, in whose cache shadow models are kept; else the user's");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return attack(*options, console, context);
        };
    });
}

} // namespace unlearn
