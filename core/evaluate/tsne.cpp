// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/tsne.h"

#include "core/error.h"
#include "core/evaluate/principal_components.h"
#include "core/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace unlearn {
namespace {

constexpr double startSpread = 1e-4;
constexpr double startNoise = 1e-6;
constexpr double leastGain = 0.01;
constexpr double leastProbability = std::numeric_limits<double>::epsilon();
constexpr int betweenDivergences = 50;
constexpr Eigen::Index fewestSamples = 4;
constexpr int mostBisections = 200;

void check(const Eigen::MatrixXd& samples, const TsneOptions& options)
{
    const Eigen::Index n = samples.rows();
    if (n < fewestSamples || n > mostTsneSamples)
        throw Error(ErrorCode::ValueOutOfRange, "An embedding by t-SNE is of a moderate number of samples",
                    {.field = "samples",
                     .expected = std::to_string(fewestSamples) + ".." + std::to_string(mostTsneSamples),
                     .found = std::to_string(n)});
    if (!(options.perplexity >= 1.0 && options.perplexity < static_cast<double>(n)))
        throw Error(ErrorCode::ValueOutOfRange, "The perplexity is a number of neighbours",
                    {.field = "perplexity",
                     .expected = "1 to below " + std::to_string(n),
                     .found = std::to_string(options.perplexity)});
    if (options.iterations < 1 || options.exaggeratedIterations < 0
        || options.iterations < options.exaggeratedIterations)
        throw Error(ErrorCode::ValueOutOfRange, "An embedding can not be exaggerated for longer than it is made",
                    {.field = "iterations",
                     .expected = "at least " + std::to_string(std::max(1, options.exaggeratedIterations)),
                     .found = std::to_string(options.iterations)});
    if (options.start && options.start->rows() != n)
        throw Error(ErrorCode::ShapeMismatch, "The embedding is to start with that of other samples",
                    {.field = "start",
                     .expected = std::to_string(n) + " points",
                     .found = std::to_string(options.start->rows())});
    for (Eigen::Index i = 0; i < n; ++i) {
        if (!samples.row(i).allFinite())
            throw Error(ErrorCode::NonFinite, "A feature is not a finite number",
                        {.field = "sample " + std::to_string(i)});
    }
}

/// Squared distances of all pairs, [N, N].
Eigen::MatrixXd squaredDistances(const Eigen::MatrixXd& samples)
{
    const Eigen::MatrixXd centred = samples.rowwise() - samples.colwise().mean(); // keeps digits
    const Eigen::VectorXd squares = centred.rowwise().squaredNorm();
    Eigen::MatrixXd distances = -2.0 * centred * centred.transpose();
    distances.colwise() += squares;
    distances.rowwise() += squares.transpose();
    distances = distances.cwiseMax(0.0);
    distances.diagonal().setZero();
    return distances;
}

/// exp(-precision * distance) over its sum, without the sample itself; the entropy of that, nats.
double rowProbabilities(const Eigen::ArrayXd& distances, Eigen::Index self, double precision, Eigen::ArrayXd& row)
{
    double nearest = std::numeric_limits<double>::infinity(); // subtracted, so that not all underflow
    for (Eigen::Index j = 0; j < distances.size(); ++j) {
        if (j != self)
            nearest = std::min(nearest, distances[j]);
    }
    row = (-precision * (distances - nearest)).exp();
    row[self] = 0.0;
    const double sum = row.sum();
    const double entropy = std::log(sum) + precision * (row * (distances - nearest)).sum() / sum;
    row /= sum;
    return entropy;
}

/// The row whose entropy is ln(perplexity); where no width gives that (too many samples are the same), the nearest.
void calibrateRow(const Eigen::ArrayXd& distances, Eigen::Index self, double perplexity, Eigen::ArrayXd& row)
{
    constexpr double tolerance = 1e-10;
    const double wanted = std::log(perplexity);
    const double mean = distances.sum() / static_cast<double>(distances.size() - 1);
    double precision = mean > 0.0 ? 1.0 / mean : 1.0;
    double low = 0.0, high = std::numeric_limits<double>::infinity();
    for (int step = 0; step < mostBisections; ++step) {
        const double excess = rowProbabilities(distances, self, precision, row) - wanted;
        if (std::abs(excess) < tolerance)
            return;
        if (excess > 0.0) {
            low = precision;
            precision = std::isinf(high) ? 2.0 * precision : (low + high) / 2.0;
        } else {
            high = precision;
            precision = (low + high) / 2.0;
        }
        if (!std::isfinite(precision))
            return;
    }
}

/// Of one iteration, before the sum over all pairs is known.
struct Forces {
    Eigen::MatrixX2d attraction; ///< sum_j p_ij q_ij (y_i - y_j), q unnormalised
    Eigen::MatrixX2d repulsion;  ///< sum_j q_ij^2 (y_i - y_j)
    double sum = 0.0;            ///< of q over all pairs
};

/// Each row is summed by one thread in one order, and the rows' sums in theirs: the same for any number of threads.
Forces forcesOn(const Eigen::MatrixXd& probabilities, const Eigen::MatrixX2d& points)
{
    const Eigen::Index n = points.rows();
    const double* const x = points.col(0).data();
    const double* const y = points.col(1).data();
    Forces forces{Eigen::MatrixX2d(n, 2), Eigen::MatrixX2d(n, 2), 0.0};
    Eigen::VectorXd rowSums(n);
#pragma omp parallel for schedule(static)
    for (Eigen::Index i = 0; i < n; ++i) {
        const double* const p = probabilities.col(i).data(); // symmetric: a column is a row
        double sum = 0.0, attractX = 0.0, attractY = 0.0, repelX = 0.0, repelY = 0.0;
#pragma omp simd reduction(+ : sum, attractX, attractY, repelX, repelY)
        for (Eigen::Index j = 0; j < n; ++j) {
            const double dx = x[i] - x[j];
            const double dy = y[i] - y[j];
            const double q = 1.0 / (1.0 + dx * dx + dy * dy);
            sum += q;
            attractX += p[j] * q * dx;
            attractY += p[j] * q * dy;
            repelX += q * q * dx;
            repelY += q * q * dy;
        }
        rowSums[i] = sum - 1.0; // the point itself
        forces.attraction.row(i) << attractX, attractY;
        forces.repulsion.row(i) << repelX, repelY;
    }
    forces.sum = rowSums.sum();
    return forces;
}

void scaleToStart(Eigen::MatrixX2d& points)
{
    points.rowwise() -= points.colwise().mean().eval();
    const double spread = std::sqrt(points.col(0).squaredNorm() / static_cast<double>(points.rows()));
    if (spread > 0.0)
        points *= startSpread / spread;
}

Eigen::MatrixX2d startOf(const Eigen::MatrixXd& samples, const TsneOptions& options)
{
    Eigen::MatrixX2d points = Eigen::MatrixX2d::Zero(samples.rows(), 2);
    if (options.start)
        points = *options.start;
    else
        points.leftCols(std::min<Eigen::Index>(2, samples.cols())) =
            principalComponents(samples, std::min<Eigen::Index>(2, samples.cols())).scores;
    scaleToStart(points);
    std::mt19937_64 generator(options.seed);
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        for (Eigen::Index k = 0; k < 2; ++k)
            points(i, k) += startNoise * (static_cast<double>(generator() >> 11U) * 0x1p-53 - 0.5);
    }
    return points;
}

} // namespace

Eigen::MatrixXd neighbourProbabilities(const Eigen::MatrixXd& samples, double perplexity, const JobContext& context)
{
    const Eigen::MatrixXd distances = squaredDistances(samples);
    const Eigen::Index n = samples.rows();
    Eigen::MatrixXd conditional(n, n); // a column a sample
    Eigen::ArrayXd row(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        if (i % 100 == 0)
            context.checkpoint();
        calibrateRow(distances.col(i).array(), i, perplexity, row);
        conditional.col(i) = row;
    }
    Eigen::MatrixXd joint = conditional + conditional.transpose();
    joint = (joint / joint.sum()).cwiseMax(leastProbability);
    joint.diagonal().setZero();
    return joint;
}

double neighbourDivergence(const Eigen::MatrixXd& probabilities, const Eigen::MatrixX2d& points)
{
    const Eigen::Index n = points.rows();
    double weighted = 0.0, sum = 0.0;
    for (Eigen::Index i = 0; i < n; ++i) {
        for (Eigen::Index j = 0; j < n; ++j) {
            if (i == j)
                continue;
            const double q = 1.0 / (1.0 + (points.row(i) - points.row(j)).squaredNorm());
            const double p = probabilities(j, i);
            sum += q;
            weighted += p > 0.0 ? p * std::log(p / q) : 0.0;
        }
    }
    return weighted + probabilities.sum() * std::log(sum);
}

Eigen::MatrixX2d neighbourGradient(const Eigen::MatrixXd& probabilities, const Eigen::MatrixX2d& points,
                                   double exaggeration)
{
    const Forces forces = forcesOn(probabilities, points);
    return 4.0 * (exaggeration * forces.attraction - forces.repulsion / forces.sum);
}

Tsne tsne(const Eigen::MatrixXd& samples, const TsneOptions& options, const JobContext& context)
{
    check(samples, options);
    const Eigen::MatrixXd probabilities = neighbourProbabilities(samples, options.perplexity, context);
    const double learningRate = std::max(static_cast<double>(samples.rows()) / options.exaggeration / 4.0, 50.0);
    Tsne result;
    result.points = startOf(samples, options);
    Eigen::ArrayX2d step = Eigen::ArrayX2d::Zero(samples.rows(), 2);
    Eigen::ArrayX2d gains = Eigen::ArrayX2d::Ones(samples.rows(), 2);
    for (int iteration = 0; iteration < options.iterations; ++iteration) {
        context.checkpoint();
        const bool isExaggerated = iteration < options.exaggeratedIterations;
        if (!isExaggerated && (iteration - options.exaggeratedIterations) % betweenDivergences == 0)
            result.divergencesNats.push_back(neighbourDivergence(probabilities, result.points));
        const Eigen::ArrayX2d gradient =
            neighbourGradient(probabilities, result.points, isExaggerated ? options.exaggeration : 1.0).array();
        // A coordinate that keeps its direction goes faster, one that turns round slower.
        gains = (step * gradient < 0.0).select(gains + 0.2, (gains * 0.8).max(leastGain));
        step = (isExaggerated ? 0.5 : 0.8) * step - learningRate * gains * gradient;
        result.points.array() += step;
        context.report("evaluation", static_cast<double>(iteration + 1) / options.iterations);
    }
    result.points.rowwise() -= result.points.colwise().mean().eval();
    result.divergencesNats.push_back(neighbourDivergence(probabilities, result.points));
    return result;
}

} // namespace unlearn
