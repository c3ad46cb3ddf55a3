// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_writer.h"

#include "widgets/session/report_pages.h"
#include "widgets/session/report_translation.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unlearn {

ReportWriter::ReportWriter(ExperimentServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services))
{
    using namespace std::chrono_literals;
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &ReportWriter::look);
}

void ReportWriter::write(const std::vector<RunId>& runs, const std::filesystem::path& folder, RequestPictures pictures)
{
    Job<ReportOutcome> job;
    job.work = [services = m_services, runs, folder, screenDots = screenDotsPerInch(), language = reportLanguage(),
                pictures](const JobContext& context) {
        return services.report(runs, folder, screenDots, language, pictures, context);
    };
    job.finished = [this](const ReportOutcome& outcome) { Q_EMIT reported(outcome); };
    job.ended = [this](const JobEnd& end) { ended(end); };
    m_jobs.push_back(m_thread.post(std::move(job)));
    m_status.waiting = static_cast<int>(m_jobs.size()) - 1;
    m_look.start();
    Q_EMIT changed();
}

void ReportWriter::cancel()
{
    if (m_jobs.empty() || m_status.stopping)
        return;
    m_status.stopping = true;
    m_thread.cancel(m_jobs.front());
    Q_EMIT changed();
}

void ReportWriter::look()
{
    const auto progress = m_thread.takeProgress();
    if (!progress || m_jobs.empty() || progress->id != m_jobs.front())
        return;
    m_status.phase = progress->phase;
    m_status.share = progress->share;
    Q_EMIT changed();
}

void ReportWriter::ended(const JobEnd& end)
{
    m_jobs.pop_front();
    m_status = {.waiting = std::max(0, static_cast<int>(m_jobs.size()) - 1)};
    if (m_jobs.empty())
        m_look.stop();
    for (const QString& sentence : m_thread.takeNotices())
        Q_EMIT noticed(sentence);
    if (end.outcome == JobOutcome::Cancelled)
        Q_EMIT cancelled();
    if (end.outcome == JobOutcome::Failed)
        Q_EMIT failed(end.sentence);
    Q_EMIT changed();
}

} // namespace unlearn
