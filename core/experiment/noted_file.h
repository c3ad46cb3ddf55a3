// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/store/run_store.h"
#include "core/train/training.h"

#include <filesystem>
#include <vector>

namespace unlearn {

// A file outside of the program's own folders is its user's: a purge does not delete it, but names it. For that the log
// notes where it will be, before it appears there. Where the log can not be written, the context is told why a purge
// will not name the file, which is written all the same. written: absolute; empty: none.

/// Of what the log holds of runs, or of their models.
void noteFile(const std::filesystem::path& log, const std::vector<RunId>& runs, const std::filesystem::path& written,
              const JobContext& context);
/// Of samples that no run need have been asked to forget yet. The log is made where there is none.
void noteFile(const std::filesystem::path& log, const SampleSource& samples, const std::filesystem::path& written,
              const JobContext& context);
/// Of a model that is trained without some samples, for its file names them, and so does its checkpoint, which stays
/// where the training is interrupted; nothing for another one. As of any request: those of several may be left out.
void noteFile(const std::filesystem::path& log, const Training& training, const JobContext& context);

} // namespace unlearn
