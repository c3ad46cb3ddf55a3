// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"
#include "core/report/report_parts.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

ReportColumn words(std::string title, std::string key)
{
    return {.title = std::move(title), .key = std::move(key), .isNumeric = false};
}

ReportColumn numbers(std::string title, std::string key)
{
    return {.title = std::move(title), .key = std::move(key), .isNumeric = true};
}

ReportCell whole(std::int64_t value)
{
    return {.text = std::to_string(value), .number = static_cast<double>(value)};
}

ReportCell decimal(double value, int decimals = 2)
{
    return {.text = fixedText(value, decimals), .number = value};
}

ReportCell decimal(const std::optional<double>& value, int decimals = 2)
{
    return decimal(value.value_or(absent), decimals);
}

ReportCell significant(const std::optional<double>& value)
{
    return {.text = shortText(value.value_or(absent)), .number = value.value_or(absent)};
}

ReportCell spread(const Spread& value, int decimals = 2)
{
    return {.text = value.text(decimals), .number = value.mean};
}

ReportCell text(std::string value)
{
    return {.text = std::move(value)};
}

ReportCell numberOf(const RunToReport& run)
{
    return whole(run.details.summary.id.value);
}

std::string methodTitle(const std::string& name)
{
    for (const MethodKind& kind : methodKinds()) {
        if (kind.name == name)
            return kind.title;
    }
    return name; // of a version that knows more methods
}

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : separator) + part;
    return all;
}

double unlearned(const RunToReport& run, double RunErrors::*figure)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    return errors ? errors->*figure : absent;
}

double confidence(const RunToReport& run)
{
    const RunAttack* const attack = run.confidenceOn(unlearnedSubject);
    return attack ? attack->auc : absent;
}

Spread overGroup(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& group, auto figureOf)
{
    std::vector<double> values;
    values.reserve(group.size());
    for (const std::size_t place : group)
        values.push_back(figureOf(runs[place]));
    return spreadOf(values);
}

} // namespace

ReportTable runsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "runs",
                      .caption = "The runs.",
                      .columns = {numbers("Run", "run"), words("Name", "name"), words("Method", "method"),
                                  words("State", "state"), numbers("Epochs", "epochs"),
                                  numbers("Selected epoch", "selected_epoch"), numbers("Seconds", "seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        const RunSummary& summary = run.details.summary;
        table.rows.push_back({numberOf(run), text(run.header().name), text(methodTitle(run.header().method)),
                              text(runStateName(summary.state)), whole(summary.epochs),
                              summary.selectedEpoch ? whole(*summary.selectedEpoch) : decimal(absent),
                              decimal(summary.seconds, 1)});
    }
    return table;
}

ReportTable resultsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{
        .key = "results",
        .caption =
            "What came of each run, beside the models retrained without what it was to forget (mean and sample "
            "standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.",
        .columns = {numbers("Run", "run"), numbers("Retrained models", "retrained_models"),
                    numbers("Test error", "test_error"), numbers("retrained", "retrained_test_error"),
                    numbers("Forget error", "forget_error"), numbers("retrained", "retrained_forget_error"),
                    numbers("Retain error", "retain_error"), numbers("retrained", "retrained_retain_error"),
                    numbers("AUC", "auc"), numbers("retrained", "retrained_auc")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        if (!run.errorsOf(unlearnedSubject))
            continue;
        std::vector<ReportCell> row{numberOf(run), whole(static_cast<std::int64_t>(run.retrainedSubjects().size()))};
        for (const auto figure :
             {&RunErrors::testErrorPercent, &RunErrors::forgetErrorPercent, &RunErrors::retainErrorPercent}) {
            row.push_back(decimal(unlearned(run, figure)));
            row.push_back(spread(run.retrained(figure)));
        }
        row.push_back(decimal(confidence(run), 3));
        row.push_back(spread(run.retrainedConfidence(), 3));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable seedsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "seeds",
                      .caption = "Runs that differ by the seed of unlearning alone, the last finished one of each "
                                 "seed: mean and sample standard deviation.",
                      .columns = {words("Runs", "runs"), words("Method", "method"), numbers("Seeds", "seeds"),
                                  numbers("Test error", "test_error"), numbers("Forget error", "forget_error"),
                                  numbers("Retain error", "retain_error"), numbers("AUC", "auc"),
                                  numbers("Seconds", "seconds")},
                      .rows = {}};
    for (const std::vector<std::size_t>& group : groupedBySeed(runs)) {
        std::map<std::uint64_t, std::size_t> bySeed;
        for (const std::size_t place : group) {
            if (runs[place].errorsOf(unlearnedSubject))
                bySeed[runs[place].header().seed] = place;
        }
        if (bySeed.size() < 2)
            continue;
        std::vector<std::size_t> chosen;
        std::vector<std::int64_t> members;
        for (const auto& [seed, place] : bySeed) {
            chosen.push_back(place);
            members.push_back(runs[place].id());
        }
        const auto errors = [&](double RunErrors::*figure) {
            return spread(overGroup(runs, chosen, [&](const RunToReport& run) { return unlearned(run, figure); }));
        };
        table.rows.push_back(
            {text(namesOfRuns(members, runs)), text(methodTitle(runs[group.front()].header().method)),
             whole(static_cast<std::int64_t>(bySeed.size())), errors(&RunErrors::testErrorPercent),
             errors(&RunErrors::forgetErrorPercent), errors(&RunErrors::retainErrorPercent),
             spread(overGroup(runs, chosen, confidence), 3),
             spread(overGroup(runs, chosen, [](const RunToReport& run) { return run.details.summary.seconds; }), 1)});
    }
    return table;
}

ReportTable requestTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "request",
                      .caption = "The deletion requests. Selectors as in a plan: a class and how many of it, ranges, "
                                 "samples by their index in the training split, or a file of them.",
                      .columns = {numbers("Run", "run"), words("Data", "data"), words("Selectors", "selectors"),
                                  numbers("Samples", "samples"), numbers("Retained", "retained"),
                                  numbers("Request", "request_number"), words("After run", "previous_run"),
                                  words("Purged", "purged_at")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        const RunErrors* const errors =
            run.errorsOf(unlearnedSubject) ? run.errorsOf(unlearnedSubject) : run.errorsOf(originalSubject);
        const auto count = [&](std::int64_t RunErrors::*which) {
            return errors ? whole(errors->*which) : decimal(absent);
        };
        const RunHeader& header = run.header();
        table.rows.push_back({numberOf(run), text(run.plan ? run.plan->data : ""),
                              text(run.plan ? joined(run.plan->currentRequest(), " ") : ""),
                              count(&RunErrors::forgetCount), count(&RunErrors::retainCount),
                              whole(header.requestNumber),
                              text(header.previousRun ? std::to_string(header.previousRun->value) : ""),
                              text(run.details.summary.purgedAt)});
    }
    return table;
}

ReportTable layersTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "layers",
                      .caption =
                          "Thresholds of the layers: of d directions of its inputs, k are the core gradient "
                          "space that steps leave alone (one number a group). gamma = 1: the layer is not "
                          "updated. Retain drift: squared change of the layer's outputs on its original retained "
                          "inputs, over their squares, at the selected epoch.",
                      .columns = {numbers("Run", "run"), words("Layer", "layer"), numbers("gamma", "gamma"),
                                  words("k", "k"), numbers("d", "d"), numbers("Retain drift", "retain_drift")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunLayer& layer : run.details.layers) {
            std::vector<std::string> k;
            for (const std::int64_t one : layer.k)
                k.push_back(std::to_string(one));
            table.rows.push_back({numberOf(run), text(layer.name), decimal(layer.gamma, 4), text(joined(k, " ")),
                                  whole(layer.d), significant(layer.retainDrift)});
        }
    }
    return table;
}

ReportTable errorsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{
        .key = "errors",
        .caption = "Final errors of all models, in percent of whole sets: the test part of the test split, "
                   "the samples to be forgotten, the retained ones.",
        .columns = {numbers("Run", "run"), words("Model", "model"), numbers("Test error", "test_error"),
                    numbers("of", "test_count"), numbers("Forget error", "forget_error"), numbers("of", "forget_count"),
                    numbers("Retain error", "retain_error"), numbers("of", "retain_count")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunErrors& errors : run.details.errors)
            table.rows.push_back({numberOf(run), text(errors.subject), decimal(errors.testErrorPercent),
                                  whole(errors.testCount), decimal(errors.forgetErrorPercent),
                                  whole(errors.forgetCount), decimal(errors.retainErrorPercent),
                                  whole(errors.retainCount)});
    }
    return table;
}

ReportTable attacksTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{
        .key = "attacks",
        .caption = "Membership inference: area under the ROC curve of telling forgotten samples from test "
                   "samples of the same classes, with 95 % bootstrap interval (0.5: no better than "
                   "guessing), and true-positive rates at 1 % and 0.1 % false positives, where there are "
                   "enough samples for them.",
        .columns = {numbers("Run", "run"), words("Model", "model"), words("Attack", "attack"), numbers("AUC", "auc"),
                    numbers("low", "auc_low"), numbers("high", "auc_high"), numbers("TPR at 1 %", "tpr_at_1_percent"),
                    numbers("TPR at 0.1 %", "tpr_at_0.1_percent"), numbers("Forgotten", "positives"),
                    numbers("Test", "negatives")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunAttack& attack : run.details.attacks)
            table.rows.push_back({numberOf(run), text(attack.subject), text(attack.attack), decimal(attack.auc, 3),
                                  decimal(attack.low, 3), decimal(attack.high, 3), decimal(attack.tprAt1Percent, 3),
                                  decimal(attack.tprAt01Percent, 3), whole(attack.positives), whole(attack.negatives)});
    }
    return table;
}

ReportTable meritTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "merit",
                      .caption = "Figures of merit of models beside each other.",
                      .columns = {numbers("Run", "run"), words("Figure", "figure"), words("Model", "model"),
                                  words("Beside", "versus"), words("Samples", "part"), words("Layer", "layer"),
                                  numbers("Value", "value"), numbers("of", "samples")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const FigureOfMerit& figure : run.details.figures)
            table.rows.push_back({numberOf(run), text(figureKind(figure.name).title), text(figure.subject),
                                  text(figure.versus), text(figure.part.empty() ? "all" : figure.part),
                                  text(figure.layer), decimal(figure.value, 4), whole(figure.samples)});
    }
    return table;
}

ReportTable secondsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "seconds",
                      .caption = "Seconds by phase.",
                      .columns = {numbers("Run", "run"), words("Phase", "phase"), numbers("Seconds", "seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const auto& [phase, seconds] : run.details.seconds)
            table.rows.push_back({numberOf(run), text(phase), decimal(seconds, 3)});
    }
    return table;
}

ReportTable environmentTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "environment",
                      .caption = "What the runs were made with.",
                      .columns = {words("Runs", "runs"), words("What", "what"), words("Value", "value")},
                      .rows = {}};
    std::vector<std::pair<std::string, std::map<std::string, std::vector<std::int64_t>>>> rows;
    const auto add = [&rows](const std::string& what, const std::string& value, const RunToReport& run) {
        auto row = std::ranges::find(rows, what, [](const auto& one) { return one.first; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {what, {}});
        row->second[value].push_back(run.id());
    };
    for (const RunToReport& run : runs) {
        const RunHeader& header = run.header();
        add("device", header.device, run);
        add("precision", header.dtype, run);
        add("threads", std::to_string(header.threads), run);
        for (const auto& [component, version] : header.versions)
            add(component, version, run);
    }
    for (const auto& [what, values] : rows) {
        for (const auto& [value, members] : values)
            table.rows.push_back({text(namesOfRuns(members, runs)), text(what), text(value)});
    }
    return table;
}

ReportTable hashesTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "hashes",
                      .caption = "SHA-256 of contents: the weights that a run began with, the data, the numbers of the "
                                 "samples to be forgotten.",
                      .columns = {words("Runs", "runs"), words("Of", "of"), words("Hash", "hash")},
                      .rows = {}};
    for (const auto& [what, hash] : {std::pair{"model", &RunHeader::modelHash}, std::pair{"data", &RunHeader::dataHash},
                                     std::pair{"forget set", &RunHeader::forgetHash}}) {
        std::map<std::string, std::vector<std::int64_t>> members;
        for (const RunToReport& run : runs)
            members[run.header().*hash].push_back(run.id());
        for (const auto& [value, numbersOfRuns] : members)
            table.rows.push_back(
                {text(namesOfRuns(numbersOfRuns, runs)), text(what), text(value.empty() ? "unknown" : value)});
    }
    return table;
}

ReportTable epochsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "epochs",
                      .caption =
                          "Figures after each epoch, which the curves show: errors in percent of the samples that "
                          "were looked at, loss in nats. Epoch 0 is the model that the run began with.",
                      .columns = {numbers("Run", "run"), numbers("Epoch", "epoch"), numbers("Test error", "test_error"),
                                  numbers("Validation error", "validation_error"),
                                  numbers("Forget error", "forget_error"), numbers("Retain error", "retain_error"),
                                  numbers("Loss", "loss"), numbers("Learning rate", "learning_rate"),
                                  numbers("Retain drift", "retain_drift"), numbers("Output change", "output_change"),
                                  numbers("Step s", "step_seconds"), numbers("Evaluation s", "evaluation_seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const EpochFigures& epoch : run.details.epochs)
            table.rows.push_back({numberOf(run), whole(epoch.epoch), decimal(epoch.testErrorPercent),
                                  decimal(epoch.validationErrorPercent), decimal(epoch.forgetErrorPercent),
                                  decimal(epoch.retainErrorPercent), significant(epoch.loss),
                                  significant(epoch.learningRate), significant(epoch.retainDrift),
                                  significant(epoch.outputChange), decimal(epoch.stepSeconds),
                                  decimal(epoch.evaluationSeconds)});
    }
    return table;
}

} // namespace unlearn
