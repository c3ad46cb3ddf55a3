// SPDX-License-Identifier: GPL-3.0-or-later
// Probes and alignment of layers that were measured of a run after it had ended.
#include "core/number_text.h"
#include "core/report/report_csv.h"
#include "core/report/report_files.h"
#include "core/report/report_parts.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestReportDepth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probesAreDrawnByDepth();
    void alignmentStandsBesideRetrainedAndOriginal();
    void aSingleRetrainedModelHasNoBand();
    void numbersThatAreNotThereAreLeftOut();
    void countsAndMomentsAreRanges();
    void layersOfOtherLogsKeepTheirOrder();
    void figuresOfLayersHaveARowEach();
};

void TestReportDepth::probesAreDrawnByDepth()
{
    RunToReport run = finishedRun();
    measureLayers(run);
    const Report report = reportOnRuns({run});
    const std::vector<ReportFigure> figures = figuresOf(report, "probe");
    QCOMPARE(figures.size(), std::size_t{1});
    QCOMPARE(figures[0].key, std::string("probe-run-1"));
    QVERIFY(filesOf(report).contains("figures/probe-run-1.svg"));
    for (const char* part :
         {"Run 1: linear-probe recovery, layer by layer", "(200 forget samples; 200 retained samples)",
          "Measured after the run: \u2068"
          "2026-05-01T10:20:30Z\u2069.",
          "Layers: 1 \u2068"
          "features.3\u2069; 2 \u2068"
          "classifier.1\u2069; 3 \u2068logits\u2069.",
          "the lowest and the highest of them."})
        QVERIFY2(contains(figures[0].caption, part), figures[0].caption.c_str());
    const std::string& svg = figures[0].svg;
    QStringList texts = textsOf(svg);
    for (const char* text : {"forget set", "retain set", "original", "unlearned", "Retrained",
                             "Share that is recovered", "Layer, from input to output"})
        QCOMPARE(texts.count(QLatin1String(text)), 1);
    // In each panel a line a model, and at each layer its value; the share rises by 0.1 from one to the next.
    const QStringList lines = attributesOf(svg, "polyline", "points");
    QCOMPARE(lines.size(), 6);
    const auto coordinate = [&](int line, int point, int axis) {
        return lines[line].split(' ')[point].split(',')[axis].toDouble();
    };
    const double unit = (coordinate(1, 0, 1) - coordinate(0, 0, 1)) / 0.25; // original 0.5, unlearned 0.25
    QVERIFY(unit > 50.0);
    for (int line = 0; line < 6; ++line) {
        QCOMPARE(lines[line].split(' ').size(), 3);
        for (int point = 0; point < 3; ++point) {
            QCOMPARE(coordinate(line, point, 0), coordinate(0, point, 0));
            QVERIFY(std::abs(coordinate(line, 0, 1) - coordinate(line, point, 1) - 0.1 * point * unit) < 0.5);
        }
    }
    QVERIFY(std::abs(coordinate(2, 0, 1) - coordinate(0, 0, 1) - 0.4 * unit) < 0.5); // the mean of 0 and 0.2
    QCOMPARE(attributesOf(svg, "polyline", "stroke-dasharray"), (QStringList{"", "", "7,3", "", "", "7,3"}));
    // The retrained models' band, in each panel: there and back over three layers.
    QStringList bands;
    for (const Element& one : elementsOf(svg)) {
        if (one.attributes.hasAttribute("fill-opacity"))
            bands << one.attributes.value("points").toString();
    }
    QCOMPARE(bands.size(), 2);
    const QStringList corners = bands[0].split(' ', Qt::SkipEmptyParts);
    QCOMPARE(corners.size(), 6);
    const auto height = [&](int corner) { return corners[corner].split(',')[1].toDouble(); };
    QVERIFY(std::abs(height(5) - height(0) - 0.2 * unit) < 0.5); // from 0 to 0.2
    // Points tell their numbers.
    QVERIFY(contains(svg, "<title>unlearned: Layer, from input to output 2, Share that is recovered 0.35</title>"));
}

void TestReportDepth::alignmentStandsBesideRetrainedAndOriginal()
{
    RunToReport run = finishedRun();
    measureLayers(run);
    const std::vector<ReportFigure> figures = figuresOf(reportOnRuns({run}), "alignment");
    QCOMPARE(figures.size(), std::size_t{1});
    const std::string& svg = figures[0].svg;
    const QStringList texts = textsOf(svg);
    for (const char* text : {"Unlearned beside retrained", "Unlearned beside original", "Retrained beside each other",
                             "Retrained beside original", "Alignment"})
        QCOMPARE(texts.count(QLatin1String(text)), 1);
    QVERIFY2(contains(figures[0].caption, "Run 1: linear centred kernel alignment, layer by layer"),
             figures[0].caption.c_str());
    for (const char* title :
         {"Unlearned beside retrained: Layer, from input to output 1, Alignment 0.2<", // the mean of 0.1 and 0.3
          "Unlearned beside original: Layer, from input to output 2, Alignment 0.15<",
          "Retrained beside each other: Layer, from input to output 3, Alignment 0.7<",
          "Retrained beside original: Layer, from input to output 1, Alignment 0.5<"}) // retained samples
        QVERIFY2(contains(svg, title), title);
    QCOMPARE(attributesOf(svg, "polyline", "points").size(), 8);
    QCOMPARE(QString::fromStdString(svg).count(QStringLiteral("fill-opacity")), 4); // two lines of several models
}

void TestReportDepth::aSingleRetrainedModelHasNoBand()
{
    RunToReport run = finishedRun(1);
    measureLayers(run);
    const std::vector<ReportFigure> figures = depthFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{2});
    for (const ReportFigure& figure : figures) {
        QVERIFY(!contains(figure.svg, "fill-opacity"));
        QVERIFY2(!contains(figure.caption, "lowest"), figure.caption.c_str());
    }
    QVERIFY(!textsOf(figures[1].svg).contains("Retrained beside each other"));
}

void TestReportDepth::numbersThatAreNotThereAreLeftOut()
{
    RunToReport run = finishedRun();
    measure(run, {"probe", "unlearned", "", "forget", "features.3", 0.5, 100});
    measure(run, {"probe", "unlearned", "", "forget", "classifier.1", notThere, 100}, "2026-05-02T10:20:30Z");
    measure(run, {"cka", "unlearned", "original", "forget", "features.3", notThere, 100});
    const std::vector<ReportFigure> figures = depthFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{1}); // there is no alignment to draw
    QCOMPARE(attributesOf(figures[0].svg, "polyline", "points").value(0).split(' ').size(), 1);
    QVERIFY2(contains(figures[0].caption, "(100 forget samples)"), figures[0].caption.c_str());
    QVERIFY2(!contains(figures[0].caption, "2026-05-02"), figures[0].caption.c_str());
    const QStringList texts = textsOf(figures[0].svg);
    QVERIFY(!texts.contains("retain set"));                                        // nothing was measured on it
    QVERIFY(texts.contains("0.0") && texts.contains("1.0"));                       // of whatever shares
    QVERIFY(texts.contains("1") && texts.contains("2") && !texts.contains("1.5")); // layers
    const ReportTable table = depthTable({run}, {});
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(cellOf(table, 1, "value").text, std::string("\u2013"));
    QVERIFY(contains(csvOf(table), "\n1,1,features.3,cka,unlearned,original,forget,,100,"));
}

/// What is drawn need not have been measured at once; what is not drawn does not count.
void TestReportDepth::countsAndMomentsAreRanges()
{
    RunToReport run = finishedRun();
    measure(run, {"probe", "unlearned", "", "forget", "features.3", 0.5, 200});
    measure(run, {"probe", "retrained-0", "", "forget", "features.3", 0.5, 100}, "2026-05-02T10:20:30Z");
    measure(run, {"probe", "retrained-1", "", "forget", "features.3", 0.5, 150});
    measure(run, {"probe", "unlearned", "", "forget", "classifier.1", notThere, 17}, "2026-05-03T10:20:30Z");
    measure(run, {"probe", "unlearned", "", "retain", "features.3", 0.5, 200});
    // A model that the run does not have.
    measure(run, {"probe", "retrained-7", "", "retain", "features.3", 0.5, 18}, "2026-04-30T10:20:30Z");
    const std::vector<ReportFigure> figures = depthFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{1});
    QVERIFY2(contains(figures[0].caption, "(100 to 200 forget samples; 200 retained samples)"),
             figures[0].caption.c_str());
    QVERIFY2(contains(figures[0].caption,
                      "Measured after the run: \u2068"
                      "2026-05-01T10:20:30Z\u2069 to \u2068"
                      "2026-05-02T10:20:30Z\u2069."),
             figures[0].caption.c_str());
}

/// Where the run's layers do not tell the order, that of the log stays.
void TestReportDepth::layersOfOtherLogsKeepTheirOrder()
{
    RunToReport run = finishedRun();
    run.details.layers.pop_back();
    measureLayers(run);
    const std::vector<ReportFigure> figures = depthFigures({run}, {});
    QVERIFY2(contains(figures.at(0).caption,
                      "Layers: 1 \u2068logits\u2069; 2 \u2068"
                      "classifier.1\u2069; "),
             figures[0].caption.c_str());
    RunToReport deep = finishedRun();
    for (int i = 0; i < 13; ++i)
        measure(deep, {"probe", "unlearned", "", "forget", "block." + std::to_string(i), 0.5, 200});
    const std::vector<ReportFigure> ofDeep = depthFigures({deep}, {});
    QVERIFY2(ofDeep.at(0).caption.ends_with("The table of the layers' figures has their names."),
             ofDeep[0].caption.c_str());
    const ReportTable table = depthTable({deep}, {});
    QCOMPARE(*cellOf(table, 12, "depth").number, 13.0);
    QCOMPARE(cellOf(table, 12, "layer").text, std::string("block.12"));
}

void TestReportDepth::figuresOfLayersHaveARowEach()
{
    RunToReport run = finishedRun();
    const double odd = 1.0 / 3.0;
    measureLayers(run);
    measure(run, {"probe", "retrained-7", "", "test", "features.3", odd, 17});
    measure(run, {"agreement", "unlearned", "original", "test", "", 0.5, 17}); // of no layer
    const Report report = reportOnRuns({run});
    const ReportTable* const table = tableOf(report, "layer-figures");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), run.details.measured.size() - 1);
    double depth = 1.0;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        QCOMPARE(table->rows[row].size(), table->columns.size());
        QVERIFY(*cellOf(*table, row, "depth").number >= depth); // by depth
        depth = *cellOf(*table, row, "depth").number;
    }
    QCOMPARE(depth, 3.0);
    const std::string csv = csvOf(*table);
    QVERIFY(csv.starts_with("run,depth,layer,figure,model,versus,part,value,samples,measured_at\n"));
    QVERIFY(contains(csv, "\n1,1,features.3,probe,retrained-7,,test," + exactText(odd) + ",17," + moment + "\n"));
    QVERIFY(filesOf(report).contains("tables/layer-figures.tex"));
}

QTEST_APPLESS_MAIN(TestReportDepth)
#include "test_report_depth.moc"
