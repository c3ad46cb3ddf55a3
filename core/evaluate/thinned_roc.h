// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace unlearn {

struct RocCurve;

/// One point of a ROC. Shares 0..1.
struct RocPoint {
    double falsePositiveRate = 0.0;
    double truePositiveRate = 0.0;
    bool operator==(const RocPoint&) const = default;
};

/// A ROC as a curve of at most mostPoints (2 or more) of its own points, in their order, which looks the same on linear
/// axes and on logarithmic ones from 0.01 % on when it is taken as linear between them: the first and the last, then
/// time and again the one that lies farthest from the curve so far (Douglas and Peucker, Cartographica 10 (1973) 112;
/// deviation: the nearer of across and up, as a share of the axis, of the two kinds of axes the farther). What lies on
/// the curve already is left out, so that there may be fewer. The area under 100 points is within 0.001 of the whole
/// curve's. roc: one point or more. Deterministic. Costs O(points * mostPoints) at most.
std::vector<RocPoint> thinnedRoc(const RocCurve& roc, std::size_t mostPoints = 100);

} // namespace unlearn
