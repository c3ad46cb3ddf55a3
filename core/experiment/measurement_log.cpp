// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/measurement_log.h"

#include "core/error.h"
#include "core/store/run_store.h"

#include <string>
#include <utility>

namespace unlearn {
namespace {

RunEmbedding embeddingOf(EmbeddingMethod method, const FeatureEmbedding& embedding)
{
    RunEmbedding logged;
    logged.method = embeddingMethodName(method);
    for (const EmbeddedSample& sample : embedding.samples)
        logged.samples.push_back({.part = sample.part, .classNumber = sample.label});
    for (const EmbeddingPicture& picture : embedding.pictures) {
        RunEmbeddingPicture one{.subject = picture.subject, .points = {}, .shares = {}};
        for (Eigen::Index row = 0; row < picture.points.rows(); ++row)
            one.points.push_back({picture.points(row, 0), picture.points(row, 1)});
        if (picture.shares.size() == 2)
            one.shares = {picture.shares[0], picture.shares[1]};
        logged.pictures.push_back(std::move(one));
    }
    return logged;
}

/// Calls it with the log; what can not be written is the sentence, about the run after the reason.
template <typename Write>
bool attempt(const char* sentence, const std::filesystem::path& log, RunId run, const JobContext& context,
             Write&& write)
{
    try {
        RunStore store(log);
        write(store);
        return true;
    } catch (const Error& error) {
        context.tell(withReason(sentence, error, {std::to_string(run.value)}));
        return false;
    }
}

} // namespace

bool logMeasuredFigures(const std::filesystem::path& log, RunId run, std::int64_t planScrubs,
                        const std::vector<FigureOfMerit>& figures, const JobContext& context)
{
    return !figures.empty()
        && attempt(translatable("Core", "The measured figures are not logged with run %2: %1"), log, run, context,
                   [&](RunStore& store) { store.addMeasuredFigures(run, figures, planScrubs); });
}

bool logShadowAttacks(const std::filesystem::path& log, RunId run, std::int64_t planScrubs,
                      const std::vector<RunShadowAttack>& attacks, const JobContext& context,
                      const std::function<void()>& require)
{
    return !attacks.empty()
        && attempt(translatable("Core", "The attacks are not logged with the run: %1"), log, run, context,
                   [&](RunStore& store) {
                       if (require)
                           require();
                       store.addShadowAttacks(run, attacks, planScrubs);
                   });
}

bool logEmbedding(const std::filesystem::path& log, RunId run, EmbeddingMethod method,
                  const FeatureEmbedding& embedding, const JobContext& context)
{
    return !embedding.samples.empty()
        && attempt(translatable("Core", "The embedding is not logged with run %2: %1"), log, run, context,
                   [&](RunStore& store) { store.addEmbedding(run, embeddingOf(method, embedding)); });
}

} // namespace unlearn
