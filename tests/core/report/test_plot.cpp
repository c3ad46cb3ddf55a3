// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_axis.h"
#include "core/report/plot_svg.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace unlearn;

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axesHoldTheirValues_data();
    void axesHoldTheirValues();
    void axesOfEpochsAreWhole();
    void logarithmicAxes();
    void pointsStandWhereTheyShould();
    void onlyFiniteNumbersAreDrawn();
    void hostileLabelsAreText();
    void seriesAreToldApart();
    void emptyPlots();
    void barsBeginAtZero();
    void longLabelsAreNotCut();
    void panelsStandSideBySide();
    void bothAxesMayBeLogarithmic();
    void bandsLieAroundTheirLines();
    void referencesAreDotted();
    void stackedPlotsHaveTheSameAxes();
};

namespace {

/// Texts of the elements of a name, or values of one of its attributes; fails where the document is not well-formed.
QStringList found(const std::string& svg, const char* element, const char* attribute = nullptr)
{
    QStringList values;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(element))
            values << (attribute ? reader.attributes().value(QLatin1String(attribute)).toString()
                                 : reader.readElementText());
    }
    if (reader.hasError())
        qFatal("%s", qUtf8Printable(reader.errorString()));
    return values;
}

} // namespace

void TestPlot::axesHoldTheirValues_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("percent") << QList<double>{0.0, 37.3, 99.9};
    QTest::newRow("one value") << QList<double>{5.0};
    QTest::newRow("zero") << QList<double>{0.0};
    QTest::newRow("negative") << QList<double>{-3.0, -2.999};
    QTest::newRow("tiny") << QList<double>{1e-12, 3e-12};
    QTest::newRow("huge") << QList<double>{-1e30, 4e30};
    QTest::newRow("not a number") << QList<double>{std::nan(""), 1.0, std::numeric_limits<double>::infinity()};
}

void TestPlot::axesHoldTheirValues()
{
    QFETCH(QList<double>, values);
    const PlotAxis axis = linearAxis(std::vector<double>(values.begin(), values.end()));
    QVERIFY(axis.most > axis.least);
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 12);
    for (const double value : values) {
        if (std::isfinite(value))
            QVERIFY(axis.share(value) > -1e-6 && axis.share(value) < 1.0 + 1e-6);
    }
    QSet<QString> texts;
    for (const double tick : axis.ticks)
        texts.insert(QString::fromStdString(axis.tickText(tick)));
    QCOMPARE(texts.size(), static_cast<qsizetype>(axis.ticks.size())); // no two ticks read the same
}

void TestPlot::axesOfEpochsAreWhole()
{
    const PlotAxis axis = wholeAxis(std::array{0.0, 13.0});
    QCOMPARE(axis.ticks, (std::vector<double>{0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0}));
    QCOMPARE(axis.tickText(4.0), std::string("4"));
    QCOMPARE(axis.most, 13.0);
    QCOMPARE(wholeAxis(std::array{0.0}).ticks, (std::vector<double>{0.0, 1.0}));
}

void TestPlot::logarithmicAxes()
{
    const PlotAxis axis = logarithmicAxis(std::array{0.02, 30.0, 0.0, -1.0});
    QCOMPARE(axis.least, 0.01);
    QCOMPARE(axis.most, 100.0);
    QCOMPARE(axis.share(1.0), 0.5);
}

void TestPlot::pointsStandWhereTheyShould()
{
    LinePlot plot;
    plot.series = {{.label = "a", .x = {0.0, 5.0, 10.0}, .y = {0.0, 50.0, 100.0}}};
    const QString points = found(svgOf(plot, "plot"), "polyline", "points").value(0);
    const QStringList pairs = points.split(' ');
    QCOMPARE(pairs.size(), 3);
    const auto coordinate = [&](int point, int axis) { return pairs[point].split(',')[axis].toDouble(); };
    QVERIFY(std::abs(2.0 * coordinate(1, 0) - coordinate(0, 0) - coordinate(2, 0)) < 0.25); // rounded to 0.1
    QVERIFY(std::abs(2.0 * coordinate(1, 1) - coordinate(0, 1) - coordinate(2, 1)) < 0.25);
    QVERIFY(coordinate(2, 1) < coordinate(0, 1)); // more is higher
}

void TestPlot::onlyFiniteNumbersAreDrawn()
{
    LinePlot plot;
    plot.hasLogarithmicY = true;
    plot.series = {{.label = "a",
                    .x = {0.0, 1.0, 2.0, 3.0, std::nan("")},
                    .y = {std::nan(""), std::numeric_limits<double>::infinity(), 0.0, 1.0, 2.0}}};
    plot.levels = {{.label = "nowhere", .y = std::nan("")},
                   {.label = "endless", .y = 1.0, .low = 0.5, .high = std::numeric_limits<double>::infinity()},
                   {.label = "below", .y = 1.0, .low = -1.0, .high = 2.0}};
    const std::string svg = svgOf(plot, "plot");
    QCOMPARE(found(svg, "polyline", "points").value(0).split(' ').size(), 1);
    QVERIFY(svg.find("fill-opacity") == std::string::npos); // a band has two ends that can be drawn
    static const QRegularExpression bad("\"[^\"]*(nan|inf)[^\"]*\"");
    QVERIFY2(!QString::fromStdString(svg).contains(bad), svg.c_str());
}

void TestPlot::hostileLabelsAreText()
{
    LinePlot plot;
    plot.series = {{.label = "</text><script>", .x = {1.0}, .y = {1.0}}};
    plot.yLabel = "\"><x";
    const std::string svg = svgOf(plot, "a \"quote\" & <more>");
    QVERIFY(found(svg, "script").isEmpty());
    QVERIFY(found(svg, "text").contains("</text><script>"));
    QVERIFY(found(svg, "text").contains("\"><x"));
    QCOMPARE(found(svg, "svg", "aria-label"), QStringList("a \"quote\" & <more>"));
}

void TestPlot::seriesAreToldApart()
{
    LinePlot plot;
    for (int i = 0; i < 32; ++i)
        plot.series.push_back({.label = std::to_string(i), .x = {0.0, 1.0}, .y = {0.0, 1.0 * i}});
    const std::string svg = svgOf(plot, "plot");
    const QStringList colours = found(svg, "polyline", "stroke");
    const QStringList dashes = found(svg, "polyline", "stroke-dasharray");
    QSet<QString> looks;
    for (int i = 0; i < colours.size(); ++i)
        looks.insert(colours[i] + ' ' + dashes[i]);
    QCOMPARE(looks.size(), 32);
}

void TestPlot::emptyPlots()
{
    QVERIFY(found(svgOf(LinePlot(), "nothing"), "polyline", "points").isEmpty());
    QCOMPARE(found(svgOf(BarPlot(), "nothing"), "svg", "role"), QStringList("img"));
}

void TestPlot::barsBeginAtZero()
{
    BarPlot plot;
    plot.bars = {{.label = "half", .value = 1.0, .low = {}, .high = {}},
                 {.label = "whole", .value = 2.0, .low = 1.5, .high = 2.5},
                 {.label = "unknown", .value = std::nan(""), .low = {}, .high = {}}};
    const std::string svg = svgOf(plot, "bars");
    const QStringList widths = found(svg, "rect", "width");
    QCOMPARE(widths.size(), 3); // two bars and the border
    QVERIFY(std::abs(2.0 * widths[0].toDouble() - widths[1].toDouble()) < 0.25);
    QCOMPARE(found(svg, "title"), (QStringList{"half: 1.00", "whole: 2.00"}));
}

void TestPlot::longLabelsAreNotCut()
{
    BarPlot plot;
    plot.bars = {{.label = std::string(400, 'w'), .value = 1.0, .low = {}, .high = {}},
                 {.label = "short", .value = 2.0, .low = {}, .high = {}}};
    const std::string svg = svgOf(plot, "bars");
    QVERIFY(found(svg, "text").contains(QString(400, 'w')));
    const QStringList sizes = found(svg, "text", "font-size");
    QCOMPARE(sizes.size() - sizes.count(QString()), 1); // that one alone
    QVERIFY(QStringList(sizes).filter(QRegularExpression("^[0-9.]+$")).first().toDouble() * 400 * 0.56 < 360.0);
}

void TestPlot::panelsStandSideBySide()
{
    PanelPlot plot{
        .xLabel = "Direction", .yLabel = "Eigenvalue", .seriesLabel = "<eigenvalues>", .markLabel = "k", .panels = {}};
    for (int i = 0; i < 3; ++i)
        plot.panels.push_back({.title = "</text>" + std::to_string(i) + std::string(80, 'x'),
                               .series = {{.label = {},
                                           .x = {1.0, 2.0, 9.0, 10.0},
                                           .y = {100.0, 10.0, 1.0, 0.0},
                                           .isLine = true,
                                           .hasMarkers = false}},
                               .marks = {2.0}});
    const std::string svg = svgOf(plot, "spectra");
    const QStringList lines = found(svg, "polyline", "points");
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(' ').size(), 3); // zero has no place on a logarithmic axis
    const auto coordinate = [&](int line, int point, int axis) {
        return lines[line].split(' ')[point].split(',')[axis].toDouble();
    };
    QVERIFY(coordinate(1, 0, 0) > coordinate(0, 2, 0)); // the second stands right of the first,
    QCOMPARE(coordinate(1, 0, 1), coordinate(0, 0, 1));
    QCOMPARE(coordinate(2, 0, 0), coordinate(0, 0, 0)); // the third below it
    QVERIFY(coordinate(2, 0, 1) > coordinate(0, 2, 1));
    // Equal factors are equal distances, and a mark is where its direction is.
    QVERIFY(std::abs(2.0 * coordinate(0, 1, 1) - coordinate(0, 0, 1) - coordinate(0, 2, 1)) < 0.25);
    QStringList marks;
    const QStringList dashes = found(svg, "line", "stroke-dasharray");
    const QStringList places = found(svg, "line", "x1");
    for (int i = 0; i < dashes.size(); ++i) {
        if (dashes[i] == "2,3")
            marks << places[i];
    }
    QCOMPARE(marks.size(), 4); // and one in the legend
    QCOMPARE(marks[0].toDouble(), coordinate(0, 1, 0));
    QVERIFY(found(svg, "circle", "r").isEmpty());
    QVERIFY(found(svg, "text").contains("<eigenvalues>"));
    QCOMPARE(found(svg, "rect", "width").size(), 3);
}

void TestPlot::bothAxesMayBeLogarithmic()
{
    LinePlot plot;
    plot.hasWholeX = false;
    plot.hasLogarithmicX = plot.hasLogarithmicY = true;
    plot.series = {{.label = "a", .x = {0.0, 0.001, 0.01, 0.1, 1.0}, .y = {0.5, 0.001, 0.01, 0.1, 1.0}}};
    const std::string svg = svgOf(plot, "plot");
    const QStringList pairs = found(svg, "polyline", "points").value(0).split(' ');
    QCOMPARE(pairs.size(), 4);    // there is no 0 on such an axis
    for (int i = 2; i < 4; ++i) { // each tenfold takes the same room
        for (int axis = 0; axis < 2; ++axis) {
            const auto coordinate = [&](int point) { return pairs[point].split(',')[axis].toDouble(); };
            QVERIFY(std::abs(coordinate(i) - coordinate(i - 1) - coordinate(1) + coordinate(0)) < 0.25);
        }
    }
    const QStringList texts = found(svg, "text");
    QCOMPARE(texts.count(QStringLiteral("0.001")), 2); // both axes have the tick
}

void TestPlot::bandsLieAroundTheirLines()
{
    LinePlot plot;
    plot.series = {{.label = "a",
                    .x = {0.0, 1.0, 2.0},
                    .y = {2.0, 2.0, 2.0},
                    .isLine = true,
                    .hasMarkers = false,
                    .low = {1.0, std::nan(""), 1.0},
                    .high = {3.0, 3.0, 3.0}}};
    const auto cornersOf = [](const LinePlot& drawn) {
        return found(svgOf(drawn, "plot"), "polygon", "points").value(0).split(' ', Qt::SkipEmptyParts);
    };
    const QStringList corners = cornersOf(plot);
    QCOMPARE(corners.size(), 4); // there and back, but for the one that is no number
    const double line = found(svgOf(plot, "plot"), "polyline", "points").value(0).split(',').last().toDouble();
    const auto height = [&](int corner) { return corners[corner].split(',')[1].toDouble(); };
    QVERIFY(height(0) < line && height(1) < line); // higher on the page
    QVERIFY(height(2) > line && height(3) > line);
    QVERIFY(std::abs(height(0) + height(3) - 2.0 * line) < 0.25);
    plot.hasLogarithmicY = true;
    plot.series[0].low = {0.0, 0.0, 0.0}; // which such an axis does not have: down to its end
    QCOMPARE(cornersOf(plot).size(), 6);
    plot.series[0].low.clear();
    plot.series[0].high.clear();
    QVERIFY(cornersOf(plot).isEmpty());
}

void TestPlot::referencesAreDotted()
{
    LinePlot plot;
    plot.series = {{.label = "a", .x = {0.0, 1.0}, .y = {0.0, 1.0}},
                   {.label = "b", .x = {0.0, 1.0}, .y = {0.0, 2.0}, .hasMarkers = false, .isReference = true}};
    const std::string svg = svgOf(plot, "plot");
    QCOMPARE(found(svg, "polyline", "stroke").value(1), QStringLiteral("#000000"));
    QCOMPARE(found(svg, "polyline", "stroke-dasharray"), (QStringList{QString(), QStringLiteral("2,3")}));
    QCOMPARE(found(svg, "circle", "r").size(), 3); // two points and the legend, all of the first
    QVERIFY(found(svg, "polygon", "points").isEmpty());
}

void TestPlot::stackedPlotsHaveTheSameAxes()
{
    StackedPlot plot{.xLabel = "Score", .yLabel = "Samples", .panels = {}};
    for (int i = 0; i < 3; ++i)
        plot.panels.push_back({.title = "model " + std::to_string(i),
                               .series = {{.label = "area",
                                           .x = {0.0, 1.0 + i},
                                           .y = {1.0, 2.0},
                                           .isLine = true,
                                           .hasMarkers = false,
                                           .low = {0.0, 0.0},
                                           .high = {1.0, 2.0}},
                                          {.label = "<dashes>",
                                           .x = {0.0, 1.0},
                                           .y = {0.0, 10.0 * i},
                                           .isLine = true,
                                           .hasMarkers = false,
                                           .isDashed = true}},
                               .marks = {}});
    const std::string svg = svgOf(plot, "scores");
    const QStringList lines = found(svg, "polyline", "points");
    QCOMPARE(lines.size(), 6);
    const auto coordinate = [&](int line, int point, int axis) {
        return lines[line].split(' ')[point].split(',')[axis].toDouble();
    };
    for (int panel = 1; panel < 3; ++panel) {
        QCOMPARE(coordinate(2 * panel, 0, 0), coordinate(0, 0, 0)); // below the first,
        QVERIFY(coordinate(2 * panel, 0, 1) > coordinate(2 * panel - 2, 0, 1) + 100.0);
        QCOMPARE(coordinate(2 * panel + 1, 1, 0), coordinate(1, 1, 0)); // of as wide a unit
        const auto rise = [&](int line) { return coordinate(line, 0, 1) - coordinate(line, 1, 1); };
        QVERIFY(std::abs(rise(2 * panel) - rise(0)) < 0.25); // and as high a one
        QVERIFY(std::abs(rise(2 * panel + 1) - 10.0 * panel * rise(0)) < 0.5 * 10.0 * panel);
    }
    QCOMPARE(found(svg, "polyline", "stroke-dasharray").count(QStringLiteral("7,3")), 3);
    QCOMPARE(found(svg, "polygon", "points").size(), 3);
    const QStringList texts = found(svg, "text");
    for (const char* once : {"model 0", "model 1", "model 2", "area", "<dashes>", "Score", "Samples"})
        QCOMPARE(texts.count(QLatin1String(once)), 1);
    QVERIFY(found(svgOf(StackedPlot{}, "nothing"), "polyline", "points").isEmpty());
}

QTEST_APPLESS_MAIN(TestPlot)
#include "test_plot.moc"
