// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/lab_lesson.h"

#include <QCoreApplication>

namespace unlearn {

QString lessonTitle(LabLesson lesson)
{
    switch (lesson) {
    case LabLesson::Orthogonal: return QCoreApplication::translate("LabLesson", "Orthogonal data: perfect forgetting");
    case LabLesson::Overlapping: return QCoreApplication::translate("LabLesson", "Overlapping data: the trade-off");
    case LabLesson::GammaOne: return QCoreApplication::translate("LabLesson", "γ = 1: nothing moves");
    }
    return {};
}

QString lessonIntroduction(LabLesson lesson)
{
    switch (lesson) {
    case LabLesson::Orthogonal:
        return QCoreApplication::translate(
            "LabLesson",
            "The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill "
            "one direction; what a step changes across it, they can not see.");
    case LabLesson::Overlapping:
        return QCoreApplication::translate(
            "LabLesson",
            "The retained samples fill the plane, one direction more than the other. The samples to be forgotten "
            "share both directions with them: what is forgotten there, the retained samples feel.");
    case LabLesson::GammaOne:
        return QCoreApplication::translate(
            "LabLesson", "The same samples as in the lesson before, but the threshold protects every direction.");
    }
    return {};
}

QString lessonTask(LabLesson lesson)
{
    switch (lesson) {
    case LabLesson::Orthogonal:
        return QCoreApplication::translate("LabLesson",
                                           "Press Play. Then drag a retained sample off its axis, and play again.");
    case LabLesson::Overlapping:
        return QCoreApplication::translate(
            "LabLesson",
            "Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the "
            "retained samples pay.");
    case LabLesson::GammaOne:
        return QCoreApplication::translate("LabLesson", "Press Step. Then lower γ until a direction is left.");
    }
    return {};
}

std::vector<PlanePoint> lessonPoints(LabLesson lesson)
{
    if (lesson == LabLesson::Orthogonal)
        return {{{-2.6, 0.0}, 0, false}, {{-2.0, 0.0}, 0, false}, {{-1.5, 0.0}, 0, false}, {{-1.0, 0.0}, 0, false},
                {{1.0, 0.0}, 1, false},  {{1.5, 0.0}, 1, false},  {{2.0, 0.0}, 1, false},  {{2.6, 0.0}, 1, false},
                {{0.0, 1.4}, 1, true},   {{0.0, 1.9}, 1, true},   {{0.0, 2.5}, 1, true}};
    return {{{-2.4, 0.3}, 0, false}, {{-2.0, -0.8}, 0, false}, {{-1.3, 0.5}, 0, false}, {{-0.9, -0.6}, 0, false},
            {{0.9, 0.6}, 1, false},  {{1.3, -0.5}, 1, false},  {{2.0, 0.8}, 1, false},  {{2.4, -0.3}, 1, false},
            {{0.5, 1.8}, 1, true},   {{1.0, 2.4}, 1, true},    {{1.3, 1.7}, 1, true}};
}

double lessonGamma(LabLesson lesson)
{
    switch (lesson) {
    case LabLesson::Orthogonal: return 0.9;
    case LabLesson::Overlapping: return 0.6;
    case LabLesson::GammaOne: return 1.0;
    }
    return 1.0;
}

} // namespace unlearn
