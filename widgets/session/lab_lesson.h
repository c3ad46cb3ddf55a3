// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/plane_model.h"

#include <QString>

#include <array>
#include <vector>

namespace unlearn {

/// A prepared scene of the projection lab.
enum class LabLesson {
    Orthogonal,  ///< forgetting costs the retained samples nothing
    Overlapping, ///< forgetting has a price
    GammaOne     ///< all is protected, and nothing moves
};

inline constexpr std::array labLessons{LabLesson::Orthogonal, LabLesson::Overlapping, LabLesson::GammaOne};

QString lessonTitle(LabLesson lesson);
/// What the scene shows, and what to try; whole sentences.
QString lessonIntroduction(LabLesson lesson);
QString lessonTask(LabLesson lesson);
std::vector<PlanePoint> lessonPoints(LabLesson lesson);
double lessonGamma(LabLesson lesson);

} // namespace unlearn
