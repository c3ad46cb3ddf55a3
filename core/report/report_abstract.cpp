// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/escaped_text.h"
#include "core/report/number_text.h"
#include "core/report/report_parts.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace unlearn {
namespace {

std::string percent(double value)
{
    return fixedText(value, 2) + " %";
}

std::string counted(std::int64_t count, const char* singular)
{
    return std::to_string(count) + ' ' + singular + (count == 1 ? "" : "s");
}

std::string methodName(const RunToReport& run)
{
    for (const MethodKind& kind : methodKinds()) {
        if (kind.name == run.header().method)
            return kind.title;
    }
    return run.header().method;
}

std::string whatWasAsked(const RunToReport& run)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    std::string sentence = run.label() + ", " + quotedName(run.header().name) + ", was to forget ";
    sentence += errors ? counted(errors->forgetCount, "training sample") : "training samples";
    if (run.plan)
        sentence += " of " + cleanText(run.plan->data);
    return sentence + " by the method " + methodName(run) + '.';
}

std::string howItWent(const RunToReport& run)
{
    const RunSummary& summary = run.details.summary;
    std::string sentence = summary.state == RunState::Finished ? "It finished after "
        : summary.state == RunState::Running                   ? "It is still running, after "
                                             : std::string("It was ") + runStateName(summary.state) + " after ";
    sentence += counted(summary.epochs, "epoch");
    if (summary.selectedEpoch)
        sentence += "; the result is epoch " + std::to_string(*summary.selectedEpoch);
    return sentence + ". It took " + fixedText(summary.seconds, 1) + " s.";
}

/// "Forget error went from 5.20 % to 14.80 %; retrained models have 15.20 ± 0.31 (n = 3) %."
std::string change(const RunToReport& run, const char* title, double RunErrors::*figure)
{
    const RunErrors* const before = run.errorsOf(originalSubject);
    const RunErrors* const after = run.errorsOf(unlearnedSubject);
    if (!after || !std::isfinite(after->*figure))
        return {};
    std::string sentence = std::string(title) + " error ";
    sentence += before && std::isfinite(before->*figure)
        ? "went from " + percent(before->*figure) + " to " + percent(after->*figure)
        : "is " + percent(after->*figure);
    const Spread retrained = run.retrained(figure);
    if (retrained.count == 1)
        sentence += "; the retrained model has " + percent(retrained.mean);
    else if (retrained.count > 1)
        sentence += "; retrained models have " + retrained.textWithCount(2) + " %";
    return sentence + '.';
}

std::string privacy(const RunToReport& run)
{
    const RunAttack* const attack = run.confidenceOn(unlearnedSubject);
    if (!attack || !std::isfinite(attack->auc))
        return {};
    const std::string sentence = "The confidence attack tells forgotten from unseen samples with an AUC of "
        + fixedText(attack->auc, 3) + " (95 % interval " + fixedText(attack->low, 3) + " to "
        + fixedText(attack->high, 3) + "; 0.5 is no better than guessing)";
    const Spread retrained = run.retrainedConfidence();
    if (retrained.count == 0)
        return sentence + '.';
    return sentence + (retrained.count == 1 ? "; on the retrained model with " : "; on retrained models with ")
        + retrained.textWithCount(3) + '.';
}

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences) {
        if (!sentence.empty())
            text += (text.empty() ? "" : " ") + sentence;
    }
    return text;
}

std::string ofOneRun(const RunToReport& run)
{
    return joined({whatWasAsked(run), howItWent(run), change(run, "Forget", &RunErrors::forgetErrorPercent),
                   change(run, "Test", &RunErrors::testErrorPercent),
                   change(run, "Retain", &RunErrors::retainErrorPercent), privacy(run)});
}

std::string methodsCounted(const std::vector<RunToReport>& runs)
{
    std::map<std::string, std::int64_t> counts;
    for (const RunToReport& run : runs)
        ++counts[methodName(run)];
    std::string text;
    for (const auto& [name, count] : counts)
        text += (text.empty() ? "" : ", ") + name + " (" + std::to_string(count) + ')';
    return text;
}

/// The run with the least of what is measured, where it is finite; nothing without any.
template <typename Measure> const RunToReport* least(const std::vector<RunToReport>& runs, Measure measure)
{
    const RunToReport* best = nullptr;
    for (const RunToReport& run : runs) {
        if (std::isfinite(measure(run)) && (!best || measure(run) < measure(*best)))
            best = &run;
    }
    return best;
}

double testError(const RunToReport& run)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    return errors ? errors->testErrorPercent : std::nan("");
}

double forgetDistance(const RunToReport& run)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    return errors ? std::abs(errors->forgetErrorPercent - run.retrained(&RunErrors::forgetErrorPercent).mean)
                  : std::nan("");
}

std::string ofComparison(const std::vector<RunToReport>& runs)
{
    const auto finished = std::ranges::count_if(
        runs, [](const RunToReport& run) { return run.details.summary.state == RunState::Finished; });
    std::string text = std::to_string(runs.size()) + " runs are compared, " + std::to_string(finished)
        + " of them finished: " + methodsCounted(runs) + '.';
    if (const RunToReport* const nearest = least(runs, forgetDistance))
        text += " " + nearest->label() + ", " + quotedName(nearest->header().name) + " (" + methodName(*nearest)
            + "), came closest to the forget error of retrained models: "
            + percent(nearest->errorsOf(unlearnedSubject)->forgetErrorPercent) + " against "
            + nearest->retrained(&RunErrors::forgetErrorPercent).textWithCount(2) + " %.";
    if (const RunToReport* const best = least(runs, testError))
        text += " The lowest test error has " + best->label() + ", " + quotedName(best->header().name) + " ("
            + methodName(*best) + "): " + percent(testError(*best)) + '.';
    return text;
}

} // namespace

std::vector<std::string> reportAbstract(const std::vector<RunToReport>& runs)
{
    constexpr std::size_t mostInWords = 6; // beyond that a table is easier to read
    std::vector<std::string> paragraphs;
    if (runs.size() > 1)
        paragraphs.push_back(ofComparison(runs));
    if (runs.size() <= mostInWords) {
        for (const RunToReport& run : runs)
            paragraphs.push_back(ofOneRun(run));
    }
    return paragraphs;
}

} // namespace unlearn
