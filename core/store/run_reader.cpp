// SPDX-License-Identifier: GPL-3.0-or-later
// What reads the log.
#include "core/error.h"
#include "core/store/grouped_rows.h"
#include "core/store/run_store_state.h"
#include "core/store/snapshot.h"

#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

constexpr char summaryColumns[] =
    "SELECT r.id, r.name, r.method, r.plan, r.model_hash, r.data_hash, r.forget_hash, r.seed, r.device, r.dtype, "
    "r.threads, r.parent, r.state, r.started_at, r.ended_at, r.error, r.selected_epoch, r.tags, r.notes, r.deleted, "
    "(SELECT MAX(step) FROM metric WHERE run = r.id AND metric = 1), "
    "(SELECT SUM(seconds) FROM run_seconds WHERE run = r.id), "
    "e.subject, e.test_error, e.forget_error, e.retain_error, e.test_count, e.forget_count, e.retain_count, "
    "a.subject, a.attack, a.auc, a.low, a.high, a.positives, a.negatives, a.tpr_at_1_percent, a.tpr_at_01_percent, "
    "r.previous_run, r.request_number, r.retained_moment, r.purged_at, r.plan_scrubs "
    "FROM run r LEFT JOIN run_error e ON e.run = r.id AND e.subject = 'unlearned' "
    "LEFT JOIN run_attack a ON a.run = r.id AND a.subject = 'unlearned' AND a.attack = 'confidence' ";

RunErrors readErrors(const SqliteStatement& row, int column)
{
    return {.subject = row.text(column),
            .testErrorPercent = row.real(column + 1),
            .forgetErrorPercent = row.real(column + 2),
            .retainErrorPercent = row.real(column + 3),
            .testCount = row.integer(column + 4),
            .forgetCount = row.integer(column + 5),
            .retainCount = row.integer(column + 6)};
}

RunAttack readAttack(const SqliteStatement& row, int column)
{
    return {.subject = row.text(column),
            .attack = row.text(column + 1),
            .auc = row.real(column + 2),
            .low = row.real(column + 3),
            .high = row.real(column + 4),
            .positives = row.integer(column + 5),
            .negatives = row.integer(column + 6),
            .tprAt1Percent = row.optionalReal(column + 7),
            .tprAt01Percent = row.optionalReal(column + 8)};
}

std::vector<RunShadowAttack> readShadowAttacks(const SqliteConnection& log, RunId run)
{
    std::vector<RunShadowAttack> attacks;
    SqliteStatement row = log.query("SELECT subject, attack, auc, low, high, positives, negatives, tpr_at_1_percent, "
                                    "tpr_at_01_percent, models, positives_of, negatives_of, "
                                    "precision_beside_retrained FROM run_shadow_attack WHERE run = ?",
                                    run.value);
    while (row.next()) {
        RunShadowAttack attack;
        static_cast<RunAttack&>(attack) = readAttack(row, 0);
        attack.models = static_cast<int>(row.integer(9));
        attack.positivesOf = row.text(10);
        attack.negativesOf = row.text(11);
        attack.precisionBesideRetrained = row.optionalReal(12);
        attacks.push_back(std::move(attack));
    }
    return attacks;
}

RunSummary readSummary(const SqliteStatement& row, const std::filesystem::path& file)
{
    RunSummary summary;
    summary.id = {row.integer(0)};
    RunHeader& header = summary.header;
    header.name = row.text(1);
    header.method = row.text(2);
    header.plan = row.text(3);
    header.modelHash = row.text(4);
    header.dataHash = row.text(5);
    header.forgetHash = row.text(6);
    header.seed = static_cast<std::uint64_t>(row.integer(7));
    header.device = row.text(8);
    header.dtype = row.text(9);
    header.threads = static_cast<int>(row.integer(10));
    if (!row.isNull(11))
        header.parent = RunId{row.integer(11)};
    summary.state = runStateFromName(row.text(12), file);
    summary.startedAt = row.text(13);
    summary.endedAt = row.text(14);
    summary.error = row.text(15);
    if (!row.isNull(16))
        summary.selectedEpoch = static_cast<int>(row.integer(16));
    summary.tags = row.text(17);
    summary.notes = row.text(18);
    summary.deleted = row.integer(19) != 0;
    summary.epochs = static_cast<int>(row.integer(20));
    summary.seconds = row.isNull(21) ? 0.0 : row.real(21);
    if (!row.isNull(22))
        summary.unlearned = readErrors(row, 22);
    if (!row.isNull(29))
        summary.confidence = readAttack(row, 29);
    if (!row.isNull(38))
        header.previousRun = RunId{row.integer(38)};
    header.requestNumber = static_cast<int>(row.integer(39));
    summary.retainedMoment = row.text(40);
    summary.purgedAt = row.text(41);
    summary.planScrubs = row.integer(42);
    return summary;
}

/// Figures by the number of their kind, in the order of the table metric_kind.
double& figure(EpochFigures& figures, std::int64_t kind, const std::filesystem::path& file)
{
    switch (kind) {
    case 1: return figures.learningRate;
    case 2: return figures.loss;
    case 3: return figures.testErrorPercent;
    case 4: return figures.validationErrorPercent;
    case 5: return figures.forgetErrorPercent;
    case 6: return figures.retainErrorPercent;
    case 7: return figures.stepSeconds;
    case 8: return figures.evaluationSeconds;
    case 9: return figures.retainDrift.emplace();
    case 10: return figures.outputChange.emplace();
    default:
        throw Error(
            ErrorCode::DatabaseCorrupt, "The run log holds a figure of an unknown kind",
            {.file = file.string(), .field = "metric.metric", .expected = "1 to 10", .found = std::to_string(kind)});
    }
}

/// An epoch whose figures are not in the log: purged ones are absent.
EpochFigures nothingMeasured()
{
    constexpr double absent = std::numeric_limits<double>::quiet_NaN();
    return {.epoch = 0,
            .learningRate = absent,
            .loss = absent,
            .testErrorPercent = absent,
            .validationErrorPercent = absent,
            .forgetErrorPercent = absent,
            .retainErrorPercent = absent,
            .stepSeconds = absent,
            .evaluationSeconds = absent};
}

std::vector<EpochFigures> readEpochs(const SqliteConnection& log, RunId run)
{
    std::map<std::int64_t, EpochFigures> epochs;
    SqliteStatement row = log.query("SELECT metric, step, value FROM metric WHERE run = ?", run.value);
    while (row.next()) {
        const auto [entry, fresh] = epochs.try_emplace(row.integer(1), nothingMeasured());
        EpochFigures& figures = entry->second;
        figures.epoch = static_cast<int>(row.integer(1));
        figure(figures, row.integer(0), log.file()) = row.real(2);
    }
    std::vector<EpochFigures> ordered;
    ordered.reserve(epochs.size());
    for (const auto& [step, figures] : epochs)
        ordered.push_back(figures);
    return ordered;
}

std::optional<LiveCounts> readLiveCounts(const SqliteConnection& log, RunId run)
{
    SqliteStatement row = log.query("SELECT forget_count, validation_count, test_count, retain_count, bfloat16 FROM "
                                    "run_live_set WHERE run = ?",
                                    run.value);
    if (!row.next())
        return {};
    return LiveCounts{.forget = row.integer(0),
                      .validation = row.integer(1),
                      .test = row.integer(2),
                      .retain = row.integer(3),
                      .bfloat16 = row.integer(4) != 0};
}

std::vector<RunLayer> readLayers(const SqliteConnection& log, RunId run)
{
    std::vector<RunLayer> layers;
    SqliteStatement row = log.query("SELECT l.position, l.name, l.d, l.gamma, l.retain_drift, "
                                    "l.retain_drift_centred, g.k FROM run_layer l "
                                    "LEFT JOIN run_layer_group g ON g.run = l.run AND g.position = l.position "
                                    "WHERE l.run = ? ORDER BY l.position, g.\"group\"",
                                    run.value);
    std::int64_t position = -1;
    while (row.next()) {
        if (row.integer(0) != position) {
            position = row.integer(0);
            layers.push_back({.name = row.text(1),
                              .d = row.integer(2),
                              .k = {},
                              .gamma = row.real(3),
                              .retainDrift = row.optionalReal(4),
                              .centredRetainDrift = row.optionalReal(5)});
        }
        if (!row.isNull(6))
            layers.back().k.push_back(row.integer(6));
    }
    return layers;
}

std::vector<ForgetClass> readForgetClasses(const SqliteConnection& log, RunId run)
{
    std::vector<ForgetClass> classes;
    SqliteStatement row =
        log.query("SELECT class, name, samples FROM run_forget_class WHERE run = ? ORDER BY class", run.value);
    while (row.next())
        classes.push_back({.number = row.integer(0), .name = row.text(1), .samples = row.integer(2)});
    return classes;
}

std::vector<RunSpectrum> readSpectra(const SqliteConnection& log, RunId run)
{
    std::vector<RunSpectrum> spectra;
    SqliteStatement row = log.query("SELECT position, \"group\", direction, eigenvalue, share FROM run_spectrum "
                                    "WHERE run = ? ORDER BY position, \"group\", direction",
                                    run.value);
    while (row.next())
        groupOf(spectra, {.layer = row.integer(0), .group = row.integer(1), .points = {}}, &RunSpectrum::layer,
                &RunSpectrum::group)
            .points.push_back({.direction = row.integer(2), .eigenvalue = row.real(3), .share = row.real(4)});
    return spectra;
}

std::vector<RunSubsampling> readSubsampling(const SqliteConnection& log, RunId run)
{
    std::vector<RunSubsampling> layers;
    SqliteStatement row = log.query("SELECT position, images, largest_angle, energy_error FROM run_subsampling "
                                    "WHERE run = ? ORDER BY position",
                                    run.value);
    while (row.next())
        layers.push_back({.layer = row.integer(0),
                          .images = row.integer(1),
                          .largestAngle = row.real(2),
                          .energyError = row.real(3)});
    return layers;
}

std::vector<RunTraining> readTrainings(const SqliteConnection& log, RunId run)
{
    std::vector<RunTraining> trainings;
    SqliteStatement row = log.query("SELECT t.subject, t.seconds, t.device, e.epoch, e.loss, e.train_error, "
                                    "e.learning_rate, e.seconds FROM run_training t LEFT JOIN run_training_epoch e "
                                    "ON e.run = t.run AND e.subject = t.subject WHERE t.run = ? "
                                    "ORDER BY t.subject, e.epoch",
                                    run.value);
    while (row.next()) {
        RunTraining& training = groupOf(
            trainings, {.subject = row.text(0), .seconds = row.real(1), .device = row.text(2)}, &RunTraining::subject);
        if (!row.isNull(3))
            training.epochs.push_back({.epoch = static_cast<int>(row.integer(3)),
                                       .loss = row.real(4),
                                       .trainErrorPercent = row.real(5),
                                       .learningRate = row.real(6),
                                       .seconds = row.real(7)});
    }
    return trainings;
}

std::vector<RunRoc> readRocs(const SqliteConnection& log, RunId run)
{
    std::vector<RunRoc> rocs;
    SqliteStatement row = log.query("SELECT subject, attack, false_positive_rate, true_positive_rate FROM run_roc "
                                    "WHERE run = ? ORDER BY subject, attack, point",
                                    run.value);
    while (row.next())
        groupOf(rocs, {.subject = row.text(0), .attack = row.text(1), .points = {}}, &RunRoc::subject, &RunRoc::attack)
            .points.push_back({.falsePositiveRate = row.real(2), .truePositiveRate = row.real(3)});
    return rocs;
}

std::vector<RunEntropyHistogram> readEntropies(const SqliteConnection& log, RunId run)
{
    std::vector<RunEntropyHistogram> entropies;
    SqliteStatement row =
        log.query("SELECT e.subject, e.part, e.mean_nats, e.median_nats, h.lower_nats, h.upper_nats, "
                  "h.count FROM run_entropy e JOIN run_entropy_histogram h USING (run, subject, part) "
                  "WHERE e.run = ? ORDER BY e.subject, e.part, h.bin",
                  run.value);
    while (row.next()) {
        EntropyHistogram first{
            .edgesNats = {row.real(4)}, .counts = {}, .meanNats = row.real(2), .medianNats = row.real(3)};
        EntropyHistogram& histogram =
            groupOf(entropies, {.subject = row.text(0), .part = row.text(1), .histogram = std::move(first)},
                    &RunEntropyHistogram::subject, &RunEntropyHistogram::part)
                .histogram;
        histogram.edgesNats.push_back(row.real(5));
        histogram.counts.push_back(row.integer(6));
    }
    return entropies;
}

std::vector<RunPredictionMatrix> readPredictions(const SqliteConnection& log, RunId run)
{
    std::vector<RunPredictionMatrix> predictions;
    SqliteStatement row = log.query("SELECT subject, versus, part, reference_class, model_class, count FROM "
                                    "run_prediction WHERE run = ? ORDER BY subject, versus, part, reference_class, "
                                    "model_class",
                                    run.value);
    while (row.next())
        groupOf(predictions, {.subject = row.text(0), .versus = row.text(1), .part = row.text(2), .cells = {}},
                &RunPredictionMatrix::subject, &RunPredictionMatrix::versus, &RunPredictionMatrix::part)
            .cells.push_back({.referenceClass = row.integer(3), .modelClass = row.integer(4), .count = row.integer(5)});
    return predictions;
}

std::vector<RunScoreHistogram> readScoreHistograms(const SqliteConnection& log, RunId run)
{
    std::vector<RunScoreHistogram> histograms;
    SqliteStatement row = log.query("SELECT subject, attack, lower, upper, positives, negatives FROM "
                                    "run_score_histogram WHERE run = ? ORDER BY subject, attack, bin",
                                    run.value);
    while (row.next()) {
        ScoreHistogram first{.edges = {row.real(2)}, .positives = {}, .negatives = {}};
        ScoreHistogram& scores =
            groupOf(histograms, {.subject = row.text(0), .attack = row.text(1), .scores = std::move(first)},
                    &RunScoreHistogram::subject, &RunScoreHistogram::attack)
                .scores;
        scores.edges.push_back(row.real(3));
        scores.positives.push_back(row.integer(4));
        scores.negatives.push_back(row.integer(5));
    }
    return histograms;
}

/// Of a formula that another figure, "privacy-score", has taken the place of: beside that it would mislead, and under
/// its title as well.
bool isOutdated(const FigureOfMerit& figure)
{
    return figure.name == "worst-case-privacy";
}

void leaveOutFormerFigures(RunDetails& details)
{
    std::erase_if(details.figures, isOutdated);
    std::erase_if(details.measured, [](const RunMeasuredFigure& one) { return isOutdated(one.figure); });
}

FigureOfMerit readFigure(const SqliteStatement& row)
{
    return {.name = row.text(0),
            .subject = row.text(1),
            .versus = row.text(2),
            .part = row.text(3),
            .layer = row.text(4),
            .value = row.real(5),
            .samples = row.integer(6)};
}

std::vector<RunMeasuredFigure> readMeasuredFigures(const SqliteConnection& log, RunId run)
{
    std::vector<RunMeasuredFigure> figures;
    SqliteStatement row = log.query("SELECT figure, subject, versus, part, layer, value, samples, settings, at, low, "
                                    "high FROM run_measured_figure WHERE run = ? ORDER BY position",
                                    run.value);
    while (row.next()) {
        figures.push_back({.figure = readFigure(row), .at = row.text(8)});
        figures.back().figure.settings = row.text(7);
        if (!row.isNull(9))
            figures.back().figure.interval = Interval{row.real(9), row.real(10)};
    }
    return figures;
}

/// By method, without points.
std::vector<RunEmbeddingSummary> readEmbeddingSummaries(const SqliteConnection& log, RunId run)
{
    std::vector<RunEmbeddingSummary> embeddings;
    SqliteStatement row =
        log.query("SELECT e.method, e.at, (SELECT COUNT(*) FROM run_embedding_sample s WHERE s.run = e.run AND "
                  "s.method = e.method), p.subject FROM run_embedding e LEFT JOIN run_embedding_picture p "
                  "ON p.run = e.run AND p.method = e.method WHERE e.run = ? ORDER BY e.method, p.position, p.subject",
                  run.value);
    while (row.next()) {
        RunEmbeddingSummary& embedding =
            groupOf(embeddings, {.method = row.text(0), .at = row.text(1), .samples = row.integer(2), .subjects = {}},
                    &RunEmbeddingSummary::method);
        if (!row.isNull(3))
            embedding.subjects.push_back(row.text(3));
    }
    return embeddings;
}

} // namespace

RunState runStateFromName(const std::string& name, const std::filesystem::path& file)
{
    for (const RunState state :
         {RunState::Running, RunState::Finished, RunState::Cancelled, RunState::Failed, RunState::Interrupted}) {
        if (name == runStateName(state))
            return state;
    }
    throw Error(ErrorCode::DatabaseCorrupt, "The run log holds a run in an unknown state",
                {.file = file.string(),
                 .field = "run.state",
                 .expected = "running, finished, cancelled, failed or interrupted",
                 .found = name});
}

void RunStore::State::recogniseInterruption(RunSummary& summary) const
{
    if (summary.state == RunState::Running && isAbandoned(summary.id))
        summary.state = RunState::Interrupted;
}

std::vector<RunSummary> RunStore::runs(bool withDeleted) const
{
    const SqliteConnection& log = *m_state->connection;
    const Snapshot snapshot(log);
    std::map<std::int64_t, std::map<std::string, std::string>> versions;
    SqliteStatement versionRow = log.query("SELECT run, component, version FROM run_version");
    while (versionRow.next())
        versions[versionRow.integer(0)][versionRow.text(1)] = versionRow.text(2);
    std::vector<RunSummary> summaries;
    SqliteStatement row = log.query(
        (std::string(summaryColumns) + "WHERE r.deleted = 0 OR ? ORDER BY r.id DESC").c_str(), int{withDeleted});
    while (row.next()) {
        summaries.push_back(readSummary(row, m_state->file));
        summaries.back().header.versions = std::move(versions[row.integer(0)]);
        m_state->recogniseInterruption(summaries.back());
    }
    return summaries;
}

RunDetails RunStore::run(RunId run, FormerFigures former) const
{
    const SqliteConnection& log = *m_state->connection;
    const Snapshot snapshot(log);
    m_state->requireRun(run);
    RunDetails details;
    {
        SqliteStatement row = log.query((std::string(summaryColumns) + "WHERE r.id = ?").c_str(), run.value);
        row.next();
        details.summary = readSummary(row, m_state->file);
        m_state->recogniseInterruption(details.summary);
    }
    SqliteStatement version = log.query("SELECT component, version FROM run_version WHERE run = ?", run.value);
    while (version.next())
        details.summary.header.versions[version.text(0)] = version.text(1);
    details.summary.header.forgetClasses = readForgetClasses(log, run);
    details.layers = readLayers(log, run);
    details.spectra = readSpectra(log, run);
    details.subsampling = readSubsampling(log, run);
    details.live = readLiveCounts(log, run);
    details.epochs = readEpochs(log, run);
    SqliteStatement error = log.query("SELECT subject, test_error, forget_error, retain_error, test_count, "
                                      "forget_count, retain_count FROM run_error WHERE run = ?",
                                      run.value);
    while (error.next())
        details.errors.push_back(readErrors(error, 0));
    details.trainings = readTrainings(log, run);
    SqliteStatement attack = log.query("SELECT subject, attack, auc, low, high, positives, negatives, "
                                       "tpr_at_1_percent, tpr_at_01_percent FROM run_attack WHERE run = ?",
                                       run.value);
    while (attack.next())
        details.attacks.push_back(readAttack(attack, 0));
    details.rocs = readRocs(log, run);
    details.entropies = readEntropies(log, run);
    details.predictions = readPredictions(log, run);
    details.scoreHistograms = readScoreHistograms(log, run);
    details.shadowAttacks = readShadowAttacks(log, run);
    SqliteStatement figure = log.query("SELECT figure, subject, versus, part, layer, value, samples FROM run_figure "
                                       "WHERE run = ? ORDER BY position",
                                       run.value);
    while (figure.next())
        details.figures.push_back(readFigure(figure));
    details.measured = readMeasuredFigures(log, run);
    if (former == FormerFigures::LeftOut)
        leaveOutFormerFigures(details);
    details.embeddingSummaries = readEmbeddingSummaries(log, run);
    SqliteStatement weights =
        log.query("SELECT epoch, file, bytes FROM run_weights WHERE run = ? ORDER BY epoch", run.value);
    while (weights.next())
        details.weights.push_back(
            {.epoch = static_cast<int>(weights.integer(0)), .file = weights.text(1), .bytes = weights.integer(2)});
    SqliteStatement seconds = log.query("SELECT phase, seconds FROM run_seconds WHERE run = ?", run.value);
    while (seconds.next())
        details.seconds[seconds.text(0)] = seconds.real(1);
    return details;
}

std::optional<RunId> RunStore::newestRun() const
{
    SqliteStatement row = m_state->connection->query("SELECT MAX(id) FROM run WHERE deleted = 0");
    if (!row.next() || row.isNull(0))
        return std::nullopt;
    return RunId{row.integer(0)};
}

std::int64_t RunStore::dataVersion() const
{
    // The pragma counts what others committed, the changes are our own; each only grows.
    return m_state->connection->integer("PRAGMA data_version") + m_state->connection->totalChanges();
}

} // namespace unlearn
