// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/linear_probe.h"

#include "core/error.h"
#include "core/uniform_draw.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

namespace unlearn {
namespace {

constexpr std::size_t fewestSamples = 4; // two of each half

void check(const Eigen::MatrixXd& features, std::span<const std::int64_t> labels, std::int64_t classes, double ridge)
{
    if (features.rows() != static_cast<Eigen::Index>(labels.size()))
        throw Error(
            ErrorCode::ShapeMismatch, "A probe needs a label for each sample",
            {.field = "labels", .expected = std::to_string(features.rows()), .found = std::to_string(labels.size())});
    if (!(ridge > 0.0))
        throw Error(ErrorCode::ValueOutOfRange, "A probe needs a ridge",
                    {.field = "ridge", .expected = "above 0", .found = std::to_string(ridge)});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= classes)
            throw Error(ErrorCode::ValueOutOfRange, "A label is not one of the classes",
                        {.field = "label of sample " + std::to_string(i),
                         .expected = "0.." + std::to_string(classes - 1),
                         .found = std::to_string(labels[i])});
        if (!features.row(static_cast<Eigen::Index>(i)).allFinite())
            throw Error(ErrorCode::NonFinite, "A feature is not a finite number",
                        {.field = "sample " + std::to_string(i)});
    }
    const bool isOneClass =
        std::ranges::all_of(labels, [&labels](std::int64_t label) { return label == labels.front(); });
    if (isOneClass)
        throw Error(ErrorCode::ValueOutOfRange, "A probe tells classes apart and needs more than one",
                    {.field = "classes among " + std::to_string(labels.size()) + " samples",
                     .expected = "at least 2",
                     .found = labels.empty() ? "none" : "1"});
}

/// Minimises ||y - x w||^2 + ridge ||w||^2 on the smaller side of x.
Eigen::MatrixXd ridgeWeights(const Eigen::MatrixXd& x, const Eigen::MatrixXd& y, double ridge)
{
    if (x.cols() <= x.rows()) {
        Eigen::MatrixXd normal = x.transpose() * x;
        normal.diagonal().array() += ridge;
        return normal.llt().solve(x.transpose() * y);
    }
    Eigen::MatrixXd products = x * x.transpose();
    products.diagonal().array() += ridge;
    return x.transpose() * products.llt().solve(y);
}

/// Positions 0..count-1 in two halves.
std::array<std::vector<Eigen::Index>, 2> halves(std::size_t count, std::uint64_t seed)
{
    std::vector<Eigen::Index> order(count);
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::mt19937_64 generator(seed);
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[drawBelow(generator, i)]);
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(count / 2);
    return {{{order.begin(), middle}, {middle, order.end()}}};
}

} // namespace

LinearProbe::LinearProbe(const Eigen::MatrixXd& features, std::span<const std::int64_t> labels, std::int64_t classes,
                         double ridge)
{
    check(features, labels, classes, ridge);
    m_centre = features.colwise().mean();
    const Eigen::RowVectorXd deviation =
        ((features.rowwise() - m_centre).array().square().colwise().mean()).sqrt().matrix();
    // A feature that varies by its rounding alone is a constant one.
    const Eigen::RowVectorXd least = 1e-12 * m_centre.cwiseAbs();
    m_scale = Eigen::RowVectorXd::Zero(deviation.size());
    for (Eigen::Index f = 0; f < deviation.size(); ++f) {
        if (deviation[f] > least[f])
            m_scale[f] = 1.0 / deviation[f];
    }
    Eigen::MatrixXd targets = Eigen::MatrixXd::Zero(features.rows(), classes);
    for (std::size_t i = 0; i < labels.size(); ++i)
        targets(static_cast<Eigen::Index>(i), labels[i]) = 1.0;
    m_offset = targets.colwise().mean();
    m_weights = ridgeWeights(standardised(features), targets.rowwise() - m_offset, ridge);
}

Eigen::MatrixXd LinearProbe::standardised(const Eigen::MatrixXd& features) const
{
    return ((features.rowwise() - m_centre).array().rowwise() * m_scale.array()).matrix();
}

Eigen::MatrixXd LinearProbe::outputs(const Eigen::MatrixXd& features) const
{
    if (features.cols() != m_centre.size())
        throw Error(ErrorCode::ShapeMismatch, "The probe was fitted on other features",
                    {.field = "features",
                     .expected = std::to_string(m_centre.size()),
                     .found = std::to_string(features.cols())});
    return (standardised(features) * m_weights).rowwise() + m_offset;
}

std::vector<std::int64_t> LinearProbe::classesOf(const Eigen::MatrixXd& features) const
{
    const Eigen::MatrixXd values = outputs(features);
    std::vector<std::int64_t> classes;
    for (Eigen::Index i = 0; i < values.rows(); ++i) {
        Eigen::Index largest = 0;
        values.row(i).maxCoeff(&largest);
        classes.push_back(largest);
    }
    return classes;
}

std::vector<bool> crossFittedHits(const Eigen::MatrixXd& features, std::span<const std::int64_t> labels,
                                  std::int64_t classes, std::uint64_t seed, double ridge)
{
    check(features, labels, classes, ridge);
    if (labels.size() < fewestSamples)
        throw Error(ErrorCode::ValueOutOfRange, "There are too few samples for a probe",
                    {.field = "samples",
                     .expected = "at least " + std::to_string(fewestSamples),
                     .found = std::to_string(labels.size())});
    const auto parts = halves(labels.size(), seed);
    std::vector<bool> hits(labels.size());
    for (const std::size_t judged : {0U, 1U}) {
        std::vector<std::int64_t> fitted;
        for (const Eigen::Index i : parts[1 - judged])
            fitted.push_back(labels[static_cast<std::size_t>(i)]);
        const LinearProbe probe(features(parts[1 - judged], Eigen::all), fitted, classes, ridge);
        const std::vector<std::int64_t> read = probe.classesOf(features(parts[judged], Eigen::all));
        for (std::size_t i = 0; i < read.size(); ++i) {
            const auto sample = static_cast<std::size_t>(parts[judged][i]);
            hits[sample] = read[i] == labels[sample];
        }
    }
    return hits;
}

} // namespace unlearn
