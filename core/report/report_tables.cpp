// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

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

ReportColumn runNumbers(const ReportLanguage& language)
{
    return numbers(language.translate("Report", "Run"), "run");
}

ReportCell whole(std::int64_t value)
{
    return {.text = std::to_string(value), .number = static_cast<double>(value)};
}

ReportCell text(std::string value)
{
    return {.text = std::move(value)};
}

ReportCell numberOf(const RunToReport& run)
{
    return whole(run.details.summary.id.value);
}

/// Cells of numbers that have decimals.
class Decimals {
public:
    explicit Decimals(const ReportLanguage& language) : m_language(language) { }

    ReportCell operator()(double value, int decimals = 2) const
    {
        return {.text = m_language.fixed(value, decimals), .number = value};
    }
    ReportCell operator()(const std::optional<double>& value, int decimals = 2) const
    {
        return (*this)(value.value_or(absent), decimals);
    }
    ReportCell operator()(const Spread& value, int decimals = 2) const
    {
        return {.text = value.text(decimals, m_language), .number = value.mean};
    }
    ReportCell significant(const std::optional<double>& value) const
    {
        return {.text = m_language.brief(value.value_or(absent)), .number = value.value_or(absent)};
    }

private:
    const ReportLanguage& m_language;
};

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

ReportTable runsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "runs",
                      .caption = language.translate("Report", "The runs."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Name"), "name"),
                                  words(language.translate("Report", "Method"), "method"),
                                  words(language.translate("Report", "State"), "state"),
                                  numbers(language.translate("Report", "Epochs"), "epochs"),
                                  numbers(language.translate("Report", "Selected epoch"), "selected_epoch"),
                                  numbers(language.translate("Report", "Seconds"), "seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        const RunSummary& summary = run.details.summary;
        table.rows.push_back({numberOf(run), text(run.header().name), methodCell(run.header().method, language),
                              stateCell(summary.state, language), whole(summary.epochs),
                              summary.selectedEpoch ? whole(*summary.selectedEpoch) : decimal(absent),
                              decimal(summary.seconds, 1)});
    }
    return table;
}

ReportTable resultsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{
        .key = "results",
        .caption = language.translate(
            "Report",
            "What came of each run, beside the models retrained without what it was to forget (mean and sample "
            "standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack."),
        .columns = {runNumbers(language), numbers(language.translate("Report", "Retrained models"), "retrained_models"),
                    numbers(language.translate("Report", "Test error"), "test_error"),
                    numbers(language.translate("Report", "retrained"), "retrained_test_error"),
                    numbers(language.translate("Report", "Forget error"), "forget_error"),
                    numbers(language.translate("Report", "retrained"), "retrained_forget_error"),
                    numbers(language.translate("Report", "Retain error"), "retain_error"),
                    numbers(language.translate("Report", "retrained"), "retrained_retain_error"),
                    numbers(language.translate("Report", "AUC"), "auc"),
                    numbers(language.translate("Report", "retrained"), "retrained_auc")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        if (!run.errorsOf(unlearnedSubject))
            continue;
        std::vector<ReportCell> row{numberOf(run), whole(static_cast<std::int64_t>(run.retrainedSubjects().size()))};
        for (const auto figure :
             {&RunErrors::testErrorPercent, &RunErrors::forgetErrorPercent, &RunErrors::retainErrorPercent}) {
            row.push_back(decimal(unlearned(run, figure)));
            row.push_back(decimal(run.retrained(figure)));
        }
        row.push_back(decimal(confidence(run), 3));
        row.push_back(decimal(run.retrainedConfidence(), 3));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable seedsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{
        .key = "seeds",
        .caption = language.translate("Report",
                                      "Runs that differ by the seed of unlearning alone, the last finished one of each "
                                      "seed: mean and sample standard deviation."),
        .columns = {words(language.translate("Report", "Runs"), "runs"),
                    words(language.translate("Report", "Method"), "method"),
                    numbers(language.translate("Report", "Seeds"), "seeds"),
                    numbers(language.translate("Report", "Test error"), "test_error"),
                    numbers(language.translate("Report", "Forget error"), "forget_error"),
                    numbers(language.translate("Report", "Retain error"), "retain_error"),
                    numbers(language.translate("Report", "AUC"), "auc"),
                    numbers(language.translate("Report", "Seconds"), "seconds")},
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
            return decimal(overGroup(runs, chosen, [&](const RunToReport& run) { return unlearned(run, figure); }));
        };
        table.rows.push_back(
            {runsCell(members, runs, language), methodCell(runs[group.front()].header().method, language),
             whole(static_cast<std::int64_t>(bySeed.size())), errors(&RunErrors::testErrorPercent),
             errors(&RunErrors::forgetErrorPercent), errors(&RunErrors::retainErrorPercent),
             decimal(overGroup(runs, chosen, confidence), 3),
             decimal(overGroup(runs, chosen, [](const RunToReport& run) { return run.details.summary.seconds; }), 1)});
    }
    return table;
}

ReportTable requestTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "request",
                      .caption = language.translate(
                          "Report",
                          "The deletion requests. Selectors as in a plan: a class and how many of it, ranges, "
                          "samples by their index in the training split, or a file of them."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Data"), "data"),
                                  words(language.translate("Report", "Selectors"), "selectors"),
                                  numbers(language.translate("Report", "Samples"), "samples"),
                                  numbers(language.translate("Report", "Retained"), "retained"),
                                  numbers(language.translate("Report", "Request"), "request_number"),
                                  words(language.translate("Report", "After run"), "previous_run"),
                                  words(language.translate("Report", "Purged"), "purged_at")},
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

ReportTable layersTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{
        .key = "layers",
        .caption =
            language.translate("Report",
                               "Thresholds of the layers: of d directions of its inputs, k are the core gradient "
                               "space that steps leave alone (one number a group). gamma = 1: the layer is not "
                               "updated. Retain drift: squared change of the layer's outputs on its original retained "
                               "inputs, over their squares, at the selected epoch."),
        .columns = {runNumbers(language), words(language.translate("Report", "Layer"), "layer"),
                    numbers(language.translate("Report", "gamma"), "gamma"),
                    words(language.translate("Report", "k"), "k"), numbers(language.translate("Report", "d"), "d"),
                    numbers(language.translate("Report", "Retain drift"), "retain_drift")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunLayer& layer : run.details.layers) {
            std::vector<std::string> k;
            for (const std::int64_t one : layer.k)
                k.push_back(std::to_string(one));
            table.rows.push_back({numberOf(run), text(layer.name), decimal(layer.gamma, 4), text(joined(k, " ")),
                                  whole(layer.d), decimal.significant(layer.retainDrift)});
        }
    }
    return table;
}

ReportTable errorsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "errors",
                      .caption = language.translate(
                          "Report",
                          "Final errors of all models, in percent of whole sets: the test part of the test split, "
                          "the samples to be forgotten, the retained ones."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Model"), "model"),
                                  numbers(language.translate("Report", "Test error"), "test_error"),
                                  numbers(language.translate("Report", "of"), "test_count"),
                                  numbers(language.translate("Report", "Forget error"), "forget_error"),
                                  numbers(language.translate("Report", "of"), "forget_count"),
                                  numbers(language.translate("Report", "Retain error"), "retain_error"),
                                  numbers(language.translate("Report", "of"), "retain_count")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunErrors& errors : run.details.errors)
            table.rows.push_back({numberOf(run), subjectCell(errors.subject, language),
                                  decimal(errors.testErrorPercent), whole(errors.testCount),
                                  decimal(errors.forgetErrorPercent), whole(errors.forgetCount),
                                  decimal(errors.retainErrorPercent), whole(errors.retainCount)});
    }
    return table;
}

ReportTable attacksTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "attacks",
                      .caption = language.translate(
                          "Report",
                          "Membership inference: area under the ROC curve of telling forgotten samples from test "
                          "samples of the same classes, with 95 % bootstrap interval (0.5: no better than "
                          "guessing), and true-positive rates at 1 % and 0.1 % false positives, where there are "
                          "enough samples for them."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Model"), "model"),
                                  words(language.translate("Report", "Attack"), "attack"),
                                  numbers(language.translate("Report", "AUC"), "auc"),
                                  numbers(language.translate("Report", "low"), "auc_low"),
                                  numbers(language.translate("Report", "high"), "auc_high"),
                                  numbers(language.translate("Report", "TPR at 1 %"), "tpr_at_1_percent"),
                                  numbers(language.translate("Report", "TPR at 0.1 %"), "tpr_at_0.1_percent"),
                                  numbers(language.translate("Report", "Forgotten"), "positives"),
                                  numbers(language.translate("Report", "Test"), "negatives")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const RunAttack& attack : run.details.attacks)
            table.rows.push_back({numberOf(run), subjectCell(attack.subject, language),
                                  attackCell(attack.attack, language), decimal(attack.auc, 3), decimal(attack.low, 3),
                                  decimal(attack.high, 3), decimal(attack.tprAt1Percent, 3),
                                  decimal(attack.tprAt01Percent, 3), whole(attack.positives), whole(attack.negatives)});
    }
    return table;
}

ReportTable meritTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "merit",
                      .caption = language.translate("Report", "Figures of merit of models beside each other."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Figure"), "figure"),
                                  words(language.translate("Report", "Model"), "model"),
                                  words(language.translate("Report", "Beside"), "versus"),
                                  words(language.translate("Report", "Samples", "which of them"), "part"),
                                  words(language.translate("Report", "Layer"), "layer"),
                                  numbers(language.translate("Report", "Value"), "value"),
                                  numbers(language.translate("Report", "of"), "samples")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const FigureOfMerit& figure : run.details.figures)
            table.rows.push_back({numberOf(run), figureCell(figure.name, language),
                                  subjectCell(figure.subject, language), subjectCell(figure.versus, language),
                                  partCell(figure.part, language), text(figure.layer), decimal(figure.value, 4),
                                  whole(figure.samples)});
    }
    return table;
}

ReportTable secondsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "seconds",
                      .caption = language.translate("Report", "Seconds by phase."),
                      .columns = {runNumbers(language), words(language.translate("Report", "Phase"), "phase"),
                                  numbers(language.translate("Report", "Seconds"), "seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const auto& [phase, seconds] : run.details.seconds)
            table.rows.push_back({numberOf(run), phaseCell(phase, language), decimal(seconds, 3)});
    }
    return table;
}

ReportTable environmentTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{.key = "environment",
                      .caption = language.translate("Report", "What the runs were made with."),
                      .columns = {words(language.translate("Report", "Runs"), "runs"),
                                  words(language.translate("Report", "What"), "what"),
                                  words(language.translate("Report", "Value"), "value")},
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
            table.rows.push_back({runsCell(members, runs, language), environmentCell(what, language), text(value)});
    }
    return table;
}

ReportTable hashesTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{.key = "hashes",
                      .caption = language.translate(
                          "Report",
                          "SHA-256 of contents: the weights that a run began with, the data, the numbers of the "
                          "samples to be forgotten."),
                      .columns = {words(language.translate("Report", "Runs"), "runs"),
                                  words(language.translate("Report", "Of"), "of"),
                                  words(language.translate("Report", "Hash"), "hash")},
                      .rows = {}};
    for (const auto& [what, hash] : {std::pair{"model", &RunHeader::modelHash}, std::pair{"data", &RunHeader::dataHash},
                                     std::pair{"forget set", &RunHeader::forgetHash}}) {
        std::map<std::string, std::vector<std::int64_t>> members;
        for (const RunToReport& run : runs)
            members[run.header().*hash].push_back(run.id());
        for (const auto& [value, numbersOfRuns] : members)
            table.rows.push_back({runsCell(numbersOfRuns, runs, language), environmentCell(what, language),
                                  value.empty() ? environmentCell("unknown", language) : text(value)});
    }
    return table;
}

ReportTable epochsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const Decimals decimal(language);
    ReportTable table{.key = "epochs",
                      .caption = language.translate(
                          "Report",
                          "Figures after each epoch, which the curves show: errors in percent of the samples that "
                          "were looked at, loss in nats. Epoch 0 is the model that the run began with."),
                      .columns = {runNumbers(language), numbers(language.translate("Report", "Epoch"), "epoch"),
                                  numbers(language.translate("Report", "Test error"), "test_error"),
                                  numbers(language.translate("Report", "Validation error"), "validation_error"),
                                  numbers(language.translate("Report", "Forget error"), "forget_error"),
                                  numbers(language.translate("Report", "Retain error"), "retain_error"),
                                  numbers(language.translate("Report", "Loss"), "loss"),
                                  numbers(language.translate("Report", "Learning rate"), "learning_rate"),
                                  numbers(language.translate("Report", "Retain drift"), "retain_drift"),
                                  numbers(language.translate("Report", "Output change"), "output_change"),
                                  numbers(language.translate("Report", "Step s"), "step_seconds"),
                                  numbers(language.translate("Report", "Evaluation s"), "evaluation_seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        for (const EpochFigures& epoch : run.details.epochs)
            table.rows.push_back({numberOf(run), whole(epoch.epoch), decimal(epoch.testErrorPercent),
                                  decimal(epoch.validationErrorPercent), decimal(epoch.forgetErrorPercent),
                                  decimal(epoch.retainErrorPercent), decimal.significant(epoch.loss),
                                  decimal.significant(epoch.learningRate), decimal.significant(epoch.retainDrift),
                                  decimal.significant(epoch.outputChange), decimal(epoch.stepSeconds),
                                  decimal(epoch.evaluationSeconds)});
    }
    return table;
}

} // namespace unlearn
