// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/noted_file.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <string>

namespace unlearn {
namespace {

/// of: what noteFile() of a log takes.
template <typename Source>
void note(const std::filesystem::path& log, const Source& of, const std::filesystem::path& written,
          const JobContext& context)
{
    if (written.empty())
        return;
    try {
        RunStore::noteFile(log, of, written);
    } catch (const Error& error) {
        context.tell(withReason(translatable("Core", "A purge will not name the file %2: %1"), error,
                                {printableText(written.string(), std::string::npos)}));
    }
}

} // namespace

void noteFile(const std::filesystem::path& log, const std::vector<RunId>& runs, const std::filesystem::path& written,
              const JobContext& context)
{
    note(log, runs, written, context);
}

void noteFile(const std::filesystem::path& log, const SampleSource& samples, const std::filesystem::path& written,
              const JobContext& context)
{
    note(log, samples, written, context);
}

void noteFile(const std::filesystem::path& log, const Training& training, const JobContext& context)
{
    if (!training.leftOut)
        return;
    // Of a later request, all that was forgotten by its end is left out: no run has the hash of that.
    const std::filesystem::path out = std::filesystem::absolute(training.out);
    const std::filesystem::path checkpoint =
        training.checkpoint.empty() ? trainingCheckpoint(out) : std::filesystem::absolute(training.checkpoint);
    for (const std::filesystem::path& written : {out, checkpoint})
        noteFile(log, SampleSource{.dataHash = training.dataset->hash}, written, context);
}

} // namespace unlearn
