// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// Receiver operating characteristic of "score >= threshold means member". Ties move both rates at once.
struct RocCurve {
    std::vector<double> falsePositiveRate; ///< ascending, from 0 to 1
    std::vector<double> truePositiveRate;
    std::vector<double> threshold; ///< of each point; +infinity for the first
    double auc = 0.0;              ///< area by trapezoids = P(pos > neg) + P(pos = neg) / 2
};

/// Throws Error (ValueOutOfRange) when a side is empty, (NonFinite) for a NaN score. Infinite scores are allowed.
RocCurve rocCurve(std::span<const double> positives, std::span<const double> negatives);

struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Interval&) const = default;
};

/// Of the interval of an attack's AUC; aucIntervalFormula says both.
inline constexpr int aucResamples = 1000;
inline constexpr double aucCoverage = 0.95;

/// Percentile bootstrap of the AUC, both sides resampled. Deterministic for a seed, on every platform. Throws Error of
/// rocCurve(), (ValueOutOfRange), and (Cancelled) a few milliseconds after a stop.
Interval bootstrapAuc(std::span<const double> positives, std::span<const double> negatives,
                      int resamples = aucResamples, double coverage = aucCoverage, std::uint64_t seed = 0,
                      const JobContext& context = {});

/// How attackFigures() makes an interval of an AUC, marked by translatable("Core", …).
extern const char* const aucIntervalFormula;

/// max(auc, 1 - auc), and the interval's image under that: at least its coverage. An attack that errs more often than
/// not tells as much as one that is right; from 0.5 (nothing) to 1.
struct TwoSidedAuc {
    double value = 0.5;
    Interval interval;
};
inline constexpr char twoSidedFormula[] = "max(AUC, 1 - AUC)";
/// auc and the ends of interval in 0..1.
TwoSidedAuc twoSided(double auc, const Interval& interval);

/// An AUC as an attack on some samples finds it.
struct EstimatedAuc {
    double value = 0.5;
    Interval interval; ///< 95 % bootstrap
};

/// The least AUC that one more model is expected to have that never saw the forget samples, by those of retrained
/// models that differ by their seed: the lower end of their 95 % prediction interval, mean - t sd sqrt(1 + 1/n), t
/// Student's of n - 1 degrees of freedom. It is far below the mean for n = 2 (15.6 sd), and 3.0 sd below for n = 5. A
/// single one says nothing of that spread, but how well the samples tell its AUC: the lower end of its own interval.
/// Nothing without finite AUCs.
std::optional<double> leastRetrainedAuc(std::span<const EstimatedAuc> retrained);

/// Whether a model forgot too much: it is less sure of the forget samples than a model that never saw them, which gives
/// them away as well. unlearned: the interval of its AUC, whole below least, which is leastRetrainedAuc() (0.5 where
/// there is none: no better than guessing).
bool isOverForgotten(const Interval& unlearned, std::optional<double> least);

/// Largest true-positive rate at a false-positive rate of at most rate; nothing where negatives * rate < 10.
std::optional<double> truePositiveRateAt(const RocCurve& roc, double rate, std::int64_t negatives);

} // namespace unlearn
