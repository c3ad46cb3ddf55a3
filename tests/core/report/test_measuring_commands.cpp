// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of a report that measure again what was measured after its runs; test_report_commands takes them.
#include "core/evaluate/figure_settings.h"
#include "core/report/measuring_commands.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

namespace {

void attack(RunToReport& run, const std::string& name, int models, const std::string& subject = "unlearned",
            const std::string& negatives = "same-classes")
{
    RunShadowAttack& made = run.details.shadowAttacks.emplace_back();
    static_cast<RunAttack&>(made) = attackOf(subject, name, 0.5);
    made.models = models;
    made.positivesOf = "forget";
    made.negativesOf = negatives;
}

void relearn(RunToReport& run, const RelearnOptions& options)
{
    measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 3.0, 500, relearnSettings(options)});
}

void errOnStratum(RunToReport& run, int shadowModels)
{
    measure(
        run,
        {"stratum-error", "unlearned", "", "forget-low", "", 5.0, 100, strataSettings({.shadowModels = shadowModels})});
}

std::string commandsOf(const Report& report)
{
    std::string text;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const auto* const code = std::get_if<ReportCode>(&block))
                text += code->text;
        }
    }
    return text;
}

} // namespace

class TestMeasuringCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWasMeasured()
    {
        RunToReport run = finishedRun();
        measure(run, {"spectrum-drift", "unlearned", "", "retain", "features.3", 0.1, 500}); // of the run itself
        measure(run, {"of-a-later-version", "unlearned", "", "forget", "", 0.1, 500});
        QCOMPARE(measuringCommands({run}), std::string());
        QCOMPARE(measuringCommands({}), std::string());
    }

    void attacksOfOneKindAreOneCommand()
    {
        RunToReport run = finishedRun(2, 7);
        attack(run, "rmia", 16);
        attack(run, "rmia", 16, "original");
        attack(run, "lira", 16);
        attack(run, "lira", 2);
        attack(run, "rmia", 16, "unlearned", "all-classes");
        QCOMPARE(measuringCommands({run}),
                 std::string("unlearn attack --run 7 --attack lira --shadows 2 --positives forget --negatives "
                             "same-classes\n"
                             "unlearn attack --run 7 --attack rmia --shadows 16 --positives forget --negatives "
                             "all-classes\n"
                             "unlearn attack --run 7 --attack lira --attack rmia --shadows 16 --positives forget "
                             "--negatives same-classes\n"));
    }

    void runsThatWereMeasuredAlikeAreOneCommand()
    {
        RunToReport first = finishedRun(2, 3);
        RunToReport second = finishedRun(2, 5);
        for (RunToReport* const run : {&first, &second}) {
            measureLayers(*run);
            relearn(*run, {.learningRate = run == &first ? 0.01 : 0.05, .mostEpochs = 12, .alphaNats = 0.1});
            measure(*run, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500});
        }
        errOnStratum(first, 0);
        errOnStratum(second, 16);
        first.details.embeddingSummaries.push_back({"pca", moment, 500, {"unlearned"}});
        QCOMPARE(measuringCommands({first, second}),
                 std::string("unlearn compare 3 --with embedding --embedding pca\n"
                             "unlearn compare 3 5 --with layers\n"
                             "unlearn compare 3 --with outputs\n"
                             "unlearn compare 5 --with outputs --shadows 16\n"
                             "unlearn compare 3 --with relearning --relearn-epochs 12 --relearn-alpha 0.1 "
                             "--relearn-rate 0.01\n"
                             "unlearn compare 5 --with relearning --relearn-epochs 12 --relearn-alpha 0.1 "
                             "--relearn-rate 0.05\n"));
    }

    /// Options that most comparisons have in common are told where they are others.
    void unusualRelearningIsTold()
    {
        RunToReport run = finishedRun();
        relearn(run, {.batchSize = 32});
        relearn(run, {.momentum = 0.5, .batchSize = 32});
        const std::string command =
            "unlearn compare 1 --with relearning --relearn-epochs 20 --relearn-alpha 0.05 --relearn-rate 0.01 "
            "--relearn-batch 32";
        QCOMPARE(measuringCommands({run}), command + "\n" + command + " --relearn-momentum 0.5\n");
    }

    /// One comparison parts the forget set by margin or by memorisation, never by both.
    void eachWayOfPartingIsACommand()
    {
        RunToReport run = finishedRun();
        measure(run, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500});
        errOnStratum(run, 16);
        const std::string byMemorisation = "unlearn compare 1 --with outputs --shadows 16\n";
        QCOMPARE(measuringCommands({run}), byMemorisation);
        errOnStratum(run, 0);
        errOnStratum(run, 32);
        QCOMPARE(measuringCommands({run}),
                 "unlearn compare 1 --with outputs\n" + byMemorisation
                     + "unlearn compare 1 --with outputs --shadows 32\n");
    }

    /// A log that was merged in may hold any name; a text for a shell must not.
    void whatNoCommandMeasuresIsLeftOut()
    {
        RunToReport run = finishedRun();
        attack(run, "rmia; reboot", 16);
        attack(run, "rmia", 16, "unlearned", "$(reboot)");
        run.details.embeddingSummaries.push_back({"umap", moment, 500, {"unlearned"}});
        measure(run,
                {"relearn-epochs", "unlearned", "", "forget", "", 3.0, 500,
                 R"({"alpha_nats":0.05,"warm_up":"; reboot"})"}); // of a later version
        measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 3.0, 500});
        QCOMPARE(measuringCommands({run}), std::string());
        attack(run, "rmia", 16);
        QVERIFY(!measuringCommands({run}).empty());
        RunToReport purged = run;
        purged.details.summary.purgedAt = moment;
        RunToReport unreadable = run;
        unreadable.plan.reset();
        QCOMPARE(measuringCommands({purged, unreadable}), std::string());
    }

    void reportsShowThem()
    {
        RunToReport run = finishedRun();
        measure(run, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500});
        const std::string without = commandsOf(reportOnRuns({run}));
        QVERIFY(contains(without, "unlearn compare 1 --with outputs\n"));
        QVERIFY(!contains(without, "--spectrum-drift"));
        run.details.figures.push_back({"spectrum-drift", "unlearned", "", "retain", "features.3", 0.1, 500});
        QVERIFY(contains(commandsOf(reportOnRuns({run})), " --spectrum-drift\n"));
        QVERIFY(commandsOf(reportOnRuns({finishedRun()})).find("unlearn compare") == std::string::npos);
    }

    void forgettingQualityIsPointedTo()
    {
        RunToReport run = finishedRun();
        const auto isToldOf = [](const RunToReport& one) {
            const Report report = reportOnRuns({one});
            return std::ranges::any_of(report.sections, [](const ReportSection& section) {
                const auto* const last = std::get_if<ReportParagraph>(&section.blocks.back());
                return section.title == "Measured after the runs" && last
                    && last->text.starts_with("Forgetting quality");
            });
        };
        QVERIFY(!isToldOf(run));
        measure(run, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500});
        QVERIFY(isToldOf(run));
    }
};

QTEST_GUILESS_MAIN(TestMeasuringCommands)
#include "test_measuring_commands.moc"
