// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/export_writer.h"

#include <QSaveFile>

#include <utility>

namespace unlearn {

ExportSubject ofRuns(const std::vector<RunDetails>& runs)
{
    ExportSubject subject;
    for (const RunDetails& run : runs)
        subject.runs.push_back(run.summary.id);
    return subject;
}

bool writeExport(const QString& file, const QByteArray& content)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit();
}

ExportWriter::ExportWriter(ExperimentServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services))
{
}

void ExportWriter::write(const ExportSubject& subject, const QString& file, const QByteArray& content,
                         std::function<void(bool isWritten)> ended)
{
    if (!subject.runs.empty() || subject.samples)
        note(subject, file);
    Job<bool> job;
    job.mustBeDone = true;
    job.work = [file, content](const JobContext&) { return writeExport(file, content); };
    job.finished = std::move(ended);
    m_thread.post(std::move(job));
}

void ExportWriter::note(const ExportSubject& subject, const QString& file)
{
    Job<bool> job;
    job.mustBeDone = true;
    job.work = [services = m_services, subject, path = file.toStdString()](const JobContext& context) {
        if (!subject.runs.empty())
            services.noteFileOfRuns(subject.runs, path, context);
        if (subject.samples)
            services.noteFile(*subject.samples, path, context);
        return true;
    };
    job.ended = [this](const JobEnd& end) {
        for (const QString& sentence : m_thread.takeSentences(end))
            Q_EMIT noticed(sentence);
    };
    m_thread.post(std::move(job));
}

} // namespace unlearn
