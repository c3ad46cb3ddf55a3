// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_log.h"

#include <chrono>
#include <utility>

namespace unlearn {

RunLog::RunLog(ExperimentServices services, QObject* parent) : QObject(parent), m_services(std::move(services))
{
    using namespace std::chrono_literals;
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &RunLog::poll);
}

void RunLog::startWatching()
{
    m_timer.start();
    poll();
}

void RunLog::poll()
{
    if (m_thread.isBusy())
        return;
    using Runs = std::optional<std::vector<RunSummary>>;
    Job<Runs> job;
    job.work = [services = m_services](const JobContext&) { return services.changedRuns(); };
    job.finished = [this](Runs runs) {
        m_lastFailure.clear();
        if (runs)
            Q_EMIT runsChanged(*runs);
    };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed && std::exchange(m_lastFailure, end.sentence) != end.sentence)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

void RunLog::readAllAgain()
{
    if (!m_readAll.empty())
        readAll(m_readAll);
}

void RunLog::readAll(const std::vector<RunId>& runs)
{
    m_readAll = runs;
    using Details = std::vector<RunDetails>;
    Job<Details> job;
    job.work = [services = m_services, runs](const JobContext& context) {
        Details all;
        for (const RunId run : runs) {
            context.checkpoint();
            all.push_back(services.runDetails(run));
        }
        return all;
    };
    job.finished = [this](const Details& all) { Q_EMIT runsRead(all); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

void RunLog::note(const std::vector<RunNote>& notes)
{
    Job<bool> job;
    job.work = [services = m_services, notes](const JobContext&) {
        services.note(notes);
        return true;
    };
    job.mustBeDone = true; // nobody would type it again
    ++m_notes;
    job.ended = [this](const JobEnd& end) {
        --m_notes;
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
        poll();
    };
    m_thread.post(std::move(job));
}

void RunLog::purge(RunId run, bool dryRun)
{
    Job<PurgeReport> job;
    job.work = [services = m_services, run, dryRun](const JobContext& context) {
        // Waiting would keep the log from being read, and nobody could end it.
        return services.purge(run, {.dryRun = dryRun, .refusesWaiting = true}, context);
    };
    job.finished = [this](const PurgeReport& report) {
        if (report.dryRun)
            Q_EMIT purgePlanned(report);
        else
            Q_EMIT purged(report);
    };
    m_purges += dryRun ? 0 : 1;
    job.ended = [this, dryRun](const JobEnd& end) {
        m_purges -= dryRun ? 0 : 1;
        Q_EMIT workChanged();
        for (const QString& sentence : m_thread.takeNotices())
            Q_EMIT noticed(sentence);
        if (end.outcome == JobOutcome::Failed) {
            if (!dryRun)
                Q_EMIT workFailed(SideJob::Purge, end.sentence);
            Q_EMIT failed(end.sentence);
        }
    };
    m_thread.post(std::move(job));
    Q_EMIT workChanged();
}

void RunLog::exportTo(const std::filesystem::path& file)
{
    Job<std::int64_t> job;
    job.work = [services = m_services, file](const JobContext& context) { return services.exportLog(file, context); };
    job.finished = [this, file](std::int64_t bytes) { Q_EMIT exported(QString::fromStdString(file.string()), bytes); };
    ++m_exports;
    job.ended = [this](const JobEnd& end) {
        --m_exports;
        Q_EMIT workChanged();
        for (const QString& sentence : m_thread.takeNotices())
            Q_EMIT noticed(sentence);
        if (end.outcome == JobOutcome::Failed) {
            Q_EMIT workFailed(SideJob::LogExport, end.sentence);
            Q_EMIT failed(end.sentence);
        }
    };
    m_thread.post(std::move(job));
    Q_EMIT workChanged();
}

void RunLog::merge(const std::filesystem::path& file)
{
    Job<RunMerge> job;
    job.work = [services = m_services, file](const JobContext&) { return services.mergeLog(file); };
    job.finished = [this](const RunMerge& merge) { Q_EMIT merged(merge); };
    ++m_merges;
    job.ended = [this](const JobEnd& end) {
        --m_merges;
        Q_EMIT workChanged();
        if (end.outcome == JobOutcome::Failed) {
            Q_EMIT workFailed(SideJob::LogMerge, end.sentence);
            Q_EMIT failed(end.sentence);
        }
        poll();
    };
    m_thread.post(std::move(job));
    Q_EMIT workChanged();
}

void RunLog::readOrigin(RunId run)
{
    Job<RunDetails> job;
    job.work = [services = m_services, run](const JobContext&) { return services.runDetails(run); };
    job.finished = [this](const RunDetails& details) { Q_EMIT originRead(details); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

void RunLog::readKeptEpochs(RunId run)
{
    Job<std::vector<int>> job;
    job.work = [services = m_services, run](const JobContext&) { return services.keptEpochs(run); };
    job.finished = [this, run](const std::vector<int>& epochs) { Q_EMIT keptEpochsRead(run, epochs); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

void RunLog::read(RunId run)
{
    Job<RunDetails> job;
    job.work = [services = m_services, run](const JobContext&) { return services.runDetails(run); };
    job.finished = [this](const RunDetails& details) { Q_EMIT runRead(details); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

} // namespace unlearn
