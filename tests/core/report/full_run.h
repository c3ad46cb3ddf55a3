// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/report_fixture.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace unlearn::test {

/// As many directions as thinnedSpectrum() keeps of d: 64, closer together at the beginning. Scaled, so that models
/// have spectra of their own.
inline std::vector<SpectrumPoint> fullCurve(std::int64_t d, double scale)
{
    std::vector<SpectrumPoint> points;
    for (int i = 0; i < 64; ++i) {
        const auto direction = static_cast<std::int64_t>(std::round(std::pow(static_cast<double>(d), i / 63.0)));
        if (!points.empty() && points.back().direction >= direction)
            continue;
        const double share = static_cast<double>(direction) / static_cast<double>(d);
        points.push_back(
            {.direction = direction, .eigenvalue = scale / static_cast<double>(direction), .share = share});
    }
    return points;
}

/// What a convolutional network's runs leave: eight layers with spectra, 40 epochs, six score attacks on each of four
/// models with their curves and histograms, entropies and predictions, 30 figures of merit and samples of ten classes.
/// Every fourth run is of the same model. Figures are made up.
inline RunId logFullRun(RunStore& store, const RunOfReport& options)
{
    constexpr std::pair<const char*, std::int64_t> layers[] = {
        {"features.0", 27},    {"features.3", 576},    {"features.6", 1152},  {"features.8", 2304},
        {"features.10", 2304}, {"classifier.1", 1024}, {"classifier.4", 512}, {"classifier.6", 128}};
    constexpr const char* subjects[] = {"original", "unlearned", "retrained-0", "retrained-1"};
    constexpr const char* attacks[] = {"confidence", "loss", "entropy", "modified-entropy", "correctness", "logit-gap"};
    RunHeader header = fullHeader();
    header.name = options.name;
    header.plan = planToJson(planOf(options));
    header.seed = options.seed;
    header.modelHash = "m" + std::to_string(options.seed % 4);
    header.forgetClasses.clear();
    for (std::int64_t number = 0; number < 10; ++number)
        header.forgetClasses.push_back({.number = number, .name = hostileName, .samples = 50 + 10 * number});
    const RunId run = store.beginRun(header);
    std::vector<RunLayer> logged;
    std::vector<RunSpectrum> spectra;
    for (const auto& [name, d] : layers) {
        spectra.push_back({.layer = static_cast<std::int64_t>(logged.size()),
                           .group = 0,
                           .points = fullCurve(d, 1000.0 + static_cast<double>(options.seed % 4))});
        logged.push_back({.name = name, .d = d, .k = {d / 3}, .gamma = options.gamma, .retainDrift = 1.0 / 7.0});
    }
    store.setLayers(run, logged);
    store.setSpectra(run, spectra);
    store.setLiveCounts(run, {.forget = 500, .validation = 5000, .test = 5000, .retain = 59500});
    for (int epoch = 0; epoch <= 40; ++epoch)
        store.appendEpoch(run, figuresOf(epoch));
    for (const char* phase : {"gram", "eigen", "prepare", "steps", "evaluation", "final-evaluation"})
        store.addSeconds(run, phase, 1.25);
    for (const char* subject : subjects) {
        store.setErrors(run, errorsOf(subject, options.forgetErrorPercent));
        for (const char* attack : attacks)
            store.setAttack(run, attackOf(subject, attack, options.auc), rocOf(options.auc), scoresOf(options.auc));
    }
    std::vector<FigureOfMerit> figures;
    for (const char* versus : {"retrained-0", "retrained-1"}) {
        figures.push_back({"tow", "unlearned", versus, "", "", 0.9, 1000});
        figures.push_back({"privacy-score", "unlearned", versus, "", "", 0.1, 1000});
        for (const char* part : {"forget", "retain", "test"}) {
            for (const char* name : {"total-variation", "divergence", "agreement"})
                figures.push_back({name, "unlearned", versus, part, "", 1.0 / 3.0, 500});
        }
        for (std::size_t i = 0; i < 4; ++i)
            figures.push_back({"cka", "unlearned", versus, "forget", layers[i].first, 0.95, 500});
    }
    store.setFigures(run, figures);
    logAnswers(store, run, 2, 10);
    store.endRun(run, RunState::Finished, 40);
    return run;
}

} // namespace unlearn::test
