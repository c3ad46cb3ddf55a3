// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/principal_components.h"

#include "core/error.h"

#include <Eigen/Eigenvalues>
#include <Eigen/SVD>

#include <algorithm>
#include <cmath>
#include <string>

namespace unlearn {
namespace {

constexpr double leastLength = 1e-9; // of all samples' spread; what is below is rounding

std::string sizes(const Eigen::MatrixXd& points)
{
    return std::to_string(points.rows()) + " x " + std::to_string(points.cols());
}

void check(const Eigen::MatrixXd& samples, Eigen::Index components)
{
    if (samples.rows() < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There are too few samples for principal components",
                    {.field = "samples", .expected = "at least 2", .found = std::to_string(samples.rows())});
    const Eigen::Index most = std::min(samples.rows(), samples.cols());
    if (components < 1 || components > most)
        throw Error(
            ErrorCode::ValueOutOfRange, "There are not so many principal components",
            {.field = "components", .expected = "1.." + std::to_string(most), .found = std::to_string(components)});
    for (Eigen::Index i = 0; i < samples.rows(); ++i) {
        if (!samples.row(i).allFinite())
            throw Error(ErrorCode::NonFinite, "A feature is not a finite number",
                        {.field = "sample " + std::to_string(i)});
    }
}

/// Each column's sign such that its entry of largest modulus is positive.
void settleSigns(Eigen::MatrixXd& axes)
{
    for (Eigen::Index k = 0; k < axes.cols(); ++k) {
        Eigen::Index largest = 0;
        axes.col(k).cwiseAbs().maxCoeff(&largest);
        if (axes(largest, k) < 0.0)
            axes.col(k) *= -1.0;
    }
}

} // namespace

PrincipalComponents principalComponents(const Eigen::MatrixXd& samples, Eigen::Index components)
{
    check(samples, components);
    const Eigen::MatrixXd centred = samples.rowwise() - samples.colwise().mean();
    const bool byFeatures = centred.cols() <= centred.rows();
    const Eigen::MatrixXd moment =
        byFeatures ? Eigen::MatrixXd(centred.transpose() * centred) : Eigen::MatrixXd(centred * centred.transpose());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(moment); // eigenvalues ascend
    const Eigen::VectorXd values = solver.eigenvalues().tail(components).reverse().cwiseMax(0.0);
    PrincipalComponents result;
    result.axes = solver.eigenvectors().rightCols(components).rowwise().reverse();
    if (!byFeatures) {
        result.axes = centred.transpose() * result.axes;
        for (Eigen::Index k = 0; k < components; ++k) {
            const double length = result.axes.col(k).norm();
            result.axes.col(k) *= length > leastLength * centred.norm() ? 1.0 / length : 0.0;
        }
    }
    settleSigns(result.axes);
    result.scores = centred * result.axes;
    const double whole = centred.squaredNorm();
    result.varianceShare = whole > 0.0 ? Eigen::VectorXd(values / whole) : Eigen::VectorXd::Zero(components);
    return result;
}

Eigen::MatrixXd turnedTowards(const Eigen::MatrixXd& points, const Eigen::MatrixXd& reference)
{
    if (points.rows() != reference.rows() || points.cols() != reference.cols())
        throw Error(ErrorCode::ShapeMismatch, "Only pictures of the same samples can be turned towards each other",
                    {.field = "points", .expected = sizes(reference), .found = sizes(points)});
    const Eigen::RowVectorXd target = reference.colwise().mean();
    const Eigen::MatrixXd centred = points.rowwise() - points.colwise().mean();
    const Eigen::MatrixXd product = centred.transpose() * (reference.rowwise() - target);
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(product, Eigen::ComputeFullU | Eigen::ComputeFullV);
    return (centred * svd.matrixU() * svd.matrixV().transpose()).rowwise() + target;
}

} // namespace unlearn
