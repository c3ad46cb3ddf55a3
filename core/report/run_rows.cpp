// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_rows.h"

#include "core/content_hash.h"
#include "core/json_fields.h"
#include "core/printable_text.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <span>
#include <utility>

namespace unlearn {
namespace {

using Json = nlohmann::json; // its objects are sorted by key

template <typename Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<RunId>& run)
{
    return run ? Json(run->value) : Json(nullptr);
}

/// The library writes NaN and infinity as null.
Json headerRow(const RunDetails& run)
{
    const RunSummary& summary = run.summary;
    const RunHeader& header = summary.header;
    return {{"id", summary.id.value},
            {"method", header.method},
            {"plan", header.plan},
            {"model_hash", header.modelHash},
            {"data_hash", header.dataHash},
            {"forget_hash", header.forgetHash},
            {"seed", header.seed},
            {"device", header.device},
            {"dtype", header.dtype},
            {"threads", header.threads},
            {"versions", header.versions},
            {"parent", orNull(header.parent)},
            {"previous_run", orNull(header.previousRun)},
            {"request_number", header.requestNumber},
            {"state", runStateName(summary.state)},
            {"started_at", summary.startedAt},
            {"ended_at", summary.endedAt},
            {"error", summary.error},
            {"selected_epoch", orNull(summary.selectedEpoch)},
            {"purged_at", summary.purgedAt}};
}

Json liveRow(const LiveCounts& live)
{
    return {{"forget_count", live.forget},
            {"validation_count", live.validation},
            {"test_count", live.test},
            {"retain_count", live.retain},
            {"bfloat16", live.bfloat16}};
}

Json epochRow(const EpochFigures& epoch)
{
    return {{"epoch", epoch.epoch},
            {"learning_rate", epoch.learningRate},
            {"loss", epoch.loss},
            {"test_error", epoch.testErrorPercent},
            {"validation_error", epoch.validationErrorPercent},
            {"forget_error", epoch.forgetErrorPercent},
            {"retain_error", epoch.retainErrorPercent},
            {"step_seconds", epoch.stepSeconds},
            {"evaluation_seconds", epoch.evaluationSeconds},
            {"retain_drift", orNull(epoch.retainDrift)},
            {"output_change", orNull(epoch.outputChange)}};
}

Json errorRow(const RunErrors& errors)
{
    return {{"subject", errors.subject},
            {"test_error", errors.testErrorPercent},
            {"forget_error", errors.forgetErrorPercent},
            {"retain_error", errors.retainErrorPercent},
            {"test_count", errors.testCount},
            {"forget_count", errors.forgetCount},
            {"retain_count", errors.retainCount}};
}

Json attackRow(const RunAttack& attack)
{
    return {{"subject", attack.subject},
            {"attack", attack.attack},
            {"auc", attack.auc},
            {"low", attack.low},
            {"high", attack.high},
            {"positives", attack.positives},
            {"negatives", attack.negatives},
            {"tpr_at_1_percent", orNull(attack.tprAt1Percent)},
            {"tpr_at_01_percent", orNull(attack.tprAt01Percent)}};
}

Json figureRow(const FigureOfMerit& figure)
{
    return {{"figure", figure.name}, {"subject", figure.subject}, {"versus", figure.versus},  {"part", figure.part},
            {"layer", figure.layer}, {"value", figure.value},     {"samples", figure.samples}};
}

Json layerRow(const RunLayer& layer)
{
    Json row = {{"name", layer.name},
                {"d", layer.d},
                {"k", layer.k},
                {"gamma", layer.gamma},
                {"retain_drift", orNull(layer.retainDrift)}};
    if (layer.centredRetainDrift) // a run from before has none, and reports of then keep their hashes
        row["retain_drift_centred"] = *layer.centredRetainDrift;
    return row;
}

Json subsamplingRow(const RunSubsampling& one)
{
    return {{"layer", one.layer},
            {"images", one.images},
            {"largest_angle", one.largestAngle},
            {"energy_error", one.energyError}};
}

Json classRow(const ForgetClass& one)
{
    return {{"class", one.number}, {"name", one.name}, {"samples", one.samples}};
}

Json spectrumRow(const RunSpectrum& spectrum)
{
    Json points = Json::array();
    for (const SpectrumPoint& point : spectrum.points)
        points.push_back(Json::array({point.direction, point.eigenvalue, point.share}));
    return {{"position", spectrum.layer}, {"group", spectrum.group}, {"points", std::move(points)}};
}

Json trainingRow(const RunTraining& training)
{
    return {{"subject", training.subject}, {"seconds", training.seconds}, {"device", training.device}};
}

Json rocRow(const RunRoc& roc)
{
    Json points = Json::array();
    for (const RocPoint& point : roc.points)
        points.push_back(Json::array({point.falsePositiveRate, point.truePositiveRate}));
    return {{"subject", roc.subject}, {"attack", roc.attack}, {"points", std::move(points)}};
}

Json entropyRow(const RunEntropyHistogram& entropy)
{
    return {{"subject", entropy.subject},
            {"part", entropy.part},
            {"mean_nats", entropy.histogram.meanNats},
            {"median_nats", entropy.histogram.medianNats},
            {"edges_nats", entropy.histogram.edgesNats},
            {"counts", entropy.histogram.counts}};
}

Json predictionRow(const RunPredictionMatrix& prediction)
{
    Json cells = Json::array();
    for (const PredictionCell& cell : prediction.cells)
        cells.push_back(Json::array({cell.referenceClass, cell.modelClass, cell.count}));
    return {{"subject", prediction.subject},
            {"versus", prediction.versus},
            {"part", prediction.part},
            {"cells", std::move(cells)}};
}

Json scoreHistogramRow(const RunScoreHistogram& histogram)
{
    const ScoreHistogram& scores = histogram.scores;
    return {{"subject", histogram.subject},
            {"attack", histogram.attack},
            {"edges", scores.edges},
            {"positives", scores.positives},
            {"negatives", scores.negatives}};
}

Json pictureRow(const RunEmbeddingPicture& picture)
{
    return {{"subject", picture.subject}, {"points", picture.points}, {"shares", orNull(picture.shares)}};
}

template <typename Row, typename Make> Json rowsOf(const std::vector<Row>& rows, Make make)
{
    Json array = Json::array();
    for (const Row& row : rows)
        array.push_back(make(row));
    return array;
}

double numberOrNan(const Json& row, const char* field)
{
    const auto value = row.find(field);
    return value != row.end() && value->is_number() ? value->get<double>() : std::numeric_limits<double>::quiet_NaN();
}

std::optional<RunId> runOrNothing(const Json& number)
{
    return number.is_null() ? std::nullopt : std::optional(RunId{number.get<std::int64_t>()});
}

RunErrors errorsFromRow(const Json& row)
{
    RunErrors errors;
    errors.subject = row.at("subject").get<std::string>();
    errors.testErrorPercent = numberOrNan(row, "test_error");
    errors.forgetErrorPercent = numberOrNan(row, "forget_error");
    errors.retainErrorPercent = numberOrNan(row, "retain_error");
    errors.testCount = row.at("test_count").get<std::int64_t>();
    errors.forgetCount = row.at("forget_count").get<std::int64_t>();
    errors.retainCount = row.at("retain_count").get<std::int64_t>();
    return errors;
}

RunAttack attackFromRow(const Json& row)
{
    RunAttack attack;
    attack.subject = row.at("subject").get<std::string>();
    attack.attack = row.at("attack").get<std::string>();
    attack.auc = numberOrNan(row, "auc");
    return attack;
}

std::string canonical(const Json& rows)
{
    return rows.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

ShadowAttackKey shadowAttackKey(const RunShadowAttack& attack)
{
    return {.subject = attack.subject,
            .attack = attack.attack,
            .models = attack.models,
            .positivesOf = attack.positivesOf,
            .negativesOf = attack.negativesOf};
}

std::string canonicalRow(const RunShadowAttack& attack)
{
    Json row = attackRow(attack);
    row["models"] = attack.models;
    row["positives_of"] = attack.positivesOf;
    row["negatives_of"] = attack.negativesOf;
    row["precision_beside_retrained"] = orNull(attack.precisionBesideRetrained);
    return canonical(row);
}

std::string canonicalRow(const RunMeasuredFigure& measured)
{
    Json row = figureRow(measured.figure);
    // Without these as before there were any, so that reports of then keep their hashes.
    if (!measured.figure.settings.empty())
        row["settings"] = measured.figure.settings;
    if (const std::optional<Interval>& interval = measured.figure.interval) {
        row["low"] = interval->low;
        row["high"] = interval->high;
    }
    return canonical(row);
}

std::string canonicalRow(const RunEmbedding& embedding)
{
    Json samples = Json::array();
    for (const RunEmbeddedSample& sample : embedding.samples)
        samples.push_back(Json::array({sample.part, sample.classNumber}));
    return canonical({{"method", embedding.method},
                      {"samples", std::move(samples)},
                      {"pictures", rowsOf(embedding.pictures, pictureRow)}});
}

std::vector<std::string> canonicalMeasurements(const std::vector<RunMeasuredFigure>& figures,
                                               const std::vector<RunEmbedding>& embeddings)
{
    std::vector<std::string> rows;
    rows.reserve(figures.size() + embeddings.size());
    for (const RunMeasuredFigure& measured : figures)
        rows.push_back(canonicalRow(measured));
    for (const RunEmbedding& embedding : embeddings)
        rows.push_back(canonicalRow(embedding));
    return rows;
}

std::string hashOfRows(const std::string& rows)
{
    return ContentHash().add(std::as_bytes(std::span(rows))).hex();
}

std::string canonicalRows(const RunDetails& run)
{
    Json rows{{"run", headerRow(run)},
              {"layers", rowsOf(run.layers, layerRow)},
              {"epochs", rowsOf(run.epochs, epochRow)},
              {"errors", rowsOf(run.errors, errorRow)},
              {"attacks", rowsOf(run.attacks, attackRow)},
              {"figures", rowsOf(run.figures, figureRow)},
              {"seconds", run.seconds}};
    // Runs from before these were logged have rows as before, and so the hash that a report of theirs holds.
    if (run.live)
        rows["live"] = liveRow(*run.live);
    if (!run.summary.header.forgetClasses.empty())
        rows["forget_classes"] = rowsOf(run.summary.header.forgetClasses, classRow);
    if (!run.spectra.empty())
        rows["spectra"] = rowsOf(run.spectra, spectrumRow);
    if (!run.subsampling.empty())
        rows["subsampling"] = rowsOf(run.subsampling, subsamplingRow);
    if (!run.trainings.empty())
        rows["trainings"] = rowsOf(run.trainings, trainingRow);
    if (!run.rocs.empty())
        rows["rocs"] = rowsOf(run.rocs, rocRow);
    if (!run.entropies.empty())
        rows["entropies"] = rowsOf(run.entropies, entropyRow);
    if (!run.predictions.empty())
        rows["predictions"] = rowsOf(run.predictions, predictionRow);
    if (!run.scoreHistograms.empty())
        rows["score_histograms"] = rowsOf(run.scoreHistograms, scoreHistogramRow);
    return canonical(rows);
}

ReportedFigures figuresFromRows(const std::string& rows)
{
    const Json document = parseJson(rows);
    try {
        const Json& run = document.at("run");
        ReportedFigures figures;
        figures.device = run.at("device").get<std::string>();
        figures.threads = run.at("threads").get<int>();
        figures.modelHash = run.at("model_hash").get<std::string>();
        figures.dataHash = run.at("data_hash").get<std::string>();
        figures.forgetHash = run.at("forget_hash").get<std::string>();
        figures.parent = runOrNothing(run.at("parent"));
        figures.previousRun = runOrNothing(run.at("previous_run"));
        figures.isPurged = !run.at("purged_at").get<std::string>().empty();
        for (const Json& row : document.at("epochs"))
            figures.epochs.push_back(
                {row.at("epoch").get<int>(), numberOrNan(row, "step_seconds"), numberOrNan(row, "evaluation_seconds")});
        for (const Json& row : document.at("errors"))
            figures.errors.push_back(errorsFromRow(row));
        for (const Json& row : document.at("attacks"))
            figures.attacks.push_back(attackFromRow(row));
        return figures;
    } catch (const Json::exception& problem) {
        throw Error(ErrorCode::FileCorrupt, "The report's rows of a run are not what they should be",
                    {.expected = "the fields run, epochs, errors and theirs", .found = printableText(problem.what())});
    }
}

} // namespace unlearn
