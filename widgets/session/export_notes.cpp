// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/export_notes.h"

#include <utility>

namespace unlearn {

ExportSubject ofRuns(const std::vector<RunDetails>& runs)
{
    ExportSubject subject;
    for (const RunDetails& run : runs)
        subject.runs.push_back(run.summary.id);
    return subject;
}

ExportNotes::ExportNotes(ExperimentServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services))
{
}

void ExportNotes::note(const ExportSubject& subject, const QString& file, std::function<void()> write)
{
    if (subject.runs.empty() && !subject.samples) {
        write();
        return;
    }
    Job<bool> job;
    job.work = [services = m_services, subject, path = file.toStdString()](const JobContext& context) {
        if (!subject.runs.empty())
            services.noteFileOfRuns(subject.runs, path, context);
        if (subject.samples)
            services.noteFile(*subject.samples, path, context);
        return true;
    };
    job.ended = [this, write = std::move(write)](const JobEnd& end) {
        for (const QString& sentence : m_thread.takeNotices())
            Q_EMIT noticed(sentence);
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT noticed(end.sentence);
        write();
    };
    m_thread.post(std::move(job));
}

} // namespace unlearn
