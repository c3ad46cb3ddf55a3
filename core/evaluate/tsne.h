// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <vector>

namespace unlearn {

/// t-distributed stochastic neighbour embedding in the plane (van der Maaten and Hinton, JMLR 9, 2008), exact: every
/// pair of points counts. Constants are those of scikit-learn: momentum 0.5 while exaggerated, then 0.8; gains of each
/// coordinate; learning rate max(N / exaggeration / 4, 50).
///
/// Deviations from the paper: it starts with the first two principal components at a spread of 1e-4, with noise of a
/// hundredth of that by the seed, so that samples which are the same do not lie on each other for ever; the
/// perplexity's bisection is carried to 1e-10 nats.
struct TsneOptions {
    double perplexity = 30.0; ///< effective number of neighbours, from 1 to below N
    int iterations = 1000;
    int exaggeratedIterations = 250;
    double exaggeration = 12.0; ///< of the neighbours' attraction at first
    std::uint64_t seed = 0;
    /// [N, 2]: where to start instead of with principal components; scaled to the same spread. The picture of another
    /// model's features of the same samples, so that both can be compared.
    std::optional<Eigen::MatrixX2d> start = {};
};

struct Tsne {
    Eigen::MatrixX2d points; ///< [N, 2], centred
    /// Kullback-Leibler divergence of the picture's neighbours from the samples', nats: at the first iteration without
    /// exaggeration, after each 50 that follow, and at the end.
    std::vector<double> divergencesNats;
};

/// Its cost grows with the square of the samples.
inline constexpr Eigen::Index mostTsneSamples = 2000;

/// Symmetric probabilities that two samples are neighbours, [N, N], sum 1: Gaussians around each whose width gives it
/// the perplexity.
Eigen::MatrixXd neighbourProbabilities(const Eigen::MatrixXd& samples, double perplexity, const JobContext& context);

/// Divergence of a picture's neighbours (Student's t with one degree of freedom) from those probabilities, nats.
double neighbourDivergence(const Eigen::MatrixXd& probabilities, const Eigen::MatrixX2d& points);

/// Its gradient with respect to the points, [N, 2]; the probabilities exaggerated so many times.
Eigen::MatrixX2d neighbourGradient(const Eigen::MatrixXd& probabilities, const Eigen::MatrixX2d& points,
                                   double exaggeration = 1.0);

/// samples [N, F]. The same for a seed whatever the number of threads. Costs iterations * N^2 (about 15 s for 2,000
/// samples on two cores) and 8 N^2 bytes. Throws Error (Cancelled); (ValueOutOfRange) for fewer than 4 or more than
/// mostTsneSamples samples, a perplexity that is not between 1 and N, or fewer iterations than exaggerated ones;
/// (ShapeMismatch) for a start of other samples; (NonFinite) naming the sample.
Tsne tsne(const Eigen::MatrixXd& samples, const TsneOptions& options = {}, const JobContext& context = {});

} // namespace unlearn
