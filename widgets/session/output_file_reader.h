// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/job_thread.h"
#include "widgets/session/output_file.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

namespace unlearn {

/// Finds out what lies where a model is to be saved; in a thread of its own, since the disk may be slow. What was asked
/// for last is answered, and nothing else.
class OutputFileReader : public QObject {
    Q_OBJECT

public:
    explicit OutputFileReader(LookAtOutput lookAt = lookOnDisk(), QObject* parent = nullptr);

    /// Answers with found, of this file.
    void look(const std::filesystem::path& file);
    /// Answers with found, of this file and as many others, numbered from 2 behind their stem, as it takes to come to
    /// one where nothing lies.
    void lookForFree(const std::filesystem::path& file);
    /// What was asked for is not answered any more.
    void stop();

Q_SIGNALS:
    /// One or more, in the order of their numbers. What could not be looked at, as where memory is short, is said to
    /// exist, so that nothing is lost there unasked.
    void found(const std::vector<unlearn::OutputFile>& files);

private:
    using Files = std::vector<OutputFile>;

    void post(const std::filesystem::path& file, std::function<Files(const JobContext&)> work);

    LookAtOutput m_lookAt;
    JobId m_last;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
