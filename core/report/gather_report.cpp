// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gather_report.h"

#include "core/error.h"
#include "core/report/escaped_text.h"
#include "core/report/measured_figures.h"
#include "core/report/measuring_commands.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/reproduction.h"
#include "core/report/run_rows.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

constexpr char paper[] = R"(@inproceedings{hoang2024learn,
  author    = {Hoang, Tuan and Rana, Santu and Gupta, Sunil and Venkatesh, Svetha},
  title     = {Learn to Unlearn for Deep Neural Networks: Minimizing Unlearning Interference with Gradient Projection},
  booktitle = {Proceedings of the IEEE/CVF Winter Conference on Applications of Computer Vision (WACV)},
  year      = {2024},
  eprint    = {2312.04095},
  archiveprefix = {arXiv}
}
)";

std::vector<RunToReport> readRuns(const RunStore& store, std::span<const RunId> ids)
{
    if (ids.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A report is of one run or several", {.found = "none"});
    std::vector<RunToReport> runs;
    std::vector<RunId> known;
    for (const RunId id : ids) {
        if (std::ranges::find(known, id) != known.end())
            continue;
        known.push_back(id);
        runs.push_back(runToReport(store.run(id)));
        runs.back().embeddings = store.embeddings(id);
    }
    return runs;
}

/// What has no rows is left out, heading and all.
class SectionMaker {
public:
    explicit SectionMaker(std::string title) { m_section.title = std::move(title); }

    SectionMaker& add(ReportTable table)
    {
        if (!table.rows.empty())
            m_section.blocks.emplace_back(std::move(table));
        return *this;
    }
    SectionMaker& add(ReportFigure figure)
    {
        m_section.blocks.emplace_back(std::move(figure));
        return *this;
    }
    SectionMaker& say(std::string text)
    {
        m_section.blocks.emplace_back(ReportParagraph{std::move(text)});
        return *this;
    }
    SectionMaker& say(std::vector<std::string> texts)
    {
        for (std::string& text : texts)
            say(std::move(text));
        return *this;
    }
    SectionMaker& show(std::string code)
    {
        m_section.blocks.emplace_back(ReportCode{std::move(code)});
        return *this;
    }
    SectionMaker& add(std::vector<ReportFigure> figures)
    {
        for (ReportFigure& figure : figures)
            add(std::move(figure));
        return *this;
    }
    void appendTo(Report& report)
    {
        if (!m_section.blocks.empty())
            report.sections.push_back(std::move(m_section));
    }

private:
    ReportSection m_section;
};

bool hasEpochs(const RunToReport& run)
{
    return !run.details.epochs.empty();
}

/// What adds to one report.
struct Making {
    const std::vector<RunToReport>& runs;
    const ReportLanguage& language;
    Report& report;
};

void addCurves(const Making& making)
{
    const auto& [runs, language, report] = making;
    SectionMaker curves(language.translate("Report", "Curves"));
    if (runs.size() > 1 && std::ranges::any_of(runs, hasEpochs)) {
        curves.add(overlaidFigure(runs, "forget-error", language.translate("Report", "Forget error"),
                                  &EpochFigures::forgetErrorPercent, &RunErrors::forgetErrorPercent, language));
        curves.add(overlaidFigure(runs, "test-error", language.translate("Report", "Test error"),
                                  &EpochFigures::testErrorPercent, &RunErrors::testErrorPercent, language));
        curves.add(overlaidFigure(runs, "retain-error", language.translate("Report", "Retain error"),
                                  &EpochFigures::retainErrorPercent, &RunErrors::retainErrorPercent, language));
    }
    for (const RunToReport& run : runs) {
        if (hasEpochs(run))
            curves.add(curvesFigure(run, language));
    }
    curves.appendTo(report);
}

void addPrivacy(const Making& making)
{
    const auto& [runs, language, report] = making;
    SectionMaker privacy(language.translate("Report", "Privacy"));
    privacy.add(privacyFigures(runs, language))
        .add(rocFigures(runs, language))
        .add(scoreFigures(runs, language))
        .add(entropyFigures(runs, language));
    for (const auto notes : {rocNotes, scoreNotes, answersNotes})
        privacy.say(notes(runs, language));
    privacy.add(attacksTable(runs, language));
    ReportTable shadowAttacks = shadowAttacksTable(runs, language);
    if (!shadowAttacks.rows.empty())
        privacy.add(std::move(shadowAttacks))
            .say(language.translate("Report",
                                    "Attacks with shadow models can be made, and made anew, at any time: a comparison "
                                    "of this report with the log names those of this table that are not there any "
                                    "more or have other figures, and none that were added since."));
    for (ReportTable& predictions : predictionTables(runs, language))
        privacy.add(std::move(predictions));
    privacy.appendTo(report);
}

RunToReproduce runToReproduce(const RunToReport& run)
{
    RunToReproduce one{.id = run.details.summary.id,
                       .parent = run.header().parent,
                       .previousRun = run.header().previousRun,
                       .isPurged = !run.details.summary.purgedAt.empty(),
                       .hasPlan = run.plan.has_value(),
                       .hasFinalErrors = run.errorsOf(unlearnedSubject) != nullptr};
    for (const EpochFigures& epoch : run.details.epochs)
        one.epochs.push_back({epoch.epoch, epoch.stepSeconds, epoch.evaluationSeconds});
    return one;
}

/// How one run of a report is run again.
struct RunAgain {
    const RunToReport& run;
    Reproduction reproduction;

    /// `unlearn reproduce` has something to compare with.
    bool isCompared() const { return !reproduction.obstacle; }
    /// The plan in the report's folder is all that it takes.
    bool takesPlanAlone() const
    {
        const RunHeader& header = run.header();
        return reproduction.obstacle.value_or(ReproductionObstacle::NoFinalErrors)
            == ReproductionObstacle::NoFinalErrors
            && !header.parent && !header.previousRun;
    }
};

std::vector<RunAgain> runsAgain(const std::vector<RunToReport>& runs)
{
    std::vector<RunToReproduce> all;
    all.reserve(runs.size());
    for (const RunToReport& run : runs)
        all.push_back(runToReproduce(run));
    const std::vector<Reproduction> found = reproductions(all);
    std::vector<RunAgain> again;
    again.reserve(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        again.push_back({runs[i], found[i]});
    return again;
}

bool hasSpectrumDrift(const RunToReport& run)
{
    return std::ranges::find(run.details.figures, "spectrum-drift", &FigureOfMerit::name) != run.details.figures.end();
}

std::string commands(const std::vector<RunAgain>& runs)
{
    std::string text = std::ranges::any_of(runs, &RunAgain::isCompared) ? "unlearn reproduce FOLDER\n" : "";
    for (const RunAgain& one : runs) {
        const RunHeader& header = one.run.header();
        if (one.takesPlanAlone())
            text += "unlearn run FOLDER/plans/run-" + one.run.number() + ".unlearn.json --device "
                + cleanText(header.device) + " --threads " + std::to_string(header.threads)
                + (hasSpectrumDrift(one.run) ? " --spectrum-drift\n" : "\n");
    }
    return text;
}

/// On the run that this one goes on from; empty where it goes on from none, or something else keeps it from being run
/// again.
std::string goingOnNote(const RunAgain& again, const ReportLanguage& language)
{
    const auto& [run, reproduction] = again;
    const RunHeader& header = run.header();
    const std::optional<RunId> other = reproduction.other ? reproduction.other
        : header.parent                                   ? header.parent
                                                          : header.previousRun;
    if (!other)
        return {};
    const bool isBranch = other == header.parent;
    std::string text;
    if (!reproduction.obstacle)
        text = isBranch ? language.translate("Report",
                                             "%1 was branched from run %2 and is branched from it again, at the same "
                                             "epoch.")
                        : language.translate("Report", "%1 met a request after run %2 and is run again after it.");
    else if (*reproduction.obstacle == ReproductionObstacle::OtherAbsent)
        text = isBranch
            ? language.translate("Report",
                                 "%1 was branched from run %2, which is not in this report, and can not be "
                                 "reproduced without it.")
            : language.translate("Report",
                                 "%1 met a request after run %2, which is not in this report, and can not be "
                                 "reproduced without it.");
    else if (*reproduction.obstacle == ReproductionObstacle::OtherLeftOut)
        text = isBranch ? language.translate("Report",
                                             "%1 was branched from run %2: as that one can not be reproduced, it can "
                                             "not, either.")
                        : language.translate("Report",
                                             "%1 met a request after run %2: as that one can not be reproduced, it can "
                                             "not, either.");
    else if (*reproduction.obstacle == ReproductionObstacle::EpochUnknown)
        text = language.translate("Report",
                                  "%1 was branched from run %2 at an epoch that can not be told any more, "
                                  "and can not be reproduced.");
    return filled(text, {runLabel(run.id(), language), std::to_string(other->value)});
}

void addReproduction(const Making& making)
{
    const auto& [runs, language, report] = making;
    SectionMaker section(language.translate("Report", "How to reproduce it"));
    const std::vector<RunAgain> again = runsAgain(runs);
    if (std::ranges::any_of(again, &RunAgain::isCompared))
        section.say(language.translate(
            "Report",
            "With FOLDER being the folder of this report, the first command runs again what "
            "can be run again and compares the final errors; each of the others runs one plan. Figures are "
            "the same for the same seed, number of threads, device and versions."));
    else if (std::ranges::any_of(again, &RunAgain::takesPlanAlone))
        section.say(language.translate("Report",
                                       "With FOLDER being the folder of this report, each command runs one plan. "
                                       "There are no final errors to compare with."));
    if (std::string text = commands(again); !text.empty())
        section.show(std::move(text));
    for (const RunAgain& one : again) {
        if (std::string note = goingOnNote(one, language); !note.empty())
            section.say(std::move(note));
    }
    if (std::string text = measuringCommands(runs); !text.empty())
        section
            .say(language.translate(
                "Report",
                "What was measured after the runs is measured again by these commands, which name runs by their "
                "numbers in the log; a log that is not the user's own is named with --db. Shadow models that were "
                "trained by another recipe than the original model take that recipe's file with --recipe. What the "
                "commands measure takes the place of the same figures in the log."))
            .show(std::move(text));
    section.add(environmentTable(runs, language)).add(hashesTable(runs, language)).appendTo(report);
}

void addComparison(const Making& making)
{
    const auto& [runs, language, report] = making;
    SectionMaker section(runs.size() == 1 ? language.translate("Report", "Result")
                                          : language.translate("Report", "Runs compared"));
    section.add(runsTable(runs, language)).add(resultsTable(runs, language));
    if (runs.size() > 1) {
        section.add(seedsTable(runs, language));
        const bool canBePlaced = std::ranges::any_of(runs, [](const RunToReport& run) {
            return run.errorsOf(unlearnedSubject) && run.retrained(&RunErrors::forgetErrorPercent).count > 0;
        });
        if (canBePlaced)
            section.add(tradeOffFigure(runs, language));
    }
    section.add(errorsTable(runs, language)).appendTo(report);
}

void addMeasured(const Making& making)
{
    const auto& [runs, language, report] = making;
    SectionMaker section(language.translate("Report", "Measured after the runs"));
    ReportTable measured = measuredTable(runs, language);
    const bool any = !measured.rows.empty();
    section.add(std::move(measured));
    if (any)
        section.say(language.translate("Report",
                                       "Forgetting quality is of many unlearned and retrained models together and is "
                                       "not kept in the log: the command unlearn compare gives it."));
    section.appendTo(report);
}

std::string titleOf(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    if (runs.size() == 1)
        return filled(language.translate("Report", "Unlearning report: %1"), {quotedName(runs.front().header().name)});
    const auto count = static_cast<std::int64_t>(runs.size());
    return language.translate("Report", "Unlearning report: %n run(s)", nullptr, count);
}

ReportedRun reportedRun(const RunToReport& run)
{
    ReportedRun reported{.id = run.id(), .plan = run.header().plan, .rows = canonicalRows(run.details)};
    for (const RunShadowAttack& attack : run.details.shadowAttacks)
        reported.shadowAttacks.push_back({.key = shadowAttackKey(attack), .row = canonicalRow(attack)});
    reported.measurements = canonicalMeasurements(run.details.measured, run.embeddings);
    return reported;
}

} // namespace

Report gatherReport(const RunStore& store, std::span<const RunId> ids, const ReportLanguage& language,
                    std::span<const RequestImages> images)
{
    return reportOnRuns(readRuns(store, ids), language, images);
}

Report reportOnRuns(const std::vector<RunToReport>& runs, const ReportLanguage& language,
                    std::span<const RequestImages> images)
{
    Report report;
    report.language = language;
    report.title = titleOf(runs, language);
    report.abstract = reportAbstract(runs, language);
    report.warnings = reportWarnings(runs, language);
    const Making making{runs, language, report};
    addComparison(making);
    SectionMaker(language.translate("Report", "Deletion request"))
        .add(requestTable(runs, language))
        .add(classesFigures(runs, language))
        .add(classesTable(runs, language))
        .add(imagesFigures(runs, images, language))
        .say(imagesNotes(runs, images, language))
        .appendTo(report);
    SectionMaker(language.translate("Report", "Settings"))
        .add(differingSettingsTable(runs, language))
        .add(commonSettingsTable(runs, language))
        .add(layersTable(runs, language))
        .appendTo(report);
    SectionMaker(language.translate("Report", "Spectra")).add(spectraFigures(runs, language)).appendTo(report);
    addCurves(making);
    addPrivacy(making);
    SectionMaker(language.translate("Report", "Layer by layer"))
        .add(depthFigures(runs, language))
        .say(depthNotes(runs, language))
        .appendTo(report);
    SectionMaker(language.translate("Report", "Features of the models"))
        .add(embeddingFigures(runs, language))
        .say(embeddingNotes(runs, language))
        .appendTo(report);
    if (ReportTable seconds = secondsTable(runs, language); !seconds.rows.empty())
        SectionMaker(language.translate("Report", "Time"))
            .add(secondsFigure(runs, language))
            .add(std::move(seconds))
            .appendTo(report);
    addReproduction(making);
    SectionMaker(language.translate("Report", "Figures of merit")).add(meritTable(runs, language)).appendTo(report);
    addMeasured(making);
    SectionMaker(language.translate("Report", "Formulas")).add(formulasTable(runs, language)).appendTo(report);
    SectionMaker(language.translate("Report", "Figures of every epoch"))
        .add(epochsTable(runs, language))
        .appendTo(report);
    SectionMaker(language.translate("Report", "Scores of attacks")).add(scoresTable(runs, language)).appendTo(report);
    SectionMaker(language.translate("Report", "Figures of every layer"))
        .add(depthTable(runs, language))
        .appendTo(report);
    report.bibliography = paper;
    for (const RunToReport& run : runs)
        report.runs.push_back(reportedRun(run));
    return report;
}

} // namespace unlearn
