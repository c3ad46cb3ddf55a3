// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/output_file_reader.h"

#include <string>
#include <utility>

namespace unlearn {

namespace {

std::filesystem::path numbered(const std::filesystem::path& file, int number)
{
    std::filesystem::path name = file.stem();
    name += '-' + std::to_string(number);
    name += file.extension();
    std::filesystem::path other = file;
    other.replace_filename(name);
    return other;
}

} // namespace

OutputFileReader::OutputFileReader(LookAtOutput lookAt, QObject* parent) : QObject(parent), m_lookAt(std::move(lookAt))
{
}

void OutputFileReader::look(const std::filesystem::path& file)
{
    post(file, [lookAt = m_lookAt, file](const JobContext&) { return Files{lookAt(file)}; });
}

void OutputFileReader::lookForFree(const std::filesystem::path& file)
{
    post(file, [lookAt = m_lookAt, file](const JobContext& context) {
        Files files{lookAt(file)};
        for (int number = 2; files.back().exists || files.back().hasCheckpoint; ++number) {
            context.checkpoint();
            files.push_back(lookAt(numbered(file, number)));
        }
        return files;
    });
}

void OutputFileReader::stop()
{
    m_thread.drop(m_last);
}

void OutputFileReader::post(const std::filesystem::path& file, std::function<Files(const JobContext&)> work)
{
    stop();
    Job<Files> job;
    job.work = std::move(work);
    job.finished = [this](const Files& files) { Q_EMIT found(files); };
    job.ended = [this, file](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT found(Files{OutputFile{.path = file, .exists = true}});
    };
    m_last = m_thread.post(std::move(job));
}

} // namespace unlearn
