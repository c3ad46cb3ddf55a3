// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/scrub_sentences.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace unlearn {
namespace {

std::string numberOf(const RunDetails& run)
{
    return std::to_string(run.summary.id.value);
}

/// On forget samples, in any way that a purge takes away.
bool isMeasured(const RunDetails& run)
{
    return run.hasCounts() || !run.attacks.empty() || !run.shadowAttacks.empty() || !run.figures.empty()
        || !run.measured.empty() || std::ranges::any_of(run.epochs, [](const EpochFigures& epoch) {
               return !std::isnan(epoch.forgetErrorPercent);
           });
}

} // namespace

Sentence takenByScrub(const RunScrub& scrub)
{
    const std::string number = std::to_string(scrub.run.value);
    if (scrub.isOfTheRequest)
        return {translatable("Core",
                             "Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, "
                             "the original model's retain error and epochs of training, attacks, ROC curves, score "
                             "histograms, entropies, predictions, embeddings and the weights of all epochs but the "
                             "result's removed"),
                {number}};
    if (scrub.keepResult)
        return {translatable("Core",
                             "Run %1: the request's selectors, spectra, ROC curves, score histograms, entropies, "
                             "predictions, embeddings and all weights but the result's, which is that of a run of the "
                             "request, removed"),
                {number}};
    return {translatable("Core",
                         "Run %1: the request's selectors, spectra, ROC curves, score histograms, entropies, "
                         "predictions, embeddings and all weights removed"),
            {number}};
}

std::optional<Sentence> takenFromFollower(const RunDetails& run)
{
    if (run.isOfItsRequestAlone()) {
        if (!run.showsRetained())
            return std::nullopt;
        return Sentence{translatable("Core",
                                     "Run %1, of a later request but measured on its own samples alone: embeddings, "
                                     "entropies, ROC curves and score histograms that show retained samples removed"),
                        {numberOf(run)}};
    }
    if (!isMeasured(run))
        return std::nullopt;
    return Sentence{translatable("Core",
                                 "Run %1, of a later request: figures on all samples that were forgotten so far, "
                                 "attacks, ROC curves, score histograms, entropies, predictions and embeddings "
                                 "removed"),
                    {numberOf(run)}};
}

std::optional<Sentence> takenFromBeside(const RunDetails& run)
{
    if (!run.showsRetained() && run.spectra.empty())
        return std::nullopt;
    return Sentence{translatable("Core",
                                 "Run %1, of another request on the same data: spectra, and embeddings, entropies, "
                                 "ROC curves and score histograms that show retained samples removed"),
                    {numberOf(run)}};
}

} // namespace unlearn
