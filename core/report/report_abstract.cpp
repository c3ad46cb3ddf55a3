// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/escaped_text.h"
#include "core/report/measured_sentence.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace unlearn {
namespace {

std::string methodOf(const RunToReport& run, const ReportLanguage& language)
{
    return methodTitle(run.header().method, language);
}

std::string whatWasAsked(const RunToReport& run, const ReportLanguage& language)
{
    const RunErrors* const errors = run.errorsOf(unlearnedSubject);
    const std::string samples = errors
        ? language.translate("Report", "%n training sample(s)", nullptr, errors->forgetCount)
        : language.translate("Report", "training samples");
    return filled(run.plan ? language.translate("Report", "%1, %2, was to forget %3 of %4 by the method %5.")
                           : language.translate("Report", "%1, %2, was to forget %3 by the method %5."),
                  {runLabel(run.id(), language), quotedName(run.header().name), samples,
                   run.plan ? cleanText(run.plan->data) : std::string(), methodOf(run, language)});
}

std::string howItEnded(RunState state, int epochs, const ReportLanguage& language)
{
    switch (state) {
    case RunState::Running:
        return language.translate("Report", "It is still running, after %n epoch(s).", nullptr, epochs);
    case RunState::Finished: return language.translate("Report", "It finished after %n epoch(s).", nullptr, epochs);
    case RunState::Cancelled: return language.translate("Report", "It was stopped after %n epoch(s).", nullptr, epochs);
    case RunState::Failed: return language.translate("Report", "It failed after %n epoch(s).", nullptr, epochs);
    case RunState::Interrupted:
        return language.translate("Report", "It was interrupted after %n epoch(s).", nullptr, epochs);
    }
    return {};
}

std::string joined(const std::vector<std::string>& sentences, const ReportLanguage& language)
{
    std::string text;
    for (const std::string& sentence : sentences) {
        if (text.empty())
            text = sentence;
        else if (!sentence.empty())
            text = filled(language.translate("Report", "%1 %2", "two sentences"), {text, sentence});
    }
    return text;
}

std::string howItWent(const RunToReport& run, const ReportLanguage& language)
{
    const RunSummary& summary = run.details.summary;
    return joined({howItEnded(summary.state, summary.epochs, language),
                   summary.selectedEpoch ? filled(language.translate("Report", "The result is epoch %1."),
                                                  {std::to_string(*summary.selectedEpoch)})
                                         : std::string(),
                   filled(language.translate("Report", "It took %1 s."), {language.fixed(summary.seconds, 1)})},
                  language);
}

/// "By its file, the retrained model was trained in 312.4 s." Nothing where its file does not say it.
std::string howLongRetrainingTook(const RunToReport& run, const ReportLanguage& language)
{
    const auto& [seconds, models] = run.retrainedTraining();
    if (seconds.count == 0)
        return {};
    if (seconds.count < models)
        return filled(language.translate(
                          "Report", "The files of %1 of %2 retrained models say how long the training took: %3 s."),
                      {std::to_string(seconds.count), std::to_string(models), seconds.textWithCount(1, language)});
    return filled(models == 1
                      ? language.translate("Report", "By its file, the retrained model was trained in %1 s.")
                      : language.translate("Report", "By their files, the retrained models were trained in %1 s."),
                  {seconds.textWithCount(1, language)});
}

/// "Forget error went from 5.20 % to 14.80 %. Retrained models have 15.20 ± 0.31 (n = 3) %."
std::string change(const RunToReport& run, const std::string& title, double RunErrors::*figure,
                   const ReportLanguage& language)
{
    const RunErrors* const before = run.errorsOf(originalSubject);
    const RunErrors* const after = run.errorsOf(unlearnedSubject);
    if (!after || !std::isfinite(after->*figure))
        return {};
    const std::string now = language.fixed(after->*figure, 2);
    const std::string sentence = before && std::isfinite(before->*figure)
        ? filled(language.translate("Report", "%1 went from %2 % to %3 %."),
                 {title, language.fixed(before->*figure, 2), now})
        : filled(language.translate("Report", "%1 is %2 %."), {title, now});
    const Spread retrained = run.retrained(figure);
    if (retrained.count == 0)
        return sentence;
    return joined({sentence,
                   filled(retrained.count == 1 ? language.translate("Report", "The retrained model has %1 %.")
                                               : language.translate("Report", "Retrained models have %1 %."),
                          {retrained.textWithCount(2, language)})},
                  language);
}

/// Nothing where the plan has the attacks tell other samples apart: the table says what they found.
std::string privacy(const RunToReport& run, const ReportLanguage& language)
{
    const RunAttack* const attack = run.confidenceOn(unlearnedSubject);
    const MembershipOptions samples = run.membership();
    const bool isOfForgottenAndUnseen =
        samples.positives == AttackPositives::Forget && samples.negatives != AttackNegatives::Retained;
    if (!attack || !std::isfinite(attack->auc) || !isOfForgottenAndUnseen)
        return {};
    const std::string sentence =
        filled(language.translate("Report",
                                  "The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % "
                                  "interval %2 to %3; %4 is no better than guessing)."),
               {language.fixed(attack->auc, 3), language.fixed(attack->low, 3), language.fixed(attack->high, 3),
                language.fixed(0.5, 1)});
    const Spread retrained = run.retrainedConfidence();
    if (retrained.count == 0)
        return sentence;
    return joined({sentence,
                   filled(retrained.count == 1 ? language.translate("Report", "On the retrained model it is %1.")
                                               : language.translate("Report", "On retrained models it is %1."),
                          {retrained.textWithCount(3, language)})},
                  language);
}

std::string ofOneRun(const RunToReport& run, const ReportLanguage& language)
{
    return joined({whatWasAsked(run, language), howItWent(run, language), howLongRetrainingTook(run, language),
                   change(run, language.translate("Report", "Forget error"), &RunErrors::forgetErrorPercent, language),
                   change(run, language.translate("Report", "Test error"), &RunErrors::testErrorPercent, language),
                   change(run, language.translate("Report", "Retain error"), &RunErrors::retainErrorPercent, language),
                   privacy(run, language)},
                  language);
}

std::string methodsCounted(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::map<std::string, std::int64_t> counts;
    for (const RunToReport& run : runs)
        ++counts[methodOf(run, language)];
    std::string text;
    for (const auto& [name, count] : counts) {
        const std::string counted =
            filled(language.translate("Report", "%1 (%2)", "method, number of runs"), {name, std::to_string(count)});
        text =
            text.empty() ? counted : filled(language.translate("Report", "%1, %2", "two of a list"), {text, counted});
    }
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

std::string ofComparison(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const auto finished = std::ranges::count_if(
        runs, [](const RunToReport& run) { return run.details.summary.state == RunState::Finished; });
    std::vector<std::string> sentences{
        filled(language.translate("Report", "%1 runs are compared, %2 of them finished: %3."),
               {std::to_string(runs.size()), std::to_string(finished), methodsCounted(runs, language)})};
    if (const RunToReport* const nearest = least(runs, forgetDistance))
        sentences.push_back(
            filled(language.translate("Report",
                                      "%1, %2 (%3), came closest to the forget error of retrained models: %4 % against "
                                      "%5 %."),
                   {runLabel(nearest->id(), language), quotedName(nearest->header().name), methodOf(*nearest, language),
                    language.fixed(nearest->errorsOf(unlearnedSubject)->forgetErrorPercent, 2),
                    nearest->retrained(&RunErrors::forgetErrorPercent).textWithCount(2, language)}));
    if (const RunToReport* const best = least(runs, testError))
        sentences.push_back(filled(language.translate("Report", "The lowest test error has %1, %2 (%3): %4 %."),
                                   {runLabel(best->id(), language), quotedName(best->header().name),
                                    methodOf(*best, language), language.fixed(testError(*best), 2)}));
    sentences.push_back(measuredSentence(runs, language));
    return joined(sentences, language);
}

} // namespace

std::vector<std::string> reportAbstract(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    constexpr std::size_t mostInWords = 6; // beyond that a table is easier to read
    std::vector<std::string> paragraphs;
    if (runs.size() > 1)
        paragraphs.push_back(ofComparison(runs, language));
    if (runs.size() <= mostInWords) {
        for (const RunToReport& run : runs)
            paragraphs.push_back(ofOneRun(run, language));
    }
    if (runs.size() == 1)
        paragraphs.back() = joined({paragraphs.back(), measuredSentence(runs, language)}, language);
    return paragraphs;
}

} // namespace unlearn
