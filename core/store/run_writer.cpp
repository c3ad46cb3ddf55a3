// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the log.
#include "core/error.h"
#include "core/store/run_store_state.h"

#include <cmath>

namespace unlearn {

namespace {

void insertEpoch(const SqliteConnection& log, RunId run, const EpochFigures& figures)
{
    // In the order of the table metric_kind.
    const std::optional<double> values[] = {figures.learningRate,       figures.loss,
                                            figures.testErrorPercent,   figures.validationErrorPercent,
                                            figures.forgetErrorPercent, figures.retainErrorPercent,
                                            figures.stepSeconds,        figures.evaluationSeconds,
                                            figures.retainDrift,        figures.outputChange};
    std::int64_t metric = 0;
    for (const std::optional<double>& value : values) {
        ++metric;
        if (value) // not every figure is measured in every run
            log.run("INSERT INTO metric (run, metric, step, value, is_nan) VALUES (?, ?, ?, ?, ?)", run.value, metric,
                    figures.epoch, *value, int{std::isnan(*value)});
    }
}

void insertWeights(const SqliteConnection& log, RunId run, const RunWeights& weights)
{
    if (weights.write)
        weights.write();
    log.run("INSERT INTO run_weights (run, epoch, file, bytes) VALUES (?, ?, ?, ?)", run.value, weights.epoch,
            weights.file, weights.bytes);
}

/// Throws Error (ValueOutOfRange) unless each count of the bins is of what lies between two edges.
void requireFitting(const SqliteConnection& log, RunId run, std::size_t edges, std::size_t bins)
{
    if (edges != (bins == 0 ? 0 : bins + 1))
        throw Error(ErrorCode::ValueOutOfRange, "The bins of a histogram do not fit its edges",
                    {.file = log.file().string(),
                     .field = "run " + std::to_string(run.value),
                     .expected = "one edge more than there are bins",
                     .found = std::to_string(edges) + " edges, " + std::to_string(bins) + " bins"});
}

} // namespace

RunId RunStore::beginRun(const RunHeader& header, const std::vector<EpochFigures>& epochs,
                         const std::vector<RunWeights>& weights, std::optional<std::int64_t> parentScrubs)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    const ProcessIdentity& self = m_state->process;
    for (const std::optional<RunId>& other : {header.parent, header.previousRun}) {
        if (other)
            m_state->requireRun(*other);
    }
    if (header.parent && parentScrubs)
        m_state->requireSameScrubs(*header.parent, *parentScrubs);
    log.run("INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, threads, "
            "parent, previous_run, request_number, owner_pid, owner_start, owner_boot, owner_namespace) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            header.name, header.method, header.plan, header.modelHash, header.dataHash, header.forgetHash,
            static_cast<std::int64_t>(header.seed), header.device, header.dtype, header.threads,
            header.parent ? std::optional(header.parent->value) : std::nullopt,
            header.previousRun ? std::optional(header.previousRun->value) : std::nullopt, header.requestNumber,
            self.pid, self.startTicks, self.boot, self.pidNamespace);
    const RunId run{log.lastInsertId()};
    for (const auto& [component, version] : header.versions)
        log.run("INSERT INTO run_version (run, component, version) VALUES (?, ?, ?)", run.value, component, version);
    for (const ForgetClass& one : header.forgetClasses)
        log.run("INSERT INTO run_forget_class (run, class, name, samples) VALUES (?, ?, ?, ?)", run.value, one.number,
                one.name, one.samples);
    for (const EpochFigures& figures : epochs)
        insertEpoch(log, run, figures);
    for (const RunWeights& kept : weights)
        insertWeights(log, run, kept);
    transaction.commit();
    return run;
}

void RunStore::setLayers(RunId run, const std::vector<RunLayer>& layers)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_layer_group WHERE run = ?", run.value);
    log.run("DELETE FROM run_layer WHERE run = ?", run.value);
    std::int64_t position = 0;
    for (const RunLayer& layer : layers) {
        log.run("INSERT INTO run_layer (run, position, name, d, gamma, retain_drift, retain_drift_centred) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                run.value, position, layer.name, layer.d, layer.gamma, layer.retainDrift, layer.centredRetainDrift);
        std::int64_t group = 0;
        for (const std::int64_t k : layer.k)
            log.run("INSERT INTO run_layer_group (run, position, \"group\", k) VALUES (?, ?, ?, ?)", run.value,
                    position, group++, k);
        ++position;
    }
    transaction.commit();
}

void RunStore::setSpectra(RunId run, const std::vector<RunSpectrum>& spectra)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_spectrum WHERE run = ?", run.value);
    for (const RunSpectrum& spectrum : spectra) {
        for (const SpectrumPoint& point : spectrum.points)
            log.run("INSERT INTO run_spectrum (run, position, \"group\", direction, eigenvalue, share) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    run.value, spectrum.layer, spectrum.group, point.direction, point.eigenvalue, point.share);
    }
    transaction.commit();
}

void RunStore::setSubsampling(RunId run, const std::vector<RunSubsampling>& layers)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_subsampling WHERE run = ?", run.value);
    for (const RunSubsampling& one : layers)
        log.run("INSERT INTO run_subsampling (run, position, images, largest_angle, energy_error) "
                "VALUES (?, ?, ?, ?, ?)",
                run.value, one.layer, one.images, one.largestAngle, one.energyError);
    transaction.commit();
}

void RunStore::setLiveCounts(RunId run, const LiveCounts& counts)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireOwnRun(run);
    m_state->connection->run("INSERT INTO run_live_set (run, forget_count, validation_count, test_count, retain_count, "
                             "bfloat16) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run) DO UPDATE SET forget_count = "
                             "excluded.forget_count, validation_count = excluded.validation_count, test_count = "
                             "excluded.test_count, retain_count = excluded.retain_count, bfloat16 = excluded.bfloat16",
                             run.value, counts.forget, counts.validation, counts.test, counts.retain,
                             int{counts.bfloat16});
    transaction.commit();
}

void RunStore::appendEpoch(RunId run, const EpochFigures& figures, const RunWeights* weights)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    insertEpoch(log, run, figures);
    if (weights)
        insertWeights(log, run, *weights);
    log.run("UPDATE run SET heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?", run.value);
    transaction.commit();
}

void RunStore::addSeconds(RunId run, const std::string& phase, double seconds)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireOwnRun(run);
    m_state->connection->run("INSERT INTO run_seconds (run, phase, seconds) VALUES (?, ?, ?) "
                             "ON CONFLICT (run, phase) DO UPDATE SET seconds = seconds + excluded.seconds",
                             run.value, phase, seconds);
    transaction.commit();
}

void RunStore::heartbeat(RunId run)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireOwnRun(run);
    m_state->connection->run("UPDATE run SET heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?",
                             run.value);
    transaction.commit();
}

void RunStore::setErrors(RunId run, const RunErrors& errors)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireOwnRun(run);
    m_state->connection->run(
        "INSERT INTO run_error (run, subject, test_error, forget_error, retain_error, test_count, forget_count, "
        "retain_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, subject) DO UPDATE SET "
        "test_error = excluded.test_error, forget_error = excluded.forget_error, retain_error = excluded.retain_error, "
        "test_count = excluded.test_count, forget_count = excluded.forget_count, retain_count = excluded.retain_count",
        run.value, errors.subject, errors.testErrorPercent, errors.forgetErrorPercent, errors.retainErrorPercent,
        errors.testCount, errors.forgetCount, errors.retainCount);
    transaction.commit();
}

void RunStore::setTraining(RunId run, const RunTraining& training)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("INSERT INTO run_training (run, subject, seconds, device) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (run, subject) DO UPDATE SET seconds = excluded.seconds, device = excluded.device",
            run.value, training.subject, training.seconds, training.device);
    log.run("DELETE FROM run_training_epoch WHERE run = ? AND subject = ?", run.value, training.subject);
    for (const TrainEpoch& epoch : training.epochs)
        log.run("INSERT INTO run_training_epoch (run, subject, epoch, loss, train_error, learning_rate, seconds) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                run.value, training.subject, epoch.epoch, epoch.loss, epoch.trainErrorPercent, epoch.learningRate,
                epoch.seconds);
    transaction.commit();
}

void RunStore::setAttack(RunId run, const RunAttack& attack, const std::vector<RocPoint>& roc,
                         const ScoreHistogram& scores)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    for (const std::size_t bins : {scores.positives.size(), scores.negatives.size()})
        requireFitting(log, run, scores.edges.size(), bins);
    log.run("INSERT INTO run_attack (run, subject, attack, auc, low, high, positives, negatives, tpr_at_1_percent, "
            "tpr_at_01_percent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, subject, attack) DO UPDATE SET "
            "auc = excluded.auc, low = excluded.low, high = excluded.high, positives = excluded.positives, "
            "negatives = excluded.negatives, tpr_at_1_percent = excluded.tpr_at_1_percent, "
            "tpr_at_01_percent = excluded.tpr_at_01_percent",
            run.value, attack.subject, attack.attack, attack.auc, attack.low, attack.high, attack.positives,
            attack.negatives, attack.tprAt1Percent, attack.tprAt01Percent);
    log.run("DELETE FROM run_roc WHERE run = ? AND subject = ? AND attack = ?", run.value, attack.subject,
            attack.attack);
    std::int64_t number = 0;
    for (const RocPoint& point : roc)
        log.run("INSERT INTO run_roc (run, subject, attack, point, false_positive_rate, true_positive_rate) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                run.value, attack.subject, attack.attack, number++, point.falsePositiveRate, point.truePositiveRate);
    log.run("DELETE FROM run_score_histogram WHERE run = ? AND subject = ? AND attack = ?", run.value, attack.subject,
            attack.attack);
    for (std::size_t bin = 0; bin < scores.positives.size(); ++bin)
        log.run("INSERT INTO run_score_histogram (run, subject, attack, bin, lower, upper, positives, negatives) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                run.value, attack.subject, attack.attack, static_cast<std::int64_t>(bin), scores.edges[bin],
                scores.edges[bin + 1], scores.positives[bin], scores.negatives[bin]);
    transaction.commit();
}

void RunStore::setEntropies(RunId run, const std::vector<RunEntropyHistogram>& entropies)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_entropy WHERE run = ?", run.value);
    log.run("DELETE FROM run_entropy_histogram WHERE run = ?", run.value);
    for (const RunEntropyHistogram& one : entropies) {
        const EntropyHistogram& histogram = one.histogram;
        requireFitting(log, run, histogram.edgesNats.size(), histogram.counts.size());
        log.run("INSERT INTO run_entropy (run, subject, part, mean_nats, median_nats) VALUES (?, ?, ?, ?, ?)",
                run.value, one.subject, one.part, histogram.meanNats, histogram.medianNats);
        for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin)
            log.run("INSERT INTO run_entropy_histogram (run, subject, part, bin, lower_nats, upper_nats, count) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    run.value, one.subject, one.part, static_cast<std::int64_t>(bin), histogram.edgesNats[bin],
                    histogram.edgesNats[bin + 1], histogram.counts[bin]);
    }
    transaction.commit();
}

void RunStore::setPredictions(RunId run, const std::vector<RunPredictionMatrix>& predictions)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_prediction WHERE run = ?", run.value);
    for (const RunPredictionMatrix& one : predictions) {
        for (const PredictionCell& cell : one.cells)
            log.run("INSERT INTO run_prediction (run, subject, versus, part, reference_class, model_class, count) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    run.value, one.subject, one.versus, one.part, cell.referenceClass, cell.modelClass, cell.count);
    }
    transaction.commit();
}

void RunStore::setFigures(RunId run, const std::vector<FigureOfMerit>& figures)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireOwnRun(run);
    log.run("DELETE FROM run_figure WHERE run = ?", run.value);
    std::int64_t position = 0;
    for (const FigureOfMerit& figure : figures)
        log.run("INSERT INTO run_figure (run, subject, versus, figure, part, layer, position, value, samples) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.value, figure.subject, figure.versus, figure.name, figure.part, figure.layer, position++,
                figure.value, figure.samples);
    transaction.commit();
}

void RunStore::endRun(RunId run, RunState state, std::optional<int> selectedEpoch, const std::string& error)
{
    if (state == RunState::Running || state == RunState::Interrupted)
        m_state->refuse(run, "A run can not end in this state", "finished, cancelled or failed", runStateName(state));
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    m_state->requireOwnRun(run);
    m_state->connection->run("UPDATE run SET state = ?, selected_epoch = ?, error = ?, "
                             "ended_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?",
                             runStateName(state), selectedEpoch, error, run.value);
    transaction.commit();
}

RunDetails RunStore::claimForResume(RunId run)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    const ProcessIdentity& self = m_state->process;
    m_state->requireRun(run);
    SqliteStatement row = log.query("SELECT state FROM run WHERE id = ?", run.value);
    row.next();
    const std::string state = row.text(0);
    row.reset();
    if (state == "finished" || (state == "running" && !m_state->isAbandoned(run)))
        m_state->refuse(run, "Only a run that was interrupted, cancelled or failed can go on",
                        "interrupted, cancelled or failed", state);
    RunDetails before = this->run(run);
    log.run("UPDATE run SET state = 'running', ended_at = NULL, error = '', selected_epoch = NULL, owner_pid = ?, "
            "owner_start = ?, owner_boot = ?, owner_namespace = ?, "
            "heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?",
            self.pid, self.startTicks, self.boot, self.pidNamespace, run.value);
    transaction.commit();
    return before;
}

void RunStore::releaseClaim(const RunDetails& before)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const RunSummary& summary = before.summary;
    m_state->requireOwnRun(summary.id);
    const std::optional<std::string> endedAt = summary.endedAt.empty() ? std::nullopt : std::optional(summary.endedAt);
    m_state->connection->run("UPDATE run SET state = ?, ended_at = COALESCE(?, heartbeat_at), error = ?, "
                             "selected_epoch = ? WHERE id = ?",
                             runStateName(summary.state), endedAt, summary.error, summary.selectedEpoch,
                             summary.id.value);
    transaction.commit();
}

void RunStore::setName(RunId run, const std::string& name)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET name = ? WHERE id = ?", name, run.value);
    transaction.commit();
}

void RunStore::setTags(RunId run, const std::string& tags)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET tags = ? WHERE id = ?", tags, run.value);
    transaction.commit();
}

void RunStore::setNotes(RunId run, const std::string& notes)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET notes = ? WHERE id = ?", notes, run.value);
    transaction.commit();
}

void RunStore::setDeleted(RunId run, bool deleted)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET deleted = ? WHERE id = ?", int{deleted}, run.value);
    transaction.commit();
}

} // namespace unlearn
