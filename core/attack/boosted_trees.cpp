// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/boosted_trees.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <string>

namespace unlearn {
namespace {

void check(const Eigen::ArrayXXf& rows, const std::vector<bool>& positive, const BoostingOptions& options)
{
    const auto refuse = [](const char* field, const char* expected, const std::string& found) {
        throw Error(ErrorCode::ValueOutOfRange, "A setting of the boosted trees is outside its range",
                    {.field = field, .expected = expected, .found = found});
    };
    if (options.trees < 1)
        refuse("trees", "1 or more", std::to_string(options.trees));
    if (options.depth < 1)
        refuse("depth", "1 or more", std::to_string(options.depth));
    if (!(options.learningRate > 0.0))
        refuse("learning rate", "more than 0", std::to_string(options.learningRate));
    if (rows.rows() > std::numeric_limits<std::int32_t>::max())
        refuse("rows", "fewer than 2^31", std::to_string(rows.rows()));
    if (rows.rows() != static_cast<Eigen::Index>(positive.size()))
        throw Error(
            ErrorCode::ShapeMismatch, "Each row to learn from needs a kind",
            {.field = "rows", .expected = std::to_string(positive.size()), .found = std::to_string(rows.rows())});
    if (!rows.isFinite().all())
        throw Error(ErrorCode::NonFinite, "A classifier can not learn from what is not a finite number",
                    {.field = "rows", .found = "NaN or infinity"});
    const auto positives = std::ranges::count(positive, true);
    if (positives == 0 || positives == std::ranges::ssize(positive))
        throw Error(ErrorCode::ValueOutOfRange, "A classifier needs rows of both kinds to learn from",
                    {.field = "rows", .expected = "members and others", .found = "one kind only"});
}

} // namespace

/// The trees of one fit, level by level: each feature is gone through once a level, in the order of its values, for all
/// nodes of the level at once.
class BoostedTrees::Fit {
public:
    Fit(const Eigen::ArrayXXf& rows, const std::vector<bool>& positive, const BoostingOptions& options,
        const JobContext& context)
        : m_rows(rows), m_options(options), m_label(static_cast<Eigen::Index>(positive.size())),
          m_order(static_cast<std::size_t>(rows.cols()))
    {
        for (Eigen::Index i = 0; i < m_label.size(); ++i)
            m_label[i] = positive[static_cast<std::size_t>(i)] ? 1.0 : 0.0;
        for (Eigen::Index feature = 0; feature < rows.cols(); ++feature) {
            context.checkpoint();
            std::vector<std::int32_t>& order = m_order[static_cast<std::size_t>(feature)];
            order.resize(positive.size());
            std::iota(order.begin(), order.end(), std::int32_t{0});
            std::ranges::stable_sort(
                order, [&](std::int32_t a, std::int32_t b) { return rows(a, feature) < rows(b, feature); });
        }
        const double share = m_label.mean();
        m_start = std::log(share / (1.0 - share));
        m_score = Eigen::ArrayXd::Constant(m_label.size(), m_start);
    }

    double start() const { return m_start; }

    Tree nextTree(const JobContext& context)
    {
        const Eigen::ArrayXd p = 1.0 / (1.0 + (-m_score).exp());
        m_residual = m_label - p;
        m_curvature = p * (1.0 - p);
        m_nodeOf.assign(static_cast<std::size_t>(m_label.size()), 0);
        Tree tree(1);
        std::size_t levelBegin = 0;
        for (int level = 0; level < m_options.depth && levelBegin < tree.size(); ++level) {
            context.checkpoint();
            const std::size_t levelEnd = tree.size();
            split(tree, levelBegin);
            levelBegin = levelEnd;
        }
        setLeaves(tree);
        for (std::size_t i = 0; i < m_nodeOf.size(); ++i)
            m_score[static_cast<Eigen::Index>(i)] += m_options.learningRate * tree[m_nodeOf[i]].value;
        return tree;
    }

private:
    /// Of the rows of one node while a feature is gone through.
    struct Sums {
        double count = 0.0, sum = 0.0;         ///< of all rows
        double leftCount = 0.0, leftSum = 0.0; ///< of those before
        double last = 0.0;                     ///< their largest value
        double gain = 0.0;                     ///< of the best split so far; 0: none
        Eigen::Index feature = -1;
        double threshold = 0.0;
    };

    /// Splits the nodes from first to the last one, where that makes the error smaller.
    void split(Tree& tree, std::size_t first)
    {
        std::vector<Sums> sums(tree.size() - first);
        for (std::size_t i = 0; i < m_nodeOf.size(); ++i) {
            if (m_nodeOf[i] < first)
                continue; // a leaf of a level before
            Sums& own = sums[m_nodeOf[i] - first];
            own.count += 1.0;
            own.sum += m_residual[static_cast<Eigen::Index>(i)];
        }
        for (Eigen::Index feature = 0; feature < m_rows.cols(); ++feature)
            look(feature, first, sums);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (sums[i].feature < 0)
                continue;
            const std::size_t left = tree.size();
            tree[first + i] = {sums[i].feature, sums[i].threshold, left, 0.0};
            tree.resize(left + 2);
        }
        for (std::size_t i = 0; i < m_nodeOf.size(); ++i) {
            const Node& node = tree[m_nodeOf[i]];
            if (m_nodeOf[i] >= first && node.feature >= 0)
                m_nodeOf[i] = node.left
                    + (static_cast<double>(m_rows(static_cast<Eigen::Index>(i), node.feature)) > node.threshold ? 1
                                                                                                                : 0);
        }
    }

    /// Every threshold of one feature.
    void look(Eigen::Index feature, std::size_t first, std::vector<Sums>& sums) const
    {
        for (Sums& own : sums)
            own.leftCount = own.leftSum = 0.0;
        for (const std::int32_t row : m_order[static_cast<std::size_t>(feature)]) {
            const std::size_t node = m_nodeOf[static_cast<std::size_t>(row)];
            if (node < first)
                continue;
            Sums& own = sums[node - first];
            const auto value = static_cast<double>(m_rows(row, feature));
            if (own.leftCount > 0.0 && value > own.last) {
                const double rightCount = own.count - own.leftCount;
                const double apart = own.leftSum / own.leftCount - (own.sum - own.leftSum) / rightCount;
                const double gain = own.leftCount * rightCount / own.count * apart * apart;
                if (gain > own.gain) {
                    own.gain = gain;
                    own.feature = feature;
                    own.threshold = own.last + (value - own.last) / 2.0;
                }
            }
            own.leftCount += 1.0;
            own.leftSum += m_residual[row];
            own.last = value;
        }
    }

    void setLeaves(Tree& tree) const
    {
        std::vector<double> residual(tree.size()), curvature(tree.size());
        for (std::size_t i = 0; i < m_nodeOf.size(); ++i) {
            residual[m_nodeOf[i]] += m_residual[static_cast<Eigen::Index>(i)];
            curvature[m_nodeOf[i]] += m_curvature[static_cast<Eigen::Index>(i)];
        }
        constexpr double nothing = 1e-150; // rows that are known for certain have no curvature left
        for (std::size_t node = 0; node < tree.size(); ++node) {
            if (tree[node].feature < 0 && curvature[node] > nothing)
                tree[node].value = residual[node] / curvature[node];
        }
    }

    const Eigen::ArrayXXf& m_rows;
    const BoostingOptions& m_options;
    Eigen::ArrayXd m_label;                         ///< 0 or 1
    std::vector<std::vector<std::int32_t>> m_order; ///< of each feature: rows by their value
    double m_start = 0.0;
    Eigen::ArrayXd m_score, m_residual, m_curvature;
    std::vector<std::size_t> m_nodeOf; ///< of each row, in the tree at hand
};

BoostedTrees BoostedTrees::fit(const Eigen::ArrayXXf& rows, const std::vector<bool>& positive,
                               const BoostingOptions& options, const JobContext& context)
{
    check(rows, positive, options);
    Fit fit(rows, positive, options, context);
    BoostedTrees trees;
    trees.m_features = rows.cols();
    trees.m_start = fit.start();
    trees.m_learningRate = options.learningRate;
    for (int i = 0; i < options.trees; ++i) {
        context.report("attack", static_cast<double>(i) / options.trees);
        trees.m_trees.push_back(fit.nextTree(context));
    }
    return trees;
}

double BoostedTrees::valueOf(const Tree& tree, const Eigen::ArrayXXf& rows, Eigen::Index row)
{
    std::size_t at = 0;
    while (tree[at].feature >= 0)
        at = tree[at].left + (static_cast<double>(rows(row, tree[at].feature)) > tree[at].threshold ? 1 : 0);
    return tree[at].value;
}

std::vector<double> BoostedTrees::logOdds(const Eigen::ArrayXXf& rows) const
{
    if (rows.cols() != m_features)
        throw Error(
            ErrorCode::ShapeMismatch, "The classifier was fitted to other features",
            {.field = "features", .expected = std::to_string(m_features), .found = std::to_string(rows.cols())});
    std::vector<double> odds;
    odds.reserve(static_cast<std::size_t>(rows.rows()));
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        double sum = m_start;
        for (const Tree& tree : m_trees)
            sum += m_learningRate * valueOf(tree, rows, row);
        odds.push_back(sum);
    }
    return odds;
}

} // namespace unlearn
