// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of the models of runs which have ended. Rows are replaced rather than updated: no other statement
// may change them (schema/version_13.h, and of embeddings version_12.h).
#include "core/error.h"
#include "core/store/grouped_rows.h"
#include "core/store/run_store_state.h"
#include "core/store/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {
namespace {

void requireFitting(const SqliteConnection& log, RunId run, const RunEmbedding& embedding)
{
    for (const RunEmbeddingPicture& picture : embedding.pictures) {
        if (picture.points.size() != embedding.samples.size())
            throw Error(ErrorCode::ValueOutOfRange, "A picture of an embedding does not have a point for each sample",
                        {.file = log.file().string(),
                         .field = "run " + std::to_string(run.value) + ", picture of " + picture.subject,
                         .expected = std::to_string(embedding.samples.size()) + " points",
                         .found = std::to_string(picture.points.size())});
    }
}

std::optional<double> endOf(const std::optional<Interval>& interval, double Interval::*end)
{
    return interval ? std::optional((*interval).*end) : std::nullopt;
}

void addPicture(const SqliteConnection& log, RunId run, const std::string& method, std::int64_t position,
                const RunEmbeddingPicture& picture)
{
    using Share = std::optional<double>;
    log.run("INSERT INTO run_embedding_picture (run, method, subject, position, share_x, share_y) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            run.value, method, picture.subject, position, picture.shares ? Share((*picture.shares)[0]) : Share(),
            picture.shares ? Share((*picture.shares)[1]) : Share());
    SqliteStatement row = log.query("INSERT INTO run_embedding_point (run, method, subject, sample, x, y) "
                                    "VALUES (?, ?, ?, ?, ?, ?)",
                                    run.value, method, picture.subject);
    std::int64_t sample = 0;
    for (const auto& [x, y] : picture.points) {
        row.bind(4, sample++);
        row.bind(5, x);
        row.bind(6, y);
        row.next();
        row.reset();
    }
}

std::vector<RunEmbeddingPicture> readPictures(const SqliteConnection& log, RunId run, const std::string& method)
{
    std::vector<RunEmbeddingPicture> pictures;
    SqliteStatement row = log.query("SELECT subject, share_x, share_y, x, y FROM run_embedding_picture "
                                    "JOIN run_embedding_point USING (run, method, subject) "
                                    "WHERE run = ? AND method = ? ORDER BY position, subject, sample",
                                    run.value, method);
    while (row.next()) {
        std::optional<std::array<double, 2>> shares;
        if (!row.isNull(1))
            shares = {row.real(1), row.real(2)};
        groupOf(pictures, {.subject = row.text(0), .points = {}, .shares = shares}, &RunEmbeddingPicture::subject)
            .points.push_back({row.real(3), row.real(4)});
    }
    return pictures;
}

} // namespace

void RunStore::addMeasuredFigures(RunId run, const std::vector<FigureOfMerit>& figures,
                                  std::optional<std::int64_t> planScrubs)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireRun(run);
    m_state->requireUnpurgedSince(run, planScrubs);
    std::int64_t position = 0;
    {
        SqliteStatement row =
            log.query("SELECT COALESCE(MAX(position) + 1, 0) FROM run_measured_figure WHERE run = ?", run.value);
        row.next();
        position = row.integer(0);
    }
    for (const FigureOfMerit& figure : figures)
        log.run("INSERT OR REPLACE INTO run_measured_figure (run, subject, versus, figure, part, layer, settings, "
                "position, value, samples, low, high) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.value, figure.subject, figure.versus, figure.name, figure.part, figure.layer, figure.settings,
                position++, figure.value, figure.samples, endOf(figure.interval, &Interval::low),
                endOf(figure.interval, &Interval::high));
    transaction.commit();
}

void RunStore::addEmbedding(RunId run, const RunEmbedding& embedding)
{
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    m_state->requireRun(run);
    requireFitting(log, run, embedding);
    log.run("INSERT OR REPLACE INTO run_embedding (run, method) VALUES (?, ?)", run.value, embedding.method);
    SqliteStatement row = log.query("INSERT INTO run_embedding_sample (run, method, position, part, class) "
                                    "VALUES (?, ?, ?, ?, ?)",
                                    run.value, embedding.method);
    std::int64_t position = 0;
    for (const RunEmbeddedSample& sample : embedding.samples) {
        row.bind(3, position++);
        row.bind(4, sample.part);
        row.bind(5, sample.classNumber);
        row.next();
        row.reset();
    }
    position = 0;
    for (const RunEmbeddingPicture& picture : embedding.pictures)
        addPicture(log, run, embedding.method, position++, picture);
    transaction.commit();
}

std::vector<RunEmbedding> RunStore::embeddings(RunId run) const
{
    const SqliteConnection& log = *m_state->connection;
    const Snapshot snapshot(log);
    m_state->requireRun(run);
    std::vector<RunEmbedding> embeddings;
    SqliteStatement row = log.query("SELECT method, at, part, class FROM run_embedding "
                                    "JOIN run_embedding_sample USING (run, method) "
                                    "WHERE run = ? ORDER BY method, position",
                                    run.value);
    while (row.next())
        groupOf(embeddings, {.method = row.text(0), .at = row.text(1), .samples = {}, .pictures = {}},
                &RunEmbedding::method)
            .samples.push_back({.part = row.text(2), .classNumber = row.integer(3)});
    for (RunEmbedding& embedding : embeddings)
        embedding.pictures = readPictures(log, run, embedding.method);
    return embeddings;
}

} // namespace unlearn
