// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

class ProjectionLab;

/// What the lab has to say now: the lesson, what the threshold leaves, what the steps have done and what the last
/// action meant, with the numbers. Paragraphs of HTML.
QString labText(const ProjectionLab& lab);

/// "k = 1 of 2"
QString labDirectionsText(const ProjectionLab& lab);
/// Both eigenvalues of the retained moment with the share of energy of each, on a line each.
QString labEigenvaluesText(const ProjectionLab& lab);
/// How the lab's model and spectrum are defined; for those who want to check.
QString labExplanation();

/// A class of the lab: "A", "B".
QString labClassName(int label);

} // namespace unlearn
