// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_figure.h"

#include "core/evaluate/subject_name.h"
#include "widgets/session/compare_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unlearn {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double valueOf(const RunErrors& errors, CompareFigure figure)
{
    switch (figure) {
    case CompareFigure::ForgetError: return errors.forgetErrorPercent;
    case CompareFigure::TestError: return errors.testErrorPercent;
    case CompareFigure::RetainError: return errors.retainErrorPercent;
    case CompareFigure::Loss: break;
    }
    return unknown;
}

/// NaN: the run does not know that model.
double valueOf(const RunDetails& run, const std::string& subject, CompareFigure figure)
{
    const auto found = std::ranges::find(run.errors, subject, &RunErrors::subject);
    return found == run.errors.end() ? unknown : valueOf(*found, figure);
}

} // namespace

QString compareFigureTitle(CompareFigure figure)
{
    switch (figure) {
    case CompareFigure::ForgetError: return CompareModel::tr("Forget error (%)");
    case CompareFigure::TestError: return CompareModel::tr("Test error (%)");
    case CompareFigure::RetainError: return CompareModel::tr("Retain error (%)");
    case CompareFigure::Loss: return CompareModel::tr("Loss");
    }
    return {};
}

double valueOf(const EpochFigures& epoch, CompareFigure figure)
{
    switch (figure) {
    case CompareFigure::ForgetError: return epoch.forgetErrorPercent;
    case CompareFigure::TestError: return epoch.testErrorPercent;
    case CompareFigure::RetainError: return epoch.retainErrorPercent;
    case CompareFigure::Loss: return epoch.epoch > 0 ? epoch.loss : unknown;
    }
    return unknown;
}

std::vector<SharedReference> sharedReferences(const std::vector<RunDetails>& runs, CompareFigure figure)
{
    std::vector<SharedReference> shared;
    if (runs.empty())
        return shared;
    for (const RunErrors& errors : runs.front().errors) {
        if (errors.subject != "original" && !isRetrained(errors.subject))
            continue;
        const double value = valueOf(errors, figure);
        const bool agreed = std::isfinite(value) && std::ranges::all_of(runs, [&](const RunDetails& run) {
                                return valueOf(run, errors.subject, figure) == value;
                            });
        if (agreed)
            shared.push_back({errors.subject, value});
    }
    return shared;
}

} // namespace unlearn
