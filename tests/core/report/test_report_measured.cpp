// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured of a run after it had ended.
#include "core/evaluate/figure_settings.h"
#include "core/number_text.h"
#include "core/report/escaped_text.h"
#include "core/report/report_csv.h"
#include "core/report/report_files.h"
#include "core/report/report_html.h"
#include "core/report/report_latex.h"
#include "core/report/report_parts.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestReportMeasured : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownWhereNothingWasMeasured();
    void otherFiguresStandBesideTheRetrained();
    void relearningMayNotComeBack();
    void settingsAreSaid();
    void otherSettingsAreNotCompared();
    void whatTheFinalEvaluationHadIsNotRepeated();
    void pairsOfRetrainedModelsAreAFloorOfTheFinalEvaluation();
    void intervalsAreTold();
    void formulasAreTold();
    void formulasOfTheFinalEvaluationAreTold();
    void ofManyRunsFiguresAloneAreLeftOut();
    void pagesHaveTheRowsOfTheFirstRuns();
    void programsReadTheSameInEachLanguage();
    void hostileNamesAreText();
};

void TestReportMeasured::nothingIsShownWhereNothingWasMeasured()
{
    const RunToReport run = finishedRun();
    QVERIFY(depthFigures({run}, {}).empty());
    QVERIFY(depthTable({run}, {}).rows.empty());
    QVERIFY(measuredTable({run}, {}).rows.empty() && formulasTable({run}, {}).rows.empty());
    QVERIFY(depthNotes({run}, {}).empty());
    const Report report = reportOnRuns({run});
    for (const ReportSection& section : report.sections)
        QVERIFY2(section.title != "Layer by layer" && section.title != "Figures of every layer"
                     && section.title != "Measured after the runs",
                 section.title.c_str());
}

/// By themselves the models' own, beside one of them the pairs, beside the original likewise.
void TestReportMeasured::otherFiguresStandBesideTheRetrained()
{
    RunToReport run = finishedRun();
    const double odd = 0.1 + 0.2;
    measure(run, {"mean-entropy", "unlearned", "", "forget", "", odd, 500});
    measure(run, {"mean-entropy", "retrained-0", "", "forget", "", 0.5, 500});
    measure(run, {"mean-entropy", "retrained-1", "", "forget", "", 0.7, 500});
    measure(run, {"mean-entropy", "retrained-1", "", "test", "", 9.0, 500});
    measure(run, {"mean-entropy", "retrained-2", "", "forget", "", 9.0, 500}); // of a model that the run does not have
    measure(run, {"agreement", "unlearned", "retrained-0", "forget", "", 0.5, 500});
    measure(run, {"agreement", "retrained-1", "retrained-0", "forget", "", 0.875, 500});
    measure(run, {"agreement", "retrained-1", "original", "forget", "", 0.125, 500});
    measure(run, {"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.625, 1000});
    measure(run, {"difference-auc-loss", "retrained-0", "original", "forget and test", "", 0.75, 1000});
    measure(run, {"total-variation", "unlearned", "retrained-0", "retain", "", notThere, 500}, "2026-06-01T00:00:00Z");
    const Report report = reportOnRuns({run});
    const ReportTable* const table = tableOf(report, "measured");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), run.details.measured.size());
    for (const std::vector<ReportCell>& row : table->rows)
        QCOMPARE(row.size(), table->columns.size());
    QCOMPARE(cellOf(*table, 0, "figure").text, std::string("Mean entropy, nats"));
    QCOMPARE(cellOf(*table, 0, "retrained").text, std::string("0.6000 \u00b1 0.1414"));
    QVERIFY(std::abs(*cellOf(*table, 0, "retrained").number - 0.6) < 1e-15);
    QVERIFY(std::isnan(*cellOf(*table, 1, "retrained").number));          // is one itself
    QCOMPARE(cellOf(*table, 5, "retrained").text, std::string("0.8750")); // one pair
    QCOMPARE(cellOf(*table, 8, "retrained").text, std::string("0.7500"));
    QCOMPARE(cellOf(*table, 8, "part").text, std::string("forget and test set"));
    QCOMPARE(cellOf(*table, 10, "value").text, std::string("\u2013"));
    const std::string csv = csvOf(*table);
    QVERIFY(csv.starts_with("run,figure,model,versus,part,layer,settings,value,retrained,samples,measured_at\n"));
    QVERIFY(contains(csv, "\n1,mean-entropy,unlearned,,forget,,," + exactText(odd) + ','));
    QVERIFY(contains(csv, "\n1,total-variation,unlearned,retrained-0,retain,,,,,500,2026-06-01T00:00:00Z\n"));
    QVERIFY(filesOf(report).contains("tables/measured.tex"));
    QVERIFY(depthFigures({run}, {}).empty()); // none of it is of a layer
}

void TestReportMeasured::relearningMayNotComeBack()
{
    RunToReport run = finishedRun(3);
    const std::string settings = relearnSettings({});
    measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 3.0, 500, settings});
    measure(run, {"relearn-epochs", "unlearned", "", "retain", "", notThere, 500, settings});
    for (int i = 0; i < 3; ++i) {
        const std::string subject = "retrained-" + std::to_string(i);
        measure(run, {"relearn-epochs", subject, "", "forget", "", i == 2 ? notThere : 4.0 + i, 500, settings});
        measure(run, {"relearn-epochs", subject, "", "retain", "", notThere, 500, settings});
    }
    const ReportTable table = measuredTable({run}, {});
    QCOMPARE(cellOf(table, 0, "value").text, std::string("3"));
    QCOMPARE(cellOf(table, 0, "retrained").text, std::string("4.5 \u00b1 0.7 (2 of 3)"));
    QCOMPARE(cellOf(table, 1, "value").text, std::string("did not come back within 20 epochs"));
    QCOMPARE(cellOf(table, 1, "retrained").text, std::string("did not come back within 20 epochs"));
    QVERIFY(contains(csvOf(table), "\"\"most_epochs\"\":20}\",,,500," + moment + "\n"));
    const std::string html = htmlOf(reportOnRuns({run})); // where words may be broken, unlike numbers
    QVERIFY(contains(html, "<td class=\"n none\">did not come back within 20 epochs</td>"));
    QVERIFY(contains(html, "<td class=\"n\">4.5 \u00b1 0.7 (2 of 3)</td>"));
    const RunToReport alone = [] {
        RunToReport one = finishedRun(0);
        measure(one, {"relearn-epochs", "unlearned", "", "retain", "", notThere, 500});
        return one;
    }();
    const ReportTable ofOne = measuredTable({alone}, {});
    QCOMPARE(cellOf(ofOne, 0, "retrained").text, std::string("\u2013"));        // there are none
    QCOMPARE(cellOf(ofOne, 0, "value").text, std::string("did not come back")); // within how many, is not known
}

/// In the report's words; for programs as the log has them.
void TestReportMeasured::settingsAreSaid()
{
    RunToReport run = finishedRun();
    const auto relearned = [](const std::string& subject, double value, const RelearnOptions& options) {
        return FigureOfMerit{"relearn-epochs", subject, "", "forget", "", value, 500, relearnSettings(options)};
    };
    const RelearnOptions options{.learningRate = 0.0125, .batchSize = 32, .mostEpochs = 1, .alphaNats = 0.0625};
    measure(run, relearned("unlearned", notThere, options));
    measure(run, relearned("retrained-0", notThere, options));
    measure(run, relearned("unlearned", notThere, {}));
    measure(run, {"stratum-error", "unlearned", "", "forget-low", "", 5.0, 167, strataSettings({})});
    measure(run, {"stratum-error", "unlearned", "", "forget-low", "", 6.0, 167, strataSettings({.shadowModels = 16})});
    measure(run, {"later", "unlearned", "", "forget", "", 6.0, 167, R"({"colour":"red"})"});
    measure(run, {"stratum-error", "unlearned", "", "forget-high", "", 6.0, 167});
    measure(run, {"mean-entropy", "unlearned", "", "forget", "", 6.0, 500});
    measure(run, {"later", "unlearned", "", "test", "", 6.0, 500, shadowSettings(1)});
    const ReportTable table = measuredTable({run}, {});
    QCOMPARE(cellOf(table, 0, "value").text, std::string("did not come back within 1 epoch"));
    QCOMPARE(cellOf(table, 0, "retrained").text, std::string("did not come back within 1 epoch"));
    QCOMPARE(cellOf(table, 2, "value").text, std::string("did not come back within 20 epochs"));
    QCOMPARE(cellOf(table, 2, "retrained").text, std::string("\u2013"));
    QCOMPARE(cellOf(table, 0, "settings").text,
             std::string("at most 1 epoch; learning rate 0.0125; momentum 0.9; batches of 32 samples; alpha 0.0625 "
                         "nats"));
    QCOMPARE(cellOf(table, 3, "settings").text, std::string("by the original model's confidence margin"));
    QCOMPARE(cellOf(table, 4, "settings").text, std::string("by memorisation, 16 shadow models"));
    QCOMPARE(cellOf(table, 5, "settings").text, std::string(R"({"colour":"red"})"));
    QCOMPARE(cellOf(table, 6, "settings").text, std::string("not known"));
    QCOMPARE(cellOf(table, 7, "settings").text, std::string()); // there is nothing to choose
    QCOMPARE(cellOf(table, 8, "settings").text, std::string("1 shadow model"));
    QVERIFY2(contains(csvOf(table), R"(,"{""shadow_models"":16,""strata_by"":""memorisation""}",6,)"),
             csvOf(table).c_str());
    QVERIFY2(contains(table.caption, "at most the original model's plus alpha"), table.caption.c_str());
    const ReportTable other = measuredTable({run}, bracketed());
    QVERIFY(contains(cellOf(other, 0, "settings").text, "0,0125"));
    QCOMPARE(csvOf(other), csvOf(table));
    for (const std::size_t row : {0U, 1U, 2U, 3U, 4U, 6U, 8U})
        QVERIFY(isTranslated(QString::fromStdString(cellOf(other, row, "settings").text)));
}

void TestReportMeasured::otherSettingsAreNotCompared()
{
    RunToReport run = finishedRun();
    const std::string few = relearnSettings({.mostEpochs = 3}), many = relearnSettings({});
    measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 2.0, 500, few});
    measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 2.0, 500, many});
    measure(run, {"relearn-epochs", "unlearned", "", "forget", "", 2.0, 500}); // with what, is not known
    measure(run, {"relearn-epochs", "retrained-0", "", "forget", "", 7.0, 500});
    measure(run, {"relearn-epochs", "retrained-0", "", "forget", "", 3.0, 500, few});
    measure(run, {"relearn-epochs", "retrained-0", "", "forget", "", 11.0, 500, many});
    measure(run, {"relearn-epochs", "retrained-1", "", "forget", "", 13.0, 500, many});
    const ReportTable table = measuredTable({run}, {});
    QCOMPARE(cellOf(table, 0, "retrained").text, std::string("3.0"));
    QCOMPARE(cellOf(table, 1, "retrained").text, std::string("12.0 \u00b1 1.4"));
    QCOMPARE(cellOf(table, 2, "retrained").text, std::string("\u2013"));
}

void TestReportMeasured::whatTheFinalEvaluationHadIsNotRepeated()
{
    RunToReport run = finishedRun();
    const FigureOfMerit known{"agreement", "unlearned", "retrained-0", "forget", "", 0.5, 500};
    run.details.figures = {known};
    measure(run, known);
    FigureOfMerit ofFewer = known;
    ofFewer.samples = 100;
    measure(run, ofFewer);
    FigureOfMerit ofOthers = known;
    ofOthers.part = "test";
    measure(run, ofOthers);
    const ReportTable table = measuredTable({run}, {});
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(*cellOf(table, 0, "samples").number, 100.0);
    QCOMPARE(cellOf(table, 1, "part").key, std::string("test"));
}

void TestReportMeasured::pairsOfRetrainedModelsAreAFloorOfTheFinalEvaluation()
{
    RunToReport run = finishedRun(3);
    run.details.figures = {{"agreement", "unlearned", "retrained-0", "forget", "", 0.5, 500}};
    const auto floor = [&run] { return cellOf(meritTable({run}, {}), 0, "among_retrained").text; };
    QCOMPARE(floor(), std::string("\u2013"));
    measure(run, {"agreement", "retrained-1", "retrained-0", "forget", "", 0.8, 500});
    measure(run, {"agreement", "retrained-2", "retrained-0", "forget", "", 0.9, 500});
    measure(run, {"agreement", "retrained-2", "retrained-1", "forget", "", 0.1, 100}); // of fewer samples
    QCOMPARE(floor(), std::string("0.8500 \u00b1 0.0707"));
}

/// Of those figures that have one, with how it is made; without any of these there are no columns of it.
void TestReportMeasured::intervalsAreTold()
{
    RunToReport run = finishedRun();
    FigureOfMerit change{"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.75, 240};
    measure(run, change); // of an older log
    measure(run, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500});
    const ReportTable without = measuredTable({run}, {});
    QCOMPARE(without.columns.size(), std::size_t{11});
    QVERIFY2(!contains(without.caption, "95 % interval"), without.caption.c_str());

    change.interval = Interval{0.625, 0.875};
    run.details.measured[0].figure = change;
    measure(run, {"stratum-error", "unlearned", "", "forget-low", "", 50.0, 10, strataSettings({})});
    const ReportTable table = measuredTable({run}, {});
    QCOMPARE(table.columns.size(), std::size_t{13});
    for (const std::vector<ReportCell>& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(cellOf(table, 0, "low").text, std::string("0.6250"));
    QCOMPARE(*cellOf(table, 0, "high").number, 0.875);
    QCOMPARE(cellOf(table, 1, "low").text, std::string("\u2013"));
    QVERIFY(std::isnan(*cellOf(table, 1, "high").number));
    QCOMPARE(cellOf(table, 2, "low").text, std::string("23.6593"));
    const std::string csv = csvOf(table);
    QVERIFY2(
        csv.starts_with("run,figure,model,versus,part,layer,settings,value,low,high,retrained,samples,measured_at\n"),
        csv.c_str());
    QVERIFY2(contains(csv, ",0.75,0.625,0.875,,240," + moment + '\n'), csv.c_str());
    QVERIFY2(contains(csv, ",0.5,,,,500," + moment + '\n'), csv.c_str());
    QVERIFY2(
        contains(table.caption, std::string("95 % interval of AUC of the change, loss: ") + aucIntervalFormula + "."),
        table.caption.c_str());
    QVERIFY2(contains(table.caption, "95 % interval of Error of a stratum, %: (p + z^2 / 2n"), table.caption.c_str());
    const ReportTable other = measuredTable({run}, bracketed());
    QCOMPARE(csvOf(other), csv);
    QVERIFY(isTranslated(QString::fromStdString(other.caption)));
    for (const ReportColumn& column : other.columns)
        QVERIFY2(isTranslated(QString::fromStdString(column.title)), column.title.c_str());
}

void TestReportMeasured::formulasAreTold()
{
    RunToReport run = finishedRun();
    measure(run, {"agreement", "unlearned", "original", "test", "", 0.5, 17});
    measure(run, {"agreement", "unlearned", "original", "forget", "", 0.5, 17});
    measure(run, {"cka", "unlearned", "original", "forget", "features.3", 0.5, 17});
    measure(run, {"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.5, 17});
    measure(run, {"of-a-later-version", "unlearned", "", "test", "", 0.5, 17});
    const Report report = reportOnRuns({run});
    const ReportTable* const table = tableOf(report, "formulas");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{3});
    for (std::size_t row = 0; row < 3; ++row) {
        const FigureKind kind = figureKind(cellOf(*table, row, "figure").key);
        QCOMPARE(cellOf(*table, row, "formula").text, kind.formula.text());
    }
    QCOMPARE(cellOf(*table, 1, "figure").key, std::string("cka"));
    QCOMPARE(tableOf(report, "measured")->rows.size(), std::size_t{4});
}

/// In the order of the tables, each once, though nothing was measured later.
void TestReportMeasured::formulasOfTheFinalEvaluationAreTold()
{
    RunToReport run = finishedRun();
    run.details.attacks = {attackOf("original", "loss", 0.75), attackOf("unlearned", "loss", 0.5),
                           attackOf("unlearned", "entropy", 0.5), attackOf("unlearned", "of-a-later-version", 0.5)};
    run.details.attacks[1].tprAt01Percent = 0.001;
    run.details.attacks[2].tprAt1Percent.reset();
    RunShadowAttack& shadow = run.details.shadowAttacks.emplace_back();
    static_cast<RunAttack&>(shadow) = attackOf("unlearned", "shadow-classifier", 0.625);
    shadow.models = 16;
    shadow.positivesOf = "forget";
    shadow.negativesOf = "same-classes";
    shadow.precisionBesideRetrained = 0.55;
    for (const char* name : {"tow", "privacy-score", "cka", "total-variation", "agreement", "tow"})
        run.details.figures.push_back({name, "unlearned", "retrained-0", "forget", "", 0.5, 17});
    const std::vector<std::string> expected{"auc-loss",
                                            "two-sided-auc-loss",
                                            "tpr1-loss",
                                            "tpr01-loss",
                                            "auc-entropy",
                                            "two-sided-auc-entropy",
                                            "auc-shadow-classifier",
                                            "two-sided-auc-shadow-classifier",
                                            "tpr1-shadow-classifier",
                                            "precision-beside-retrained",
                                            "tow",
                                            "privacy-score",
                                            "cka",
                                            "total-variation",
                                            "agreement"};
    const Report report = reportOnRuns({run, finishedRun(2, 2)});
    const ReportTable* const table = tableOf(report, "formulas");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row) {
        QCOMPARE(cellOf(*table, row, "figure").key, expected[row]);
        QCOMPARE(cellOf(*table, row, "formula").text, figureKind(expected[row]).formula.text());
    }
    QVERIFY(contains(htmlOf(report), "Two-sided AUC, loss"));
    QVERIFY(!tableOf(report, "measured"));
    const Report other = reportOnRuns({run}, bracketed());
    const ReportTable* const translated = tableOf(other, "formulas");
    QCOMPARE(csvOf(*translated), csvOf(*table));
    for (std::size_t row = 0; row < expected.size(); ++row) {
        for (const char* column : {"figure", "formula"})
            QVERIFY2(isTranslated(QString::fromStdString(cellOf(*translated, row, column).text)),
                     cellOf(*translated, row, column).text.c_str());
    }
    QVERIFY(contains(cellOf(*translated, 3, "figure").text, "0,1"));
}

void TestReportMeasured::ofManyRunsFiguresAloneAreLeftOut()
{
    std::vector<RunToReport> runs;
    for (int i = 1; i <= 13; ++i) {
        runs.push_back(finishedRun(2, i));
        if (i < 13) // of the last one, no layers were measured
            measureLayers(runs.back());
        measure(runs.back(), {"agreement", "unlearned", "original", "test", "", 0.5, 17});
    }
    QCOMPARE(depthFigures(runs, {}).size(), std::size_t{24});
    QVERIFY(depthNotes(runs, {}).empty());
    measureLayers(runs.back());
    QVERIFY(depthFigures(runs, {}).empty());
    const Report report = reportOnRuns(runs);
    const ReportTable* const measured = tableOf(report, "measured");
    const ReportTable* const layers = tableOf(report, "layer-figures");
    QVERIFY(measured && layers && tableOf(report, "formulas"));
    QCOMPARE(measured->rows.size(), std::size_t{13});
    QCOMPARE(layers->rows.size(), 13 * (runs[0].details.measured.size() - 1));
    QVERIFY(contains(csvOf(*measured), "\n13,agreement,"));
    QVERIFY(contains(csvOf(*layers), "\n13,3,logits,cka,"));
    QVERIFY(contains(latexOf(*measured), "\n13 & ") && contains(latexOf(*layers), "\n13 & "));
    const std::string html = htmlOf(report);
    QVERIFY(contains(html,
                     "Figures of layers are drawn of up to 12 runs. Those of the 13 of this report are in the table of "
                     "the layers&#39; figures."));
    QVERIFY(!contains(html, "is shown of up to"));
}

/// Who reads the others finds them in the file that is named.
void TestReportMeasured::pagesHaveTheRowsOfTheFirstRuns()
{
    std::vector<RunToReport> runs;
    for (int i = 1; i <= 14; ++i) {
        runs.push_back(finishedRun(2, i));
        if (i != 2) // which has no rows, and is none of the first twelve
            measure(runs.back(), {"agreement", "unlearned", "original", "test", "", i / 16.0, 17});
    }
    const auto rowsIn = [](const Report& report) {
        const QString html = QString::fromStdString(htmlOf(report));
        const qsizetype begin = html.indexOf(QStringLiteral("<table id=\"table-measured\">"));
        return html.mid(begin, html.indexOf(QStringLiteral("</table>"), begin) - begin);
    };
    const Report report = reportOnRuns(runs);
    QCOMPARE(tableOf(report, "measured")->rows.size(), std::size_t{13});
    const QString table = rowsIn(report);
    QCOMPARE(table.count(QStringLiteral("<tr>")), 13); // the head, and twelve
    QVERIFY(table.contains(QStringLiteral(">0.8125<")) && !table.contains(QStringLiteral(">0.8750<")));
    QVERIFY2(
        table.contains(QStringLiteral("Here are the first 12 of its 13 rows; the file \u2068tables/measured.csv\u2069 "
                                      "and the LaTeX file beside it have all of them.")),
        qUtf8Printable(table));
    QVERIFY(!contains(latexOf(*tableOf(report, "measured")), "Here are the first"));
    runs.pop_back();
    QVERIFY(!rowsIn(reportOnRuns(runs)).contains(QStringLiteral("Here are the first")));
}

void TestReportMeasured::programsReadTheSameInEachLanguage()
{
    RunToReport run = finishedRun();
    measureLayers(run);
    measure(run, {"difference-auc-loss", "unlearned", "original", "forget and retain", "", 0.5, 17});
    measure(run, {"relearn-epochs", "unlearned", "", "retain", "", notThere, 500});
    measure(run, {"relearn-epochs", "unlearned", "", "retain", "", notThere, 500, relearnSettings({})});
    measure(run, {"stratum-error", "unlearned", "", "forget-low", "", 5.0, 167, strataSettings({.shadowModels = 2})});
    const ReportLanguage language = bracketed();
    const Report english = reportOnRuns({run});
    const Report other = reportOnRuns({run}, language);
    for (const char* key : {"layer-figures", "measured", "formulas"}) {
        const ReportTable* const table = tableOf(other, key);
        QVERIFY2(table, key);
        QCOMPARE(csvOf(*table), csvOf(*tableOf(english, key)));
        QStringList texts{QString::fromStdString(table->caption)};
        for (const ReportColumn& column : table->columns)
            texts << QString::fromStdString(column.title);
        for (const std::vector<ReportCell>& row : table->rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (!row[i].key.empty() || table->columns[i].isNumeric) // the others are names and moments
                    texts << QString::fromStdString(row[i].text);
            }
        }
        for (const QString& text : texts)
            QVERIFY2(isTranslated(text), qUtf8Printable(text));
    }
    for (const ReportFigure& figure : depthFigures({run}, language)) {
        QStringList texts = textsOf(figure.svg);
        for (const QString& text : texts << QString::fromStdString(figure.caption))
            QVERIFY2(isTranslated(text), qUtf8Printable(text));
    }
}

void TestReportMeasured::hostileNamesAreText()
{
    RunToReport run = finishedRun();
    run.details.layers[0].name = hostileName;
    measureLayers(run, hostileName);
    measure(run, {"probe", hostileName, hostileName, hostileName, hostileName, 0.5, 200}, hostileName);
    measure(run, {hostileName, hostileName, hostileName, hostileName, hostileName, 0.5, 200, hostileName}, hostileName);
    const Report report = reportOnRuns({run});
    const std::string clean = cleanText(hostileName);
    QVERIFY(contains(figuresOf(report, "probe").at(0).caption, "1 \u2068" + clean + "\u2069;"));
    QStringList cells;
    QXmlStreamReader reader(QByteArray::fromStdString(htmlOf(report)));
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(!reader.isStartElement() || reader.name() != QLatin1String("script"));
        if (reader.isStartElement() && reader.name() == QLatin1String("td"))
            cells << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
    QVERIFY(cells.count(QString::fromStdString(clean)) > 5);
    for (const auto& [path, content] : filesOf(report)) {
        if (path.ends_with(".svg"))
            QVERIFY2(!elementsOf(content).empty(), path.c_str());
    }
}

QTEST_APPLESS_MAIN(TestReportMeasured)
#include "test_report_measured.moc"
