// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/moment_cache.h"

#include <QLocale>

#include <utility>

namespace unlearn {

MomentCache::MomentCache(ExperimentServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services))
{
}

void MomentCache::measure()
{
    Job<CacheSizes> job;
    job.work = [services = m_services](const JobContext&) { return services.cacheSizes(); };
    job.finished = [this](CacheSizes sizes) { Q_EMIT measured(sizes); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_thread.post(std::move(job));
}

void MomentCache::clear(CachePart part)
{
    Job<std::int64_t> job;
    job.work = [services = m_services, part](const JobContext& context) { return services.clearCache(part, context); };
    job.finished = [this, part](std::int64_t bytes) { Q_EMIT cleared(part, bytes); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
        measure();
    };
    m_thread.post(std::move(job));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace unlearn
