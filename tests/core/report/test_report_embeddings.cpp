// SPDX-License-Identifier: GPL-3.0-or-later
// Features of a run's models in the plane.
#include "core/number_text.h"
#include "core/report/escaped_text.h"
#include "core/report/report_files.h"
#include "core/report/report_html.h"
#include "core/report/report_parts.h"
#include "core/report/run_rows.h"
#include "core/report/scatter_svg.h"
#include "tests/core/report/measured_run.h"

#include <QRegularExpression>
#include <QtTest>

#include <cmath>
#include <random>

using namespace unlearn;
using namespace unlearn::test;

namespace {

using Point = std::array<double, 2>;

/// Where the marks of a path stand: each begins at its left end, a cross at its upper left one.
std::vector<Point> marksOf(const QString& path, bool isCross)
{
    static const QRegularExpression start(QStringLiteral("M([0-9.]+),([0-9.]+)"));
    std::vector<Point> marks;
    for (auto match = start.globalMatch(path); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        marks.push_back({one.captured(1).toDouble() + 2.0, one.captured(2).toDouble() + (isCross ? 2.0 : 0.0)});
    }
    return marks;
}

bool isNear(const Point& one, const Point& other)
{
    return std::abs(one[0] - other[0]) < 0.11 && std::abs(one[1] - other[1]) < 0.11; // coordinates have a decimal
}

/// Two forget samples, two retained ones and a test sample, of as many models.
RunEmbedding embeddingOf(const std::string& method, const std::vector<std::string>& subjects)
{
    RunEmbedding embedding{.method = method,
                           .at = moment,
                           .samples = {{"forget", 6}, {"forget", 6}, {"retain", 1}, {"retain", 2}, {"test", 6}},
                           .pictures = {}};
    for (const std::string& subject : subjects) {
        RunEmbeddingPicture picture{
            .subject = subject, .points = {{0.0, 0.0}, {4.0, 8.0}, {0.0, 8.0}, {4.0, 0.0}, {2.0, 4.0}}, .shares = {}};
        if (method == "pca")
            picture.shares = std::array{0.612, 0.25};
        embedding.pictures.push_back(picture);
    }
    return embedding;
}

RunToReport embeddedRun(std::int64_t id = 1)
{
    RunToReport run = finishedRun(2, id);
    for (const char* method : {"pca", "tsne"})
        run.embeddings.push_back(embeddingOf(method, {"original", "unlearned"}));
    return run;
}

} // namespace

class TestReportEmbeddings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsStandWhereTheyShould();
    void captionsSayWhatIsShown();
    void pointsAreExactInCsv();
    void fourModelsStandInARow();
    void manyModelsAreSeveralFigures();
    void pointsThatAreNotThereAreLeftOut();
    void drawingsAreSmall();
    void manyRunsAreLeftOut();
    void nothingIsShownWithoutAny();
    void programsReadTheSameInEachLanguage();
    void hostileNamesAreText();
};

/// Corners and middle of a picture that fills its panel but for 5 % on either side, the forget set drawn last.
void TestReportEmbeddings::pointsStandWhereTheyShould()
{
    const Report report = reportOnRuns({embeddedRun()});
    for (const char* key : {"embedding-pca-run-1", "embedding-tsne-run-1"}) {
        const std::vector<ReportFigure> figures = figuresOf(report, key);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY(filesOf(report).contains(std::string("figures/") + key + ".svg"));
        const std::string& svg = figures[0].svg;
        const QStringList paths = attributesOf(svg, "path", "d");
        QCOMPARE(paths.size(), 2 * 3 + 3); // and the legend
        const QStringList lefts = attributesOf(svg, "rect", "x");
        const QStringList tops = attributesOf(svg, "rect", "y");
        const double side = attributesOf(svg, "rect", "width").value(0).toDouble();
        QVERIFY(side > 100.0);
        for (int panel = 0; panel < 2; ++panel) {
            const auto at = [&](double across, double up) {
                return Point{lefts[panel].toDouble() + side * (0.05 + across) / 1.1,
                             tops[panel].toDouble() + side * (0.05 + 1.0 - up) / 1.1};
            };
            const std::vector<Point> retain = marksOf(paths[3 * panel], false);
            const std::vector<Point> test = marksOf(paths[3 * panel + 1], true);
            const std::vector<Point> forget = marksOf(paths[3 * panel + 2], false);
            QVERIFY(retain.size() == 2 && test.size() == 1 && forget.size() == 2);
            QVERIFY(isNear(forget[0], at(0.0, 0.0)) && isNear(forget[1], at(1.0, 1.0)));
            QVERIFY(isNear(retain[0], at(0.0, 1.0)) && isNear(retain[1], at(1.0, 0.0)));
            QVERIFY(isNear(test[0], at(0.5, 0.5)));
        }
        // By colour and by mark.
        const QStringList strokes = attributesOf(svg, "path", "stroke");
        QCOMPARE(strokes.mid(0, 3), (QStringList{"#0072b2", "#009e73", "none"}));
        QCOMPARE(attributesOf(svg, "path", "fill").value(2), QStringLiteral("#d55e00"));
        QVERIFY(paths[0].contains('q') && !paths[1].contains('q') && paths[2].contains('q'));
        const QStringList texts = textsOf(svg);
        for (const char* text : {"original", "unlearned", "Forget", "Retain", "Test"})
            QCOMPARE(texts.count(QLatin1String(text)), 1);
    }
}

void TestReportEmbeddings::captionsSayWhatIsShown()
{
    const std::vector<ReportFigure> figures = embeddingFigures({embeddedRun()}, {});
    QCOMPARE(figures.size(), std::size_t{2});
    for (const ReportFigure& figure : figures) {
        for (const char* part :
             {"Run 1: what the last layer of each model is given, ",
              "(the same samples in each panel: 2 forget samples; 2 retained samples; 1 test sample)",
              "Each panel has axes of its own.", "2026-05-01T10:20:30Z"})
            QVERIFY2(contains(figure.caption, part), figure.caption.c_str());
    }
    QVERIFY2(contains(figures[0].caption, "along its first two principal components"), figures[0].caption.c_str());
    QVERIFY2(
        contains(figures[0].caption, "%: \u2068original\u2069 61.2 and 25.0; \u2068unlearned\u2069 61.2 and 25.0."),
        figures[0].caption.c_str());
    QVERIFY(!contains(figures[0].caption, "unit"));
    QVERIFY2(contains(figures[1].caption, "placed by t-SNE"), figures[1].caption.c_str());
    QVERIFY2(figures[1].caption.ends_with("Places in t-SNE have no unit."), figures[1].caption.c_str());
    RunToReport bare = embeddedRun();
    bare.embeddings[0].pictures[0].shares.reset();
    bare.embeddings[0].pictures[1].shares.reset();
    QVERIFY(embeddingFigures({bare}, {}).at(0).caption.ends_with("Z\u2069."));
}

void TestReportEmbeddings::pointsAreExactInCsv()
{
    RunToReport run = embeddedRun();
    const double odd = 0.1 + 0.2;
    run.embeddings[1].pictures[1].points[3] = {odd, -1e-300};
    run.embeddings[1].pictures[1].points[4] = {notThere, 1.0};
    const ReportFiles files = filesOf(reportOnRuns({run}));
    const std::string& csv = files.at("figures/embedding-tsne-run-1.csv");
    QVERIFY(csv.starts_with("run,method,model,sample,part,class,x,y\n1,tsne,original,1,forget,6,0,0\n"));
    QVERIFY(contains(csv, "\n1,tsne,unlearned,4,retain,2," + exactText(odd) + ",-1e-300\n"));
    QVERIFY(contains(csv, "\n1,tsne,unlearned,5,test,6,,1\n"));
    QCOMPARE(std::ranges::count(csv, '\n'), 11);
    QVERIFY(files.contains("figures/embedding-pca-run-1.csv"));
    QVERIFY(!contains(files.at("tables/tables.tex"), "embedding")); // too many rows for people
    QCOMPARE(
        std::ranges::count_if(
            files, [](const auto& file) { return file.first.starts_with("figures/") && file.first.ends_with(".csv"); }),
        2);
}

void TestReportEmbeddings::fourModelsStandInARow()
{
    RunToReport run = finishedRun();
    run.embeddings = {embeddingOf("tsne", {"original", "unlearned", "retrained-0", "retrained-1", "retrained-2"})};
    const std::vector<ReportFigure> figures = embeddingFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{1});
    const QStringList lefts = attributesOf(figures[0].svg, "rect", "x");
    const QStringList tops = attributesOf(figures[0].svg, "rect", "y");
    const QStringList sides = attributesOf(figures[0].svg, "rect", "width");
    QCOMPARE(lefts.size(), 5);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(tops[i], tops[0]);
        QVERIFY(lefts[i].toDouble() >= lefts[i - 1].toDouble() + sides[0].toDouble());
    }
    QVERIFY(lefts[3].toDouble() + sides[3].toDouble() <= 720.0);
    QCOMPARE(lefts[4], lefts[0]);
    QVERIFY(tops[4].toDouble() > tops[0].toDouble() + sides[0].toDouble());
}

void TestReportEmbeddings::manyModelsAreSeveralFigures()
{
    RunToReport run = finishedRun();
    std::vector<std::string> subjects{"original", "unlearned"};
    for (int i = 0; i < 11; ++i)
        subjects.push_back("retrained-" + std::to_string(i));
    run.embeddings = {embeddingOf("pca", subjects)};
    const std::vector<ReportFigure> figures = embeddingFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{2});
    QCOMPARE(figures[1].key, std::string("embedding-pca-run-1-2"));
    QCOMPARE(attributesOf(figures[0].svg, "rect", "x").size(), static_cast<qsizetype>(mostScatterPanels));
    QVERIFY(textsOf(figures[1].svg).contains("retrained-10"));
    QVERIFY(contains(figures[1].csv, "\n1,pca,retrained-10,1,forget,6,") && !contains(figures[1].csv, "original"));
    QVERIFY(contains(figures[1].caption, "retrained-10") && !contains(figures[1].caption, "original"));
}

void TestReportEmbeddings::pointsThatAreNotThereAreLeftOut()
{
    RunToReport run = finishedRun();
    run.embeddings = {embeddingOf("tsne", {"original", "unlearned", "retrained-0"})};
    std::vector<RunEmbeddingPicture>& pictures = run.embeddings[0].pictures;
    pictures[0].points[0] = {notThere, 0.0};
    pictures[0].points[1] = {1.0, std::numeric_limits<double>::infinity()};
    for (Point& point : pictures[1].points)
        point = {7.0, 7.0};        // all at one place
    pictures[2].points.pop_back(); // of other samples
    const std::vector<ReportFigure> figures = embeddingFigures({run}, {});
    QCOMPARE(figures.size(), std::size_t{1});
    const std::string& svg = figures[0].svg;
    QVERIFY(!textsOf(svg).contains("retrained-0"));
    for (const QString& path : attributesOf(svg, "path", "d"))
        QVERIFY2(!path.contains(QStringLiteral("nan")) && !path.contains(QStringLiteral("\u2013")),
                 qUtf8Printable(path));
    const QStringList paths = attributesOf(svg, "path", "d");
    QCOMPARE(paths.size(), 2 + 3 + 3); // no forget sample of the first has a place
    const double left = attributesOf(svg, "rect", "x").value(1).toDouble();
    const double side = attributesOf(svg, "rect", "width").value(1).toDouble();
    QVERIFY(std::abs(marksOf(paths[2], false).at(0)[0] - left - side / 2.0) < 0.2);
    pictures.clear();
    QVERIFY(embeddingFigures({run}, {}).empty());
}

/// As many points as an embedding has at most, of four models.
void TestReportEmbeddings::drawingsAreSmall()
{
    RunToReport run = finishedRun();
    RunEmbedding embedding = embeddingOf("tsne", {"original", "unlearned", "retrained-0", "retrained-1"});
    embedding.samples.clear();
    for (const char* part : {"forget", "retain", "test"})
        embedding.samples.insert(embedding.samples.end(), 500, {part, 3});
    std::mt19937 random(7);
    for (RunEmbeddingPicture& picture : embedding.pictures) {
        picture.points.clear();
        for (int i = 0; i < 1500; ++i)
            picture.points.push_back({static_cast<double>(random() % 10007U), static_cast<double>(random() % 10009U)});
    }
    run.embeddings = {embedding};
    const ReportFigure figure = embeddingFigures({run}, {}).at(0);
    QVERIFY2(figure.svg.size() < 250000, qPrintable(QString::number(figure.svg.size())));
    std::size_t marks = 0;
    for (const QString& path : attributesOf(figure.svg, "path", "d"))
        marks += marksOf(path, false).size();
    QCOMPARE(marks, std::size_t{4 * 1500 + 3});
}

void TestReportEmbeddings::manyRunsAreLeftOut()
{
    std::vector<RunToReport> runs;
    for (int i = 1; i <= 12; ++i)
        runs.push_back(embeddedRun(i));
    runs.push_back(finishedRun(2, 13));
    QCOMPARE(embeddingFigures(runs, {}).size(), std::size_t{24});
    QVERIFY(embeddingNotes(runs, {}).empty());
    runs.push_back(embeddedRun(14));
    QVERIFY(embeddingFigures(runs, {}).empty());
    const Report report = reportOnRuns(runs);
    QVERIFY(contains(htmlOf(report),
                     "Features of the models are drawn of up to 12 runs. Where those of the 13 of this report stand in "
                     "the plane is in the rows of the log that come with it "
                     "(\u2068rows/run-N-measured.json\u2069)."));
    const ReportFiles files = filesOf(report);
    QVERIFY(!files.contains("rows/run-13-measured.json")); // nothing was measured of it
    const std::string rows = files.at("rows/run-14-measured.json");
    for (const RunEmbedding& embedding : runs.back().embeddings)
        QVERIFY2(contains(rows, '\n' + canonicalRow(embedding)), rows.c_str());
}

void TestReportEmbeddings::nothingIsShownWithoutAny()
{
    const Report report = reportOnRuns({finishedRun()});
    QVERIFY(figuresOf(report, "embedding").empty());
    for (const ReportSection& section : report.sections)
        QVERIFY(section.title != "Features of the models");
}

void TestReportEmbeddings::programsReadTheSameInEachLanguage()
{
    const std::vector<ReportFigure> english = embeddingFigures({embeddedRun()}, {});
    const std::vector<ReportFigure> other = embeddingFigures({embeddedRun()}, bracketed());
    QCOMPARE(other.size(), english.size());
    for (std::size_t i = 0; i < other.size(); ++i) {
        QCOMPARE(other[i].csv, english[i].csv);
        QStringList texts = textsOf(other[i].svg);
        for (const QString& text : texts << QString::fromStdString(other[i].caption))
            QVERIFY2(isTranslated(text), qUtf8Printable(text));
    }
    QVERIFY(contains(other[0].caption, "61,2"));
}

/// Methods and parts of other versions are not drawn; their names are no paths.
void TestReportEmbeddings::hostileNamesAreText()
{
    RunToReport run = finishedRun();
    run.embeddings = {embeddingOf("../../" + hostileName, {"original"}), embeddingOf("pca", {"original", hostileName})};
    run.embeddings[1].at = hostileName;
    run.embeddings[1].samples[4].part = hostileName;
    const Report report = reportOnRuns({run});
    QCOMPARE(figuresOf(report, "embedding").size(), std::size_t{1});
    const ReportFigure figure = figuresOf(report, "embedding-pca").at(0);
    const QString clean = QString::fromStdString(cleanText(hostileName));
    QVERIFY(textsOf(figure.svg).contains(clean));
    QVERIFY(attributesOf(figure.svg, "svg", "aria-label").value(0).contains(clean));
    QCOMPARE(attributesOf(figure.svg, "path", "d").size(), 2 * 2 + 3);
    QVERIFY(contains(figure.csv, csvField(hostileName) + ",1,forget,6,0,0\n"));
    QXmlStreamReader reader(QByteArray::fromStdString(htmlOf(report)));
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(!reader.isStartElement() || reader.name() != QLatin1String("script"));
    }
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
    for (const auto& [path, content] : filesOf(report))
        QVERIFY2(path.find("..") == std::string::npos, path.c_str());
}

QTEST_APPLESS_MAIN(TestReportEmbeddings)
#include "test_report_embeddings.moc"
