// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gather_report.h"

#include "core/error.h"
#include "core/report/escaped_text.h"
#include "core/report/report_parts.h"
#include "core/report/run_rows.h"

#include <algorithm>
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

RunToReport readRun(const RunStore& store, RunId id)
{
    RunToReport run{.details = store.run(id), .plan = {}};
    try {
        run.plan = planFromJson(run.header().plan);
    } catch (const Error&) {
        // Of another version: the report says so, and what else there is.
    }
    return run;
}

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
        runs.push_back(readRun(store, id));
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
    SectionMaker& show(std::string code)
    {
        m_section.blocks.emplace_back(ReportCode{std::move(code)});
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

void addCurves(const std::vector<RunToReport>& runs, Report& report)
{
    SectionMaker curves("Curves");
    if (runs.size() > 1 && std::ranges::any_of(runs, hasEpochs)) {
        curves.add(overlaidFigure(runs, "forget-error", "Forget error", &EpochFigures::forgetErrorPercent));
        curves.add(overlaidFigure(runs, "test-error", "Test error", &EpochFigures::testErrorPercent));
        curves.add(overlaidFigure(runs, "retain-error", "Retain error", &EpochFigures::retainErrorPercent));
    }
    for (const RunToReport& run : runs) {
        if (hasEpochs(run))
            curves.add(curvesFigure(run));
    }
    curves.appendTo(report);
}

void addPrivacy(const std::vector<RunToReport>& runs, Report& report)
{
    SectionMaker privacy("Privacy");
    ReportTable attacks = attacksTable(runs);
    if (!attacks.rows.empty())
        privacy.add(privacyFigure(runs));
    privacy.add(std::move(attacks)).appendTo(report);
}

std::string commands(const std::vector<RunToReport>& runs)
{
    std::string text = "unlearn reproduce FOLDER\n";
    for (const RunToReport& run : runs) {
        const RunHeader& header = run.header();
        if (run.plan && !header.parent && !header.previousRun && run.details.summary.purgedAt.empty())
            text += "unlearn run FOLDER/plans/run-" + run.number() + ".unlearn.json --device "
                + cleanText(header.device) + " --threads " + std::to_string(header.threads) + '\n';
    }
    return text;
}

void addReproduction(const std::vector<RunToReport>& runs, Report& report)
{
    SectionMaker section("How to reproduce it");
    section.say("With FOLDER being the folder of this report, the first command runs everything again and compares the "
                "final errors; each of the others runs one plan. Figures are the same for the same seed, number of "
                "threads, device and versions.");
    section.show(commands(runs));
    for (const RunToReport& run : runs) {
        if (run.header().previousRun)
            section.say(run.label() + " met a request after run " + std::to_string(run.header().previousRun->value)
                        + " and can not be reproduced without it.");
        if (run.header().parent)
            section.say(run.label() + " was branched from run " + std::to_string(run.header().parent->value)
                        + " and can not be reproduced without it.");
    }
    section.add(environmentTable(runs)).add(hashesTable(runs)).appendTo(report);
}

void addComparison(const std::vector<RunToReport>& runs, Report& report)
{
    SectionMaker section(runs.size() == 1 ? "Result" : "Runs compared");
    section.add(runsTable(runs)).add(resultsTable(runs));
    if (runs.size() > 1) {
        section.add(seedsTable(runs));
        const bool canBePlaced = std::ranges::any_of(runs, [](const RunToReport& run) {
            return run.errorsOf(unlearnedSubject) && run.retrained(&RunErrors::forgetErrorPercent).count > 0;
        });
        if (canBePlaced)
            section.add(tradeOffFigure(runs));
    }
    section.add(errorsTable(runs)).appendTo(report);
}

} // namespace

Report gatherReport(const RunStore& store, std::span<const RunId> ids)
{
    const std::vector<RunToReport> runs = readRuns(store, ids);
    Report report;
    report.title = runs.size() == 1 ? "Unlearning report: " + quotedName(runs.front().header().name)
                                    : "Unlearning report: " + std::to_string(runs.size()) + " runs";
    report.abstract = reportAbstract(runs);
    report.warnings = reportWarnings(runs);
    addComparison(runs, report);
    SectionMaker("Deletion request").add(requestTable(runs)).appendTo(report);
    SectionMaker("Settings")
        .add(differingSettingsTable(runs))
        .add(commonSettingsTable(runs))
        .add(layersTable(runs))
        .appendTo(report);
    addCurves(runs, report);
    addPrivacy(runs, report);
    if (ReportTable seconds = secondsTable(runs); !seconds.rows.empty())
        SectionMaker("Time").add(secondsFigure(runs)).add(std::move(seconds)).appendTo(report);
    addReproduction(runs, report);
    SectionMaker("Figures of merit").add(meritTable(runs)).appendTo(report);
    SectionMaker("Figures of every epoch").add(epochsTable(runs)).appendTo(report);
    report.bibliography = paper;
    for (const RunToReport& run : runs)
        report.runs.push_back(
            {.id = run.details.summary.id.value, .plan = run.header().plan, .rows = canonicalRows(run.details)});
    return report;
}

} // namespace unlearn
