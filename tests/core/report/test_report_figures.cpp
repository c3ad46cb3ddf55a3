// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of a deletion request, the spectra with their thresholds, and the curves.
#include "core/report/escaped_text.h"
#include "core/report/report_files.h"
#include "tests/core/report/report_fixture.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestReportFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesHaveTheirNames();
    void runsThatForgetTheSameShareAFigure();
    void manyClassesFitAPage();
    void olderRunsHaveNeither();
    void spectraHaveTheirThresholds();
    void runsOfTheSameSpectraShareAFigure();
    void manyLayersAreSeveralFigures();
    void retrainedModelsStandBesideEachCurve();
    void secondsStandBesideThoseOfRetraining();
    void modelsWhoseFilesDoNotSayItAreCounted();
    void attacksOnManyRunsAreSeveralFigures();
    void rocsOfAllModelsStandTogether();
    void rocsOfAnotherAttack();
    void scoresOfEachModelStandBelowEachOther();
    void scoresOfOtherSamplesAreCalledSo();
    void equalScoresTakeNoMoreRoomThanTheirBin();
    void closeScoresAreToldApart();
    void attacksOfManyRunsAreLeftOut();
};

namespace {

QStringList textsOf(const std::string& svg)
{
    QStringList texts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    }
    if (reader.hasError())
        qFatal("%s", qUtf8Printable(reader.errorString()));
    return texts;
}

std::vector<ForgetClass> manyClasses(std::int64_t count)
{
    std::vector<ForgetClass> classes;
    for (std::int64_t i = 0; i < count; ++i)
        classes.push_back({.number = i, .name = "class-" + std::to_string(i), .samples = i + 1});
    return classes;
}

} // namespace

void TestReportFigures::classesHaveTheirNames()
{
    const std::vector<ForgetClass> classes{
        {.number = 3, .name = "<script>&\"", .samples = 7},
        {.number = 4, .name = "\xe5\xbf\x98\xe8\xae\xb0", .samples = 20},
        {.number = 8, .name = "\xd9\x86\xd8\xb3\xd9\x8a\xd8\xa7\xd9\x86", .samples = 1}};
    const Report report = reportOf({{.classes = classes}});
    const std::vector<ReportFigure> figures = figuresOf(report, "forget-classes");
    QCOMPARE(figures.size(), std::size_t{1});
    QCOMPARE(figures[0].key, std::string("forget-classes-run-1"));
    QCOMPARE(figures[0].caption, std::string("Run 1: samples to be forgotten, by class."));
    const QStringList texts = textsOf(figures[0].svg);
    const ReportTable* const table = tableOf(report, "forget-classes");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const QString name = QString::fromStdString(classes[i].name);
        QVERIFY2(texts.contains(QStringLiteral("%1 (class %2)").arg(name).arg(classes[i].number)),
                 qUtf8Printable(name));
        QVERIFY(texts.contains(QString::number(classes[i].samples)));
        QCOMPARE(table->rows[i][2].text, classes[i].name);
        QCOMPARE(*table->rows[i][3].number, static_cast<double>(classes[i].samples));
    }
}

void TestReportFigures::runsThatForgetTheSameShareAFigure()
{
    const Report report =
        reportOf({{.classes = manyClasses(2)}, {.classes = manyClasses(3)}, {.classes = manyClasses(2)}});
    const std::vector<ReportFigure> figures = figuresOf(report, "forget-classes");
    QCOMPARE(figures.size(), std::size_t{2});
    QVERIFY(figures[0].caption.starts_with("Runs 1, 3: "));
    QVERIFY(figures[1].caption.starts_with("Run 2: "));
    QCOMPARE(tableOf(report, "forget-classes")->rows.size(), std::size_t{5});
}

void TestReportFigures::manyClassesFitAPage()
{
    const Report report = reportOf({{.classes = manyClasses(200)}});
    const QStringList texts = textsOf(figuresOf(report, "forget-classes").at(0).svg);
    QVERIFY(texts.contains("class-199 (class 199)")); // the largest first
    QVERIFY(texts.contains("class-161 (class 161)"));
    QVERIFY(!texts.contains("class-160 (class 160)"));
    QVERIFY(texts.contains("161 other classes"));
    QVERIFY(texts.contains(QString::number(161 * 162 / 2)));
    QCOMPARE(tableOf(report, "forget-classes")->rows.size(), std::size_t{200}); // which leaves out nothing
}

void TestReportFigures::olderRunsHaveNeither()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    const RunId run = store.beginRun(header);
    store.endRun(run, RunState::Finished, 0);
    const Report report = gatherReport(store, std::vector<RunId>{run});
    QVERIFY(figuresOf(report, "forget-classes").empty());
    QVERIFY(figuresOf(report, "spectra").empty());
    QVERIFY(figuresOf(report, "roc").empty());
    QVERIFY(figuresOf(report, "entropies").empty());
    QVERIFY(figuresOf(report, "scores").empty());
    QVERIFY(!tableOf(report, "forget-classes") && !tableOf(report, "scores") && !tableOf(report, "predictions-run-1"));
    for (const ReportSection& section : report.sections) // no heading without anything below
        QVERIFY(section.title != "Spectra" && section.title != "Scores of attacks");
}

void TestReportFigures::spectraHaveTheirThresholds()
{
    const Report report = reportOf({{.layer = hostileName}});
    const std::vector<ReportFigure> figures = figuresOf(report, "spectra");
    QCOMPARE(figures.size(), std::size_t{1});
    const QStringList texts = textsOf(figures[0].svg);
    QVERIFY(texts.contains(QString::fromStdString(cleanText(hostileName)) + QStringLiteral(": k = 3\u20134 of 27")));
    QVERIFY(texts.contains(QStringLiteral("classifier.0: k = 192 of 192")));
    QVERIFY(filesOf(report).contains("figures/spectra-run-1.svg"));
}

void TestReportFigures::runsOfTheSameSpectraShareAFigure()
{
    const Report report = reportOf({RunOfReport{}, {.layer = "features.3"}, {.seed = 1}});
    const std::vector<ReportFigure> figures = figuresOf(report, "spectra");
    QCOMPARE(figures.size(), std::size_t{2});
    QVERIFY(figures[0].caption.starts_with("Runs 1, 3: "));
    QVERIFY(figures[0].caption.find("k, where the core gradient space ends") != std::string::npos);
    QVERIFY(figures[1].caption.starts_with("Run 2: "));

    // A sweep of gamma: the ends of the range that the thresholds are in.
    const Report swept =
        reportOf({RunOfReport{}, {.thresholds = {9, 12}, .wideThreshold = 150}, {.thresholds = {0, 7}}});
    const std::vector<ReportFigure> sweptFigures = figuresOf(swept, "spectra");
    QCOMPARE(sweptFigures.size(), std::size_t{1});
    QVERIFY(sweptFigures[0].caption.starts_with("All runs: "));
    QVERIFY(sweptFigures[0].caption.find("the least k above 0 and the largest of these runs") != std::string::npos);
    const QStringList texts = textsOf(sweptFigures[0].svg);
    QVERIFY(texts.contains(QStringLiteral("features.0: k = 0\u201312 of 27")));
    QVERIFY(texts.contains(QStringLiteral("classifier.0: k = 150\u2013192 of 192")));
    const auto dotted = [](const ReportFigure& figure) { return QString::fromStdString(figure.svg).count("2,3"); };
    QCOMPARE(dotted(sweptFigures[0]), dotted(figures[0]) + 1); // in the other layer, too, the ends of a range
}

void TestReportFigures::manyLayersAreSeveralFigures()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    const RunId run = store.beginRun(header);
    std::vector<RunLayer> layers;
    std::vector<RunSpectrum> spectra;
    for (std::int64_t i = 0; i < 21; ++i) {
        layers.push_back({.name = "layer-" + std::to_string(i), .d = 27, .k = {3}, .gamma = 0.9, .retainDrift = {}});
        spectra.push_back({.layer = i, .group = 0, .points = curve(27)});
    }
    store.setLayers(run, layers);
    store.setSpectra(run, spectra);
    store.endRun(run, RunState::Finished, 0);
    const std::vector<ReportFigure> figures = figuresOf(gatherReport(store, std::vector<RunId>{run}), "spectra");
    QCOMPARE(figures.size(), std::size_t{3});
    QCOMPARE(figures[2].key, std::string("spectra-run-1-3"));
    QVERIFY(figures[2].caption.ends_with("Layers 21 to 21 of 21."));
    for (int i = 0; i < 21; ++i)
        QVERIFY(textsOf(figures[static_cast<std::size_t>(i / 10)].svg)
                    .contains(QStringLiteral("layer-%1: k = 3 of 27").arg(i)));
}

/// Dashed at their mean, and a band of one standard deviation, also where all runs are in one plot.
void TestReportFigures::retrainedModelsStandBesideEachCurve()
{
    const auto dashed = [](const ReportFigure& figure) {
        return QString::fromStdString(figure.svg).count(QStringLiteral("stroke-dasharray=\"5,5\""));
    };
    const auto bands = [](const ReportFigure& figure) {
        return QString::fromStdString(figure.svg).count(QStringLiteral("fill-opacity"));
    };
    const Report both = reportOf({{.seed = 1}, {.seed = 2}});
    for (const char* key : {"forget-error", "test-error", "retain-error", "trade-off"}) {
        const std::vector<ReportFigure> figures = figuresOf(both, key);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY2(textsOf(figures[0].svg).contains(QStringLiteral("Retrained")), key);
        QCOMPARE(dashed(figures[0]), 2); // in the plot and in the legend
        QVERIFY(figures[0].caption.find("one standard deviation") != std::string::npos);
    }
    QCOMPARE(bands(figuresOf(both, "forget-error")[0]), 1);
    QCOMPARE(bands(figuresOf(both, "test-error")[0]), 0); // these retrained models have the same
    QCOMPARE(bands(figuresOf(both, "curves-run-1")[0]), 1);
    const Report others = reportOf({{.retrainedForgetErrors = {15.0}}, {.retrainedForgetErrors = {18.0}}});
    const ReportFigure figure = figuresOf(others, "forget-error")[0];
    QVERIFY(textsOf(figure.svg).contains(QStringLiteral("Run 1, retrained")));
    QVERIFY(textsOf(figure.svg).contains(QStringLiteral("Run 2, retrained")));
    QCOMPARE(dashed(figure), 4);
    QCOMPARE(bands(figure), 0); // a single model has no spread
    const Report without = reportOf({{.retrainedForgetErrors = {}}, {.retrainedForgetErrors = {}}});
    QCOMPARE(dashed(figuresOf(without, "forget-error")[0]), 0);
    QVERIFY(figuresOf(without, "forget-error")[0].caption.find("Dashed") == std::string::npos);
    std::vector<RunOfReport> many;
    for (int i = 0; i < 5; ++i)
        many.push_back({.retrainedForgetErrors = {15.0 + i}});
    const Report ofMany = reportOf(many);
    QCOMPARE(dashed(figuresOf(ofMany, "forget-error")[0]), 0); // could not be told apart
    const auto saysSo = [](const ReportFigure& one) {
        return one.caption.ends_with("The retrained models are not drawn, as more than 4 of their lines could not be "
                                     "told apart; the table of what came of each run has their errors.");
    };
    QVERIFY2(saysSo(figuresOf(ofMany, "forget-error")[0]), figuresOf(ofMany, "forget-error")[0].caption.c_str());
    QVERIFY(!saysSo(figuresOf(ofMany, "test-error")[0])); // of which all have the same
    QVERIFY(!saysSo(figuresOf(without, "forget-error")[0]));
}

void TestReportFigures::secondsStandBesideThoseOfRetraining()
{
    const auto lines = [](const ReportFigure& figure) {
        return QString::fromStdString(figure.svg).count(QStringLiteral("stroke-dasharray"));
    };
    const Report one = reportOf({RunOfReport{}});
    const Report two = reportOf({{.seed = 1, .hashes = 'a'}, {.seed = 2, .hashes = 'a'}});
    for (const Report* report : {&one, &two}) {
        const ReportFigure figure = figuresOf(*report, "seconds").at(0);
        QCOMPARE(lines(figure), 1);
        QVERIFY2(figure.caption.find("101.0 \u00b1 1.4 (n = 2) s") != std::string::npos, figure.caption.c_str());
    }
    const ReportTable* const table = tableOf(one, "seconds");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{4}); // two phases, two models
    QCOMPARE(table->rows[3][1].key, std::string("training retrained-1 cpu"));
    QVERIFY2(table->rows[3][1].text.ends_with(", on cpu)"), table->rows[3][1].text.c_str());
    QCOMPARE(table->rows[3][2].number, 102.0);

    const Report others = reportOf({{.hashes = 'a'}, {.hashes = 'b'}}); // which took as long
    const Report unknown = reportOf({{.seed = 1}, {.seed = 2}});
    const Report without = reportOf({{.retrainedForgetErrors = {}}});
    for (const Report* report : {&others, &unknown, &without}) {
        const ReportFigure figure = figuresOf(*report, "seconds").at(0);
        QCOMPARE(lines(figure), 0);
        QVERIFY2(figure.caption.find("Dotted") == std::string::npos, figure.caption.c_str());
    }
}

void TestReportFigures::modelsWhoseFilesDoNotSayItAreCounted()
{
    const Report some = reportOf({{.retrainedForgetErrors = {15.0, 15.5, 16.0}, .timedModels = 2, .trainedOn = ""}});
    const std::string caption = figuresOf(some, "seconds").at(0).caption;
    QVERIFY2(caption.find("a retrained model, 101.0 \u00b1 1.4 (n = 2) s as the files of 2 of 3 models say it")
                 != std::string::npos,
             caption.c_str());
    QVERIFY2(some.abstract.at(0).find("The files of 2 of 3 retrained models say how long the training took: 101.0 "
                                      "\u00b1 1.4 (n = 2) s.")
                 != std::string::npos,
             some.abstract.at(0).c_str());
    QCOMPARE(tableOf(some, "seconds")->rows.at(3)[1].key, std::string("training retrained-1"));
    const Report single = reportOf({{.retrainedForgetErrors = {15.0, 15.5}, .timedModels = 1}});
    QVERIFY2(single.abstract.at(0).find("The files of 1 of 2 retrained models say how long the training took: 100.0 s.")
                 != std::string::npos,
             single.abstract.at(0).c_str());
    // The log of one run of several says it of more models than that of another one.
    const Report both = reportOf({{.seed = 1, .hashes = 'a'}, {.seed = 2, .timedModels = 1, .hashes = 'a'}});
    const std::string ofBoth = figuresOf(both, "seconds").at(0).caption;
    QVERIFY2(ofBoth.find("101.0 \u00b1 1.4 (n = 2) s as the models' files say it") != std::string::npos,
             ofBoth.c_str());
}

void TestReportFigures::attacksOnManyRunsAreSeveralFigures()
{
    std::vector<RunOfReport> runs(20); // of three bars each
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].auc = 0.5 + 0.02 * static_cast<double>(i);
    const std::vector<ReportFigure> figures = figuresOf(reportOf(runs), "privacy");
    QCOMPARE(figures.size(), std::size_t{2});
    QCOMPARE(figures[0].key, std::string("privacy"));
    QCOMPARE(figures[1].key, std::string("privacy-2"));
    QVERIFY2(figures[0].caption.starts_with("Runs 1"), figures[0].caption.c_str());
    QVERIFY2(figures[1].caption.starts_with("Runs 14"), figures[1].caption.c_str());
    const QStringList first = textsOf(figures[0].svg);
    const QStringList second = textsOf(figures[1].svg);
    for (int number = 1; number <= 20; ++number) {
        const QString bar = QStringLiteral("Run %1, unlearned").arg(number);
        QCOMPARE(first.contains(bar), number <= 13); // whole runs of at most 40 bars
        QCOMPARE(second.contains(bar), number > 13);
    }
    static const QRegularExpression tick(QStringLiteral("^[0-9](\\.[0-9]{1,2})?$")); // values have three decimals
    QVERIFY(first.filter(tick).size() > 2);
    QCOMPARE(first.filter(tick), second.filter(tick)); // one axis for both

    QCOMPARE(figuresOf(reportOf(std::vector<RunOfReport>(13)), "privacy").size(), std::size_t{1});
    RunOfReport many; // the confidence attack on 40 models, another one on the unlearned alone
    many.retrainedForgetErrors.assign(39, 15.0);
    QCOMPARE(figuresOf(reportOf({many}), "privacy").size(), std::size_t{2});
    QVERIFY(figuresOf(reportOf({{.state = RunState::Failed}, {.state = RunState::Failed}}), "privacy").empty());
}

/// Linear, and of a thousand negatives logarithmic: the diagonal, the models, and a band of the retrained ones.
void TestReportFigures::rocsOfAllModelsStandTogether()
{
    const Report report = reportOf({{.auc = 0.7}});
    const std::vector<ReportFigure> figures = figuresOf(report, "roc");
    QCOMPARE(figures.size(), std::size_t{2});
    QCOMPARE(figures[0].key, std::string("roc-run-1"));
    QCOMPARE(figures[1].key, std::string("roc-low-rates-run-1"));
    QVERIFY(filesOf(report).contains("figures/roc-low-rates-run-1.svg"));
    for (const ReportFigure& figure : figures) {
        QVERIFY2(figure.caption.starts_with("Run 1: ") && figure.caption.ends_with("lowest and the highest of them."),
                 figure.caption.c_str());
        const QString svg = QString::fromStdString(figure.svg);
        QCOMPARE(svg.count(QStringLiteral("<polyline")), 3); // unlearned, retrained, no better than guessing
        QCOMPARE(svg.count(QStringLiteral("fill-opacity")), 1);
        QCOMPARE(svg.count(QStringLiteral("stroke-dasharray=\"7,3\"")), 2); // retrained, once in the legend
        const QStringList texts = textsOf(figure.svg);
        QVERIFY(texts.contains(QStringLiteral("Retrained")));
        QVERIFY(texts.contains(QStringLiteral("No better than guessing")));
        QVERIFY(texts.contains(QStringLiteral("True-positive rate")));
    }
    QVERIFY(!textsOf(figures[0].svg).contains(QStringLiteral("0.001")));
    QVERIFY(textsOf(figures[1].svg).contains(QStringLiteral("0.001"))); // one false positive of a thousand
    QVERIFY(!textsOf(figures[1].svg).contains(QStringLiteral("0.0001")));
    const std::vector<ReportFigure> alone = figuresOf(reportOf({{.retrainedForgetErrors = {15.0}}}), "roc");
    QVERIFY(QString::fromStdString(alone.at(0).svg).count(QStringLiteral("fill-opacity")) == 0);
    QVERIFY(alone[0].caption.find("lowest") == std::string::npos);
    QCOMPARE(figuresOf(reportOf({RunOfReport{}, {.seed = 1}}), "roc-run-").size(), std::size_t{2});
}

void TestReportFigures::rocsOfAnotherAttack()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    const RunId run = store.beginRun(header);
    RunAttack attack = attackOf("unlearned", "entropy", 0.6);
    attack.negatives = 99; // too few for low rates
    store.setAttack(run, attack, rocOf(0.6));
    store.endRun(run, RunState::Finished, 0);
    const Report report = gatherReport(store, std::vector<RunId>{run});
    const std::vector<ReportFigure> figures = figuresOf(report, "roc");
    QCOMPARE(figures.size(), std::size_t{1});
    QVERIFY(figuresOf(report, "scores").empty() && !tableOf(report, "scores")); // as in logs of version 10
    QVERIFY2(QString::fromStdString(figures[0].caption).contains(QStringLiteral("entropy"), Qt::CaseInsensitive),
             figures[0].caption.c_str());
}

/// On the same axes, the negatives over a pale area, the positives dashed.
void TestReportFigures::scoresOfEachModelStandBelowEachOther()
{
    const Report report = reportOf({{.auc = 0.7}});
    const std::vector<ReportFigure> figures = figuresOf(report, "scores");
    QCOMPARE(figures.size(), std::size_t{1});
    QCOMPARE(figures[0].key, std::string("scores-run-1"));
    QVERIFY(filesOf(report).contains("figures/scores-run-1.svg") && filesOf(report).contains("tables/scores.csv"));
    const QString caption = QString::fromStdString(figures[0].caption);
    QVERIFY2(caption.startsWith("Run 1: ") && caption.contains("(confidence)") && caption.contains("each of 30 bins")
                 && caption.contains("largest finite score. The bins of each model have a width of their own, "),
             qUtf8Printable(caption));
    QVERIFY2(caption.contains("Positives: 500 forget samples. Negatives: 1000 test samples of the same classes."),
             qUtf8Printable(caption));
    QVERIFY(caption.endsWith(" Of 2 retrained models the first is shown."));
    QVERIFY(!caption.contains("Infinite")); // no probability is
    const QString svg = QString::fromStdString(figures[0].svg);
    QCOMPARE(svg.count(QStringLiteral("<polyline")), 4);
    QCOMPARE(svg.count(QStringLiteral("fill-opacity")), 2);
    QCOMPARE(svg.count(QStringLiteral("stroke-dasharray=\"7,3\"")), 3); // once in the legend
    const QStringList texts = textsOf(figures[0].svg);
    for (const char* text : {"unlearned", "retrained-0", "Score", "Samples, percent", "Positives: 500 forget samples",
                             "Negatives: 1000 test samples of the same classes"})
        QCOMPARE(texts.count(QLatin1String(text)), 1);
    QVERIFY(!texts.contains("retrained-1"));

    const ReportTable* const table = tableOf(report, "scores");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{75}); // of each model, all retrained ones among them, 25 bins with samples
    QCOMPARE(table->rows[74][1].key, std::string("retrained-1"));
    QVERIFY(table->caption.ends_with("Scores of other attacks are in the rows of the log that come with this report."));
    QVERIFY(filesOf(report).at("rows/run-1.json").find(R"({"attack":"entropy","edges":[)") != std::string::npos);
    QCOMPARE(table->rows[5].size(), table->columns.size());
    QCOMPARE(table->rows[5][1].key, std::string("unlearned"));
    const double wanted[] = {5.0 / 30.0, 6.0 / 30.0, 25.0, 50.0, 5.0, 5.0};
    for (std::size_t i = 0; i < std::size(wanted); ++i)
        QCOMPARE(*table->rows[5][3 + i].number, wanted[i]);
    QCOMPARE(table->rows[5][3].text + " to " + table->rows[5][4].text, std::string("0.167 to 0.200"));
}

/// And of another attack, whose scores have no end; of models whose scores lie elsewhere the axes hold all.
void TestReportFigures::scoresOfOtherSamplesAreCalledSo()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({.membership = {AttackPositives::Retained, AttackNegatives::AllClasses}}));
    const RunId run = store.beginRun(header);
    store.setAttack(run, attackOf("original", "loss", 0.6), rocOf(0.6), {{-4.0, -2.0, 0.0}, {1, 0}, {0, 3}});
    store.setAttack(run, attackOf("unlearned", "loss", 0.6), rocOf(0.6), {{-8.0, -6.0, -4.0}, {0, 1}, {1, 2}});
    store.endRun(run, RunState::Finished, 0);
    const std::vector<ReportFigure> figures = figuresOf(gatherReport(store, std::vector<RunId>{run}), "scores");
    QCOMPARE(figures.size(), std::size_t{1});
    const QString caption = QString::fromStdString(figures[0].caption);
    QVERIFY2(caption.contains("(loss)"), qUtf8Printable(caption));
    QVERIFY2(caption.contains("Positives: 1 retained sample of the same classes. "
                              "Negatives: 3 test samples of all classes."),
             qUtf8Printable(caption));
    QVERIFY2(caption.endsWith("Infinite scores, where there are any, are in the outer bins."), qUtf8Printable(caption));
    const QStringList texts = textsOf(figures[0].svg);
    QVERIFY(texts.contains("original") && texts.contains("unlearned"));
    for (const char* end : {"-8", "0", "100"}) // of the axes: scores, and shares of which one model has all in a bin
        QVERIFY2(texts.count(QLatin1String(end)) >= 2, end);
}

/// Those of the first model are all 1; of its bins up to 2 one has samples.
void TestReportFigures::equalScoresTakeNoMoreRoomThanTheirBin()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    const RunId run = store.beginRun(header);
    store.setAttack(run, attackOf("original", "correctness", 0.5), rocOf(0.5),
                    {{1.0, 1.25, 1.5, 1.75, 2.0}, {5, 0, 0, 0}, {3, 0, 0, 0}});
    store.setAttack(run, attackOf("unlearned", "correctness", 0.6), rocOf(0.6),
                    {{0.0, 0.25, 0.5, 0.75, 1.0}, {1, 0, 0, 4}, {2, 0, 0, 1}});
    store.endRun(run, RunState::Finished, 0);
    const std::vector<ReportFigure> figures = figuresOf(gatherReport(store, std::vector<RunId>{run}), "scores");
    QCOMPARE(figures.size(), std::size_t{1});
    const QStringList texts = textsOf(figures[0].svg);
    QVERIFY(texts.contains("0.0") && texts.contains("1.2"));
    QVERIFY2(!texts.contains("2.0"), qUtf8Printable(texts.join(' ')));
}

void TestReportFigures::closeScoresAreToldApart()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    const RunId run = store.beginRun(header);
    store.setAttack(run, attackOf("unlearned", "loss", 0.6), rocOf(0.6),
                    {{-1000.002, -1000.001, -1000.0}, {1, 2}, {2, 1}});
    store.setAttack(run, attackOf("original", "loss", 0.6), rocOf(0.6), {{-40.0, 0.0, 40.0}, {1, 2}, {2, 1}});
    store.endRun(run, RunState::Finished, 0);
    const Report report = gatherReport(store, std::vector<RunId>{run});
    const ReportTable* const table = tableOf(report, "scores");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{4}); // the original's first
    const auto span = [&](std::size_t row) { return table->rows[row][3].text + " to " + table->rows[row][4].text; };
    QCOMPARE(span(0), std::string("-40 to 0"));
    QCOMPARE(span(3), std::string("-1000.0010 to -1000.0000"));
    QCOMPARE(table->rows[3][3].number, std::optional(-1000.001));
}

void TestReportFigures::attacksOfManyRunsAreLeftOut()
{
    const auto saysSo = [](const Report& report, const char* start) {
        for (const ReportSection& section : report.sections) {
            for (const ReportBlock& block : section.blocks) {
                const auto* const paragraph = std::get_if<ReportParagraph>(&block);
                if (paragraph && paragraph->text.starts_with(start))
                    return true;
            }
        }
        return false;
    };
    const Report twelve = reportOf(std::vector<RunOfReport>(12));
    QCOMPARE(figuresOf(twelve, "roc-run-").size(), std::size_t{12});
    QCOMPARE(figuresOf(twelve, "scores-run-").size(), std::size_t{12});
    const char* const curves = "ROC curves are shown of up to 12 runs. For the 13 ";
    const char* const scores = "Distributions of an attack's scores are shown of up to 12 runs. Those of the 13 ";
    QVERIFY(!saysSo(twelve, "ROC curves") && !saysSo(twelve, "Distributions"));
    const Report thirteen = reportOf(std::vector<RunOfReport>(13));
    QVERIFY(figuresOf(thirteen, "roc").empty() && figuresOf(thirteen, "scores").empty());
    QVERIFY(!tableOf(thirteen, "scores"));
    QVERIFY(!figuresOf(thirteen, "privacy").empty());
    QVERIFY(saysSo(thirteen, curves) && saysSo(thirteen, scores));
}

QTEST_APPLESS_MAIN(TestReportFigures)
#include "test_report_figures.moc"
