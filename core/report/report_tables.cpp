// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

double unlearned(const RunToReport& run, double RunErrors::*figure)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    return errors ? errors->*figure : notAvailable;
}

double confidence(const RunToReport& run)
{
    const RunAttack* const attack = run.confidenceOn(unlearnedSubject);
    return attack ? attack->auc : notAvailable;
}

Spread overGroup(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& group, auto figureOf)
{
    std::vector<double> values;
    values.reserve(group.size());
    for (const std::size_t place : group)
        values.push_back(figureOf(runs[place]));
    return spreadOf(values);
}

/// Share of energy of the first k directions of a layer's group, where the log has its spectrum.
std::optional<double> shareKept(const RunDetails& run, std::size_t layer, std::size_t group, std::int64_t k)
{
    for (const RunSpectrum& spectrum : run.spectra) {
        if (static_cast<std::size_t>(spectrum.layer) != layer || static_cast<std::size_t>(spectrum.group) != group)
            continue;
        const auto point = std::ranges::find(spectrum.points, k, &SpectrumPoint::direction);
        if (k == 0 || point != spectrum.points.end())
            return k == 0 ? 0.0 : point->share;
    }
    return {};
}

/// Of all groups; empty where the log does not say.
ReportCell shareCell(const RunDetails& run, std::size_t layer, const ReportLanguage& language)
{
    std::vector<std::string> shown;
    std::vector<std::string> logged;
    const std::vector<std::int64_t>& k = run.layers[layer].k;
    for (std::size_t group = 0; group < k.size(); ++group) {
        if (const std::optional<double> share = shareKept(run, layer, group, k[group])) {
            shown.push_back(language.fixed(*share, 3));
            logged.push_back(exactText(*share));
        }
    }
    return {.text = joined(shown, " "), .number = {}, .key = joined(logged, " ")};
}

ReportCell trainingCell(const RunTraining& training, const ReportLanguage& language)
{
    const std::string subject = subjectTitle(training.subject, language);
    std::vector<std::string> logged{"training", training.subject};
    if (!training.device.empty())
        logged.push_back(training.device);
    return {
        .text = training.device.empty()
            ? filled(language.translate("Report", "training (%1)", "model"), {subject})
            : filled(language.translate("Report", "training (%1, on %2)", "model, device"), {subject, training.device}),
        .number = {},
        .key = joined(logged, " ")};
}

} // namespace

ReportTable runsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "runs",
                      .caption = language.translate("Report", "The runs."),
                      .columns = {runColumn(language), wordColumn(language.translate("Report", "Name"), "name"),
                                  wordColumn(language.translate("Report", "Method"), "method"),
                                  wordColumn(language.translate("Report", "State"), "state"),
                                  numberColumn(language.translate("Report", "Epochs"), "epochs"),
                                  numberColumn(language.translate("Report", "Selected epoch"), "selected_epoch"),
                                  numberColumn(language.translate("Report", "Seconds"), "seconds")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        const RunSummary& summary = run.details.summary;
        table.rows.push_back({runCell(run), textCell(run.header().name), methodCell(run.header().method, language),
                              stateCell(summary.state, language), wholeCell(summary.epochs),
                              summary.selectedEpoch ? wholeCell(*summary.selectedEpoch) : decimal(notAvailable),
                              decimal(summary.seconds, 1)});
    }
    return table;
}

ReportTable resultsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "results",
        .caption = language.translate(
            "Report",
            "What came of each run, beside the models retrained without what it was to forget (mean and sample "
            "standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack."),
        .columns = {runColumn(language),
                    numberColumn(language.translate("Report", "Retrained models"), "retrained_models"),
                    numberColumn(language.translate("Report", "Test error"), "test_error"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_test_error"),
                    numberColumn(language.translate("Report", "Forget error"), "forget_error"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_forget_error"),
                    numberColumn(language.translate("Report", "Retain error"), "retain_error"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_retain_error"),
                    numberColumn(language.translate("Report", "AUC"), "auc"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_auc")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        if (!run.errorsOf(unlearnedSubject))
            continue;
        std::vector<ReportCell> row{runCell(run), wholeCell(static_cast<std::int64_t>(run.retrainedSubjects().size()))};
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
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "seeds",
        .caption = language.translate("Report",
                                      "Finished runs that differ by the seed of unlearning alone, the newest of each "
                                      "seed: mean and sample standard deviation."),
        .columns = {wordColumn(language.translate("Report", "Runs"), "runs"),
                    wordColumn(language.translate("Report", "Method"), "method"),
                    numberColumn(language.translate("Report", "Seeds"), "seeds"),
                    numberColumn(language.translate("Report", "Test error"), "test_error"),
                    numberColumn(language.translate("Report", "Forget error"), "forget_error"),
                    numberColumn(language.translate("Report", "Retain error"), "retain_error"),
                    numberColumn(language.translate("Report", "AUC"), "auc"),
                    numberColumn(language.translate("Report", "Seconds"), "seconds")},
        .rows = {}};
    for (const std::vector<std::size_t>& group : groupedBySeed(seededRuns(runs, VariedSeeds::Unlearning))) {
        if (group.size() < 2)
            continue;
        const auto errors = [&](double RunErrors::*figure) {
            return decimal(overGroup(runs, group, [&](const RunToReport& run) { return unlearned(run, figure); }));
        };
        table.rows.push_back(
            {runsCell(numbersOf(runs, group), runs, language),
             methodCell(runs[group.front()].header().method, language),
             wholeCell(static_cast<std::int64_t>(group.size())), errors(&RunErrors::testErrorPercent),
             errors(&RunErrors::forgetErrorPercent), errors(&RunErrors::retainErrorPercent),
             decimal(overGroup(runs, group, confidence), 3),
             decimal(overGroup(runs, group, [](const RunToReport& run) { return run.details.summary.seconds; }), 1)});
    }
    return table;
}

ReportTable requestTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "request",
                      .caption = language.translate(
                          "Report",
                          "The deletion requests. Selectors as in a plan: a class and how many of it, ranges, "
                          "samples by their index in the training split, or a file of them."),
                      .columns = {runColumn(language), wordColumn(language.translate("Report", "Data"), "data"),
                                  wordColumn(language.translate("Report", "Selectors"), "selectors"),
                                  numberColumn(language.translate("Report", "Samples"), "samples"),
                                  numberColumn(language.translate("Report", "Retained"), "retained"),
                                  numberColumn(language.translate("Report", "Request"), "request_number"),
                                  wordColumn(language.translate("Report", "After run"), "previous_run"),
                                  wordColumn(language.translate("Report", "Purged"), "purged_at")},
                      .rows = {}};
    for (const RunToReport& run : runs) {
        const RunErrors* const errors =
            run.errorsOf(unlearnedSubject) ? run.errorsOf(unlearnedSubject) : run.errorsOf(originalSubject);
        const auto count = [&](std::int64_t RunErrors::*which) {
            return errors ? wholeCell(errors->*which) : decimal(notAvailable);
        };
        const RunHeader& header = run.header();
        table.rows.push_back({runCell(run), textCell(run.plan ? run.plan->data : ""),
                              textCell(run.plan ? joined(run.plan->currentRequest(), " ") : ""),
                              count(&RunErrors::forgetCount), count(&RunErrors::retainCount),
                              wholeCell(header.requestNumber),
                              textCell(header.previousRun ? std::to_string(header.previousRun->value) : ""),
                              textCell(run.details.summary.purgedAt)});
    }
    return table;
}

ReportTable layersTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "layers",
                      .caption = language.translate(
                          "Report",
                          "Thresholds of the layers: of d directions of its inputs, k are the core gradient "
                          "space that steps leave alone (one number a group), and Share is theirs of the energy that "
                          "gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change "
                          "of the layer's outputs on its original retained "
                          "inputs, over their squares, at the selected epoch; centred: over the squares of "
                          "their differences from their mean."),
                      .columns = {runColumn(language), wordColumn(language.translate("Report", "Layer"), "layer"),
                                  numberColumn(language.translate("Report", "gamma"), "gamma"),
                                  wordColumn(language.translate("Report", "k"), "k"),
                                  numberColumn(language.translate("Report", "d"), "d"),
                                  wordColumn(language.translate("Report", "Share"), "share"),
                                  numberColumn(language.translate("Report", "Retain drift"), "retain_drift"),
                                  numberColumn(language.translate("Report", "Centred"), "retain_drift_centred")},
                      .rows = {}};
    addRows(table, runs, &RunDetails::layers, [&](const RunToReport& run, const RunLayer& layer) {
        std::vector<std::string> k;
        for (const std::int64_t one : layer.k)
            k.push_back(std::to_string(one));
        const auto place = static_cast<std::size_t>(&layer - run.details.layers.data());
        return std::vector<ReportCell>{textCell(layer.name),
                                       decimal(layer.gamma, 4),
                                       textCell(joined(k, " ")),
                                       wholeCell(layer.d),
                                       shareCell(run.details, place, language),
                                       decimal.significant(layer.retainDrift),
                                       decimal.significant(layer.centredRetainDrift)};
    });
    return table;
}

ReportTable errorsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "errors",
                      .caption = language.translate(
                          "Report",
                          "Final errors of all models, in percent of whole sets: the test part of the test split, "
                          "the samples to be forgotten, the retained ones."),
                      .columns = {runColumn(language), wordColumn(language.translate("Report", "Model"), "model"),
                                  numberColumn(language.translate("Report", "Test error"), "test_error"),
                                  numberColumn(language.translate("Report", "of"), "test_count"),
                                  numberColumn(language.translate("Report", "Forget error"), "forget_error"),
                                  numberColumn(language.translate("Report", "of"), "forget_count"),
                                  numberColumn(language.translate("Report", "Retain error"), "retain_error"),
                                  numberColumn(language.translate("Report", "of"), "retain_count")},
                      .rows = {}};
    addRows(table, runs, &RunDetails::errors, [&](const RunToReport&, const RunErrors& errors) {
        return std::vector<ReportCell>{subjectCell(errors.subject, language), decimal(errors.testErrorPercent),
                                       wholeCell(errors.testCount),           decimal(errors.forgetErrorPercent),
                                       wholeCell(errors.forgetCount),         decimal(errors.retainErrorPercent),
                                       wholeCell(errors.retainCount)};
    });
    return table;
}

ReportTable secondsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "seconds",
                      .caption = language.translate("Report",
                                                    "Seconds by phase. Those of a training are as the model's file "
                                                    "says them."),
                      .columns = {runColumn(language), wordColumn(language.translate("Report", "Phase"), "phase"),
                                  numberColumn(language.translate("Report", "Seconds"), "seconds")},
                      .rows = {}};
    addRows(table, runs, &RunDetails::seconds, [&](const RunToReport&, const auto& one) {
        return std::vector<ReportCell>{phaseCell(one.first, language), decimal(one.second, 3)};
    });
    addRows(table, runs, &RunDetails::trainings, [&](const RunToReport&, const RunTraining& one) {
        return std::vector<ReportCell>{trainingCell(one, language), decimal(one.seconds, 3)};
    });
    return table;
}

ReportTable environmentTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{.key = "environment",
                      .caption = language.translate("Report", "What the runs were made with."),
                      .columns = {wordColumn(language.translate("Report", "Runs"), "runs"),
                                  wordColumn(language.translate("Report", "What"), "what"),
                                  wordColumn(language.translate("Report", "Value"), "value")},
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
            table.rows.push_back({runsCell(members, runs, language), environmentCell(what, language), textCell(value)});
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
                      .columns = {wordColumn(language.translate("Report", "Runs"), "runs"),
                                  wordColumn(language.translate("Report", "Of"), "of"),
                                  wordColumn(language.translate("Report", "Hash"), "hash")},
                      .rows = {}};
    for (const auto& [what, hash] : {std::pair{"model", &RunHeader::modelHash}, std::pair{"data", &RunHeader::dataHash},
                                     std::pair{"forget set", &RunHeader::forgetHash}}) {
        std::map<std::string, std::vector<std::int64_t>> members;
        for (const RunToReport& run : runs)
            members[run.header().*hash].push_back(run.id());
        for (const auto& [value, numbersOfRuns] : members)
            table.rows.push_back({runsCell(numbersOfRuns, runs, language), environmentCell(what, language),
                                  value.empty() ? environmentCell("unknown", language) : textCell(value)});
    }
    return table;
}

ReportTable epochsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{.key = "epochs",
                      .caption = language.translate(
                          "Report",
                          "Figures after each epoch, which the curves show: errors in percent of the samples that "
                          "were looked at, loss in nats. Epoch 0 is the model that the run began with."),
                      .columns = {runColumn(language), numberColumn(language.translate("Report", "Epoch"), "epoch"),
                                  numberColumn(language.translate("Report", "Test error"), "test_error"),
                                  numberColumn(language.translate("Report", "Validation error"), "validation_error"),
                                  numberColumn(language.translate("Report", "Forget error"), "forget_error"),
                                  numberColumn(language.translate("Report", "Retain error"), "retain_error"),
                                  numberColumn(language.translate("Report", "Loss"), "loss"),
                                  numberColumn(language.translate("Report", "Learning rate"), "learning_rate"),
                                  numberColumn(language.translate("Report", "Retain drift"), "retain_drift"),
                                  numberColumn(language.translate("Report", "Output change"), "output_change"),
                                  numberColumn(language.translate("Report", "Step s"), "step_seconds"),
                                  numberColumn(language.translate("Report", "Evaluation s"), "evaluation_seconds")},
                      .rows = {}};
    addRows(table, runs, &RunDetails::epochs, [&](const RunToReport&, const EpochFigures& epoch) {
        return std::vector<ReportCell>{wholeCell(epoch.epoch),
                                       decimal(epoch.testErrorPercent),
                                       decimal(epoch.validationErrorPercent),
                                       decimal(epoch.forgetErrorPercent),
                                       decimal(epoch.retainErrorPercent),
                                       decimal.significant(epoch.loss),
                                       decimal.significant(epoch.learningRate),
                                       decimal.significant(epoch.retainDrift),
                                       decimal.significant(epoch.outputChange),
                                       decimal(epoch.stepSeconds),
                                       decimal(epoch.evaluationSeconds)};
    });
    return table;
}

} // namespace unlearn
