// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of the work that goes on beside the session's jobs.
#include "widgets/experiment_sources.h"
#include "widgets/main_window.h"
#include "widgets/samples_page.h"

namespace unlearn {

void MainWindow::followSideJobs()
{
    connect(&m_reportWriter, &ReportWriter::changed, this,
            [this] { m_sideJobs.set(SideJob::Report, m_reportWriter.isWriting()); });
    connect(&m_reportWriter, &ReportWriter::failed, this,
            [this](const QString& sentence) { m_sideJobs.setResult(SideJob::Report, sentence); });
    connect(&m_runLog, &RunLog::workChanged, this, [this] {
        m_sideJobs.set(SideJob::LogExport, m_runLog.isExporting());
        m_sideJobs.set(SideJob::LogMerge, m_runLog.isMerging());
        m_sideJobs.set(SideJob::Purge, m_runLog.isPurging());
    });
    connect(&m_runLog, &RunLog::workFailed, &m_sideJobs, &SideJobs::setResult);
    connect(&m_embedding, &EmbeddingModel::workChanged, this,
            [this] { m_sideJobs.set(SideJob::Embedding, m_embedding.isWorking()); });
    connect(&m_embedding, &EmbeddingModel::failed, this,
            [this](const QString& sentence) { m_sideJobs.setResult(SideJob::Embedding, sentence); });
    connect(&m_embedding, &EmbeddingModel::stopped, this,
            [this] { sayResult(SideJob::Embedding, tr("The embedding was stopped; nothing of it was kept.")); });
    connect(m_sources, &ExperimentSources::downloadChanged, this,
            [this] { m_sideJobs.set(SideJob::Download, !m_sources->downloadUnderWay().isEmpty()); });
    connect(m_sources, &ExperimentSources::failed, this,
            [this](const QString& sentence) { m_sideJobs.setResult(SideJob::Download, sentence); });
}

void MainWindow::sayResult(SideJob job, const QString& sentence)
{
    m_sideJobs.setResult(job, sentence);
    say(MessageKind::Information, sentence);
}

QStringList MainWindow::workBeside() const
{
    const auto sentenceOf = [this](SideJob job) {
        switch (job) {
        case SideJob::Report: return tr("A report is being written.");
        case SideJob::LogExport: return tr("The log of runs is being exported.");
        case SideJob::LogMerge: return tr("Another log of runs is being merged into this one.");
        case SideJob::Purge: return tr("A request is being purged.");
        case SideJob::Embedding: return tr("An embedding is being made.");
        case SideJob::Download:
            return tr("%1 is being downloaded; what has come is kept.").arg(m_sources->downloadUnderWay());
        }
        return QString();
    };
    QStringList sentences;
    for (const SideJob job : m_sideJobs.underWay())
        sentences << sentenceOf(job);
    if (m_samplesPage->draft().isExporting())
        sentences << tr("The forget set is being exported.");
    return sentences;
}

} // namespace unlearn
