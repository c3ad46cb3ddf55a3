// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_names.h"

#include "core/evaluate/figure_settings.h"
#include "core/evaluate/subject_name.h"
#include "core/report/each_model.h"
#include "core/report/escaped_text.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace unlearn {
namespace {

/// What the log says, and the report.
using Name = std::pair<std::string_view, const char*>;

constexpr Name states[] = {
    {"running", translatable("Report", "running")},         {"finished", translatable("Report", "finished")},
    {"cancelled", translatable("Report", "stopped")},       {"failed", translatable("Report", "failed")},
    {"interrupted", translatable("Report", "interrupted")},
};

constexpr Name attacks[] = {
    {"confidence", translatable("Report", "confidence")},
    {"loss", translatable("Report", "loss")},
    {"entropy", translatable("Report", "entropy")},
    {"modified-entropy", translatable("Report", "modified entropy")},
    {"correctness", translatable("Report", "correctness")},
    {"logit-gap", translatable("Report", "logit gap")},
    {"svc", translatable("Report", "support-vector classifier")},
    {"rmia", translatable("Report", "RMIA")},
    {"rmia-offline", translatable("Report", "RMIA, offline")},
    {"lira", translatable("Report", "LiRA")},
    {"lira-offline", translatable("Report", "LiRA, offline")},
    {"u-lira", translatable("Report", "U-LiRA")},
    {"shadow-classifier", translatable("Report", "classifier on shadow models")},
};

constexpr Name phases[] = {
    {"gram", translatable("Report", "second moments")},
    {"subsampling", translatable("Report", "halves of the sample")},
    {"eigen", translatable("Report", "eigenvalues")},
    {"prepare", translatable("Report", "preparation of the steps")},
    {"steps", translatable("Report", "steps")},
    {"evaluation", translatable("Report", "evaluation after epochs")},
    {"final-evaluation", translatable("Report", "final evaluation")},
};

constexpr Name parts[] = {
    {"", translatable("Report", "all samples")},
    {"forget", translatable("Report", "forget set")},
    {"retain", translatable("Report", "retain set")},
    {"test", translatable("Report", "test set")},
    {"forget-low", translatable("Report", "lowest third of the forget set")},
    {"forget-middle", translatable("Report", "middle third of the forget set")},
    {"forget-high", translatable("Report", "highest third of the forget set")},
    {"forget and retain", translatable("Report", "forget and retain set")},
    {"forget and test", translatable("Report", "forget and test set")},
};

constexpr Name environment[] = {
    {"device", translatable("Report", "device")},   {"precision", translatable("Report", "precision")},
    {"threads", translatable("Report", "threads")}, {"model", translatable("Report", "model")},
    {"data", translatable("Report", "data")},       {"forget set", translatable("Report", "forget set")},
    {"unknown", translatable("Report", "unknown")},
};

/// Titles of figureKinds() that no attack's name is a part of.
constexpr Name figures[] = {
    {"tow", translatable("Report", "Tug of war")},
    {"privacy-score", translatable("Report", "Worst-case privacy score")},
    {"total-variation", translatable("Report", "Distance of outputs")},
    {"divergence", translatable("Report", "Divergence of outputs")},
    {"agreement", translatable("Report", "Agreement")},
    {"cka", translatable("Report", "Linear centred kernel alignment")},
    {"spectrum-drift", translatable("Report", "Spectrum drift")},
    {"error", translatable("Report", "Error, %")},
    {"mean-entropy", translatable("Report", "Mean entropy, nats")},
    {"probe", translatable("Report", "Linear-probe recovery")},
    {"relearn-epochs", translatable("Report", "Relearn epochs")},
    {"forgetting-quality", translatable("Report", "Forgetting quality")},
    {"stratum-error", translatable("Report", "Error of a stratum, %")},
    {"risen-share", translatable("Report", "Retained samples at more risk")},
    {"precision-beside-retrained", translatable("Report", "Average precision beside retrained models")},
};

/// What is not among the names keeps the log's.
ReportCell cellAmong(std::span<const Name> names, const std::string& logged, const ReportLanguage& language)
{
    const auto found = std::ranges::find(names, logged, &Name::first);
    if (found == names.end())
        return {.text = logged};
    return {.text = language.translate("Report", found->second), .key = logged};
}

std::string figureTitle(const std::string& figure, const ReportLanguage& language)
{
    struct OfAttack {
        std::string_view prefix;
        const char* title;
    };
    static constexpr OfAttack kinds[] = {
        {"auc-", translatable("Report", "AUC, %1")},
        {"two-sided-auc-", translatable("Report", "Two-sided AUC, %1")},
        {"tpr1-", translatable("Report", "TPR at 1 % FPR, %1")},
        {"tpr01-", translatable("Report", "TPR at %2 % FPR, %1")},
        {"difference-auc-", translatable("Report", "AUC of the change, %1")},
    };
    for (const OfAttack& kind : kinds) {
        if (figure.starts_with(kind.prefix))
            return filled(
                language.translate("Report", kind.title),
                {cellAmong(attacks, figure.substr(kind.prefix.size()), language).text, language.fixed(0.1, 1)});
    }
    return cellAmong(figures, figure, language).text;
}

} // namespace

std::string runLabel(std::int64_t run, const ReportLanguage& language)
{
    return filled(language.translate("Report", "Run %1"), {std::to_string(run)});
}

std::string methodTitle(const std::string& name, const ReportLanguage& language)
{
    const auto found = std::ranges::find(methodKinds(), name, &MethodKind::name);
    return found == methodKinds().end() ? name // of a version that knows more methods
                                        : language.translate("Methods", found->title.c_str());
}

std::string subjectTitle(const std::string& subject, const ReportLanguage& language)
{
    if (subject == originalSubject)
        return language.translate("Report", "original");
    if (subject == unlearnedSubject)
        return language.translate("Report", "unlearned");
    if (const auto number = retrainedNumber(subject))
        return filled(language.translate("Report", "retrained-%1"), {std::to_string(*number)});
    return subject;
}

std::string tableCaption(int number, const ReportTable& table, const ReportLanguage& language)
{
    const std::string caption =
        filled(language.translate("Report", "Table %1. %2"), {std::to_string(number), table.caption});
    if (table.shownRows() == table.rows.size())
        return caption;
    return withSentence(
        caption,
        filled(language.translate("Report",
                                  "Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have "
                                  "all of them."),
               {std::to_string(table.shownRows()), std::to_string(table.rows.size()),
                isolatedText("tables/" + table.key + ".csv")}),
        language);
}

std::string figureCaption(int number, const std::string& caption, const ReportLanguage& language)
{
    return filled(language.translate("Report", "Figure %1. %2"), {std::to_string(number), caption});
}

ReportCell methodCell(const std::string& name, const ReportLanguage& language)
{
    return {.text = methodTitle(name, language), .key = name};
}

ReportCell stateCell(RunState state, const ReportLanguage& language)
{
    return cellAmong(states, runStateName(state), language);
}

ReportCell subjectCell(const std::string& subject, const ReportLanguage& language)
{
    return {.text = subjectTitle(subject, language), .key = subject};
}

ReportCell attackCell(const std::string& attack, const ReportLanguage& language)
{
    return cellAmong(attacks, attack, language);
}

ReportCell phaseCell(const std::string& phase, const ReportLanguage& language)
{
    return cellAmong(phases, phase, language);
}

ReportCell partCell(const std::string& part, const ReportLanguage& language)
{
    ReportCell cell = cellAmong(parts, part, language);
    if (part.empty())
        cell.key = "all";
    return cell;
}

ReportCell environmentCell(const std::string& what, const ReportLanguage& language)
{
    return cellAmong(environment, what, language);
}

ReportCell figureCell(const std::string& figure, const ReportLanguage& language)
{
    return {.text = figureTitle(figure, language), .key = figure};
}

ReportCell settingsCell(const std::string& figure, const std::string& settings, const ReportLanguage& language)
{
    if (lacksSettings(figure, settings))
        return {.text = language.translate("Report", "not known", "settings of a figure"), .key = "not known"};
    ReportCell cell{.text = settings, .key = settings};
    if (const std::optional<RelearnOptions> options = relearnOptionsOf(settings))
        cell.text = language.translate("Report", "at most %n epoch(s)", "of relearning", options->mostEpochs) + "; "
            + filled(language.translate("Report",
                                        "learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats"),
                     {language.exact(options->learningRate), language.exact(options->momentum),
                      std::to_string(options->batchSize), language.exact(options->alphaNats)});
    else if (const std::optional<StrataOptions> by = strataOptionsOf(settings))
        cell.text = by->shadowModels > 0
            ? language.translate("Report", "by memorisation, %n shadow model(s)", "thirds of the forget set",
                                 by->shadowModels)
            : language.translate("Report", "by the original model's confidence margin", "thirds of the forget set");
    else if (const std::optional<int> models = shadowModelsOf(settings))
        cell.text = language.translate("Report", "%n shadow model(s)", "of an attack", *models);
    return cell;
}

std::string namesOfRuns(std::vector<std::int64_t> numbers, const std::vector<RunToReport>& all,
                        const ReportLanguage& language)
{
    if (numbers.size() == all.size())
        return language.translate("Report", "all", "runs");
    std::ranges::sort(numbers);
    std::string names;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const bool isRange = last >= first + 2;
        if (!isRange)
            last = first;
        names += (names.empty() ? "" : ", ") + std::to_string(numbers[first]);
        if (isRange)
            names += '-' + std::to_string(numbers[last]);
        first = last + 1;
    }
    return names;
}

std::string labelOfRuns(const std::vector<std::int64_t>& numbers, const std::vector<RunToReport>& all,
                        const ReportLanguage& language)
{
    if (numbers.size() == 1)
        return runLabel(numbers.front(), language);
    return numbers.size() == all.size()
        ? language.translate("Report", "All runs")
        : filled(language.translate("Report", "Runs %1"), {namesOfRuns(numbers, all, language)});
}

ReportCell runsCell(const std::vector<std::int64_t>& numbers, const std::vector<RunToReport>& all,
                    const ReportLanguage& language)
{
    return {.text = namesOfRuns(numbers, all, language), .key = namesOfRuns(numbers, all, {})};
}

} // namespace unlearn
